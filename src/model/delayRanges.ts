import { betaQuantile } from "../distributions/betaQuantile.ts";
import { exp, ln } from "../distributions/elementary.ts";
import type { DelaySample } from "./delayStudies.ts";
import { type DelayFit, fitDelay } from "./fitDelay.ts";

/** Between what a parameter may well lie. */
export interface DelayRange {
  low: number;
  high: number;
  /** the points do not bound it on this side: the end is that of the range in which it is looked for */
  isLowOpen: boolean;
  isHighOpen: boolean;
}

const BISECTIONS = 30;

/**
 * Ranges of a fit's parameters by profile likelihood: the values at which the fit, everything else fitted anew, is no
 * worse than chance makes it with the probability asked for (F test with 1 and n − studies − parameters degrees of freedom;
 * Bates and Watts, Nonlinear Regression Analysis, 1988, section 6.1). It takes errors to be normal on the log scale and
 * points to be independent, which vendors' figures hardly are: the ranges are too narrow rather than too wide.
 *
 * @throws RangeError if no degree of freedom is left
 */
export function delayRanges(samples: readonly DelaySample[], fit: DelayFit, probability = 0.9): DelayRange[] {
  const { shape, parameters, points, squares } = fit;
  const free = points - samples.length - parameters.length;
  if (!(free >= 1)) throw new RangeError(`required at least 1 degree of freedom, found ${free}`);
  const most = squares * (1 + fQuantile(probability, free) / free);
  return shape.parameters.map(({ low, high }, p) => {
    const isWorse = (value: number) => {
      const fixed = parameters.map((_, i) => (i === p ? value : undefined));
      return fitDelay(samples, shape, fixed).squares > most;
    };
    const below = edge(parameters[p], low, isWorse);
    const above = edge(parameters[p], high, isWorse);
    return {
      low: below ?? low,
      high: above ?? high,
      isLowOpen: below === null,
      isHighOpen: above === null,
    };
  });
}

/** Where between a value that is good enough and an end it becomes too bad, by factors; null if even the end is good enough. */
function edge(good: number, end: number, isWorse: (value: number) => boolean): number | null {
  if (!isWorse(end)) return null;
  let [inner, outer] = [ln(good), ln(end)];
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = (inner + outer) / 2;
    if (isWorse(exp(middle))) outer = middle;
    else inner = middle;
  }
  return exp((inner + outer) / 2);
}

/** Quantile of the F distribution with 1 and `free` degrees of freedom, for a probability of at least one half. */
function fQuantile(probability: number, free: number): number {
  const x = betaQuantile(free / 2, 0.5).lower(1 - probability);
  return free * (1 / x - 1);
}
