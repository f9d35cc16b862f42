import { crossFit } from "./crossFit.ts";
import { dot } from "./dot.ts";
import { splineBasis } from "./splineBasis.ts";
import { logSpread, spreadWeights } from "./spreadWeights.ts";
import { difference, meanOf } from "./statistics.ts";

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
  return evppiOf(net)(inputs.map(splineBasis));
}

/** As `evppi`, for many inputs of the same net values; each input is given by its `splineBasis`. */
export function evppiOf(net: readonly Float64Array[]): (inputs: readonly Float64Array[][]) => Worth {
  const means = net.map(meanOf);
  const best = means.indexOf(Math.max(...means));
  const gains = net.filter((_, o) => o !== best).map((values) => difference(values, net[best]));
  const size = gains.reduce((most, gain) => gain.reduce((a, value) => Math.max(a, Math.abs(value)), most), 0);
  if (size === 0) return () => ({ value: 0, se: 0 });
  // in units of the largest, whose squares are finite whatever the currency
  const rivals = gains
    .filter((gain) => gain.some((value) => value !== 0))
    .map((gain) => gain.map((value) => value / size));
  const middles = rivals.map(meanOf);
  const centred = rivals.map((gain, r) => gain.map((value) => value - middles[r]));
  const spread = logSpread(rivals);
  return (inputs) => {
    const single = inputs.flat();
    const weights = spreadWeights(single, spread);
    const products = productsOf(strongest(inputs, centred, weights));
    const columns = [new Float64Array(weights.length).fill(1), ...single, ...products];
    const choices = products.length > 0 ? PRODUCT_PENALTIES : [0];
    const penalties = PENALTIES.flatMap((one) =>
      choices.map((two) => Float64Array.from(columns, (_, c) => (c <= single.length ? one : two))),
    );
    const { value, se } = earned(rivals, middles, crossFit(columns, centred, weights, penalties));
    return { value: value * size, se: se * size };
  };
}

/** What is gained on average where each trial takes the rival with the largest gain to be seen, if any is above 0. */
function earned(gains: readonly Float64Array[], middles: readonly number[], seen: readonly Float64Array[]): Worth {
  const n = gains[0].length;
  let sum = 0;
  let squares = 0;
  for (let i = 0; i < n; i++) {
    let most = 0;
    let gain = 0;
    for (let r = 0; r < gains.length; r++) {
      const expected = middles[r] + seen[r][i];
      if (expected > most) {
        most = expected;
        gain = gains[r][i];
      }
    }
    sum += gain;
    squares += gain * gain;
  }
  const value = sum / n;
  return { value, se: Math.sqrt(Math.max(0, squares / n - value * value) / (n - 1)) };
}

/** Scores of the inputs that by themselves explain most of what is to be explained. */
function strongest(
  inputs: readonly Float64Array[][],
  targets: readonly Float64Array[],
  weights: Float64Array,
): Float64Array[] {
  const varying = inputs.filter(({ length }) => length > 0);
  if (varying.length <= MOST_PAIRED) return varying.map(([score]) => score);
  const weighted = targets.map((target) => product(target, weights));
  const sizes = targets.map((target, t) => dot(target, weighted[t]));
  const explained = (column: Float64Array) =>
    weighted.reduce((sum, target, t) => {
      const shared = dot(target, column);
      return sum + (shared * shared) / sizes[t];
    }, 0);
  return varying
    .map((columns) => ({ columns, size: columns.reduce((sum, column) => sum + explained(column), 0) }))
    .sort((a, b) => b.size - a.size)
    .slice(0, MOST_PAIRED)
    .map(({ columns: [score] }) => score);
}

function productsOf(scores: readonly Float64Array[]): Float64Array[] {
  return scores.flatMap((a, i) => scores.slice(i + 1).map((b) => product(a, b)));
}

/** Value by value. A loop, since a callback for each number would be most of the work. */
function product(a: Float64Array, b: Float64Array): Float64Array {
  const out = new Float64Array(a.length);
  for (let i = 0; i < out.length; i++) out[i] = a[i] * b[i];
  return out;
}
