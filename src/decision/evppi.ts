import { type CrossFit, crossFit, type Halves } from "./crossFit.ts";
import { dot } from "./dot.ts";
import { independentEstimate } from "./estimate.ts";
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

/** The share of the variance between half-samples that replication shows in an estimate from all trials. */
const OF_HALVES = 0.25;

/** Standard errors from which a worth is so clear that its choices would hardly be others. */
const SURE = 5;

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
 * The standard error is that of what the choices earn. A group's, unless its worth is clear, is at least what the
 * choices themselves vary: each of six balanced half-samples chooses for the other half of the trials, and the
 * difference that this makes to the halves tells how far a regression on other trials would have chosen otherwise
 * (McCarthy, Pseudo-replication: half samples, Review of the International Statistical Institute 37, 1969), weighted by
 * the chance that such a regression is kept at all. Half as many trials choose worse than all: a quarter of that
 * variance is what replication showed (40 runs of mid-size B2B, of 1,000 and of 2,000 trials).
 *
 * @param net net value by option and trial, at least 20 trials, in any one unit
 * @param inputs by input and trial: one column, or a group's
 * @returns the worth and its standard error, in the unit of net value
 *
 * @example evppi([new Float64Array(20), new Float64Array(20)], [new Float64Array(20)]) // => ({ value: 0, se: 0 })
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
    const fit = crossFit(columns, centred, weights, penalties);
    const { mean, se } = independentEstimate(chosen(rivals, middles, fit.seen));
    const isSure = inputs.length === 1 || mean > SURE * se;
    const least = isSure ? 0 : choiceError(rivals, middles, fit);
    return { value: mean * size, se: Math.max(se, least) * size };
  };
}

/** What is gained in each trial where it takes the rival with the largest gain to be seen, if any is above 0. */
function chosen(
  gains: readonly Float64Array[],
  middles: readonly number[],
  seen: readonly Float64Array[],
): Float64Array {
  const out = new Float64Array(gains[0].length);
  for (let i = 0; i < out.length; i++) {
    let most = 0;
    for (let r = 0; r < gains.length; r++) {
      const expected = middles[r] + seen[r][i];
      if (expected > most) {
        most = expected;
        out[i] = gains[r][i];
      }
    }
  }
  return out;
}

/** How far estimates vary because another sample would choose otherwise. */
function choiceError(gains: readonly Float64Array[], middles: readonly number[], { seen, kept, halves }: CrossFit) {
  const own = chosen(gains, middles, seen);
  const varianceOf = (half: Halves) => {
    const other = chosen(gains, middles, half.seen);
    let apart = 0;
    for (let i = 0; i < own.length; i++) apart += half.isFirst(i) ? other[i] - own[i] : own[i] - other[i];
    apart /= own.length;
    return half.kept * apart * apart;
  };
  return Math.sqrt(OF_HALVES * kept * meanOf(Float64Array.from(halves(), varianceOf)));
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
