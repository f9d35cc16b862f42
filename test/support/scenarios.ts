import { readFileSync } from "node:fs";
import { readScenario } from "../../src/scenario/read.ts";
import { resolved, type Scenario, type ScenarioFile } from "../../src/scenario/scenario.ts";

/** The ids of the scenarios that Spandrel ships. */
export const SHIPPED = [
  "mid-size-b2b",
  "mid-size-b2b-without-engineer",
  "small-ecommerce",
  "enterprise",
  "broadcast-publisher",
  "one-person-consultancy",
] as const;

/** A shipped scenario as a user opens it. */
export function shipped(id: (typeof SHIPPED)[number]): Scenario {
  const answer = readScenario(readFileSync(`scenarios/${id}.json`, "utf8"));
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.scenario;
}

/** The scenario of a reference file. */
export function referenceScenario(name: string): Scenario {
  return resolved(JSON.parse(readFileSync(`test/reference/${name}.json`, "utf8")).scenario as ScenarioFile);
}

/** A deep copy to be changed at will. */
export function copyOf(scenario: Scenario): Scenario {
  return structuredClone(scenario);
}
