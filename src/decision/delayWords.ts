import { OPEN } from "../model/options.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Decision } from "./decision.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised, namesOf } from "./names.ts";
import type { SwitchLater } from "./switchLater.ts";
import type { Timing } from "./timing.ts";
import type { WhenToDecide } from "./whenToDecide.ts";
import { listed, months } from "./words.ts";

/** Standard errors that a figure is given or taken by, and below which it may as well be nothing. */
const ERRORS = 2;

/** What waiting costs with the pick, and from when on another option is the better one. */
export function delayReading(
  { delay, waiting }: WhenToDecide,
  { recommendation }: Decision,
  scenario: Scenario,
): string {
  const pick = recommendation.option;
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
  if (pick === OPEN) return `Waiting costs nothing while ${short(OPEN)} is best${turns}.`;
  const { costPerMonth } = waiting[pick];
  return `${monthly(costPerMonth, "of waiting", short(pick), scenario.currency)}${turns}.`;
}

/** What starting the last stage of a plan later costs. */
export function switchReading(later: SwitchLater, scenario: Scenario): string {
  const { costPerMonth, best, to, from, startMonth, starts } = later;
  const { approaches, currency } = scenario;
  const [next, before] = [approaches[to].short, approaches[from].short];
  if (costPerMonth === null) return `${capitalised(next)} cannot start any later within the horizon.`;
  const words = monthly(costPerMonth, `that ${next} starts later`, null, currency);
  const isClear = best.gain.mean > ERRORS * best.gain.se && best.month !== startMonth;
  const isLast = best.month === starts[starts.length - 1].startMonth;
  if (!isClear) return `${words}.`;
  // No month is late enough: the plan is better off without its last stage.
  if (isLast) return `${words}; the later the better: staying with ${before} beats the switch.`;
  return `${words}; month ${best.month} would be best, by ${moneyInSentence(best.gain.mean, currency)}.`;
}

/** The cost of a month in every option, as a cell of a table: "$47,800 ± $2,070". */
export function monthlyCost({ costPerMonth }: Timing, currency: string): string {
  if (costPerMonth === null) return "";
  const { mean, se } = costPerMonth;
  return `${moneyInSentence(mean, currency)} ± ${moneyInSentence(ERRORS * se, currency)}`;
}

function monthly(cost: Timing["costPerMonth"], what: string, option: string | null, currency: string): string {
  const whose = option === null ? "" : ` with ${option}`;
  if (cost === null) return `No month ${what} lies within the horizon`;
  const { mean, se } = cost;
  if (Math.abs(mean) <= ERRORS * se || mean === 0) return `A month ${what} costs next to nothing${whose}`;
  const sure = se > 0 ? `, give or take ${moneyInSentence(ERRORS * se, currency)}` : "";
  const verb = mean > 0 ? "costs" : "saves";
  return `Each month ${what} ${verb} ${moneyInSentence(Math.abs(mean), currency)}${sure}${whose}`;
}

/** Over how long waiting is looked at: "0 to 12 months". */
export function monthsWaited({ delay }: WhenToDecide): string {
  return `${delay[0].months} to ${months(delay[delay.length - 1].months)}`;
}
