import type { Percentiles } from "../../decision/decision.ts";
import type { Bounds } from "../../distributions/distribution.ts";

/** The scale of one input's track: places run from 0 at its left end to 1 at its right. */
export interface Track {
  isLog: boolean;
  low: number;
  high: number;
  /** place of a value, kept within 0–1 */
  place(value: number): number;
  /** place of a value, wherever that is */
  position(value: number): number;
  /** value at a place, rounded to what the eye can tell apart */
  value(place: number): number;
}

/** Where the track of a share may end. */
const ROUND_SHARES = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5];

/** About how many px a track is wide: values are rounded to what one of them spans. */
const pixels = 260;

/**
 * The track around what the file says: logarithmic for a positive quantity without an upper bound, from 0 for shares and
 * for quantities that start at zero, to both sides where it may be negative. `given` overrides the ends.
 */
export function trackAround(reference: Percentiles, bounds: Bounds, given?: readonly [number, number] | null): Track {
  const { p10, p50, p90 } = reference;
  if (given) return track(given[0] > 0 && given[1] / given[0] > 20, given[0], given[1]);
  if (Number.isFinite(bounds.upper) && Number.isFinite(bounds.lower)) {
    const width = bounds.upper - bounds.lower;
    const share =
      p90 === bounds.lower ? 1 : (ROUND_SHARES.find((part) => p90 - bounds.lower <= (part * width) / 2) ?? 1);
    return track(false, bounds.lower, bounds.lower + share * width);
  }
  if (p10 > 0 && bounds.lower >= 0) {
    const high = Math.min(Math.max(7 * p50, 2.5 * p90), bounds.upper);
    return track(true, Math.max(Math.min(p50 / 14, p10 / 2.5), bounds.lower), high);
  }
  const reach = roundUp(2.5 * Math.max(Math.abs(p10), Math.abs(p90), Math.abs(p50))) || 10;
  return track(false, bounds.lower === 0 ? 0 : Math.max(bounds.lower, -reach), Math.min(reach, bounds.upper));
}

/** The same track, wide enough for what is on it now. */
export function widened(scale: Track, { p10, p90 }: Percentiles): Track {
  if (p10 >= scale.low && p90 <= scale.high) return scale;
  const isLog = scale.isLog && p10 > 0;
  return track(isLog, Math.min(scale.low, p10), Math.max(scale.high, p90));
}

function track(isLog: boolean, low: number, high: number): Track {
  const to = isLog ? Math.log : (x: number) => x;
  const from = isLog ? Math.exp : (x: number) => x;
  const span = to(high) - to(low) || 1;
  const position = (value: number) => (isLog && value <= 0 ? -1 : (to(value) - to(low)) / span);
  const exact = (place: number) => from(to(low) + clamp01(place) * span);
  return {
    isLog,
    low,
    high,
    place: (value) => clamp01(position(value)),
    position,
    value: (place) => {
      const resolution = Math.abs(exact(place + 1 / pixels) - exact(place - 1 / pixels)) / 2;
      return Math.min(high, Math.max(low, roundTo(exact(place), resolution)));
    },
  };
}

/** The nearest multiple of the first of 1, 2, 5 × 10ⁿ that is at least `resolution`, without binary dust. */
export function roundTo(value: number, resolution: number): number {
  if (!(resolution > 0)) return value;
  const step = roundUp(resolution);
  return Number((Math.round(value / step) * step).toPrecision(12));
}

function roundUp(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return ([1, 2, 5].find((step) => step * power >= value * (1 - 1e-9)) ?? 10) * power;
}

function clamp01(value: number): number {
  return Math.min(1, Math.max(0, value));
}
