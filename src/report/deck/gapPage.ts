import type { SentencePart } from "../../decision/decision.ts";
import { OPEN } from "../../model/options.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { honestPercent } from "../honestPercent.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { liveOf, renewalOf } from "./events.ts";
import type { DeckPage, GapCurves } from "./page.ts";
import { answered } from "./question.ts";
import { gapAMonth, hasGap, savingSentence } from "./saving.ts";

/** The compounding gap: what leaving it open costs as time goes by, and what of it is closed. */
export function gapPage(subject: Subject): DeckPage {
  return {
    id: "gap",
    title: titleOf(subject),
    sub: hasGap(subject) ? savingSentence(subject) : "A bridge could only cost what it takes to pay.",
    figure: curvesOf(subject),
    notes: notesOf(subject),
  };
}

function titleOf(subject: Subject): SentencePart[] {
  const { state, open, bridge, named } = subject;
  if (!hasGap(subject)) return sentence`Left open, the gap costs nothing: there is nothing for a bridge to carry.`;
  const left = `Left open, the gap costs ${gapAMonth(subject)} a month.`;
  if (bridge.id === OPEN) return sentence`${left}`;
  const share = 1 - bridge.gapCost.mean / open.gapCost.mean;
  const would = state === "bridge" ? "" : "would ";
  const s = state === "bridge" ? "s" : "";
  if (share > 0) return sentence`${left} ${named(bridge.id)} ${would}close${s} ${honestPercent(share)} of it.`;
  return share < 0
    ? sentence`${left} ${named(bridge.id)} ${would}add${s} ${honestPercent(-share)} to it.`
    : sentence`${left} ${named(bridge.id)} ${would}close${s} none of it.`;
}

function curvesOf(subject: Subject): GapCurves {
  const { material, scenario, open, bridge, namesOf } = subject;
  const { options, weeklyGap, weeks } = material.result;
  const lines = [...new Set([OPEN, bridge.id])].map((id) => ({
    option: id,
    label: namesOf(id).label,
    values: cumulative(weeklyGap[options.findIndex((option) => option.id === id)]),
  }));
  const amount = open.gapCost.mean - bridge.gapCost.mean;
  return {
    kind: "gap",
    unit: `Cumulative cost of the gap, ${currencyName(scenario.currency)}, discounted`,
    months: Array.from({ length: weeks + 1 }, (_, week) => (week * 12) / 52),
    lines,
    between: amount > 0 ? { upper: OPEN, lower: bridge.id, amount } : null,
    live: liveOf(subject),
    renews: renewalOf(subject),
  };
}

function cumulative(weekly: Float64Array): number[] {
  let sum = 0;
  return [
    0,
    ...Array.from(weekly, (value) => {
      sum += value;
      return sum;
    }),
  ];
}

function notesOf(subject: Subject): string[] {
  const { state, bridge, open, horizon, cash, namesOf, isTied } = subject;
  const { doing } = namesOf(bridge.id);
  const closed = open.gapCost.mean - bridge.gapCost.mean;
  if (!hasGap(subject)) return gaplessNotes(subject);
  const left = cash(bridge.gapCost.mean);
  const then =
    state !== "bridge"
      ? `The bridge that is shown, to ${doing}, is not what is proposed; with it ${left} would still be lost.`
      : isTied
        ? `Should it be chosen to ${doing}, ${left} would still be lost.`
        : `We would ${doing}; with it ${left} is still lost.`;
  return [
    `If nothing is done, we lose ${cash(open.gapCost.mean)} over ${horizon}.${bridge.id === OPEN ? "" : ` ${then}`}`,
    closed > 0
      ? "The two lines part only as the bridge comes into use: it has to be set up and tried before it carries everything. Whatever delays that leaves more of the gap open."
      : closed < 0
        ? "The upper line is the bridge’s: it does more harm than it wins back."
        : "The two lines lie on one another: the bridge wins nothing back.",
    answered(
      "Why is it not all closed?",
      "No bridge keeps all the meaning, is always up or always in time, and none of them carries anything before it is live. The gap is measured against one that does.",
    ),
  ];
}

function gaplessNotes({ horizon, bridge, cash }: Subject): string[] {
  return [
    `If nothing is done, nothing is lost over ${horizon}.${
      bridge.id === OPEN
        ? ""
        : ` A bridge would take ${cash(bridge.directCost.mean)} to pay and have nothing to win back.`
    }`,
    answered(
      "Why does the gap cost nothing?",
      "It is measured against a perfect bridge from the first day, and with these figures not even that one brings anything more.",
    ),
  ];
}
