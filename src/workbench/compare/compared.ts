import type { OptionStyle } from "../../charts/style.ts";
import { namesOf } from "../../decision/names.ts";
import { optionStyles } from "../../elements/optionStyle.ts";
import { OPEN } from "../../model/options.ts";
import type { Outcome } from "../runner.ts";

export const LETTERS = ["A", "B", "C", "D"];

/** How the options of several scenarios are drawn and called: one with the same id is the same one. */
export interface ComparedLooks {
  styles: Record<string, OptionStyle>;
  /** in the order of the first scenario that has them */
  ids: string[];
  /** short name, for the middle of a sentence */
  name(id: string): string;
}

/** The looks of all options of some outcomes, those of the first one first. */
export function looksOf(outcomes: readonly Outcome[]): ComparedLooks {
  const scenarios = outcomes.map(({ result }) => result.scenario);
  const approaches = new Set(scenarios.flatMap((scenario) => Object.keys(scenario.approaches)));
  const plans = new Map(
    scenarios
      .toReversed()
      .flatMap((scenario) => scenario.plans.map(({ id, stages }) => [id, stages.map(({ approach }) => approach)])),
  );
  const planIds = [...new Set(scenarios.flatMap((scenario) => scenario.plans.map(({ id }) => id)))].filter(
    (id) => !approaches.has(id),
  );
  const names = new Map(scenarios.toReversed().flatMap((scenario) => [...namesOf(scenario)]));
  return {
    styles: optionStyles([
      ...[...approaches].map((id) => ({ id })),
      ...planIds.map((id) => ({ id, stages: plans.get(id) as string[] })),
      { id: OPEN },
    ]),
    ids: [...approaches, ...planIds, OPEN],
    name: (id) => names.get(id)?.short ?? id,
  };
}
