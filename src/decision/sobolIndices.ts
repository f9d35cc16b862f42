import { difference, meanOf, spreadOf } from "./statistics.ts";

/** A model's output on two independent samples of its inputs, and on mixtures of the two; by trial. */
export interface PickFreeze {
  a: Float64Array;
  b: Float64Array;
  /** by input: the first sample with that input (or group of inputs) taken from the second */
  ab: readonly Float64Array[];
}

/** A share of the variance with its standard error; estimates of small shares can fall below 0 by chance. */
export interface VarianceShare {
  value: number;
  se: number;
}

/** How much of the variance is due to an input: by itself, and with all that it does together with others. */
export interface SobolIndex {
  first: VarianceShare;
  total: VarianceShare;
}

/**
 * Sobol indices of each input, for inputs that are independent of one another; correlated ones must be moved together,
 * as one. Total by Jansen (Computer Physics Communications 117, 1999); first order from the same runs by Saltelli's
 * estimator and by Jansen's (Saltelli et al., Computer Physics Communications 181, 2010, table 2, b and c), weighted for
 * the least standard error: the one is good for small shares, the other for large. Standard errors of the ratios by the
 * delta method (`replicateError`): all trials must be given, in their order. Two samples must not be two scramblings of
 * the same Sobol points, which say much of one another.
 *
 * @throws RangeError if the columns differ in length or have fewer than 2 trials
 */
export function sobolIndices({ a, b, ab }: PickFreeze): SobolIndex[] {
  const trials = a.length;
  if (!(trials >= 2)) throw new RangeError(`required at least 2 trials, found ${trials}`);
  for (const column of [b, ...ab]) {
    if (column.length !== trials) throw new RangeError(`required ${trials} trials, found ${column.length}`);
  }
  const middle = (meanOf(a) + meanOf(b)) / 2;
  const squares = a.map((value, i) => (square(value - middle) + square(b[i] - middle)) / 2);
  const variance = meanOf(squares);
  const ratio = (part: (trial: number) => number): Ratio => {
    if (variance === 0) return { value: 0, errors: new Float64Array(trials) };
    const parts = squares.map((_, i) => part(i));
    const value = meanOf(parts) / variance;
    return { value, errors: parts.map((each, i) => (each - value * squares[i]) / variance) };
  };
  return ab.map((mixed) => ({
    first: shareOf(
      surest(
        ratio((i) => (b[i] - middle) * (mixed[i] - a[i])),
        ratio((i) => squares[i] - square(b[i] - mixed[i]) / 2),
      ),
    ),
    total: shareOf(ratio((i) => square(a[i] - mixed[i]) / 2)),
  }));
}

/** An estimate with what each trial adds to its error: mean 0. */
interface Ratio {
  value: number;
  errors: Float64Array;
}

function shareOf({ value, errors }: Ratio): VarianceShare {
  return { value, se: spreadOf(errors).se };
}

/** The mixture of two estimates of the same thing whose errors vary least. */
function surest(x: Ratio, y: Ratio): Ratio {
  const apart = difference(x.errors, y.errors);
  let [products, sizes] = [0, 0];
  for (let i = 0; i < apart.length; i++) {
    products += x.errors[i] * apart[i];
    sizes += apart[i] * apart[i];
  }
  const weight = sizes > 0 ? products / sizes : 0;
  return {
    value: x.value + weight * (y.value - x.value),
    errors: x.errors.map((error, i) => error - weight * apart[i]),
  };
}

const square = (x: number) => x * x;
