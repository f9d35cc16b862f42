import type { Flip } from "./attributionTable.ts";

/** A change, or several that are made together, by the places of its parts. */
export interface Made {
  label: string;
  parts: number[];
}

/** Sets of changes that are tried at most. */
const MOST_TRIED = 600;

/**
 * The single changes that alone have another option picked than before; where there is none, the smallest set of changes
 * that does, as far as it was simulated.
 *
 * @param pickWith the pick once some parts are changed; undefined where that was not simulated
 */
export function flipsOf(
  changes: readonly Made[],
  before: string | null,
  pickWith: (parts: readonly number[]) => string | null | undefined,
): Flip[] {
  let tried = 0;
  for (let size = 1; size <= changes.length && tried < MOST_TRIED; size++) {
    const flips: Flip[] = [];
    for (const some of choose(changes, size)) {
      if (++tried > MOST_TRIED) break;
      const pick = pickWith(some.flatMap(({ parts }) => parts));
      if (pick === undefined || pick === before) continue;
      flips.push({ labels: some.map(({ label }) => label), pick });
      if (size > 1) return flips;
    }
    if (flips.length > 0) return flips;
  }
  return [];
}

/** Every choice of so many, in the order given. */
function* choose<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = 0; i <= items.length - size; i++) {
    for (const rest of choose(items.slice(i + 1), size - 1)) yield [items[i], ...rest];
  }
}
