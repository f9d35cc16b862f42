import { describeFuture } from "../decision/describeFuture.ts";
import { type Landmark, whichFuture } from "../decision/whichFuture.ts";
import { optionsOf } from "../model/options.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import { echo } from "../scenario/fault.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ENGINE } from "../simulation/engine.ts";
import { oneFuture } from "../simulation/oneFuture.ts";
import { simulate } from "../simulation/simulate.ts";
import { type Command, UsageError } from "./arguments.ts";
import { readScenarioFile } from "./files.ts";
import { INTERRUPTED, onThreads } from "./threads.ts";
import { traceText } from "./traceText.ts";

type Trace = Command & { name: "trace" };

/** Follows one future of a scenario file from week to week: one that is numbered, or one at a landmark of an option. */
export async function trace(command: Trace, workers: number): Promise<number> {
  const { scenario, notes } = await readScenarioFile(command.file);
  for (const note of notes) process.stderr.write(`note: ${note}\n`);
  const { option: of, at = "p50", seed = scenario.seed } = command;
  const trial = command.trial ?? (await landmark(command.file, scenario, { option: of ?? "", at, seed, workers }));
  if (trial === null) return INTERRUPTED;
  const { trials } = scenario;
  const all = trials.toLocaleString("en");
  if (trial > trials) throw new UsageError(`--trial: required one of the scenario's ${all} futures, found ${trial}`);
  const future = oneFuture(scenario, { seed, trial: trial - 1 });
  if (command.json) {
    const stamp = { scenario: scenario.name, seed, trial, trials, engine: ENGINE };
    process.stdout.write(`${JSON.stringify({ ...stamp, ...future })}\n`);
    return 0;
  }
  const label = future.options.find(({ id }) => id === of)?.label;
  const place = label === undefined ? "" : `, the ${at} of ${label} by total cost`;
  const head = `${scenario.name}: future ${trial.toLocaleString("en")} of ${all}${place}, seed ${seed}`;
  process.stdout.write(traceText(head, future, describeFuture(future, scenario), scenario));
  return 0;
}

interface Wanted {
  option: string;
  at: Landmark;
  seed: string;
  workers: number;
}

/** The number, from 1, of the future at a landmark of an option; null if interrupted. */
async function landmark(
  file: string,
  scenario: Scenario,
  { option, at, seed, workers }: Wanted,
): Promise<number | null> {
  const ids = optionsOf(scenario).map(({ id }) => id);
  if (!ids.includes(option)) throw new UsageError(`--option: required one of ${ids.join(", ")}, found ${echo(option)}`);
  const threads = Math.min(workers, Math.ceil(scenario.trials / CHUNK_SIZE));
  const result = await onThreads(file, threads, (pool, signal, bar) =>
    simulate(scenario, pool, {
      seed,
      curveTrials: 0,
      signal,
      onProgress: (done, all) =>
        bar.show(done / all, `${done.toLocaleString("en")} of ${all.toLocaleString("en")} futures`),
    }),
  );
  return result && whichFuture(result, option, at) + 1;
}
