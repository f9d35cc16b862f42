/**
 * A name of at most so many letters: a longer one is cut at its end.
 *
 * @example cut("Integrated suite", 8) // => "Integra…"
 */
export function cut(name: string, most: number): string {
  return name.length <= most ? name : `${name.slice(0, most - 1).trimEnd()}…`;
}
