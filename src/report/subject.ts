import type { Base } from "../decision/base.ts";
import type { OptionSummary, SentencePart, Spread } from "../decision/decision.ts";
import { moneyInSentence } from "../decision/money.ts";
import { capitalised, namesOf } from "../decision/names.ts";
import { difference, spreadOf } from "../decision/statistics.ts";
import { tcoOf } from "../decision/summarise.ts";
import { months } from "../decision/words.ts";
import { OPEN } from "../model/options.ts";
import { count } from "../scenario/numberForm.ts";
import type { Names, Scenario } from "../scenario/scenario.ts";
import type { Material } from "./material.ts";
import { nearestBridge } from "./nearestBridge.ts";

/** What a report speaks of, with the words that all of its pages share. */
export interface Subject {
  material: Material;
  scenario: Scenario;
  /** what was decided: a bridge; to leave the gap open; or no bridge keeps the limits */
  state: "bridge" | "open" | "none feasible";
  /** the pick; null where every option was set aside */
  pick: OptionSummary | null;
  open: OptionSummary;
  /** the bridge that is spoken of: the pick; where that is none, the best of those that take part, or the nearest to the limits */
  bridge: OptionSummary;
  /** what the bridge saves against leaving the gap open, on the same futures */
  saving: Spread;
  /** whether the verdict is too close to call */
  isTied: boolean;
  /** the horizon: "18 months" */
  horizon: string;
  /** "10,000 futures" */
  futures: string;
  /** an amount for a sentence */
  cash(amount: number): string;
  /** an option's label, for the start of a sentence */
  named(id: string): SentencePart;
  /** the same for the middle of one */
  midway(id: string): SentencePart;
  namesOf(id: string): Names;
}

/** @param material with readable names */
export function subjectOf(material: Material): Subject {
  const { result, decision } = material;
  const { scenario } = result;
  const { option, nearestMiss, strength } = decision.recommendation;
  const names = namesOf(scenario);
  const find = (id: string | null) => decision.options.find((each) => each.id === id) ?? null;
  const nameOf = (id: string): Names => names.get(id) ?? { label: id, short: id, doing: `use ${id}` };
  const open = find(OPEN) as OptionSummary;
  const state = option === null || nearestMiss ? "none feasible" : option === OPEN ? "open" : "bridge";
  const bridge = find(spokenOf(material)) ?? open;
  const tco = tcoOf(result);
  const at = (id: string) => tco[result.options.findIndex((each) => each.id === id)];
  return {
    material,
    scenario,
    state,
    pick: find(option),
    open,
    bridge,
    saving: spreadOf(difference(at(OPEN), at(bridge.id))),
    isTied: strength === "too close to call",
    horizon: months(scenario.horizonMonths),
    futures: `${count(result.trials)} ${result.trials === 1 ? "future" : "futures"}`,
    cash: (amount) => moneyInSentence(amount, scenario.currency),
    named: (id) => ({ text: id === OPEN ? "Leaving the gap open" : capitalised(nameOf(id).label), option: id }),
    midway: (id) => ({ text: id === OPEN ? "leaving the gap open" : nameOf(id).label, option: id }),
    namesOf: nameOf,
  };
}

/**
 * The bridge that is spoken of where one must be: the pick; where that is to leave the gap open, the best of those that
 * take part; where nothing keeps the limits, the nearest to them. Open where there is no bridge.
 */
export function spokenOf({ result, decision }: Base): string {
  const { option, nearestMiss } = decision.recommendation;
  const isNone = option === null || nearestMiss !== null;
  const wished = isNone ? nearestBridge(result, decision) : option === OPEN ? null : option;
  return wished ?? bestBridge(decision.options)?.id ?? OPEN;
}

function bestBridge(options: readonly OptionSummary[]): OptionSummary | undefined {
  const bridges = options.filter(({ id }) => id !== OPEN).sort((a, b) => a.tco.mean - b.tco.mean);
  return bridges.find(({ pBest }) => pBest !== null) ?? bridges[0];
}
