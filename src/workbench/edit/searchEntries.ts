/** Something that can be found by words, the more telling ones first. */
export interface Searched {
  label: string;
  name: string;
  help: string;
  /** whatever else it goes by: its path, its headings, its unit */
  more: string;
}

/**
 * Those that have every word of a query somewhere, by where they have it: in the label, or at the start of a word of the
 * name or of the help. Accents and capitals make no difference; an empty query finds all, in their own order.
 */
export function searchEntries<E extends Searched>(entries: readonly E[], query: string): E[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...entries];
  const scored = entries.map((entry) => ({ entry, score: scoreOf(entry, words) }));
  return scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ entry }) => entry);
}

function scoreOf(entry: Searched, words: readonly string[]): number {
  const [label, name, more] = [entry.label, entry.name, `${entry.more} ${entry.help}`].map((text) => ` ${plain(text)}`);
  let score = 0;
  for (const word of words) {
    const start = ` ${word}`;
    if (label?.includes(start)) score += 8;
    else if (label?.includes(word)) score += 4;
    else if (name?.includes(start)) score += 3;
    else if (more?.includes(start)) score += 1;
    else return 0;
  }
  return score;
}

/** Small letters without accents; what joins words parts them, as capitals do within a word of the file. */
function plain(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .toLowerCase()
    .replace(/[-_.,:/()]+/g, " ")
    .trim();
}
