import { type DecisionSettings, decide } from "../../src/decision/decide.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { differenceTable, fanCache, gapTable, stylesOf } from "../../src/workbench/optionViews.ts";
import { readingsOf } from "../../src/workbench/readings.ts";
import type { Outcome } from "../../src/workbench/runner.ts";
import { nameIn } from "../../src/workbench/verdictViews.ts";

/** What a run of 500 futures decides. */
export async function outcomeOf(scenario: Scenario, settings: DecisionSettings = {}): Promise<Outcome> {
  const result = await simulate(scenario, inlinePool(), { trials: 500 });
  return { result, decision: decide(result, settings), preview: true };
}

/** Everything that the Decide view draws and says of an outcome. */
export function viewsOf(outcome: Outcome, focus: string | null = null) {
  const { result, decision } = outcome;
  const styles = stylesOf(result);
  const gap = gapTable(outcome, styles, fanCache(result, decision.baseline), focus, null);
  const difference = differenceTable(outcome, styles);
  const readings = readingsOf(decision, result.scenario, { gap, difference, name: nameIn(result.scenario) });
  return { styles, gap, difference, readings };
}

/** The scenario with one approach alone, and nothing left that speaks of the others. */
export function withOnly(scenario: Scenario, id: string): Scenario {
  const file = JSON.parse(writeScenario(scenario));
  const isGone = (path: string) => /^approaches\./.test(path) && !path.startsWith(`approaches.${id}.`);
  file.approaches = { [id]: file.approaches[id] };
  file.plans = [];
  for (const signal of file.handshake.signals) signal.kept = { [id]: signal.kept[id] };
  file.correlations = (file.correlations ?? []).filter(({ between }: { between: string[] }) => !between.some(isGone));
  file.evidence = Object.fromEntries(Object.entries(file.evidence ?? {}).filter(([path]) => !isGone(path)));
  return sound(JSON.stringify(file));
}

/** The scenario of a text that must be sound. */
function sound(text: string): Scenario {
  const answer = readScenario(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.scenario;
}

/** Every number in tables of any depth. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

/** Every text in tables of any depth. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (ArrayBuffer.isView(value)) return [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** What no reader should ever see. */
export const UNPRINTABLE = /NaN|undefined|Infinity|\bnull\b|\[object/;
