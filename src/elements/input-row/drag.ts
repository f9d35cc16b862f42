import type { Percentiles } from "../../decision/decision.ts";
import type { Bounds } from "../../distributions/distribution.ts";
import type { Quantity } from "../../scenario/quantity.ts";

/** The quantile function of a quantity in its field; throws where no distribution has these parameters. */
export type QuantileOf = (quantity: Quantity) => (p: number) => number;
export type Handle = "p10" | "p50" | "p90";

/** p10, p50 and p90 of a quantity; all three the number itself where it is exact. */
export function percentiles(quantity: Quantity, quantileOf: QuantileOf): Percentiles {
  if (typeof quantity === "number") return { p10: quantity, p50: quantity, p90: quantity };
  if ("p10" in quantity) return { p10: quantity.p10, p50: quantity.p50, p90: quantity.p90 };
  const quantile = quantileOf(quantity);
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
}

export interface MoveContext {
  /** what the model allows: decides how a median is moved */
  bounds: Bounds;
  /** what may be stated: within the bounds, and the technical limits */
  limits: Bounds;
  quantileOf: QuantileOf;
  /** rounds what is stored */
  tidy(value: number): number;
}

/**
 * The quantity after a handle was moved to `target`, or as near to that as a distribution exists: never an infeasible
 * triplet. A number stays exact. Moving the median keeps the band's proportions: it multiplies where only zero bounds
 * the field, shifts the log odds of a share, shifts where nothing bounds it; a lognormal, normal, PERT, triangular or uniform
 * keeps its form where that is the same as changing its parameters. Moving an end changes the spread alone and makes
 * a p10/p50/p90 triplet of any form, as does moving the median of a beta or of a list of values.
 */
export function moveHandle(
  start: Quantity,
  handle: Handle,
  target: number,
  { bounds, limits, quantileOf, tidy }: MoveContext,
): Quantity {
  if (typeof start === "number") return Math.min(limits.upper, Math.max(limits.lower, target));
  const from = percentiles(start, quantileOf);
  const moved = (value: number) =>
    handle === "p50" ? withMedian(start, from, value, bounds, tidy) : { ...from, [handle]: value };
  const goal = moved(target);
  if (isFeasible(goal, limits, quantileOf)) return goal;
  // the last feasible place on the way, to a thousandth of the way
  let [reached, missed] = [0, 1];
  for (let i = 0; i < 10; i++) {
    const middle = (reached + missed) / 2;
    if (isFeasible(moved(from[handle] + middle * (target - from[handle])), limits, quantileOf)) reached = middle;
    else missed = middle;
  }
  if (reached === 0) return start;
  const stop = from[handle] + reached * (target - from[handle]);
  const tidied = moved(tidy(stop));
  return isFeasible(tidied, limits, quantileOf) ? tidied : moved(stop);
}

/** Whether two quantities are written the same way. */
export function isSame(a: Quantity | undefined, b: Quantity | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function withMedian(
  start: Quantity,
  from: Percentiles,
  median: number,
  bounds: Bounds,
  tidy: (v: number) => number,
): Quantity {
  if (typeof start === "number") return median;
  const { lower, upper } = bounds;
  const isScaled = Number.isFinite(lower) && upper === Infinity;
  const ratio = (median - lower) / (from.p50 - lower);
  const move = isScaled ? (x: number) => tidy(lower + (x - lower) * ratio) : (x: number) => tidy(x + median - from.p50);
  if ("lognormal" in start && isScaled && lower === 0)
    return { lognormal: [tidy(start.lognormal[0] * ratio), start.lognormal[1]] };
  if ("normal" in start && isScaled && lower === 0)
    return { normal: [move(start.normal[0]), tidy(start.normal[1] * ratio)] };
  if ("normal" in start && !isScaled && !Number.isFinite(upper))
    return { normal: [move(start.normal[0]), start.normal[1]] };
  if ("min" in start) return { min: move(start.min), mode: move(start.mode), max: move(start.max) };
  if ("triangular" in start) return { triangular: start.triangular.map(move) as [number, number, number] };
  if ("uniform" in start) return { uniform: start.uniform.map(move) as [number, number] };
  if (isScaled || !Number.isFinite(lower) || !Number.isFinite(upper)) {
    return { p10: move(from.p10), p50: median, p90: move(from.p90) };
  }
  const odds = (x: number) => (x - lower) / (upper - x);
  const factor = odds(median) / odds(from.p50);
  const moveOdds = (x: number) => tidy(lower + ((upper - lower) * odds(x) * factor) / (1 + odds(x) * factor));
  return { p10: moveOdds(from.p10), p50: median, p90: moveOdds(from.p90) };
}

function isFeasible(quantity: Quantity, { lower, upper }: Bounds, quantileOf: QuantileOf): boolean {
  const stated = statedNumbers(quantity);
  if (!stated.every((x) => lower <= x && x <= upper)) return false;
  try {
    const quantile = quantileOf(quantity);
    return [0.1, 0.5, 0.9].every((p) => Number.isFinite(quantile(p)));
  } catch {
    return false;
  }
}

/** The numbers of a quantity that are values of its field, rather than a spread or a shape. */
function statedNumbers(quantity: Quantity): number[] {
  if (typeof quantity === "number") return [quantity];
  if ("p10" in quantity) return [quantity.p10, quantity.p50, quantity.p90];
  if ("min" in quantity) return [quantity.min, quantity.mode, quantity.max];
  if ("uniform" in quantity) return quantity.uniform;
  if ("triangular" in quantity) return quantity.triangular;
  if ("values" in quantity) return quantity.values;
  return [];
}
