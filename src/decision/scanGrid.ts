import { exp, ln, pow } from "../distributions/elementary.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { type Field, statedRange } from "../scenario/field.ts";
import { type PlacedQuantity, quantitiesOf } from "../scenario/quantities.ts";
import { isZero } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { takesWork } from "./takesWork.ts";

/** Values at which each input is looked at. */
const POINTS = 21;

/** An open-ended input is looked at from a tenth to ten times its median. */
const REACH = 10;

/** A growth or rise that may be negative is looked at up to so many times what it is, to both sides. */
const SWAY = 4;

/** A share whose median is as near to 0 or 1 as this is looked at in ratios from there. */
const NEAR = 0.2;

/** What an exact 0% or 100% is taken to be near to. */
const LEAST = 0.01;

/** What an exact 0 is looked at up to; an amount of money has no usual size. */
const USUAL: Record<Field["unit"]["kind"], number> = {
  share: 1,
  rise: 1,
  money: 0,
  hours: 80,
  weeks: 52,
  months: 12,
  count: 100,
  ratio: 1,
};

/**
 * The values at which a quantity is looked at, ascending, at most 21: over its bounds if it has two, closer around its
 * median; 0 and ratios from a tenth to ten times the median if it has none above, but at least p1 to p99; both sides of 0
 * if it may be negative. Its median, p10 and p90 are among them. Empty for an exact 0 of which nothing says how large it
 * might be.
 *
 * @param isPositive 0 itself may not be stated, though the field's bounds allow it
 */
export function scanGrid({ quantity, field }: PlacedQuantity, isPositive = false): number[] {
  const { quantile } = distributionOf(quantity, field);
  const grid = isBounded(field)
    ? shares(quantile(0.5), field)
    : field.bounds.lower < 0
      ? bothSides(quantile, field)
      : ratios(quantile, field, isPositive);
  return grid.length === 0 ? [] : withValues(grid, [quantile(0.5), quantile(0.1), quantile(0.9)]);
}

/** A quantity with the values that it is looked at. */
export interface GriddedQuantity extends PlacedQuantity {
  grid: number[];
}

/**
 * The grids of a scenario's quantities, or of those at `paths`. Empty, besides where `scanGrid` says so, for an exact 0
 * of an approach: it has no such thing.
 */
export function scanGrids(scenario: Scenario, paths?: readonly string[]): GriddedQuantity[] {
  const all = quantitiesOf(scenario);
  return all
    .filter(({ path }) => paths?.includes(path) ?? true)
    .map((each) => {
      const doesNotApply = each.path.startsWith("approaches.") && isZero(each.quantity);
      return { ...each, grid: doesNotApply ? [] : scanGrid(each, takesWork(each, all)) };
    });
}

const isBounded = ({ bounds }: Field) => bounds.lower > -Infinity && bounds.upper < Infinity;

/** Evenly spaced ratios, both ends among them. */
function logSteps(low: number, high: number, count: number): number[] {
  const span = ln(high / low);
  return steps(count).map((u, i) => (i === count - 1 ? high : low * exp(u * span)));
}

const steps = (count: number) => Array.from({ length: count }, (_, i) => i / (count - 1));

/**
 * Over both bounds: as a power that brings the median to the middle, or, where that is near one end, in ratios from a
 * tenth of the way that it is away from there.
 */
function shares(median: number, field: Field): number[] {
  const { low, high } = statedRange(field);
  const share = (median - low) / (high - low);
  const small = Math.min(share, 1 - share) || LEAST;
  const power = ln(small) / ln(0.5);
  const near = [0, ...logSteps(small / REACH, 1, POINTS - 1)];
  const bent = small < NEAR ? near : steps(POINTS).map((u) => pow(u, power));
  return bent.map((u) => (share <= 0.5 ? low + u * (high - low) : high - u * (high - low))).sort((a, b) => a - b);
}

function ratios(quantile: (p: number) => number, field: Field, isPositive: boolean): number[] {
  const stated = statedRange(field);
  const [p1, p50, p99] = [0.01, 0.5, 0.99].map(quantile);
  if (p50 === 0) {
    const high = Math.min(stated.high, p99 > 0 ? p99 : USUAL[field.unit.kind]);
    return high > 0 ? steps(POINTS).map((u) => u * high) : [];
  }
  const low = Math.max(stated.low, Math.min(p50 / REACH, p1 > 0 ? p1 : Infinity));
  const high = Math.min(stated.high, Math.max(p50 * REACH, p99));
  const zero = stated.low === 0 && !isPositive ? [0] : [];
  return [...zero, ...logSteps(low, high, POINTS - zero.length)];
}

function bothSides(quantile: (p: number) => number, field: Field): number[] {
  const stated = statedRange(field);
  const [p1, p10, p50, p90, p99] = [0.01, 0.1, 0.5, 0.9, 0.99].map(quantile);
  const reach = SWAY * Math.max(Math.abs(p10), Math.abs(p50), Math.abs(p90)) || 0.1;
  const low = Math.max(stated.low, Math.min(p1, -reach));
  const high = Math.min(stated.high, Math.max(p99, reach));
  return steps(POINTS).map((u) => low + u * (high - low));
}

/** A grid with values that have to be on it, each in the place of the inner one that is nearest. */
function withValues(grid: readonly number[], wanted: readonly number[]): number[] {
  const inside = new Set(wanted.filter((value) => grid[0] < value && value < grid[grid.length - 1]));
  const free = grid.slice(1, -1).filter((value) => !inside.has(value));
  for (const value of inside) {
    if (grid.includes(value)) continue;
    const away = free.map((other) => Math.abs(other - value));
    free.splice(away.indexOf(Math.min(...away)), 1);
  }
  return [grid[0], ...[...inside, ...free].sort((a, b) => a - b), grid[grid.length - 1]];
}
