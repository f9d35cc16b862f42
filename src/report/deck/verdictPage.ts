import type { Decision } from "../../decision/decision.ts";
import { futures } from "../../decision/words.ts";
import { OPEN } from "../../model/options.ts";
import { assumptionsOf, missingEvidence } from "../assumptions.ts";
import { percent } from "../percent.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import type { DeckPage, Statements } from "./page.ts";
import { answered } from "./question.ts";
import { sureness } from "./sureness.ts";

/** The verdict: what to do, how firmly that stands, and why. */
export function verdictPage(subject: Subject): DeckPage {
  const { headline } = subject.material.decision.recommendation;
  return {
    id: "verdict",
    title: headline,
    sub: sureness(subject),
    figure: { kind: "statements", items: itemsOf(subject) },
    notes: notesOf(subject),
  };
}

function itemsOf({ material, pick, bridge, horizon, cash, named }: Subject): Statements["items"] {
  const { because } = material.decision.recommendation;
  const option = pick ?? bridge;
  const total = {
    text: sentence`${named(option.id)} costs ${cash(option.tco.mean)} in all over ${horizon}.`,
    detail: `${cash(option.directCost.mean)} is paid; ${cash(option.gapCost.mean)} is what the gap still costs.`,
  };
  return [...because.map((text) => ({ text: [{ text }], detail: "" })), total];
}

function notesOf(subject: Subject): string[] {
  const { material, scenario, futures: all } = subject;
  const assumptions = assumptionsOf(material);
  const judged = assumptions.filter(({ isJudgement }) => isJudgement).length;
  const missing = missingEvidence(assumptions);
  return [
    `${sureness(subject)} That is counted over ${all} in which every uncertain input was drawn anew, the same for all options.`,
    `What is judgement: ${judged} of ${assumptions.length} numbers have no source beyond somebody’s judgement. ${missing ?? "The appendix lists them."}`,
    ...oddsAgainst(material.decision, subject),
    answered(
      "What does ‘in all’ mean?",
      `What is paid plus what the gap still costs, over the horizon, discounted at ${percent(scenario.finance.discountRate)} a year.`,
    ),
  ];
}

/** Where another option is cheaper more often, somebody will ask. */
function oddsAgainst({ recommendation }: Decision, { namesOf }: Subject): string[] {
  const { option, cheaperThan, criterion } = recommendation;
  const [ahead] = Object.entries(cheaperThan).sort(([, a], [, b]) => a - b);
  if (option === null || ahead === undefined || ahead[1] >= 0.5) return [];
  const why = {
    expected: "because it costs less on average: it loses by a little and wins by more",
    cautious: "because it costs less in the dearest tenth of futures",
    regret: "because in nine futures of ten it leaves the least to regret",
  }[criterion];
  const what = ahead[0] === OPEN ? "leave the gap open" : namesOf(ahead[0]).doing;
  return [answered(`Why not ${what}, when that is cheaper in ${futures(1 - ahead[1])}?`, `The pick stands ${why}.`)];
}
