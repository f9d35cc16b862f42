import type { Base, Watch } from "../decision/base.ts";
import { decide } from "../decision/decide.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { visible } from "../scenario/fault.ts";
import { simulate } from "../simulation/simulate.ts";
import { type RunVariants, variantRunner } from "../simulation/variants.ts";
import type { OnScenario } from "./arguments.ts";
import { Faulty, readScenarioFile } from "./files.ts";
import { INTERRUPTED, onThreads } from "./threads.ts";

/** A further analysis of a run: its table, under the name that its progress goes by. */
export type Step<Table> = (base: Base, run: RunVariants, watch: Watch) => Promise<Table>;

/** Runs steps one after the other, each shown by its name. */
export type Stepper = <Table>(name: string, step: Step<Table>) => Promise<Table>;

/** Trials below which a regression or a search would only fit noise. */
const FEWEST_TRIALS = 100;

/**
 * Simulates and decides one scenario file, has further analyses made of the run, and prints what `report` makes of them.
 *
 * @returns the exit status
 * @throws Faulty for a scenario of fewer than 100 trials
 */
export async function analyses<Tables>(
  { file, seed, trials: wanted, workers = 1 }: OnScenario,
  make: (step: Stepper, base: Base) => Promise<Tables>,
  report: (tables: Tables, base: Base) => string,
): Promise<number> {
  const { scenario: read, notes } = await readScenarioFile(file);
  for (const note of notes) process.stderr.write(`note: ${note}\n`);
  // what is run further has the seed and the number of futures of the run
  const scenario = { ...read, seed: seed ?? read.seed, trials: wanted ?? read.trials };
  if (!(scenario.trials >= FEWEST_TRIALS)) {
    throw new Faulty([`${visible(file)}: required at least ${FEWEST_TRIALS} trials, found ${scenario.trials}`]);
  }
  const threads = Math.min(workers, Math.ceil(scenario.trials / CHUNK_SIZE));
  const done = await onThreads(file, threads, async (pool, signal, bar) => {
    const result = await simulate(scenario, pool, {
      curveTrials: 0,
      signal,
      onProgress: (count, all) => bar.show(count / all, "simulating"),
    });
    const base = { result, decision: decide(result) };
    const run = variantRunner(scenario, pool);
    const step: Stepper = (name, analysis) =>
      analysis(base, run, { signal, onProgress: (share) => bar.show(share, name) });
    return { base, tables: await make(step, base) };
  });
  if (done === null) return INTERRUPTED;
  process.stdout.write(report(done.tables, done.base));
  return 0;
}
