import type { Distribution } from "../distributions/distribution.ts";
import type { DrawnScenario } from "../model/drawn.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { gaussianCopula } from "../random/copula.ts";
import type { Design } from "../random/design.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { member } from "../scenario/json.ts";
import { quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { designOf, type Sampling } from "./dimensions.ts";

/** One uncertain input: its path in the scenario and the distribution that its uniforms go through. */
export interface UncertainInput {
  path: string;
  distribution: Distribution;
}

/** The uncertain inputs of a scenario in their fixed order: the columns of the sampling design. */
export function uncertainInputs(scenario: Scenario): UncertainInput[] {
  return quantitiesOf(scenario)
    .filter(({ quantity }) => typeof quantity !== "number")
    .map(({ path, field, quantity }) => ({ path, distribution: distributionOf(quantity, field) }));
}

/** Draws the inputs of whole chunks and writes those of one trial into a drawn scenario. */
export interface InputSampler {
  drawn: DrawnScenario;
  /** drawn values of the last chunk, one column per uncertain input */
  columns: readonly Float64Array[];
  /** draws the inputs of the first `trials` trials of a chunk */
  drawChunk(chunk: number, trials: number): void;
  /** puts the inputs of a trial of the chunk, from 0, into `drawn` */
  setTrial(trial: number): void;
}

/** A sampler of the inputs of a run of `scenario`, chunk by chunk; as `designOf` draws them. */
export function seededInputs(
  scenario: Scenario,
  seed: string,
  inputs = uncertainInputs(scenario),
  sampling?: Sampling,
): InputSampler {
  const paths = inputs.map(({ path }) => path);
  const design = designOf(seed, paths, Object.keys(scenario.approaches), sampling);
  return inputSampler(scenario, inputs, design, CHUNK_SIZE);
}

/** A sampler of `scenario` on a design whose columns are `inputs`. */
function inputSampler(
  scenario: Scenario,
  inputs: readonly UncertainInput[],
  design: Design,
  chunkSize: number,
): InputSampler {
  // Exact quantities are numbers already; the uncertain ones are overwritten before anybody reads them.
  const drawn = JSON.parse(JSON.stringify(scenario)) as DrawnScenario;
  const slots = inputs.map(({ path }) => slotAt(drawn, path));
  const columns = inputs.map(() => new Float64Array(chunkSize));
  const correlate = correlationOf(scenario, inputs);
  return {
    drawn,
    columns,
    drawChunk(chunk, trials) {
      const rows = columns.map((column) => column.subarray(0, trials));
      rows.forEach((row, i) => {
        design.fill(i, chunk, row);
      });
      correlate(rows);
      rows.forEach((row, i) => {
        const { distribution } = inputs[i];
        if (distribution.fill) distribution.fill(row, row);
        else for (let t = 0; t < trials; t++) row[t] = distribution.quantile(row[t]);
      });
    },
    setTrial(trial) {
      for (let i = 0; i < slots.length; i++) slots[i].target[slots[i].key] = columns[i][trial];
    },
  };
}

/** Where a drawn number stands. */
export interface Slot {
  target: Record<string, number>;
  key: string;
}

/** The place of a quantity in a drawn scenario. @throws RangeError if there is none at the path */
export function slotAt(drawn: DrawnScenario, path: string): Slot {
  const keys = path.split(".");
  const key = keys.pop() as string;
  let target: unknown = drawn;
  for (const step of keys) target = member(target, step);
  if (typeof member(target, key) === "undefined")
    throw new RangeError(`expected the path of a quantity, found ${path}`);
  return { target: target as Record<string, number>, key };
}

/** The copula of the scenario's rank correlations, over the columns that have one. */
function correlationOf({ correlations }: Scenario, inputs: readonly UncertainInput[]): (rows: Float64Array[]) => void {
  if (correlations.length === 0) return () => {};
  const paths = inputs.map(({ path }) => path);
  const names = paths.filter((path) => correlations.some(({ between }) => between.includes(path)));
  const copula = gaussianCopula(
    names,
    correlations.map(({ between: [a, b], rank }) => ({ a: names.indexOf(a), b: names.indexOf(b), rank })),
  );
  return (rows) => copula(names.map((name) => rows[paths.indexOf(name)]));
}
