import { OPEN } from "../model/options.ts";
import type { Field } from "../scenario/field.ts";
import { fieldAt } from "../scenario/fieldTree.ts";
import { formatValue } from "../scenario/formatValue.ts";
import { count as written } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { LIMIT_NAMES } from "./constraints.ts";
import type { Recommendation } from "./decision.ts";
import type { Estimate } from "./estimate.ts";
import { giveOrTake } from "./giveOrTake.ts";
import { inputTitle } from "./inputWords.ts";
import { moneyInSentence, signedMoney } from "./money.ts";
import { capitalised, namesOf } from "./names.ts";
import type { Gain } from "./pairedGain.ts";
import type { PlanScore } from "./planScore.ts";
import type { PlanSearch } from "./planTable.ts";
import { TOLD_APART } from "./toldApart.ts";
import { futures } from "./words.ts";

/** Below this chance of being cheaper, it is too close to call. */
const LEANING_FROM = 0.6;

/** What the search found: the best plan and what it gains over the best single approach, or that none is better. */
export function planReading({ best, single }: PlanSearch, run: Verdict, scenario: Scenario): string {
  const rival = singleName(single, scenario);
  if (best.id === single) {
    const tie = tieWords(single, run, scenario);
    return `${single === OPEN ? "No plan beats leaving the gap open" : `No staged plan beats ${rival}`}${tie}.`;
  }
  const { gain, label } = best;
  const { currency } = scenario;
  if (best.score) {
    const { gain: scored } = best.score;
    const against = `gainst ${rival} ${scoreSaving(best.score.criterion, scored, currency)}`;
    const average = `on average it ${saving(gain, currency)}`;
    return scored.mean <= TOLD_APART * scored.se
      ? `${label}: too close to call. A${against} on fresh futures; ${average}.`
      : `${label}: a${against}; ${average}.`;
  }
  if (gain.mean <= TOLD_APART * gain.se) {
    return `${label}: too close to call. Against ${rival} it ${saving(gain, currency)} on fresh futures.`;
  }
  const saved = `saves ${moneyInSentence(gain.mean, currency)} more than ${rival}${giveOrTake(gain.se, currency)}`;
  const fresh = differsFromRun(best, single, run, currency) ? " on fresh futures" : "";
  return `${label}: ${saved}${fresh}${closeness(gain.chance) || `; cheaper in ${futures(gain.chance)}`}.`;
}

/** What the run concluded, as far as a plan search is held against it. */
export type Verdict = Pick<Recommendation, "option" | "closest" | "strength" | "margins" | "cheaperThan">;

/** That the single approach is no winner either, where the run cannot tell it from its closest rival. */
function tieWords(single: string, { option, closest, strength }: Verdict, scenario: Scenario): string {
  const other = single === option ? closest : single === closest ? option : null;
  if (strength !== "too close to call" || other === null) return "";
  return `, which is too close to call against ${namesOf(scenario).get(other)?.short ?? other}`;
}

function closeness(chance: number): string {
  return chance < LEANING_FROM ? `; too close to call: cheaper in only ${futures(chance)}` : "";
}

/** Whether the run has the same two options apart by another amount, or by other odds, than the fresh futures do. */
function differsFromRun({ id, gain }: PlanSearch["best"], single: string, run: Verdict, currency: string): boolean {
  const other = run.option === id ? single : run.option === single ? id : null;
  const margin = other === null ? undefined : run.margins[other];
  if (other === null || margin === undefined) return false;
  const [mean, chance] =
    other === single ? [margin.mean, run.cheaperThan[other]] : [0 - margin.mean, 1 - run.cheaperThan[other]];
  const isSame = moneyInSentence(mean, currency) === moneyInSentence(gain.mean, currency);
  return !isSame || futures(chance) !== futures(gain.chance);
}

/** How the figures came about: "1,138 plans tried on the same futures, the last 8 on 10,000; figures from 10,000 fresh ones". */
export function searchWords({ tried, stepMonths, lastRound, trials }: PlanSearch): string {
  const count = written;
  const thinned = stepMonths > 1 ? ` (switches ${stepMonths} months apart at first, then monthly around the best)` : "";
  const last = lastRound.length > 0 ? `, the last ${lastRound.length} on ${count(trials)}` : "";
  return `${count(tried)} plans tried on the same futures${thinned}${last}; figures from ${count(trials)} fresh ones.`;
}

/** What else is to be said of the plan: its limits, and how it stands against the scenario's own best. */
export function planRemarks({ best, single, own }: PlanSearch, scenario: Scenario): string[] {
  const remarks: string[] = [];
  if (best.isOwn && best.id !== single) remarks.push("It is among the options already.");
  if (!best.isOwn && own.option !== single) {
    const name = namesOf(scenario).get(own.option)?.short ?? own.option;
    const { currency } = scenario;
    const said = best.score
      ? `${scoreSaving(best.score.criterion, best.score.ownGain, currency)}; on average it ${saving(own.gain, currency)}`
      : `it ${saving(own.gain, currency)}`;
    remarks.push(`Against the best of the options so far, ${name}, ${said}.`);
  }
  for (const { constraint, chance } of best.id === OPEN ? [] : best.limits) {
    remarks.push(`It keeps ${LIMIT_NAMES[constraint]} in ${futures(chance)}.`);
  }
  return remarks;
}

/** The columns of `restRows`. */
export const REST_COLUMNS = ["What the gain on average rests on", "low", "gain", "high", "gain"] as const;

/** By input: its p10 and the gain there, its p90 and the gain there, as texts; the input that moves the gain most first. */
export function restRows({ restsOn }: PlanSearch, scenario: Scenario): string[][] {
  const { currency } = scenario;
  return restsOn.map(({ input, low, high }) => [
    capitalised(inputTitle(scenario, input)),
    ...[low, high].flatMap(({ value, mean }) => [
      formatValue(value, fieldAt(input) as Field, scenario),
      signedMoney(mean, currency),
    ]),
  ]);
}

function singleName(single: string, scenario: Scenario): string {
  return single === OPEN ? "leaving it open" : `${scenario.approaches[single].short} alone`;
}

/** What a criterion other than the average says of a gain: "the dearest tenth of futures costs $9,000 less". */
function scoreSaving(criterion: PlanScore["criterion"], { mean, se }: Estimate, currency: string): string {
  const size = moneyInSentence(Math.abs(mean), currency);
  const much = `${size} ${mean >= 0 ? "less" : "more"}${giveOrTake(se, currency)}`;
  return criterion === "cautious"
    ? `its dearest tenth of futures costs ${much}`
    : `the regret that nine of its futures in ten stay under is ${much}`;
}

function saving({ mean, se }: Gain, currency: string): string {
  const size = moneyInSentence(Math.abs(mean), currency);
  return `${mean >= 0 ? `saves ${size}` : `costs ${size} more`}${giveOrTake(se, currency)}`;
}
