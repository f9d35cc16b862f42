import { textHash, unpresented } from "../scenario/hash.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { writeScenario } from "../scenario/write.ts";
import { oncePer } from "./oncePer.ts";

/** Texts that are remembered: those of what is open and of what it is compared with, and not of all that was undone. */
const REMEMBERED = 4;

const texts: { scenario: Scenario; text: string }[] = [];

/** The text of a scenario's file. Making it takes long for a large one, and several parts of the page need the same. */
export function textOf(scenario: Scenario): string {
  const known = texts.find((each) => each.scenario === scenario);
  if (known) return known.text;
  const text = writeScenario(scenario);
  texts.unshift({ scenario, text });
  texts.length = Math.min(texts.length, REMEMBERED);
  return text;
}

/** The text of what decides: two scenarios of the same one have the same results and analyses. */
export const decidingText: (scenario: Scenario) => string = oncePer((scenario: Scenario) =>
  textOf(unpresented(scenario)),
);

/** What stands for a scenario in stamps, as `scenarioHash`. */
export const hashOf: (scenario: Scenario) => string = oncePer((scenario: Scenario) => textHash(decidingText(scenario)));
