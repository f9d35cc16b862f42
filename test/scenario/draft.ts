import { readFileSync } from "node:fs";
import { faultLine, readScenario } from "../../src/scenario/read.ts";
import type { Scenario, ScenarioFile } from "../../src/scenario/scenario.ts";

const TEXT = JSON.stringify(JSON.parse(readFileSync("scenarios/mid-size-b2b.json", "utf8")));

/** The text of a shipped scenario, without white space. */
export const draftText = (): string => TEXT;

/** A fresh copy of a shipped scenario file, to be spoilt at will. */
export const draft = (): ScenarioFile => JSON.parse(TEXT);

/** The lines that reading a spoilt draft gives; empty if nothing is wrong with it. */
// biome-ignore lint/suspicious/noExplicitAny: what is written into a bad file has no type
export function linesOf(spoil: (file: any) => void): string[] {
  const file = draft();
  spoil(file);
  return lines(JSON.stringify(file));
}

/** The faults of a text, a line each. */
export function lines(text: string): string[] {
  const reading = readScenario(text);
  return reading.ok ? [] : reading.faults.map(faultLine);
}

/** The scenario that a text holds. Throws if it holds none. */
export function scenarioOf(text: string): Scenario {
  const reading = readScenario(text);
  if (!reading.ok) throw new Error(reading.faults.map(faultLine).join("\n"));
  return reading.scenario;
}
