/** Rounds to three significant figures, the precision that a sentence can carry. */
function threeFigures(x: number): number {
  return Number(x.toPrecision(3));
}

/** Money in a sentence, to three figures and in full: "$954,000". The sign is a true minus. */
export function money(amount: number, currency: string): string {
  const rounded = threeFigures(amount);
  const digits = Math.abs(rounded) < 10 ? 2 : 0;
  const text = new Intl.NumberFormat("en-US", {
    style: "currency",
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Math.abs(rounded));
  return rounded < 0 ? `\u2212${text}` : text;
}

/** A chance as people count it: "51 futures of 100"; all or none only where that was seen. */
export function futures(chance: number): string {
  if (chance === 1) return "every future";
  if (chance === 0) return "no future";
  const of100 = Math.round(chance * 100);
  if (of100 === 100) return "more than 99 futures of 100";
  if (of100 === 0) return "fewer than 1 future of 100";
  return `${of100} ${of100 === 1 ? "future" : "futures"} of 100`;
}

/** A horizon or a date in months: "18 months", "1 month". */
export function months(count: number): string {
  const text = String(Number(count.toFixed(1)));
  return `${text} ${text === "1" ? "month" : "months"}`;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}
