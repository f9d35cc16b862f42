const MOST_LETTERS = 31;

/**
 * A name that Excel allows for a sheet, and that none of `taken` has, as Excel compares them: without case.
 *
 * @example sheetName("Cash: by month", []) // => "Cash by month"
 */
export function sheetName(title: string, taken: readonly string[]): string {
  const letters = title
    .replace(/[^\p{L}\p{N} .,()&%-]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
  const known = new Set([...taken, "History"].map((name) => name.toLowerCase()));
  for (let count = 1; ; count++) {
    const end = count === 1 ? "" : ` ${count}`;
    const name = (cut(letters, MOST_LETTERS - end.length) || "Sheet") + end;
    if (!known.has(name.toLowerCase())) return name;
  }
}

/** At most so many UTF-16 units, without half a letter at the end. */
function cut(letters: string, most: number): string {
  let short = "";
  for (const letter of letters) {
    if (short.length + letter.length > most) break;
    short += letter;
  }
  return short.trim();
}
