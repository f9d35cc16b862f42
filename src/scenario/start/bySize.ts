import { pow } from "../../distributions/elementary.ts";
import type { Field } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import { quantityAt } from "../quantities.ts";
import type { Quantity } from "../quantity.ts";
import type { Scenario } from "../scenario.ts";
import { type Answers, QUANTITIES, type QuantityId } from "./answers.ts";
import { notKnown, type Setting } from "./setting.ts";
import { around, spreadOf } from "./spread.ts";
import { has } from "./unstated.ts";

/** Cleaning a list grows more slowly than the list: the power that joins the shipped sizes, from 8,000 contacts to 400,000. */
const CLEANING = 0.7;

/** By how much wider than in the scenario that it began from what only follows from a size is. */
const WIDER = 1.3;

/**
 * What was not asked and goes with the size: contacts and discovery spend with the signals, the clean-up with the contacts.
 * And of the two rates of conversion the one that was not stated goes with the one that was, by the odds.
 */
export function bySize(scenario: Scenario, answers: Answers, base: string): Setting[] {
  const settings: Setting[] = [];
  const times = (path: string, factor: number, how: string) => {
    if (!has(scenario, path)) return;
    const field = fieldAt(path) as Field;
    const { median, factor: spread } = spreadOf(quantityAt(scenario, path), field);
    const quantity = around(median * factor, Math.max(spread, 1.5) * WIDER, field);
    settings.push({ path, quantity, evidence: notKnown(`Not asked: ${how}, from what ${base} says.`) });
  };
  const signals = timesAsMany(scenario, answers, "signals");
  if (signals !== 1) {
    if (answers.contacts === undefined) times(QUANTITIES.contacts, signals, "scaled in proportion to the signals");
    times("funnel.discoverySpendPerMonth", signals, "scaled in proportion to the signals");
  }
  const contacts = answers.contacts === undefined ? signals : timesAsMany(scenario, answers, "contacts");
  if (contacts !== 1) {
    for (const id of Object.keys(scenario.approaches)) {
      const how = "scaled with the contacts to the power of 0.7, as between the shipped sizes";
      times(`approaches.${id}.hygiene.cleanupHours`, pow(contacts, CLEANING), how);
    }
  }
  return [...settings, ...otherRate(scenario, answers, base)];
}

function timesAsMany(scenario: Scenario, answers: Answers, id: "signals" | "contacts"): number {
  const own = answers[id];
  if (own === undefined) return 1;
  const field = fieldAt(QUANTITIES[id]) as Field;
  const there = spreadOf(quantityAt(scenario, QUANTITIES[id]), field).median;
  const here = spreadOf(own, field).median;
  return here > 0 && there > 0 ? here / there : 1;
}

/** Odds of at most a million to one. */
const odds = (share: number) => Math.min(1e6, Math.max(1e-6, share / (1 - share)));

function otherRate(scenario: Scenario, answers: Answers, base: string): Setting[] {
  const from = (stated: QuantityId, other: QuantityId, own: Quantity): Setting[] => {
    const field = fieldAt(QUANTITIES[other]) as Field;
    const there = (id: QuantityId) => spreadOf(quantityAt(scenario, QUANTITIES[id]), field);
    const ratio = odds(there(other).median) / odds(there(stated).median);
    const center = odds(spreadOf(own, field).median) * ratio;
    const quantity = around(center / (1 + center), Math.max(1.5, there(other).factor) * WIDER, field);
    const note = `The odds stand to those of the rate that was stated as in ${base}; replace with your own.`;
    return [{ path: QUANTITIES[other], quantity, evidence: notKnown(note) }];
  };
  const { coldRate, coupledRate } = answers;
  if (coldRate !== undefined && coupledRate === undefined) return from("coldRate", "coupledRate", coldRate);
  if (coupledRate !== undefined && coldRate === undefined) return from("coupledRate", "coldRate", coupledRate);
  return [];
}
