import { inFileOrder } from "./fileOrder.ts";
import { isObject } from "./json.ts";
import { approachNames, DEFAULT_CHANCE, planNames, type Scenario, type ScenarioFile } from "./scenario.ts";

/**
 * The text of a scenario file, always the same for the same scenario: keys in the format's order, evidence by path, what
 * follows from the rest left out, each quantity on a line of its own, so that two files compare line by line.
 */
export function writeScenario(scenario: Scenario): string {
  return `${print(inFileOrder(fileOf(scenario)), "", "")}\n`;
}

/** The file that says a scenario with as little as it takes. */
function fileOf(scenario: Scenario): ScenarioFile {
  const { approaches, plans, decision } = scenario;
  const kept = <T extends object>(value: T, defaults: object) =>
    Object.fromEntries(
      Object.entries(value).filter(([key, each]) => each !== undefined && (defaults as Partial<T>)[key as keyof T] !== each),
    ) as T;
  const named = Object.entries(approaches).map(([id, approach]) => {
    return [id, { ...kept(approach, approachNames({ label: approach.label } as never)), label: approach.label }];
  });
  const signals = scenario.handshake.signals.map((signal) => ({
    ...signal,
    kept: Object.fromEntries(Object.keys(approaches).map((id) => [id, signal.kept[id]])),
  }));
  const limited = Object.entries(decision.constraints).some(([key, limit]) => key !== "chance" && limit !== undefined);
  const constraints = limited ? decision.constraints : kept(decision.constraints, { chance: DEFAULT_CHANCE });
  return {
    ...scenario,
    approaches: Object.fromEntries(named),
    handshake: { ...scenario.handshake, signals },
    plans: plans.map((plan) => kept(plan, planNames({ stages: plan.stages } as never, approaches))),
    decision: { ...decision, constraints },
  } as ScenarioFile;
}
void isObject;
