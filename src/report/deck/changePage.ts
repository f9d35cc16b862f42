import type { SentencePart } from "../../decision/decision.ts";
import { informationReading, informationSentences } from "../../decision/informationWords.ts";
import { capitalised } from "../../decision/names.ts";
import { isWithinReach, nearest } from "../../decision/nearestThresholds.ts";
import type { ScannedInput, Threshold, Thresholds } from "../../decision/thresholdTable.ts";
import {
  thresholdCondition,
  thresholdError,
  thresholdStanding,
  thresholdsReading,
} from "../../decision/thresholdWords.ts";
import { futures } from "../../decision/words.ts";
import { OPEN } from "../../model/options.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { DISCOUNTED_BUDGET } from "./discountedBudget.ts";
import type { DeckPage, Statements } from "./page.ts";
import { answered } from "./question.ts";

/** Thresholds that a page has room for. */
const MOST = 4;

type Item = Statements["items"][number];

/** What the titles and readings of this page mean by a range. */
const REACH =
  "A point is within an input’s range where at least 1 future of 100 lies beyond it; an exact figure’s range is from half to double.";

/** What would change the choice, and what is worth knowing before it is made. */
export function changePage(subject: Subject): DeckPage {
  const { thresholds } = subject.material;
  const [first, ...others] = thresholds ? nearestFirst(thresholds, subject) : [];
  const items = [
    ...limitItems(subject),
    ...(thresholds ? others.map((each) => thresholdItem(each, thresholds, subject)) : rivalItems(subject)),
    ...worthItems(subject),
  ];
  return {
    id: "change",
    title: titleOf(subject, first),
    sub: subOf(subject, first),
    figure: { kind: "statements", items: items.length > 0 ? items : [nothingItem(subject, first)] },
    notes: notesOf(subject),
  };
}

function titleOf(subject: Subject, first: Threshold | undefined): SentencePart[] {
  const { material, scenario, state, pick } = subject;
  const { thresholds } = material;
  const { closest, cheaperThan } = material.decision.recommendation;
  if (thresholds) {
    if (first && isWithinReach(first, inputOf(first, thresholds)))
      return sentence`${thresholdCondition(first, scenario)}, ${takesOver(first, subject)}.`;
    return sentence`No single input, within its range, changes the choice.`;
  }
  if (state === "none feasible") return sentence`What would change this is a limit that some bridge keeps.`;
  if (closest === null || pick === null) return sentence`Nothing else is left that could be chosen instead.`;
  if (cheaperThan[closest] === 1) return sentence`Nothing else is cheaper in any of the ${subject.futures}.`;
  const often = futures(1 - cheaperThan[closest]);
  return sentence`${subject.named(closest)} is cheaper in ${often}; that could change the choice.`;
}

const inputOf = ({ path }: Threshold, { inputs }: Thresholds) =>
  inputs.find((input) => input.path === path) as ScannedInput;

function takesOver({ to }: Threshold, { midway }: Subject): SentencePart[] {
  return to === null ? [{ text: "nothing keeps the limits" }] : [midway(to), { text: " takes over" }];
}

function subOf({ material, scenario, pick }: Subject, first: Threshold | undefined): string {
  const { thresholds, information } = material;
  if (thresholds) {
    const reading = thresholdsReading(thresholds, pick?.id ?? null, scenario);
    return first && isWithinReach(first, inputOf(first, thresholds))
      ? `${reading} The first of them is ${standingOf(first, thresholds, scenario)}.`
      : reading;
  }
  return information
    ? informationReading(information, scenario)
    : `Where single inputs would change the choice ${missingOf(material)}.`;
}

/** What became of an analysis that is not there. */
const missingOf = ({ isPending }: Subject["material"]) =>
  isPending ? "is still being worked out" : "was not worked out for this report";

/** Within reach before those that are not. */
function nearestFirst(thresholds: Thresholds, { pick }: Subject): Threshold[] {
  const all = nearest(thresholds, pick?.id ?? null, thresholds.thresholds.length);
  const isNear = (each: Threshold) => isWithinReach(each, inputOf(each, thresholds));
  return [...all.filter(isNear), ...all.filter((each) => !isNear(each))].slice(0, MOST);
}

function standingOf(threshold: Threshold, thresholds: Thresholds, scenario: Scenario): string {
  const error = thresholdError(threshold, scenario);
  const standing = thresholdStanding(threshold, inputOf(threshold, thresholds), scenario);
  return `${standing}${error === "" ? "" : `; its point is known ${error}`}`;
}

function thresholdItem(threshold: Threshold, thresholds: Thresholds, subject: Subject): Item {
  return {
    text: sentence`${thresholdCondition(threshold, subject.scenario)}, ${takesOver(threshold, subject)}.`,
    detail: `${capitalised(standingOf(threshold, thresholds, subject.scenario))}.`,
  };
}

/** Where no bridge keeps the limits: what was asked for, and what it would take. */
function limitItems({ material, scenario, state }: Subject): Item[] {
  if (state !== "none feasible") return [];
  const { because } = material.decision.recommendation;
  const isBudget = scenario.decision.constraints.maxDirectCost !== undefined;
  return because.map((text, i) => ({
    text: [{ text }],
    detail: isBudget && i === because.length - 1 ? DISCOUNTED_BUDGET : "",
  }));
}

/** What the decision itself has: how often and by how much each rival is cheaper. */
function rivalItems(subject: Subject): Item[] {
  const { material, state, named, cash } = subject;
  const { cheaperThan, margins } = material.decision.recommendation;
  if (state === "none feasible") return [];
  return Object.entries(cheaperThan)
    .sort(([, a], [, b]) => a - b)
    .slice(0, MOST - 1)
    .map(([id, chance]) => {
      const { mean, p10, p90 } = margins[id];
      return {
        text: sentence`${named(id)} is cheaper in ${futures(1 - chance)}.`,
        detail: `On average it costs ${moreOrLess(mean, mean, cash)}; in 8 of 10 futures ${moreOrLess(p10, p90, cash)}.`,
      };
    });
}

/** "$500 less", "$500 to $700 more", "$500 less to $700 more" */
function moreOrLess(low: number, high: number, cash: Subject["cash"]): string {
  const [from, to] = [cash(Math.abs(low)), cash(Math.abs(high))];
  const more = high < 0 ? "less" : "more";
  if (low < 0 && high >= 0) return `${from} less to ${to} more`;
  return from === to ? `${to} ${more}` : high < 0 ? `${to} to ${from} ${more}` : `${from} to ${to} ${more}`;
}

function worthItems({ material, scenario }: Subject): Item[] {
  const { information } = material;
  if (information === null || information.option === null) return [];
  return [
    {
      text: [{ text: informationReading(information, scenario) }],
      detail: informationSentences(information, scenario)[0] ?? "",
    },
  ];
}

function nothingItem({ material, pick, bridge, named }: Subject, first: Threshold | undefined): Item {
  const { thresholds } = material;
  const { id } = pick ?? bridge;
  if (thresholds === null) {
    return { text: sentence`${named(id)} is the only choice.`, detail: "There is nothing else that takes part." };
  }
  if (first && isWithinReach(first, inputOf(first, thresholds))) {
    return { text: sentence`Of all inputs, that one alone changes the choice.`, detail: "Taken one at a time." };
  }
  return {
    text: sentence`${named(id)} stays the choice with any one input anywhere within its range.`,
    detail: "Taken one at a time, everything else as uncertain as it is.",
  };
}

function notesOf(subject: Subject): string[] {
  const { material, state, pick, namesOf } = subject;
  const { thresholds, information } = material;
  const hasPoints = thresholds !== null && nearestFirst(thresholds, subject).length > 0;
  const chosen = pick === null ? null : pick.id === OPEN ? "leave the gap open" : namesOf(pick.id).doing;
  const otherwise = chosen === null ? "something would keep the limits" : `we would decide otherwise than to ${chosen}`;
  return [
    thresholds
      ? hasPoints
        ? `These are the points at which ${otherwise}: one input at a time, everything else as uncertain as it is. “Beyond” says in how many futures the input lies past the point. ${REACH}`
        : `Every input was tried alone, everything else as uncertain as it is, and none was found at which ${otherwise}.`
      : state === "none feasible"
        ? "This page says which limits were asked for and what comes nearest to them."
        : "This page rests on the run alone: it says how often and by how much the others are cheaper, not which input decides it.",
    information && information.option !== null
      ? "What is worth knowing first is an upper limit: what it would save, on average, to know that figure exactly before deciding, as near as this run can tell. A study that costs more is not worth it."
      : information
        ? "Finding out more is worth nothing for as long as nothing could be chosen."
        : `What it would be worth to find out more before deciding ${missingOf(subject.material)}.`,
    answered(
      state === "none feasible" ? "Why not relax a limit a little?" : "When do we look at this again?",
      state === "none feasible"
        ? "A limit is the committee’s to set. This page says what comes nearest, and the cost page what each bridge would bring."
        : hasPoints
          ? "When one of these figures is measured and lies past its point, or when a contract comes up for renewal."
          : "When the figures change: measured anew, or with other terms.",
    ),
  ];
}
