/**
 * Whether every word of a search is somewhere in the texts, whatever its case and accents.
 *
 * @example matches("resume b2b", ["Mid-size B2B", "Résumé"]) // => true
 */
export function matches(search: string, texts: readonly string[]): boolean {
  const all = plain(texts.join("\n"));
  return plain(search)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
}
