import type { OptionSummary, SentencePart } from "../../decision/decision.ts";
import { monthNumber } from "../../decision/monthNumber.ts";
import { capitalised } from "../../decision/names.ts";
import { distributionAt } from "../../decision/quantityMean.ts";
import type { Risk } from "../../decision/risk.ts";
import { futures, listed } from "../../decision/words.ts";
import { count } from "../../scenario/numberForm.ts";
import { monthRange } from "../monthOf.ts";
import { sentence } from "../sentence.ts";
import { shortened } from "../shortened.ts";
import type { Subject } from "../subject.ts";
import { lastLive, renewalOf } from "./events.ts";
import { notLive } from "./notLive.ts";
import type { DeckPage, Statements } from "./page.ts";
import { answered } from "./question.ts";
import { hasGap } from "./saving.ts";

type Item = Statements["items"][number];

/** Risks, and letters of each, that a page has room for. */
const MOST_RISKS = 2;
const MOST_LETTERS = 220;

/** A risk of less than this share of the total is not worth a word. */
const WORTH_A_WORD = 1e-3;

const RISK_WORDS: Record<Risk["risk"], string> = {
  "vendor lock-in": "Being locked in costs",
  "maintenance neglected": "Halving its upkeep would cost",
  "manual becoming permanent": "Each month past the third would cost",
  "skipping the pilot": "Skipping the pilot would cost, in all,",
};

/** The plan: its stages, when they are live, when it pays back, and what could go wrong. */
export function planPage(subject: Subject): DeckPage {
  const { state, bridge } = subject;
  const isPlan = state === "bridge";
  return {
    id: "plan",
    title: titleOf(subject),
    sub: isPlan
      ? paybackOf(bridge, subject)
      : `What follows is for ${subject.midway(bridge.id).text}, should it be asked for.`,
    figure: {
      kind: "statements",
      items: [...stageItems(subject), ...renewalItems(subject), ...wearItems(subject), ...riskItems(subject)],
    },
    notes: notesOf(subject),
  };
}

function titleOf(subject: Subject): SentencePart[] {
  const { state, bridge, named, open, cash } = subject;
  if (state === "open") {
    return hasGap(subject)
      ? sentence`Nothing is to be set up: the gap stays open, at ${cash(open.gapCost.mean)}.`
      : sentence`Nothing is to be set up: there is nothing to carry.`;
  }
  if (state === "none feasible")
    return sentence`There is no plan that keeps the limits; the nearest is ${subject.midway(bridge.id)}.`;
  const { liveWeek, neverLive } = bridge;
  const would = subject.isTied ? "would " : "";
  if (liveWeek === null)
    return sentence`${named(bridge.id)} ${would === "" ? "is" : "would be"} ${notLive(subject.horizon, 1)}.`;
  const isPlan = bridge.id !== bridge.family;
  const goes = would === "" ? ["has", "goes"] : ["would have", "would go"];
  const live = `${isPlan ? `${goes[0]} its first stage live` : `${goes[1]} live`} in ${monthRange(liveWeek)}`;
  return neverLive >= 0.1
    ? sentence`${named(bridge.id)} ${live}; ${notLive(subject.horizon, neverLive)}.`
    : sentence`${named(bridge.id)} ${live}.`;
}

function paybackOf({ id, paybackChance, paybackWeek }: OptionSummary, subject: Subject): string {
  const { horizon } = subject;
  const expected = financeFor(id, subject)?.payback.expected ?? null;
  const later = expected === null ? laterWords(id, subject) : "";
  const average = expected === null ? "" : ` The expected cash is in the black from month ${monthNumber(expected)} on.`;
  if (paybackWeek === null) return `It does not pay back in cash within ${horizon} in any future.${average}${later}`;
  return `It pays back in cash within ${horizon} in ${futures(paybackChance)}; where it does, in ${monthRange(paybackWeek)}.${average}${later}`;
}

const financeFor = (id: string, { material }: Subject) => material.finance.options.find((option) => option.id === id);

/** Why something saves although the cash is not back when the horizon ends. */
function laterWords(id: string, subject: Subject): string {
  const { cash, saving, horizon } = subject;
  const after = financeFor(id, subject)?.ends.after.cash ?? 0;
  return saving.mean > 0 && cash(after) !== cash(0) && after > 0
    ? ` ${cash(after)} of what it wins within ${horizon} lands after them, on average.`
    : "";
}

function stageItems(subject: Subject): Item[] {
  const { material, scenario, bridge, namesOf } = subject;
  const stages = material.result.options.find(({ id }) => id === bridge.id)?.stages ?? [];
  const ids = Object.keys(scenario.approaches);
  return stages.map(({ approach, startMonth }, s) => {
    const id = ids[approach];
    const begins = startMonth === 0 ? "begins at once" : `begins in month ${count(Math.floor(startMonth) + 1)}`;
    const isOnly = stages.length === 1;
    const from = isOnly ? bridge.id : startMonth === 0 ? id : null;
    const summary = material.decision.options.find((option) => option.id === from);
    const then =
      s < stages.length - 1 ? ` Hands over when ${namesOf(ids[stages[s + 1].approach]).short} runs in full.` : "";
    return {
      text: sentence`${{ text: capitalised(namesOf(id).short), option: isOnly ? bridge.id : id }} ${begins}${liveWords(summary, startMonth, subject.horizon)}.`,
      detail: `${neverWords(summary, subject.horizon)}${then}`.trim(),
    };
  });
}

function liveWords(summary: OptionSummary | undefined, startMonth: number, horizon: string): string {
  if (!summary) return startMonth > 0 ? " and is live after that" : "";
  return summary.liveWeek ? ` and is live in ${monthRange(summary.liveWeek)}` : ` and is ${notLive(horizon, 1)}`;
}

function neverWords(summary: OptionSummary | undefined, horizon: string): string {
  // where it is live in none, the line above says so
  if (!summary?.liveWeek || summary.neverLive === 0) return "";
  return `It is ${notLive(horizon, summary.neverLive)}.`;
}

function renewalItems(subject: Subject): Item[] {
  const month = renewalOf(subject);
  if (month === null) return [];
  const { family } = subject.bridge;
  const [rises, shocks] = ["renewalRise", "shockChance"].map(
    (name) => distributionAt(subject.scenario, `approaches.${family}.pricing.${name}`).upper > 0,
  );
  if (!rises && !shocks) return [];
  return [
    {
      text: sentence`The contract renews after month ${count(Math.round(month))}.`,
      detail: listed([
        ...(rises ? ["Prices may rise then as stated"] : []),
        ...(shocks ? [`${rises ? "t" : "T"}he vendor may change them once for all`] : []),
      ]).concat("; that is in the figures."),
    },
  ];
}

function wearItems({ bridge }: Subject): Item[] {
  if (!(bridge.incidents > 0)) return [];
  const breaks = bridge.incidents < 0.95 ? "fewer than one break" : `${count(Math.round(bridge.incidents))} breaks`;
  const weeks = count(Number(bridge.brokenWeeks.toPrecision(2)));
  return [
    {
      text: sentence`Expect ${Math.round(bridge.incidents) === 1 && bridge.incidents >= 0.95 ? "1 break" : breaks} and ${weeks} ${weeks === "1" ? "week" : "weeks"} of being broken.`,
      detail: "On average over the horizon; repairs are in the bill, and what is lost meanwhile in the gap.",
    },
  ];
}

function riskItems(subject: Subject): Item[] {
  return namedRisks(subject).map(({ risk, cost, words }) => ({
    text: sentence`${RISK_WORDS[risk]} ${subject.cash(cost)}.`,
    detail: shortened(words, MOST_LETTERS),
  }));
}

/** The dearest, with what each costs. Early breaks are only a part of what it costs to skip a pilot: all of it counts. */
function namedRisks({ material, bridge }: Subject): Pick<Risk, "risk" | "cost" | "words">[] {
  const { risks } = material;
  const live = material.result.options.find(({ id }) => id === bridge.id);
  const ids = [bridge.id, ...(live && live.stages.length > 1 ? [] : [bridge.family])];
  return (risks ?? [])
    .map(({ option, risk, words, cost, se, parts }) => {
      const net = risk === "skipping the pilot" ? parts.find(({ name }) => name === "in all") : undefined;
      return { option, risk, words, cost: net?.mean ?? cost, se: net?.se ?? se };
    })
    .filter(({ option, cost, se }) => ids.includes(option) && cost > Math.max(2 * se, WORTH_A_WORD * bridge.tco.mean))
    .sort((a, b) => b.cost - a.cost)
    .slice(0, MOST_RISKS);
}

/** What of the named risks the totals hold: what is drawn; not what somebody might still choose to do. */
function risksNote(subject: Subject): string {
  if (subject.material.risks === null) return "What the named risks cost was not worked out for this report.";
  const named = namedRisks(subject).map(({ risk }) => risk);
  if (named.length === 0) return "None of the risks that were priced costs enough to be named here.";
  const asides = [
    ...(named.includes("maintenance neglected") ? ["halving the upkeep"] : []),
    ...(named.includes("skipping the pilot") ? ["skipping the pilot"] : []),
    ...(named.includes("manual becoming permanent") ? ["leaving it later than in month 3"] : []),
  ];
  return [
    "Each named risk is priced by running the same futures with and without it.",
    ...(named.includes("vendor lock-in") ? ["What being locked in costs is in the total already."] : []),
    ...(asides.length > 0 ? [`What ${listed(asides)} would cost is no part of the total.`] : []),
  ].join(" ");
}

function notesOf(subject: Subject): string[] {
  const { state, bridge, namesOf, saving, cash, isTied } = subject;
  const live = lastLive(subject, bridge.id);
  const doing = namesOf(bridge.id).doing;
  return [
    state === "bridge"
      ? `${isTied ? `Should it be chosen to ${doing}, this would be the plan` : `The plan is to ${doing}`}. Going live is counted from the day of the decision; the median comes first, and 8 in 10 futures lie between the two months behind it.`
      : `If the choice were to ${doing}, this is what it would take. On average it ${saving.mean < 0 ? `costs ${cash(-saving.mean)} more than` : `saves ${cash(saving.mean)} against`} leaving the gap open.`,
    live === null
      ? "When the last stage is live is not stated here: it starts later, or in most futures it never gets there."
      : "Setting it up may take longer than planned; the range allows for that, for hours that are short and for new terms of the vendor.",
    risksNote(subject),
    state === "bridge" && bridge.paybackWeek !== null
      ? answered(
          "Why is payback later than the gain suggests?",
          "Payback counts cash that has landed. A win is counted when its cash comes in, and the bill mostly comes first.",
        )
      : answered(
          "What if it is live later than that?",
          hasGap(subject)
            ? "Then more of the gap stays open for longer. The figures count every future with the month in which it is live there."
            : "Nothing is lost by that, since the gap costs nothing.",
        ),
  ];
}
