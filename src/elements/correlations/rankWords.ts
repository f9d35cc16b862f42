/**
 * What a rank correlation of two inputs means, under a Gaussian copula: of the futures in which one of them is in its
 * upper half, those in which the other is as well, ½ + asin(r)/π with r = 2 sin(π rank/6).
 *
 * @example upperHalves(0) // => 0.5
 */
export function upperHalves(rank: number): number {
  const r = 2 * Math.sin((Math.PI * rank) / 6);
  return 0.5 + Math.asin(Math.min(1, Math.max(-1, r))) / Math.PI;
}

/** The same in a sentence about a first input and a second. */
export function rankWords(rank: number): string {
  const both = Math.round(100 * upperHalves(rank));
  if (both === 50) return "Where the first is high, the second may as well be high as low.";
  const [of100, end] = both > 50 ? [both, "high too"] : [100 - both, "low"];
  return `In ${of100} of 100 futures in which the first is high, the second is ${end}; by chance it would be 50.`;
}
