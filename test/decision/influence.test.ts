import { expect, it } from "vitest";
import { scores } from "../../src/decision/criteria.ts";
import type { Criterion } from "../../src/decision/decision.ts";
import { influence } from "../../src/decision/influence.ts";
import { oddsOf } from "../../src/decision/odds.ts";
import { meanOf } from "../../src/decision/statistics.ts";
import { stream } from "../../src/random/streams.ts";

it.each<Criterion>(["expected", "cautious", "regret"])(
  "influence values have the score as their mean and give its spread from one sample to the next: %s",
  (criterion) => {
    const trials = 400;
    const samples = 300;
    const found: number[] = [];
    let variance = 0;
    const uniform = stream("influence values");
    const draw = () => -Math.log(1 - uniform());
    for (let i = 0; i < samples; i++) {
      const costs = [0, 1].map(() => Float64Array.from({ length: trials }, draw));
      const odds = oddsOf(costs, [true, true]);
      const [score] = scores(criterion, costs, odds);
      const values = influence(criterion, costs[0], odds.regret[0] ?? costs[0]);
      expect(Math.abs(meanOf(values) / score - 1)).toBeLessThan(0.02);
      variance += values.reduce((sum, x) => sum + (x - meanOf(values)) ** 2, 0) / (trials - 1) / trials / samples;
      found.push(score);
    }
    const centre = found.reduce((a, b) => a + b) / samples;
    const spread = found.reduce((sum, x) => sum + (x - centre) ** 2, 0) / (samples - 1);
    // a variance of 300 values is known to 1 in √150; the density that regret needs adds some
    expect(Math.abs(variance / spread - 1)).toBeLessThan(4 * Math.sqrt(2 / samples));
  },
);
