import { exp, ln } from "../distributions/elementary.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { type Field, statedRange } from "../scenario/field.ts";
import { type PlacedQuantity, quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { takesWork } from "./takesWork.ts";

/** The values of one input that are worth looking at, on the scale that suits them. */
export interface InputRange {
  low: number;
  high: number;
  scale: "linear" | "log";
  /** the value at a share of the way from low (0) to high (1) */
  at(share: number): number;
}

/** Uncertain inputs are looked at from p1 to p99, and by this part of that beyond both ends. */
const BEYOND = 0.2;

/** From this ratio of p99 to p1 on a positive quantity is looked at in ratios. */
const WIDE = 8;

/** What an exact 0 is looked at up to, where no other approach says what is usual. */
const USUAL: Record<Field["unit"]["kind"], number> = {
  share: 1,
  rise: 1,
  money: 10_000,
  hours: 10,
  weeks: 12,
  months: 12,
  count: 10,
  ratio: 2,
};

/**
 * A sensible range of an input: p1 to p99 and some way beyond of an uncertain one, a tenth to four times an exact one,
 * rounded outwards to two figures and within what may be stated. Logarithmic for a positive quantity without an upper
 * bound, if it spans much. An interval of transfers that take work stays above 0, which would mean no transfers at all.
 *
 * @throws RangeError if the scenario has no quantity at the path
 */
export function inputRange(scenario: Scenario, path: string): InputRange {
  const all = quantitiesOf(scenario);
  const placed = all.find((each) => each.path === path);
  if (!placed) throw new RangeError(`required the path of a quantity, found ${path}`);
  const { low, high, isLog } = drawnRange(placed) ?? exactRange(placed, all);
  const stated = statedRange(placed.field);
  const from = Math.max(stated.low, outward(low, -1));
  const to = Math.min(stated.high, outward(high, 1));
  const least = from === 0 && takesWork(placed, all) ? to / 200 : from;
  return isLog ? logRange(least, to) : linearRange(least, to);
}

function linearRange(low: number, high: number): InputRange {
  return { low, high, scale: "linear", at: (share) => low * (1 - share) + high * share };
}

function logRange(low: number, high: number): InputRange {
  const [from, to] = [ln(low), ln(high)];
  const at = (share: number) => (share <= 0 ? low : share >= 1 ? high : exp(from + share * (to - from)));
  return { low, high, scale: "log", at };
}

interface Ends {
  low: number;
  high: number;
  isLog: boolean;
}

const isOpenEnded = ({ bounds }: Field) => bounds.lower >= 0 && bounds.upper === Infinity;

/** Around p1 to p99; null where they are the same. */
function drawnRange({ field, quantity }: PlacedQuantity): Ends | null {
  const { quantile } = distributionOf(quantity, field);
  const [p1, p99] = [quantile(0.01), quantile(0.99)];
  if (!(p1 < p99)) return null;
  if (isOpenEnded(field) && p1 > 0 && p99 / p1 >= WIDE) {
    const beyond = exp(BEYOND * ln(p99 / p1));
    return { low: p1 / beyond, high: p99 * beyond, isLog: true };
  }
  const beyond = BEYOND * (p99 - p1);
  return { low: p1 - beyond, high: p99 + beyond, isLog: false };
}

/** Around the one value. */
function exactRange(placed: PlacedQuantity, all: readonly PlacedQuantity[]): Ends {
  const { field, quantity } = placed;
  const value = distributionOf(quantity, field).quantile(0.5);
  if (value === 0) return { low: field.bounds.lower < 0 ? -0.1 : 0, high: usual(placed, all), isLog: false };
  if (isOpenEnded(field)) return { low: value / 10, high: 4 * value, isLog: true };
  if (field.bounds.lower < 0) {
    const reach = 2 * Math.abs(value);
    return { low: value - reach, high: value + reach, isLog: false };
  }
  return { low: 0, high: 2.5 * value, isLog: false };
}

/** One and a half times the largest value (p90) of the same field in other approaches. */
function usual({ path, field }: PlacedQuantity, all: readonly PlacedQuantity[]): number {
  const others = all.filter((other) => other.field.path === field.path && other.path !== path);
  const largest = Math.max(0, ...others.map(({ quantity }) => distributionOf(quantity, field).quantile(0.9)));
  if (largest > 0) return 1.5 * largest;
  return field.bounds.lower < 0 ? 0.1 : USUAL[field.unit.kind];
}

/** The nearest number of two figures that is not above `x` (−1), or not below it (1). */
function outward(x: number, direction: 1 | -1): number {
  const near = Number(x.toPrecision(2));
  if ((near - x) * direction >= 0) return near;
  const step = Number(`1e${Number(x.toExponential().split("e")[1]) - 1}`);
  return Number((near + direction * step).toPrecision(2));
}
