import { readScenario } from "../../scenario/read.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { writeScenario } from "../../scenario/write.ts";

/** The scenario under another name; the same if it has that name. @throws RangeError if that is no name for a scenario */
export function renamed(scenario: Scenario, name: string): Scenario {
  if (name === scenario.name) return scenario;
  const answer = readScenario(writeScenario({ ...scenario, name }));
  if (answer.ok) return { ...scenario, name };
  const [{ required, found }] = answer.faults;
  throw new RangeError(`required ${required}, found ${found}`);
}
