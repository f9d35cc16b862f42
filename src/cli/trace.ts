import { describeFuture } from "../decision/describeFuture.ts";
import { whichFuture } from "../decision/whichFuture.ts";
import { optionsOf } from "../model/options.ts";
import { echo } from "../scenario/fault.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { oneFuture } from "../simulation/oneFuture.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { type Command, UsageError } from "./arguments.ts";
import { scenarioOf } from "./files.ts";
import { stampOf } from "./stamp.ts";
import { INTERRUPTED, simulated } from "./threads.ts";
import { traceText } from "./traceText.ts";

type Trace = Command & { name: "trace" };

/** Follows one future of a scenario file from week to week: one that is numbered, or one at a landmark of an option. */
export async function trace(command: Trace): Promise<number> {
  const stated = await scenarioOf(command);
  const { option: of, at = "p50" } = command;
  if (command.trial === undefined) checkOption(stated, of ?? "");
  // how many futures there are is known of a run only where that was left open
  const needed = command.trial === undefined || stated.autoTrials;
  const run = needed ? await simulated(command, stated, { curveTrials: 0 }) : { result: null };
  if (run === null) return INTERRUPTED;
  const { result } = run;
  const { scenario, seed, trials } = result ?? { scenario: stated, seed: stated.seed, trials: stated.trials };
  const trial = command.trial ?? whichFuture(result as SimulationResult, of ?? "", at) + 1;
  const all = trials.toLocaleString("en");
  if (trial > trials) throw new UsageError(`--trial: required one of the run's ${all} futures, found ${trial}`);
  const future = oneFuture(scenario, { seed, trial: trial - 1 });
  if (command.json) {
    process.stdout.write(`${JSON.stringify({ ...stampOf({ scenario, seed, trials }), trial, ...future })}\n`);
    return 0;
  }
  const label = future.options.find(({ id }) => id === of)?.label;
  const place = label === undefined ? "" : `, the ${at} of ${label} by total cost`;
  const head = `${scenario.name}: future ${trial.toLocaleString("en")} of ${all}${place}, seed ${seed}`;
  process.stdout.write(traceText(head, future, describeFuture(future, scenario), scenario));
  return 0;
}

/** @throws UsageError unless it is the id of an option */
function checkOption(scenario: Scenario, option: string): void {
  const ids = optionsOf(scenario).map(({ id }) => id);
  if (!ids.includes(option)) throw new UsageError(`--option: required one of ${ids.join(", ")}, found ${echo(option)}`);
}
