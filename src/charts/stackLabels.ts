/** A block of text beside a chart: where its middle belongs and how tall it is, px. */
export interface StackedLabel {
  wanted: number;
  height: number;
}

/**
 * Middles of blocks one below the other in the order given, none over another and as near as possible (least squares) to
 * where they belong, moved into [`top`, `bottom`] as a whole.
 *
 * @example stackLabels([{ wanted: 10, height: 20 }, { wanted: 12, height: 20 }], { top: 0, bottom: 100 }) // => [10, 30]
 */
export function stackLabels(
  labels: readonly StackedLabel[],
  { top = -Infinity, bottom = Infinity }: { top?: number; bottom?: number } = {},
): number[] {
  const offsets: number[] = [];
  let below = 0;
  for (const { height } of labels) {
    offsets.push(below + height / 2);
    below += height;
  }
  const pools: { sum: number; size: number }[] = [];
  labels.forEach(({ wanted }, i) => {
    pools.push({ sum: wanted - offsets[i], size: 1 });
    while (pools.length > 1) {
      const [upper, lower] = pools.slice(-2) as [{ sum: number; size: number }, { sum: number; size: number }];
      if (upper.sum / upper.size <= lower.sum / lower.size) break;
      pools.splice(-2, 2, { sum: upper.sum + lower.sum, size: upper.size + lower.size });
    }
  });
  const free = pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  const lowest = Math.max(top, bottom - below);
  return free.map((at, i) => Math.min(Math.max(at, top), lowest) + offsets[i]);
}
