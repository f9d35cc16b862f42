import { OPEN } from "../model/options.ts";
import { count } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { OptionFuture } from "../simulation/oneFuture.ts";
import type { StageFuture } from "../simulation/stageFuture.ts";
import { unionOf } from "../simulation/stretches.ts";
import { lateness } from "./futureEvents.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { monthOf, often, span, weekOf } from "./spans.ts";
import { listed, months } from "./words.ts";

/** What happened to one option in one future and what it cost: three or four plain sentences. */
export function futureStory(option: OptionFuture, weeks: number, scenario: Scenario): string[] {
  const cash = (value: number) => moneyInSentence(value, scenario.currency);
  const end = months(scenario.horizonMonths);
  const { id, stages, directCost, gapCost, tco } = option;
  if (id === OPEN || stages.length === 0) return ["Nothing is built.", `The gap costs ${cash(gapCost)} over ${end}.`];
  const bill = `In all ${cash(tco)}: ${cash(directCost)} paid, ${cash(gapCost)} lost to the gap.`;
  const wentLive = stages.some(({ live }) => live !== null);
  return [
    whenLive(stages, weeks, scenario),
    wentLive ? breaks(stages) : "",
    [owners(stages, weeks), shocks(stages, weeks)].filter((clause) => clause !== "").join("; "),
    bill,
  ]
    .filter((sentence) => sentence !== "")
    .map((sentence) => (sentence.endsWith(".") ? sentence : `${capitalised(sentence)}.`));
}

function whenLive(stages: readonly StageFuture[], weeks: number, { approaches, horizonMonths }: Scenario): string {
  const clauses = stages.map((stage) => liveClause(stage, weeks, horizonMonths));
  if (stages.length === 1) return clauses[0];
  return stages.map(({ approach }, i) => `${approaches[approach].short} is ${clauses[i]}`).join("; ");
}

function liveClause(stage: StageFuture, weeks: number, horizonMonths: number): string {
  const { begins, live, ends, endedBy } = stage;
  if (begins === null) return "never started";
  if (live !== null)
    return `live ${live * 7 < 1 ? "from the first day" : `in week ${weekOf(live, weeks)}`}${lateness(stage)}`;
  if (endedBy === "abandonment") return `given up in week ${weekOf(ends, weeks)}, before it was live`;
  return endedBy === "retirement" ? "retired before it was live" : `not live within ${months(horizonMonths)}`;
}

function breaks(stages: readonly StageFuture[]): string {
  const all = stages.flatMap(({ breaks, ends }) => breaks.map((each) => ({ ...each, ends })));
  if (all.length === 0) return "it never breaks";
  const lengths = all.map(({ at, noticed, ends }) => (noticed ?? ends) - at);
  const longest = Math.max(...lengths);
  const soon = longest * 168 < 1;
  if (all.length === 1) return `it breaks once, ${soon ? "noticed within the hour" : `unnoticed for ${span(longest)}`}`;
  const broken = stages.flatMap(({ breaks, ends }) =>
    unionOf(breaks.map(({ at, repaired }) => ({ from: at, to: repaired ?? ends }))),
  );
  const length = broken.reduce((sum, { from, to }) => sum + to - from, 0);
  const worst = soon ? "each is noticed within the hour" : `the longest goes unnoticed for ${span(longest)}`;
  return `it breaks ${often(all.length)}, for ${span(length)} in all; ${worst}`;
}

function owners(stages: readonly StageFuture[], weeks: number): string {
  const all = stages.flatMap(({ vacancies, ends }) => vacancies.map((vacancy) => ({ ...vacancy, ends })));
  if (all.length === 0) return "";
  const empty = all.reduce((sum, { from, to, ends }) => sum + (to ?? ends) - from, 0);
  const [{ from, to }] = all;
  if (all.length > 1) {
    return `its owner leaves ${often(all.length)}${empty > 0 ? `, and the post is empty for ${span(empty)} in all` : ""}`;
  }
  const left = `its owner leaves in month ${monthOf(from, weeks)} and`;
  if (to === null) return `${left} is not replaced`;
  return empty > 0 ? `${left} the post is empty for ${span(empty)}` : `${left} is replaced at once`;
}

function shocks(stages: readonly StageFuture[], weeks: number): string {
  const jumps = stages.flatMap(({ renewals }) =>
    renewals.flatMap(({ at, index, shocked }, i) => {
      const rise = index / (renewals[i - 1]?.index ?? 1) - 1;
      const risen = `its price jumps by ${count(Math.round(rise * 100))}% in month ${monthOf(at, weeks)}`;
      return shocked && rise >= 0.005 ? [risen] : [];
    }),
  );
  return listed(jumps);
}
