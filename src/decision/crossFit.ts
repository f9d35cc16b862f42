import { standardNormalCdf } from "../distributions/normal.ts";
import { independentEstimate } from "./estimate.ts";
import { dealt, errorOf, FOLDS, less, type Sums, sumOf } from "./foldSums.ts";
import { solvePositive } from "./solvePositive.ts";

/**
 * Halves of the parts, any two of which share two: the residual design of the quadratic residues modulo 11, so that
 * pairs of parts are together equally often (balanced half-samples).
 */
const HALVES = [0, 1, 3, 4, 5, 9].map((shift) => [1, 3, 4, 5, 9].map((residue) => ((residue + shift) % 11) - 1));

/** Added to every penalty so that columns that repeat one another stay solvable, as a share of a column's own size. */
const RIDGE = 1e-9;

/** Predictions in every trial from regressions that have not seen it. */
export interface CrossFit {
  /** by target and trial */
  seen: Float64Array[];
  /** the chance that on other trials a regression would be kept rather than predict 0 throughout */
  kept: number;
  /** the same from half of the parts for the other half, either way round, and never 0 throughout: six such splits */
  halves(): Halves[];
}

/** What each half of the trials predicts of the other. */
export interface Halves extends Pick<CrossFit, "seen" | "kept"> {
  /** whether a trial is in the first half */
  isFirst(trial: number): boolean;
}

/**
 * Cross-fitted weighted ridge regression: predictions of each target in every trial from a regression that has not seen
 * the trial's part. Of the penalties on offer each target gets those with the least cross-validated squared error, or
 * is predicted to be 0 throughout if that is no worse (Hastie, Tibshirani and Friedman, The Elements of Statistical
 * Learning, 3.4.1 and 7.10).
 *
 * @param columns what to regress on, by column and trial; a constant first
 * @param targets by target and trial
 * @param weights of the trials' squared errors
 * @param penalties the choices, each by column: as many trials as would pull a coefficient halfway to 0
 */
export function crossFit(
  columns: readonly Float64Array[],
  targets: readonly Float64Array[],
  weights: Float64Array,
  penalties: readonly Float64Array[],
): CrossFit {
  const trials = weights.length;
  const folds = dealt(columns, targets, weights);
  const total = sumOf(folds);
  const rests = folds.map((fold) => less(total, fold));
  const gram = new Float64Array(total.gram.length);
  const solved = (of: Sums, penalty: Float64Array, moments = of.moments) => {
    gram.set(of.gram);
    for (let c = 0; c < columns.length; c++) gram[c * columns.length + c] += penalty[c] + RIDGE * trials;
    return solvePositive(gram, moments);
  };
  const fits = targets.map((): Fit => ({ penalty: penalties[0], coefficients: [], gains: [], gain: -Infinity }));
  for (const penalty of penalties) {
    const tried = targets.map((): Fit => ({ penalty, coefficients: [], gains: [], gain: 0 }));
    folds.forEach((fold, f) => {
      solved(rests[f], penalty).forEach((coefficients, t) => {
        const gain = fold.squares[t] - errorOf(fold, t, coefficients);
        tried[t].coefficients.push(coefficients);
        tried[t].gains.push(gain);
        tried[t].gain += gain;
      });
    });
    tried.forEach((each, t) => {
      if (each.gain > fits[t].gain) fits[t] = each;
    });
  }
  /** Each half's regression by the penalties that each target has, used on the other. */
  const fromHalves = (half: readonly number[]): Halves => {
    const isFirst = folds.map((_, fold) => half.includes(fold));
    const sides = [true, false].map((side) => sumOf(folds.filter((_, fold) => isFirst[fold] === side)));
    const coefficients = fits.map((): Float64Array[] => []);
    for (const penalty of new Set(fits.map((fit) => fit.penalty))) {
      const mine = fits.flatMap((fit, t) => (fit.penalty === penalty ? [t] : []));
      for (const side of sides) {
        const moments = mine.map((t) => side.moments[t]);
        solved(side, penalty, moments).forEach((each, k) => {
          coefficients[mine[k]].push(each);
        });
      }
    }
    const gains = coefficients.map(([first, second], t) =>
      folds.map((fold, f) => fold.squares[t] - errorOf(fold, t, isFirst[f] ? second : first)),
    );
    const seen = coefficients.map(([first, second]) => {
      // the levels are known from all trials
      first[0] = second[0] = (first[0] + second[0]) / 2;
      return predicted(
        columns,
        folds.map((_, f) => (isFirst[f] ? second : first)),
        trials,
      );
    });
    return { seen, kept: keptChance(gains), isFirst: (trial) => isFirst[trial % FOLDS] };
  };
  return {
    seen: fits.map(({ coefficients, gain }) => predicted(columns, gain > 0 ? coefficients : null, trials)),
    kept: keptChance(fits.map(({ gains }) => gains)),
    halves: () => HALVES.map(fromHalves),
  };
}

/** A target's regressions, one a fold, and by how much its squared error falls on each fold and on all. */
interface Fit {
  penalty: Float64Array;
  coefficients: Float64Array[];
  gains: number[];
  gain: number;
}

/** The chance that error would fall on other trials as well, for the target of which that is surest. */
function keptChance(gains: readonly number[][]): number {
  const chances = gains.map((byFold) => {
    const { mean, se } = independentEstimate(Float64Array.from(byFold));
    return se > 0 ? standardNormalCdf(mean / se) : 0;
  });
  return Math.max(0, ...chances);
}

function predicted(
  columns: readonly Float64Array[],
  coefficients: readonly Float64Array[] | null,
  trials: number,
): Float64Array {
  const out = new Float64Array(trials);
  coefficients?.forEach((own, fold) => {
    for (let c = 0; c < columns.length; c++) {
      const column = columns[c];
      for (let i = fold; i < trials; i += FOLDS) out[i] += own[c] * column[i];
    }
  });
  return out;
}
