import { distributionAt } from "../../decision/quantityMean.ts";
import { listed } from "../../decision/words.ts";
import type { Field } from "../../scenario/field.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { formatValue } from "../../scenario/formatValue.ts";
import { count } from "../../scenario/numberForm.ts";
import { assumptionsOf, missingEvidence } from "../assumptions.ts";
import { honestPercent } from "../honestPercent.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import type { DeckPage, Statements } from "./page.ts";
import { answered } from "./question.ts";
import { gapAMonth, hasGap } from "./saving.ts";

/** More signals than this are counted. */
const MOST_NAMED = 4;

/** The question: what the team knows, what its campaigns do, and what the gap costs while it is open. */
export function questionPage(subject: Subject): DeckPage {
  const { scenario, horizon, futures, material } = subject;
  const { options } = material.decision;
  return {
    id: "question",
    title: hasGap(subject)
      ? sentence`Is a gap that costs ${gapAMonth(subject)} a month worth closing, and how?`
      : sentence`Is there anything here for a bridge to carry?`,
    sub: `${scenario.name}: ${horizon}, ${count(options.length)} options on the same ${futures}.`,
    figure: { kind: "statements", items: [found(subject), converted(subject), used(subject), lost(subject)] },
    notes: notesOf(subject),
  };
}

type Item = Statements["items"][number];

function found({ scenario }: Subject): Item {
  const at = figures(scenario, "funnel.signalsPerWeek");
  const range = at.isExact ? "Taken as exact." : `In 8 of 10 futures between ${at.low} and ${at.high}.`;
  return { text: sentence`Discovery finds about ${at.median} strong signals a week.`, detail: range };
}

function converted({ scenario }: Subject): Item {
  const [cold, coupled, causal] = ["coldRate", "coupledRate", "causalShare"].map(
    (name) => figures(scenario, `funnel.${name}`).median,
  );
  return {
    text: sentence`${cold} of them convert when treated like everybody else; acted on at once, ${coupled}.`,
    detail: `${causal} of the difference is taken to be caused by acting; the rest would have come anyway.`,
  };
}

function used({ scenario }: Subject): Item {
  const { funnel, handshake } = scenario;
  const share = distributionAt(scenario, "funnel.personalizedShare").quantile(0.5);
  const names = handshake.signals.map(({ name }) => name);
  const crossing = names.length > MOST_NAMED ? `${count(names.length)} kinds of signal` : listed(names);
  const text =
    share === 0
      ? sentence`No campaign uses such signals: all is broadcast.`
      : share === 1
        ? sentence`Every campaign uses such signals.`
        : sentence`${honestPercent(share)} of campaigns use such signals.`;
  const isExact = typeof funnel.personalizedShare === "number";
  return {
    text,
    detail: `${isExact ? "" : "The median. "}What has to cross: ${crossing}. What sets it off: ${handshake.trigger}.`,
  };
}

function lost(subject: Subject): Item {
  const { open, horizon, cash } = subject;
  if (!hasGap(subject)) {
    return {
      text: sentence`Left open, the gap costs nothing over ${horizon}.`,
      detail: "A perfect bridge from the first day would bring nothing more.",
    };
  }
  const { mean, p10, p90 } = open.gapCost;
  return {
    text: sentence`Left open, the gap costs ${cash(mean)} over ${horizon}.`,
    detail: `On average; in 8 of 10 futures between ${cash(p10)} and ${cash(p90)}. Measured against a perfect bridge from the first day.`,
  };
}

function figures(scenario: Subject["scenario"], path: string) {
  const { quantile, lower, upper } = distributionAt(scenario, path);
  const field = fieldAt(path) as Field;
  const [low, median, high] = [0.1, 0.5, 0.9].map((p) => formatValue(quantile(p), field, scenario));
  return { low, median, high, isExact: lower === upper };
}

function notesOf({ scenario, material, futures }: Subject): string[] {
  const assumptions = assumptionsOf(material);
  const missing = missingEvidence(assumptions);
  const ranges = assumptions.filter(({ isExact }) => !isExact).length;
  const judged = assumptions.filter(({ isJudgement }) => isJudgement).length;
  const rate = honestPercent(scenario.finance.discountRate);
  return [
    "We find an audience in one set of tools and win it in another. What gets lost between the two is the gap. The question is whether to close it, and with what.",
    `A future is one draw of everything that we do not know for sure. All options meet the same ${futures}, so that what sets them apart is the options and not luck.`,
    `Of ${count(assumptions.length)} numbers ${count(ranges)} ${ranges === 1 ? "is" : "are"} stated as a range and ${count(judged)} ${judged === 1 ? "is" : "are"} judgement.${missing === null ? "" : ` ${missing}`}`,
    answered(
      "Is this revenue?",
      `No. It is contribution: won value times gross margin, discounted at ${rate} a year, and only the part that acting on a signal causes.`,
    ),
  ];
}
