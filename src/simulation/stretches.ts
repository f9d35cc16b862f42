/** A stretch of time, in weeks. */
export interface Stretch {
  from: number;
  to: number;
}

/** The union of some stretches: in order, and apart from one another. */
export function unionOf(stretches: readonly Stretch[]): Stretch[] {
  const union: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = union[union.length - 1];
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else union.push({ from, to });
  }
  return union;
}

/**
 * The share of each week that lies in any of some stretches.
 *
 * @example weeklyShare([{ from: 0.5, to: 1.25 }, { from: 1, to: 1.5 }], 3) // => [0.5, 0.5, 0]
 */
export function weeklyShare(stretches: readonly Stretch[], weeks: number): number[] {
  const shares = new Array<number>(weeks).fill(0);
  for (const { from, to } of unionOf(stretches)) {
    for (let t = Math.floor(from); t < Math.min(weeks, to); t++) {
      shares[t] = Math.min(1, shares[t] + Math.min(to, t + 1) - Math.max(from, t));
    }
  }
  return shares;
}
