import type { Distribution } from "../distributions/distribution.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { quantityAt } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";

const POINTS = 500;

/** The distribution at a path; that of a number is the number. @throws RangeError if the scenario has no quantity there */
export function distributionAt(scenario: Scenario, path: string): Distribution {
  const field = fieldAt(path);
  if (!field) throw new RangeError(`expected the path of a quantity, found ${path}`);
  return distributionOf(quantityAt(scenario, path), field);
}

/**
 * The mean of the quantity at a path: that of its quantiles in the middles of 500 equally likely cells, which is exact
 * for numbers, and within a hundredth of a standard deviation or so for all but the heaviest tails.
 *
 * @throws RangeError if the scenario has no quantity there
 */
export function quantityMean(scenario: Scenario, path: string): number {
  const { quantile, lower, upper } = distributionAt(scenario, path);
  if (lower === upper) return lower;
  let sum = 0;
  for (let i = 0; i < POINTS; i++) sum += quantile((i + 0.5) / POINTS);
  return sum / POINTS;
}
