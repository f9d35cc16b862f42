import { standardNormalCdf } from "../distributions/normal.ts";
import type { ScannedInput, Threshold, Thresholds } from "./thresholds.ts";

/** Standard score of p90. */
const Z90 = 1.2815515655446004;

/**
 * The thresholds that come nearest to unseating the pick, one for each input: first those that the input is likeliest
 * to lie beyond, then by distance in its own spread. An exact input is weighed as if it could, in 8 of 10 futures, be
 * anything from half to double. What only leads to a twin comes last; what leads on from there to an option of another
 * family unseats the pick's family, and counts. What would be below nothing is passed over.
 *
 * @param pick id of the run's pick; thresholds that start from an option of another family are passed over
 */
export function nearest(
  { thresholds, inputs }: Pick<Thresholds, "thresholds" | "inputs">,
  pick: string | null,
  count: number,
): Threshold[] {
  const family = new Set([
    pick,
    ...thresholds.flatMap(({ from, to, areTwins }) => (areTwins && from === pick ? to : [])),
  ]);
  const byPath = new Map(inputs.map((input) => [input.path, input]));
  const weighed = thresholds
    .filter(({ from, areTwins }) => (areTwins ? from === pick : family.has(from)))
    .filter((threshold) => !isNothing(threshold, byPath.get(threshold.path)))
    .map((threshold) => ({ threshold, ...weigh(threshold, byPath.get(threshold.path) as ScannedInput) }))
    .sort(
      (a, b) =>
        Number(a.threshold.areTwins) - Number(b.threshold.areTwins) ||
        b.likelihood - a.likelihood ||
        a.distance - b.distance,
    );
  const paths = new Set<string>();
  return weighed
    .map(({ threshold }) => threshold)
    .filter(({ path }) => !paths.has(path) && paths.add(path))
    .slice(0, count);
}

/** Below less than a thousandth of what an input is now is below nothing, which is no condition. */
export function isNothing({ at, side }: Threshold, input: ScannedInput | undefined): boolean {
  return side === "below" && at >= 0 && at < (input?.now.p50 ?? 0) / 1000;
}

/** From this chance of lying beyond it, a threshold is within an input's range. */
const LEAST_CHANCE = 0.01;

/** Whether a threshold is within its input's range; for an exact input, that is from half to double. */
export function isWithinReach(threshold: Threshold, input: ScannedInput): boolean {
  return threshold.chance === null ? distanceTo(threshold, input) <= 1 : threshold.chance >= LEAST_CHANCE;
}

function weigh(threshold: Threshold, input: ScannedInput): { likelihood: number; distance: number } {
  const distance = distanceTo(threshold, input);
  return { likelihood: threshold.chance ?? standardNormalCdf(-Z90 * distance), distance };
}

/** How far what takes over is from the median, at whichever end is nearer, where the p10 or p90 on that side is at 1. */
function distanceTo({ at, side, until }: Threshold, { now, isExact, grid }: ScannedInput): number {
  const { p10, p50, p90 } = now;
  const isBeyondIt = until !== null && (side === "above" ? p50 > until : p50 < until);
  const near = isBeyondIt ? until : at;
  const isAbove = (side === "above") !== isBeyondIt;
  const away = isAbove ? near - p50 : p50 - near;
  const spread = isExact ? Math.abs(p50) / (isAbove ? 1 : 2) : isAbove ? p90 - p50 : p50 - p10;
  return away / (spread > 0 ? spread : (grid[grid.length - 1] - grid[0]) / 4);
}
