import { distributionOf } from "../scenario/distributionOf.ts";
import { quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { shareBetween } from "./shareBetween.ts";
import type { Threshold, Thresholds } from "./thresholdTable.ts";

/**
 * The thresholds that lead to where something holds of the pick, each as far as it does: neighbouring territories count
 * as one.
 */
export function mergedThresholds(
  { thresholds, inputs }: Pick<Thresholds, "thresholds" | "inputs">,
  scenario: Scenario,
  holds: (option: string | null) => boolean,
): Threshold[] {
  const distributions = new Map(
    quantitiesOf(scenario).map(({ path, quantity, field }) => [path, distributionOf(quantity, field)]),
  );
  const grids = new Map(inputs.map(({ path, grid }) => [path, grid]));
  return thresholds
    .filter(({ from, to }) => holds(to) && !holds(from))
    .map((each) => {
      const { path, at, side } = each;
      const [end] = thresholds
        .filter((other) => other.path === path && (side === "above" ? other.at > at : other.at < at))
        .filter((other) => !holds(other.side === side ? other.to : other.from))
        .sort((a, b) => Math.abs(a.at - at) - Math.abs(b.at - at));
      const until = end?.at ?? null;
      const distribution = distributions.get(path);
      const grid = grids.get(path);
      if (until === each.until || each.chance === null || !distribution || !grid) return { ...each, until };
      const ends = [at, until ?? (side === "above" ? Infinity : -Infinity)].sort((a, b) => a - b);
      return { ...each, until, chance: shareBetween(distribution, grid, ends[0], ends[1]) };
    });
}
