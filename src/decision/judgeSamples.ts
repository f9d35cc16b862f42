import { independentEstimate } from "./estimate.ts";
import { evppiOf, type Worth } from "./evppi.ts";
import { oddsOf } from "./odds.ts";
import type { SampleMatrix } from "./sampleMatrix.ts";
import { splineBasis } from "./splineBasis.ts";

/** Trials below which a regression would only fit noise. */
export const FEWEST_TRIALS = 100;

/** What samples say of one option; values are in the unit of the samples. */
export interface JudgedOption {
  name: string;
  /** mean net value, with its standard error */
  mean: number;
  se: number;
  /** chance of having the largest net value of a trial, ties shared */
  pBest: number;
  /** mean of the largest net value of each trial − that of this option */
  expectedRegret: number;
}

/** What the samples of any model say of a decision. */
export interface JudgedSamples {
  /** the option with the largest mean; the first of those that share it */
  best: string;
  /** in the order of the columns */
  options: JudgedOption[];
  /** expected value of perfect information: what foresight would be worth, chance events included */
  evpi: Worth;
}

/** What it would be worth at most to know one input before deciding. */
export interface WorthOfInput extends Worth {
  input: string;
}

/**
 * Judges the options of any model by samples of their net value, which must be of the same trials: mean, chance of being
 * best, expected regret, and the expected value of perfect information, which is the expected regret of the option that
 * is best on average (Raiffa and Schlaifer, Applied Statistical Decision Theory, 1961).
 *
 * @param net net value, the more the better: one column an option, one row a trial, in any one unit
 * @throws RangeError without options or trials
 *
 * @example judgeSamples({ names: ["a", "b"], columns: [Float64Array.of(4, 0), Float64Array.of(1, 1)], rows: 2 }).evpi.value // => 0.5
 */
export function judgeSamples({ names, columns, rows }: SampleMatrix): JudgedSamples {
  if (names.length === 0 || rows === 0) {
    throw new RangeError(`required at least one option and one trial, found ${names.length} and ${rows}`);
  }
  const means = columns.map(independentEstimate);
  const most = Math.max(...means.map(({ mean }) => mean));
  const best = means.findIndex(({ mean }) => mean === most);
  const { pBest, expectedRegret, regret } = oddsOf(
    columns.map((values) => values.map((value) => -value)),
    columns.map(() => true),
  );
  return {
    best: names[best],
    options: names.map((name, o) => ({
      name,
      ...means[o],
      pBest: pBest[o] as number,
      expectedRegret: expectedRegret[o] as number,
    })),
    evpi: { value: expectedRegret[best] as number, se: independentEstimate(regret[best] as Float64Array).se },
  };
}

/**
 * What it would be worth at most to know each input before deciding (EVPPI, as `evppi`), one after the other in the order
 * of the columns, each computed when it is asked for: whoever has many can show how far it is.
 *
 * @param net net value, the more the better: one column an option, one row a trial, at least 100 of them
 * @param inputs what the model drew in the same trials: one column an input
 * @throws RangeError for fewer trials, or if the matrices have not the same
 */
export function worthOfInputs(net: SampleMatrix, inputs: SampleMatrix): Iterable<WorthOfInput> {
  const fault = pairingFault(net, inputs);
  if (fault !== null) throw new RangeError(fault);
  return inTurn(net, inputs);
}

/**
 * What keeps inputs from being judged beside net values, in words; null if nothing does.
 *
 * @example pairingFault({ names: ["a"], columns: [], rows: 200 }, { names: ["x"], columns: [], rows: 150 }) // => "required 200 rows of inputs, as many as of net value, found 150"
 */
export function pairingFault(net: SampleMatrix, inputs: SampleMatrix): string | null {
  if (inputs.rows !== net.rows) {
    return `required ${net.rows} rows of inputs, as many as of net value, found ${inputs.rows}`;
  }
  if (net.rows >= FEWEST_TRIALS) return null;
  return `required at least ${FEWEST_TRIALS} rows for the worth of inputs, found ${net.rows}`;
}

function* inTurn(net: SampleMatrix, inputs: SampleMatrix): Generator<WorthOfInput> {
  const worthOf = evppiOf(net.columns);
  for (const [i, input] of inputs.names.entries()) yield { input, ...worthOf([splineBasis(inputs.columns[i])]) };
}
