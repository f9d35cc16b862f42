import { MOST } from "../../scenario/limits.ts";

/**
 * A name for a copy that is not taken, and no longer than a name may be.
 *
 * @example copyName("Mid-size B2B", ["Mid-size B2B", "Mid-size B2B (2)"]) // => "Mid-size B2B (3)"
 */
export function copyName(name: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  const base = name.replace(/ \(\d{1,6}\)$/, "");
  for (let n = 2; ; n++) {
    const ending = ` (${n})`;
    const candidate = `${cut(base, MOST.name - ending.length)}${ending}`;
    if (!names.has(candidate)) return candidate;
  }
}

/** The beginning of a text, no pair of surrogates halved. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
