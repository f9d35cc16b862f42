import type { OptionSummary, SentencePart } from "../../decision/decision.ts";
import { meanOf } from "../../decision/statistics.ts";
import { tcoOf } from "../../decision/summarise.ts";
import { OPEN } from "../../model/options.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { honestPercent } from "../honestPercent.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { hiddenWords } from "./hiddenWords.ts";
import type { CostBars, DeckPage } from "./page.ts";
import { answered } from "./question.ts";
import { shownOptions } from "./shownOptions.ts";

/** From this correlation on, two totals mostly move together. */
const TOGETHER = 0.3;

/** What each option costs in all: what is paid, and what the gap still costs. */
export function costPage(subject: Subject): DeckPage {
  const { pick, bridge, cash, material } = subject;
  const { directCost, gapCost } = pick ?? bridge;
  const isNothing = [directCost, gapCost].every(({ mean }) => cash(mean) === cash(0));
  const made = isNothing
    ? "Nothing is paid and nothing is lost."
    : `Of that, ${cash(directCost.mean)} is paid and ${cash(gapCost.mean)} is what the gap still costs.`;
  return {
    id: "cost",
    title: titleOf(subject),
    sub: `${made} ${hiddenWords(material.decision)}`.trim(),
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

function notesOf(subject: Subject): string[] {
  const { scenario, pick, bridge, cash } = subject;
  const { tco } = pick ?? bridge;
  const [low, high] = [cash(tco.p10), cash(tco.p90)];
  const range = low === high ? "" : `, and in 8 of 10 futures ${low} to ${high}`;
  return [
    `Solid is what we pay, tint is what we still lose. The total is what counts: ${cash(tco.mean)} on average${range}.`,
    ...overlapOf(subject),
    answered(
      "Is what is lost comparable with what is paid?",
      `Both are money in the same weeks, discounted at ${honestPercent(scenario.finance.discountRate)} a year. What is lost is contribution and not revenue, counted when its cash would land.`,
    ),
  ];
}

/** That overlapping lines tell little, where the next in line does well in the futures in which the pick does. */
function overlapOf({ material, pick, bridge, midway }: Subject): string[] {
  const { result, decision } = material;
  const mine = pick ?? bridge;
  const gapTo = ({ tco }: OptionSummary) => Math.abs(tco.mean - mine.tco.mean);
  const [next] = shownOptions(decision)
    .filter(({ id }) => id !== mine.id)
    .sort((a, b) => gapTo(a) - gapTo(b));
  if (!next || next.tco.p10 > mine.tco.p90 || mine.tco.p10 > next.tco.p90) return [];
  const tco = tcoOf(result);
  const [a, b] = [mine, next].map(({ id }) => tco[result.options.findIndex((option) => option.id === id)]);
  if (!(correlation(a, b) >= TOGETHER)) return [];
  const [one, other] = [midway(mine.id).text, midway(next.id).text];
  return [
    `The lines of ${one} and ${other} overlap, and that is less telling than it looks: where one costs less than usual, the other mostly does too. What sets them apart is the difference in the same future.`,
  ];
}

/** Of two columns; NaN where one does not vary. */
function correlation(a: Float64Array, b: Float64Array): number {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  let [both, squaresA, squaresB] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    both += (a[i] - meanA) * (b[i] - meanB);
    squaresA += (a[i] - meanA) * (a[i] - meanA);
    squaresB += (b[i] - meanB) * (b[i] - meanB);
  }
  return both / Math.sqrt(squaresA * squaresB);
}
