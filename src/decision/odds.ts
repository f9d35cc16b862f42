/** Chance of being best and expected regret of each option; null for one that takes no part. */
export interface Odds {
  pBest: (number | null)[];
  expectedRegret: (number | null)[];
  /** by option that takes part: cost − the least cost of the same trial */
  regret: (Float64Array | null)[];
}

/**
 * Odds over the options that take part. The expected regret of the option that is cheapest on average is the expected
 * value of perfect information, chance events included.
 *
 * @param costs by option and trial, the less the better, in any one unit, which regret has as well
 * @param takesPart which options are compared; ties share "best" equally
 *
 * @example oddsOf([Float64Array.of(1, 5), Float64Array.of(2, 2)], [true, true]).pBest // => [0.5, 0.5]
 */
export function oddsOf(costs: readonly Float64Array[], takesPart: readonly boolean[]): Odds {
  const trials = costs[0].length;
  const least = new Float64Array(trials).fill(Number.POSITIVE_INFINITY);
  const ties = new Float64Array(trials);
  const among = costs.filter((_, o) => takesPart[o]);
  for (const cost of among) {
    for (let i = 0; i < trials; i++) {
      if (cost[i] < least[i]) {
        least[i] = cost[i];
        ties[i] = 1;
      } else if (cost[i] === least[i]) ties[i]++;
    }
  }
  const pBest: (number | null)[] = [];
  const expectedRegret: (number | null)[] = [];
  const regret: (Float64Array | null)[] = [];
  costs.forEach((cost, o) => {
    if (!takesPart[o]) {
      pBest.push(null);
      expectedRegret.push(null);
      regret.push(null);
      return;
    }
    let best = 0;
    let sum = 0;
    const regrets = new Float64Array(trials);
    for (let i = 0; i < trials; i++) {
      if (cost[i] === least[i]) best += 1 / ties[i];
      regrets[i] = cost[i] - least[i];
      sum += regrets[i];
    }
    pBest.push(best / trials);
    expectedRegret.push(sum / trials);
    regret.push(regrets);
  });
  return { pBest, expectedRegret, regret };
}
