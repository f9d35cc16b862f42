/**
 * Vertical positions at least `gap` px apart and as near as possible (least squares) to where they belong, in the order
 * given. Isotonic regression by pooling adjacent violators, on positions with the gaps taken out; then the whole is
 * moved into [`top`, `bottom`].
 */
export function spreadLabels(
  wanted: readonly number[],
  { gap = 17, top = -Infinity, bottom = Infinity } = {},
): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => wanted[a] - wanted[b] || a - b);
  const pools: { sum: number; size: number }[] = [];
  order.forEach((index, rank) => {
    pools.push({ sum: wanted[index] - rank * gap, size: 1 });
    while (pools.length > 1) {
      const [upper, lower] = pools.slice(-2) as [{ sum: number; size: number }, { sum: number; size: number }];
      if (upper.sum / upper.size <= lower.sum / lower.size) break;
      pools.splice(-2, 2, { sum: upper.sum + lower.sum, size: upper.size + lower.size });
    }
  });
  const highest = Math.max(top, bottom - gap * (wanted.length - 1));
  const spread = pools.flatMap(({ sum, size }) => Array<number>(size).fill(sum / size));
  const positions = Array<number>(wanted.length).fill(0);
  order.forEach((index, rank) => {
    const free = Math.min(Math.max(spread[rank], top), Math.max(highest, top));
    positions[index] = free + rank * gap;
  });
  return positions;
}
