/**
 * A text no longer than so many characters, cut between words where one ends near enough, with an ellipsis.
 *
 * @example shortened("Manual, then the new middleware", 20) // => "Manual, then the…"
 */
export function shortened(text: string, most: number): string {
  const letters = Array.from(text);
  if (letters.length <= most) return text;
  const cut = letters.slice(0, most - 1).join("");
  const space = cut.lastIndexOf(" ");
  const kept = space > most / 2 ? cut.slice(0, space) : cut;
  return `${kept.replace(/[\s,;:.]+$/, "")}…`;
}
