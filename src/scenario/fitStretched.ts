import { pert } from "../distributions/pert.ts";
import { triangular } from "../distributions/triangular.ts";
import type { Percentiles } from "./percentiles.ts";

/** A bounded shape from `min` to `max` that peaks at `mode`. */
export interface Stretched {
  min: number;
  mode: number;
  max: number;
}

type Quantile = (p: number) => number;

const UNIT = {
  pert: (mode: number): Quantile => pert(0, mode, 1).quantile,
  triangular: (mode: number): Quantile => triangular(0, mode, 1).quantile,
};

/**
 * The PERT or triangular distribution with these percentiles: all three if its mode can be put so, else p10 and p90. An
 * end that would be out of `low` to `high` stays there, and the median and the percentile beyond it are kept.
 */
export function fitStretched(
  form: keyof typeof UNIT,
  { p10, p50, p90 }: Percentiles,
  { low, high }: { low: number; high: number },
): Stretched {
  const unit = UNIT[form];
  const free = modeFor((q) => (q(0.5) - q(0.1)) / (q(0.9) - q(0.1)), (p50 - p10) / (p90 - p10), unit);
  const width = (p90 - p10) / (free.quantile(0.9) - free.quantile(0.1));
  const min = p10 - width * free.quantile(0.1);
  if (low <= min && min + width <= high) return { min, mode: min + width * free.mode, max: min + width };
  if (min < low) {
    const held = modeFor((q) => q(0.5) / q(0.9), (p50 - low) / (p90 - low), unit);
    const room = Math.min((p90 - low) / held.quantile(0.9), high - low);
    return { min: low, mode: low + room * held.mode, max: low + room };
  }
  const held = modeFor((q) => (1 - q(0.5)) / (1 - q(0.1)), (high - p50) / (high - p10), unit);
  const room = Math.min((high - p10) / (1 - held.quantile(0.1)), high - low);
  return { min: high - room, mode: high - room + room * held.mode, max: high };
}

/** The mode from 0 to 1 for which a ratio of quantiles, which rises or falls all the way, comes nearest to `wanted`. */
function modeFor(ratio: (quantile: Quantile) => number, wanted: number, unit: (mode: number) => Quantile) {
  const direction = ratio(unit(1)) - ratio(unit(0));
  let [below, above] = [0, 1];
  for (let i = 0; i < 30; i++) {
    const mode = (below + above) / 2;
    if ((ratio(unit(mode)) - wanted) * direction < 0) below = mode;
    else above = mode;
  }
  // a mode within a hair of an end is at the end
  const middle = (below + above) / 2;
  const mode = middle < 1e-8 ? 0 : middle > 1 - 1e-8 ? 1 : middle;
  return { mode, quantile: unit(mode) };
}
