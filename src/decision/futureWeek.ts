import type { Scenario } from "../scenario/scenario.ts";
import type { OneFuture, OptionFuture } from "../simulation/oneFuture.ts";
import { cumulativeFuture } from "./cumulativeFuture.ts";
import { futureEvents } from "./futureEvents.ts";
import { capitalised } from "./names.ts";
import { span } from "./spans.ts";

/** What one week was for an option; money is discounted. */
export interface FutureWeek {
  /** share of the ideal that is carried, 0–1 */
  carried: number;
  paid: number;
  lost: number;
  /** paid and lost from the decision through this week */
  soFar: number;
  happens: string;
}

/** Week `t` (from 0) of an option in one future; null for all weeks together. */
export function futureWeek(
  option: OptionFuture,
  t: number | null,
  { discount }: Pick<OneFuture, "discount">,
  scenario: Scenario,
): FutureWeek {
  const { weekly, directCost, gapCost, tco, outcomes } = option;
  if (t === null) return { carried: outcomes.quality ?? 0, paid: directCost, lost: gapCost, soFar: tco, happens: "" };
  const { paid, total } = cumulativeFuture(option, discount);
  return {
    carried: weekly.quality[t],
    paid: paid[t] - (paid[t - 1] ?? 0),
    lost: weekly.gap[t],
    soFar: total[t],
    happens: happensIn(option, t, scenario),
  };
}

/** What begins in the week, and what goes on from before. */
function happensIn(option: OptionFuture, t: number, scenario: Scenario): string {
  const { stages, weekly } = option;
  const begins = futureEvents(option, scenario).filter(({ at }) => Math.floor(at) === t);
  const breaksNow = stages.some(({ breaks }) => breaks.some(({ at }) => Math.floor(at) === t));
  const isBuilt = stages.some(({ build }) => build && build.from < t && build.to > t + 1);
  const isVacant = stages.some(({ vacancies, ends }) => vacancies.some(({ from, to }) => from < t && (to ?? ends) > t));
  const goesOn = [
    isBuilt ? "being built" : "",
    weekly.broken[t] > 0 && !breaksNow ? `still broken, for ${span(weekly.broken[t])}` : "",
    isVacant ? "no owner" : "",
  ].filter((text) => text !== "");
  return [...begins.map(({ text }) => text), ...goesOn.map(capitalised)].join(". ");
}
