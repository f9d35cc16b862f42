import type { Option } from "../model/options.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { isUncertain } from "../scenario/quantity.ts";
import type { Base } from "./base.ts";
import type { Crossing } from "./crossings.ts";
import type { GriddedQuantity } from "./scanGrid.ts";
import { shareBetween } from "./shareBetween.ts";
import type { Territory, Threshold } from "./thresholdTable.ts";

/** The stretches between the crossings of one input, from end to end of its grid; `first` is the pick at its start. */
export function territoriesOf(
  grid: readonly number[],
  crossings: readonly Crossing[],
  first: number | null,
  options: readonly Option[],
): Territory[] {
  const ends = [grid[0], ...crossings.map(({ at }) => at), grid[grid.length - 1]];
  return [first, ...crossings.map(({ above }) => above)].map((option, i) => ({
    from: ends[i],
    to: ends[i + 1],
    option: option === null ? null : options[option].id,
  }));
}

/**
 * The crossings of one input as thresholds, from the side of the run's pick or of its family, or of the input's median
 * if these are on neither side or on both.
 */
export function thresholdsOf(
  { path, quantity, field, grid }: GriddedQuantity,
  crossings: readonly Crossing[],
  territories: readonly Territory[],
  { result, decision }: Base,
): Threshold[] {
  const pick = decision.recommendation.option;
  const distribution = distributionOf(quantity, field);
  const median = distribution.quantile(0.5);
  const [least, most] = [grid[0], grid[grid.length - 1]];
  const familyOf = (id: string | null) => result.options.find((option) => option.id === id)?.family;
  /** The pick before its twins before all others. */
  const nearness = (id: string | null) => (id === pick ? 2 : id !== null && familyOf(id) === familyOf(pick) ? 1 : 0);
  return crossings.map(({ at, se }, i) => {
    const [lower, upper] = [territories[i], territories[i + 1]];
    const isFromBelow =
      nearness(lower.option) > nearness(upper.option) ||
      (nearness(lower.option) === nearness(upper.option) && median < at);
    const [from, to] = isFromBelow ? [lower, upper] : [upper, lower];
    const end = isFromBelow ? to.to : to.from;
    return {
      path,
      at,
      se,
      from: from.option,
      to: to.option,
      side: isFromBelow ? "above" : "below",
      until: end === least || end === most ? null : end,
      chance: isUncertain(quantity) ? shareBetween(distribution, grid, to.from, to.to) : null,
      areTwins: from.option !== null && to.option !== null && familyOf(from.option) === familyOf(to.option),
    };
  });
}
