import { crossFit } from "./crossFit.ts";
import { splineBasis } from "./splineBasis.ts";
import { spreadWeights } from "./spreadWeights.ts";
import { difference, meanOf, spreadOf } from "./statistics.ts";

/** What knowing something is worth, with its standard error. */
export interface Worth {
  value: number;
  se: number;
}

/** Inputs of a group whose products, two at a time, are regressed on: those that say most by themselves. */
const MOST_PAIRED = 12;

/** Penalties on offer, in trials: for what single inputs add, and for products. */
const PENALTIES = [3, 30, 300];
const PRODUCT_PENALTIES = [100, 1000, 1e9];

/**
 * Expected value of perfect partial information: what it would be worth, on average, to know some inputs before
 * deciding. Net value is regressed on the inputs (Strong, Oakley and Brennan, Medical Decision Making 34, 2014: a
 * spline of each, in a group also products of pairs, weighted by how much net value varies there, and shrunk as far as
 * cross-validation asks for); each trial then takes the option that looks best from the inputs, by a regression that
 * has not seen it, and the estimate is what those choices earn over always taking the best option on average. Since
 * choices are judged on trials that did not make them, an input that says nothing centres on 0, and chance within a
 * trial counts as nothing that could be known. The estimate errs low where the regression misses a shape; it can fall
 * below 0 by chance.
 *
 * @param net net value by option and trial, at least 20 trials
 * @param inputs by input and trial: one column, or a group's
 */
export function evppi(net: readonly Float64Array[], inputs: readonly Float64Array[]): Worth {
  const means = net.map(meanOf);
  const best = means.indexOf(Math.max(...means));
  const gains = net.map((values) => difference(values, net[best]));
  const mean = gains.map(meanOf);
  const rivals = gains.filter((_, o) => o !== best).filter((gain) => gain.some((value) => value !== 0));
  const places = gains.map((gain) => rivals.indexOf(gain));
  if (rivals.length === 0) return { value: 0, se: 0 };
  const centred = rivals.map((gain) => {
    const middle = meanOf(gain);
    return gain.map((value) => value - middle);
  });
  const smooth = inputs.map(splineBasis);
  const single = smooth.flat();
  const weights = spreadWeights(single, rivals);
  const products = productsOf(strongest(smooth, centred, weights));
  const columns = [new Float64Array(weights.length).fill(1), ...single, ...products];
  const penalties = PENALTIES.flatMap((one) =>
    (products.length > 0 ? PRODUCT_PENALTIES : [0]).map((two) =>
      Float64Array.from(columns, (_, c) => (c <= single.length ? one : two)),
    ),
  );
  const seen = crossFit(columns, centred, weights, penalties);
  const earned = gains[best].map((_, i) => {
    let choice = best;
    let most = 0;
    for (let o = 0; o < net.length; o++) {
      const gain = places[o] < 0 ? 0 : mean[o] + seen[places[o]][i];
      if (gain > most) [choice, most] = [o, gain];
    }
    return gains[choice][i];
  });
  const { mean: value, se } = spreadOf(earned);
  return { value, se };
}

/** First columns of the inputs that by themselves explain most of what is to be explained. */
function strongest(
  smooth: readonly Float64Array[][],
  targets: readonly Float64Array[],
  weights: Float64Array,
): Float64Array[] {
  const weighted = targets.map((target) => target.map((value, i) => value * weights[i]));
  const sizes = targets.map((target, t) => target.reduce((sum, value, i) => sum + value * weighted[t][i], 0));
  const explained = (columns: readonly Float64Array[]) =>
    columns.reduce(
      (sum, column) =>
        weighted.reduce((all, target, t) => {
          const shared = target.reduce((product, value, i) => product + value * column[i], 0);
          return all + (shared * shared) / sizes[t];
        }, sum),
      0,
    );
  const varying = smooth.filter(({ length }) => length > 0);
  if (varying.length <= MOST_PAIRED) return varying.map(([score]) => score);
  return varying
    .map((columns) => ({ columns, size: explained(columns) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_PAIRED)
    .map(({ columns: [score] }) => score);
}

function productsOf(scores: readonly Float64Array[]): Float64Array[] {
  return scores.flatMap((a, i) => scores.slice(i + 1).map((b) => a.map((value, t) => value * b[t])));
}
