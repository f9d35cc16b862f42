import { OPEN } from "../model/options.ts";
import { inForm } from "../scenario/numberForm.ts";
import { planNames, type Scenario } from "../scenario/scenario.ts";
import type { Decision } from "./decision.ts";
import type { Estimate } from "./estimate.ts";
import { giveOrTake, plusMinus } from "./giveOrTake.ts";
import { moneyInSentence } from "./money.ts";
import { namesOf } from "./names.ts";
import type { SwitchLater } from "./switchLater.ts";
import type { Timing } from "./timing.ts";
import { TOLD_APART } from "./toldApart.ts";
import type { WhenToDecide } from "./whenToDecide.ts";
import { listed, months } from "./words.ts";

/** What waiting costs with the pick, and from when on another option is the better one. */
export function delayReading(found: WhenToDecide, decision: Decision, scenario: Scenario): string {
  return `${waitingSentence(found, decision, scenario)}${countedFrom(found)}`;
}

/** What months are counted from, where the scenario states a delay of its own. */
function countedFrom({ statedMonths }: WhenToDecide): string {
  if (statedMonths === 0) return "";
  const stated = statedMonths === null ? "uncertain delay" : months(statedMonths);
  return ` Counted from today, in place of the ${stated} that the scenario states.`;
}

function waitingSentence(
  { delay, waiting, statedMonths }: WhenToDecide,
  { recommendation }: Decision,
  scenario: Scenario,
): string {
  // a delay that the scenario has already decides another question than whether to wait
  const pick = statedMonths === 0 ? recommendation.option : delay[0].pick;
  if (pick === null) return "Nothing keeps the limits, now or later.";
  const names = namesOf(scenario);
  const short = (id: string) => names.get(id)?.short ?? id;
  const changes = delay
    .slice(1)
    .filter(({ pick: now }, m) => now !== delay[m].pick)
    .map(
      ({ months: month, pick: now }) =>
        `from month ${month} on ${now === null ? "nothing keeps the limits" : `${short(now)} is best`}`,
    );
  const turns = changes.length > 0 ? `; ${listed(changes)}` : "";
  const isTied = statedMonths === 0 && recommendation.strength === "too close to call";
  if (pick === OPEN) {
    return isTied
      ? `Too close to call today; waiting costs nothing with the gap left open${turns}.`
      : `Waiting costs nothing while ${short(OPEN)} is best${turns}.`;
  }
  const words = monthly(waiting[pick].costPerMonth, "of waiting", scenario.currency);
  return isTied
    ? `Too close to call today; ${uncapitalised(words)}, with ${short(pick)}${turns}.`
    : `${words}${turns}.`;
}

/** What starting the last stage of a plan later costs. */
export function switchReading(later: SwitchLater, scenario: Scenario): string {
  const { costPerMonth, best, never, to, startMonth } = later;
  const { approaches, currency } = scenario;
  const next = approaches[to].short;
  const what = costPerMonth
    ? uncapitalised(monthly(costPerMonth, `that ${next} starts later`, currency))
    : `${next} cannot start any later within the horizon`;
  const words = `In ${planName(later, scenario)}: ${what}`;
  if (isClear(never.change) && never.change.mean >= best.gain.mean) {
    return `${words}; not starting it at all would save ${moneyInSentence(never.change.mean, currency)}.`;
  }
  if (isClear(best.gain) && best.month !== startMonth) {
    return `${words}; starting it ${startWords(later)} would save ${moneyInSentence(best.gain.mean, currency)}.`;
  }
  return `${words}.`;
}

/** When the last stage had better start: "at once", "in month 4", "some time from month 3 to month 6". */
function startWords({ best, alike, until }: SwitchLater): string {
  if (alike.from !== alike.to) return `some time from ${monthName(alike.from)} to ${monthName(alike.to)}`;
  if (best.month === 0) return "at once";
  return `in ${monthName(best.month)}${best.month === until ? ", the last one looked at," : ""}`;
}

/**
 * The month that an option is best decided in, as a cell of a table: "now", "in month 4"; at the edge of what was
 * looked at, and where neighbouring months cannot be told apart, that.
 */
export function bestMonth({ best: { month }, alike, until }: Timing): string {
  if (alike.from !== alike.to) return `cannot be told (${monthName(alike.from)} to ${monthName(alike.to)} are alike)`;
  if (month === 0) return "now";
  if (month === until) return `never, or after ${monthName(month)}: still rising there, the last one looked at`;
  return `in ${monthName(month)}`;
}

const monthName = (month: number) => (month === 0 ? "now" : `month ${inForm(String(Number(month.toFixed(1))))}`);

/** The plan's own short name, or that of the example, which the scenario does not have. */
function planName({ plan, from, to }: SwitchLater, { plans, approaches }: Scenario): string {
  const stages = [from, to].map((approach) => ({ approach, startMonth: 0 }));
  return plans.find(({ id }) => id === plan)?.short ?? planNames({ stages }, approaches).short;
}

const uncapitalised = (sentence: string) => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function isClear({ mean, se }: Estimate): boolean {
  return mean > TOLD_APART * se;
}

/** The cost of a month as a cell of a table: "$47,800 ± $2,100"; empty where there is no later month. */
export function monthlyCost({ costPerMonth }: Timing, currency: string): string {
  if (costPerMonth === null) return "";
  const { mean, se } = costPerMonth;
  return `${moneyInSentence(mean, currency)} ${plusMinus(se, currency)}`;
}

function monthly(cost: Timing["costPerMonth"], what: string, currency: string): string {
  if (cost === null) return `No month ${what} lies within the horizon`;
  const { mean, se } = cost;
  if (Math.abs(mean) <= TOLD_APART * se || mean === 0) return `A month ${what} costs next to nothing`;
  const verb = mean > 0 ? "costs" : "saves";
  return `Each month ${what} ${verb} ${moneyInSentence(Math.abs(mean), currency)}${giveOrTake(se, currency)}`;
}

/** Over how long waiting is looked at: "0 to 12 months". */
export function monthsWaited({ delay }: WhenToDecide): string {
  return `${delay[0].months} to ${months(delay[delay.length - 1].months)}`;
}
