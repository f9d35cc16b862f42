import { crossFit } from "./crossFit.ts";
import { splineBasis } from "./splineBasis.ts";
import { difference, meanOf, spreadOf } from "./statistics.ts";

/** What knowing something is worth, with its standard error. */
export interface Worth {
  value: number;
  se: number;
}

/**
 * Expected value of perfect partial information: what it would be worth, on average, to know some inputs before
 * deciding. Net value is regressed on the inputs (Strong, Oakley and Brennan, Medical Decision Making 34, 2014: a
 * spline of each, products of pairs in a group); each trial then takes the option that looks best from the inputs, by a
 * regression that has not seen it, and the estimate is what those choices earn over always taking the best option on
 * average. Since choices are judged on trials that did not make them, an input that says nothing centres on 0, and
 * chance within a trial counts as nothing that could be known. The estimate errs low where the regression misses a
 * shape; it can fall below 0 by chance.
 *
 * @param net net value by option and trial, at least 20 trials
 * @param inputs by input and trial: one column, or a group's
 */
export function evppi(net: readonly Float64Array[], inputs: readonly Float64Array[]): Worth {
  const means = net.map(meanOf);
  const best = means.indexOf(Math.max(...means));
  const gains = net.map((values) => difference(values, net[best]));
  const seen = crossFit(splineBasis(inputs), gains);
  const earned = gains[best].map((_, i) => {
    let choice = best;
    for (let o = 0; o < net.length; o++) if (seen[o][i] > seen[choice][i]) choice = o;
    return gains[choice][i];
  });
  const { mean, se } = spreadOf(earned);
  return { value: mean, se };
}
