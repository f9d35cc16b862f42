import { exp, ln } from "../distributions/elementary.ts";
import type { DelayShape } from "./delayShapes.ts";
import type { DelaySample } from "./delayStudies.ts";
import { leastAlong } from "./leastAlong.ts";

/** How far a curve is from published points, each study at the level that suits it best. */
export interface DelayErrors {
  /** sum of squared errors of the logarithms */
  squares: number;
  /** the root mean square error as a factor: 1.2 is 20 % off */
  factor: number;
  /** by study: what a response at once would have been, in the study's own unit */
  levels: number[];
}

/** A shape fitted to published points. */
export interface DelayFit extends DelayErrors {
  shape: DelayShape;
  /** in the order of the shape's own */
  parameters: number[];
  points: number;
  /** see `aicc`; null where there are too few points for it */
  aicc: number | null;
}

/**
 * How far a curve is from published points. A study gives ratios only, so each has a level of its own: the one that
 * makes its errors least, on a log scale.
 *
 * @param samples studies of at least two points each, values above 0
 * @param lnWorth logarithm of the worth after so many hours
 * @throws RangeError for a study of fewer than two points, or a value that is not above 0
 */
export function delayErrors(samples: readonly DelaySample[], lnWorth: (hours: number) => number): DelayErrors {
  return errorsOf(samples.map(inLogarithms), lnWorth);
}

/** A study with the logarithms of its values. */
interface LogSample {
  hours: readonly number[];
  logs: readonly number[];
}

function inLogarithms({ hours, values }: DelaySample): LogSample {
  if (!(values.length >= 2)) throw new RangeError(`required at least 2 points a study, found ${values.length}`);
  for (const value of values) if (!(value > 0)) throw new RangeError(`required values above 0, found ${value}`);
  return { hours, logs: values.map(ln) };
}

function errorsOf(samples: readonly LogSample[], lnWorth: (hours: number) => number): DelayErrors {
  let squares = 0;
  let points = 0;
  const levels = samples.map(({ hours, logs }) => {
    const apart = logs.map((log, i) => log - lnWorth(hours[i]));
    const level = apart.reduce((sum, each) => sum + each, 0) / apart.length;
    for (const each of apart) squares += (each - level) * (each - level);
    points += apart.length;
    return exp(level);
  });
  return { squares, factor: exp(Math.sqrt(squares / points)), levels };
}

/**
 * Fits a shape to published points by least squares on a log scale, with one level per study. A parameter that the
 * points do not bound comes out at an end of the range in which it is looked for.
 *
 * @param samples studies of at least two points each, values above 0
 * @param fixed a parameter's value by its place, where it is not to be fitted; it then does not count as a parameter
 * @throws RangeError as `delayErrors`
 */
export function fitDelay(
  samples: readonly DelaySample[],
  shape: DelayShape,
  fixed: readonly (number | undefined)[] = [],
): DelayFit {
  const logs = samples.map(inLogarithms);
  const errors = (parameters: readonly number[]) => errorsOf(logs, (hours) => shape.lnWorth(hours, parameters));
  const parameters = leastFrom([], shape, fixed, (at) => errors(at).squares).at;
  const points = logs.reduce((sum, { hours }) => sum + hours.length, 0);
  const free = shape.parameters.filter((_, i) => fixed[i] === undefined).length;
  const { squares, ...rest } = errors(parameters);
  return { shape, parameters, points, squares, ...rest, aicc: aicc(squares, points, free + samples.length + 1) };
}

/** The least sum of squares from some first parameters on: each next one is looked for with those after it at their best. */
function leastFrom(
  first: readonly number[],
  shape: DelayShape,
  fixed: readonly (number | undefined)[],
  squares: (parameters: readonly number[]) => number,
): { at: number[]; value: number } {
  const next = shape.parameters[first.length];
  if (!next) return { at: [...first], value: squares(first) };
  const rest = (value: number) => leastFrom([...first, value], shape, fixed, squares);
  const given = fixed[first.length];
  if (given !== undefined) return rest(given);
  return rest(leastAlong((value) => rest(value).value, next.low, next.high).at);
}

/**
 * Akaike's criterion of a least-squares fit with the correction for small samples, n ln(RSS/n) + 2k + 2k(k + 1)/(n − k − 1):
 * of fits to the same points the one with the least is to be expected to be nearest new points (Burnham and Anderson, Model
 * Selection and Multimodel Inference, 2002, section 2.4). Null if n − k − 1 is not above 0.
 *
 * @param squares residual sum of squares
 * @param n points
 * @param k fitted parameters, the levels of the studies and the variance among them
 * @example aicc(8, 8, 3) // => 12
 */
export function aicc(squares: number, n: number, k: number): number | null {
  const left = n - k - 1;
  return left > 0 ? n * ln(squares / n) + 2 * k + (2 * k * (k + 1)) / left : null;
}
