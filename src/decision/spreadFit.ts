import { exp, ln } from "../distributions/elementary.ts";
import { meanOf } from "./statistics.ts";

/** How the spread of repeated estimates falls with a size, and the straight line through it on logarithms. */
export interface SpreadFit {
  /** standard deviation over the repetitions, by size */
  sd: number[];
  /** the standard error of each: that of its logarithm is the same share of it */
  se: number[];
  /** of the line: ln sd over ln size */
  slope: Slope;
  /** sd on the line, by size */
  line: number[];
}

/** A slope with its standard error. */
export interface Slope {
  value: number;
  se: number;
}

/**
 * Fits ln sd = a + slope × ln size by least squares, sd being the standard deviation of an estimate over repetitions.
 * All standard errors are jackknife ones: each repetition is left out once (Efron and Stein, The jackknife estimate of
 * variance, Annals of Statistics 9, 1981). So they hold where a repetition's estimates at two sizes go together, as where
 * the larger one contains the smaller.
 *
 * @param sizes at least two different ones, above 0
 * @param estimates by size and repetition, at least three repetitions
 * @returns null where the estimates of a size do not vary, or only one of them differs: there is no logarithm to fit
 * @throws RangeError for fewer sizes or repetitions, and for a size that is not above 0
 *
 * @example spreadFit([1, 4], [[0, 2, 4], [0, 1, 2]])?.slope.value // => -0.5
 */
export function spreadFit(sizes: readonly number[], estimates: readonly (readonly number[])[]): SpreadFit | null {
  const repetitions = estimates[0]?.length ?? 0;
  if (!(new Set(sizes).size >= 2 && sizes.every((size) => size > 0))) {
    throw new RangeError(`required two different sizes above 0, found ${sizes.join(", ")}`);
  }
  if (estimates.length !== sizes.length) {
    throw new RangeError(`required estimates of ${sizes.length} sizes, found ${estimates.length}`);
  }
  if (!(repetitions >= 3 && estimates.every(({ length }) => length === repetitions))) {
    throw new RangeError(`required at least 3 repetitions of every size, found ${repetitions}`);
  }
  const x = sizes.map(ln);
  const all = lineOf(x, estimates);
  const without = Array.from({ length: repetitions }, (_, r) =>
    lineOf(
      x,
      estimates.map((values) => values.filter((_, i) => i !== r)),
    ),
  );
  if (![all, ...without].every(({ slope }) => Number.isFinite(slope))) return null;
  const error = (of: (line: Line) => number) => jackknife(without.map(of));
  return {
    sd: all.y.map(exp),
    se: all.y.map((y, i) => exp(y) * error((line) => line.y[i])),
    slope: { value: all.slope, se: error(({ slope }) => slope) },
    line: x.map((each) => exp(all.atMiddle + all.slope * (each - all.middle))),
  };
}

interface Line {
  /** ln sd, by size */
  y: number[];
  slope: number;
  /** the middle of ln size, and ln sd on the line there */
  middle: number;
  atMiddle: number;
}

function lineOf(x: readonly number[], estimates: readonly (readonly number[])[]): Line {
  const y = estimates.map(lnSpread);
  const [middle, atMiddle] = [x, y].map((values) => meanOf(Float64Array.from(values)));
  const across = x.reduce((sum, each) => sum + (each - middle) * (each - middle), 0);
  const along = x.reduce((sum, each, i) => sum + (each - middle) * (y[i] - atMiddle), 0);
  return { y, slope: along / across, middle, atMiddle };
}

/** NaN where the values are all the same. */
function lnSpread(values: readonly number[]): number {
  const mean = meanOf(Float64Array.from(values));
  const squares = values.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return squares > 0 ? ln(squares / (values.length - 1)) / 2 : Number.NaN;
}

/** The standard error of a figure, given what it is without each of the repetitions. */
function jackknife(without: readonly number[]): number {
  const n = without.length;
  const mean = meanOf(Float64Array.from(without));
  return Math.sqrt((without.reduce((sum, value) => sum + (value - mean) * (value - mean), 0) * (n - 1)) / n);
}
