import type { SentencePart } from "../../decision/decision.ts";
import { OPEN } from "../../model/options.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { percent } from "../percent.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import type { CostBars, DeckPage } from "./page.ts";
import { answered } from "./question.ts";
import { shownOptions } from "./shownOptions.ts";

/** What each option costs in all: what is paid, and what the gap still costs. */
export function costPage(subject: Subject): DeckPage {
  const { pick, bridge, cash, material } = subject;
  const { directCost, gapCost } = pick ?? bridge;
  const rest = material.decision.options.length - shownOptions(material.decision).length;
  return {
    id: "cost",
    title: titleOf(subject),
    sub: `Of that, ${cash(directCost.mean)} is paid and ${cash(gapCost.mean)} is what the gap still costs.${
      rest > 0 ? " The dearest options are not shown." : ""
    }`,
    figure: barsOf(subject),
    notes: notesOf(subject),
  };
}

function titleOf(subject: Subject): SentencePart[] {
  const { state, pick, open, bridge, cash, named, midway } = subject;
  if (pick === null) {
    return sentence`Nothing keeps the limits. ${named(bridge.id)} would cost ${cash(bridge.tco.mean)} in all.`;
  }
  const [mine, theirs] = pick.id === OPEN ? [open, bridge] : [pick, open];
  const total = cash(mine.tco.mean);
  if (mine.id === theirs.id) return sentence`${named(mine.id)} costs ${total} in all.`;
  const by = theirs.tco.mean - mine.tco.mean;
  const against = midway(theirs.id);
  if (state === "none feasible") {
    return sentence`${named(OPEN)} costs ${total}; no bridge keeps the limits.`;
  }
  return cash(by) === cash(0)
    ? sentence`${named(mine.id)} costs ${total} in all, as much as ${against}.`
    : sentence`${named(mine.id)} costs ${total} in all, ${cash(Math.abs(by))} ${by > 0 ? "less" : "more"} than ${against}.`;
}

function barsOf({ material, scenario, horizon, namesOf, pick }: Subject): CostBars {
  return {
    kind: "costs",
    unit: `Total cost over ${horizon}, ${currencyName(scenario.currency)}, discounted. Solid is paid, tint is the gap left open; the line spans 8 in 10 futures.`,
    bars: shownOptions(material.decision).map(({ id, directCost, gapCost, tco }) => ({
      option: id,
      label: namesOf(id).label,
      paid: directCost.mean,
      gap: gapCost.mean,
      p10: tco.p10,
      p90: tco.p90,
      isPick: id === pick?.id,
    })),
  };
}

function notesOf({ scenario, pick, bridge, cash }: Subject): string[] {
  const { tco } = pick ?? bridge;
  return [
    `Solid is what we pay, tint is what we still lose. The total is what counts: ${cash(tco.mean)} on average, and in 8 of 10 futures ${cash(tco.p10)} to ${cash(tco.p90)}.`,
    "The lines overlap, and that is less telling than it looks: in a good future for one option the others mostly do well too. What sets them apart is the difference in the same future.",
    answered(
      "Is what is lost comparable with what is paid?",
      `Both are money in the same weeks, discounted at ${percent(scenario.finance.discountRate)} a year. What is lost is contribution and not revenue, counted when its cash would land.`,
    ),
  ];
}
