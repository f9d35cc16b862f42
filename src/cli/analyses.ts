import type { Base, Watch } from "../decision/base.ts";
import { decide } from "../decision/decide.ts";
import { visible } from "../scenario/fault.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Pool } from "../simulation/pool.ts";
import { type RunVariants, variantRunner } from "../simulation/variants.ts";
import type { OnScenario } from "./arguments.ts";
import { Faulty, scenarioOf } from "./files.ts";
import { INTERRUPTED, onThreads, ran } from "./threads.ts";

/** A further analysis of a run: its table, under the name that its progress goes by. */
export type Step<Table> = (base: Base, run: RunVariants, watch: Watch) => Promise<Table>;

/** Runs steps one after the other, each shown by its name. */
export type Stepper = <Table>(name: string, step: Step<Table>) => Promise<Table>;

/** Trials below which a regression or a search would only fit noise. */
const FEWEST_TRIALS = 100;

/**
 * Simulates and decides one scenario file, has further analyses made of the run, and prints what `report` makes of them.
 *
 * @param check whether the command fits the scenario, before anything is run
 * @returns the exit status
 * @throws Faulty for a scenario of fewer than 100 trials
 */
export async function analyses<Tables>(
  command: OnScenario,
  make: (step: Stepper, base: Base, pool: Pool) => Promise<Tables>,
  report: (tables: Tables, base: Base) => string,
  check: (scenario: Scenario) => void = () => {},
): Promise<number> {
  const scenario = await scenarioOf(command);
  check(scenario);
  if (!(scenario.trials >= FEWEST_TRIALS)) {
    throw new Faulty([`${visible(command.file)}: required at least ${FEWEST_TRIALS} trials, found ${scenario.trials}`]);
  }
  const done = await onThreads(command, scenario.trials, async (pool, signal, bar) => {
    const { result } = await ran(scenario, pool, {
      curveTrials: 0,
      signal,
      onProgress: (count, all) => bar.show(count / all, "simulating"),
    });
    const base = { result, decision: decide(result) };
    const run = variantRunner(result.scenario, pool);
    const step: Stepper = (name, analysis) =>
      analysis(base, run, { signal, onProgress: (share) => bar.show(share, name) });
    return { base, tables: await make(step, base, pool) };
  });
  if (done === null) return INTERRUPTED;
  process.stdout.write(report(done.tables, done.base));
  return 0;
}
