import { describeFuture } from "../decision/describeFuture.ts";
import { type Landmark, whichFuture } from "../decision/whichFuture.ts";
import { optionsOf } from "../model/options.ts";
import { echo } from "../scenario/fault.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { oneFuture } from "../simulation/oneFuture.ts";
import { type Command, UsageError } from "./arguments.ts";
import { scenarioOf } from "./files.ts";
import { stampOf } from "./stamp.ts";
import { INTERRUPTED, simulated } from "./threads.ts";
import { traceText } from "./traceText.ts";

type Trace = Command & { name: "trace" };

/** Follows one future of a scenario file from week to week: one that is numbered, or one at a landmark of an option. */
export async function trace(command: Trace): Promise<number> {
  const scenario = await scenarioOf(command);
  const { seed, trials } = scenario;
  const { option: of, at = "p50" } = command;
  const trial = command.trial ?? (await landmark(command, scenario, of ?? "", at));
  if (trial === null) return INTERRUPTED;
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

/** The number, from 1, of the future at a landmark of an option; null if interrupted. */
async function landmark(command: Trace, scenario: Scenario, option: string, at: Landmark): Promise<number | null> {
  const ids = optionsOf(scenario).map(({ id }) => id);
  if (!ids.includes(option)) throw new UsageError(`--option: required one of ${ids.join(", ")}, found ${echo(option)}`);
  const result = await simulated(command, scenario, { curveTrials: 0 });
  return result && whichFuture(result, option, at) + 1;
}
