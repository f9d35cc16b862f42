import { spreadOf } from "../../decision/statistics.ts";
import { tcoOf } from "../../decision/summarise.ts";
import { futures } from "../../decision/words.ts";
import { OPEN } from "../../model/options.ts";
import { assumptionsOf, missingEvidence } from "../assumptions.ts";
import { honestPercent } from "../honestPercent.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { DISCOUNTED_BUDGET } from "./discountedBudget.ts";
import type { DeckPage, Statements } from "./page.ts";
import { answered } from "./question.ts";
import { hasGap } from "./saving.ts";
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

function itemsOf(subject: Subject): Statements["items"] {
  const { material, scenario, state, pick, bridge, horizon, cash, named } = subject;
  const { because } = material.decision.recommendation;
  const option = pick ?? bridge;
  if (state === "open" && !hasGap(subject)) {
    return [
      {
        text: sentence`Left open, the gap costs nothing over ${horizon}.`,
        detail:
          bridge.id === option.id
            ? ""
            : `${named(bridge.id).text} would take ${cash(bridge.directCost.mean)} to pay and have nothing to win back.`,
      },
    ];
  }
  // the sentences on a budget are in the money that the limit is in, the ask in that which is paid
  const isBudget = state === "none feasible" && scenario.decision.constraints.maxDirectCost !== undefined;
  const detailOf = (i: number) => (isBudget && i === because.length - 1 ? DISCOUNTED_BUDGET : "");
  const total = {
    text: sentence`${named(option.id)} costs ${cash(option.tco.mean)} in all over ${horizon}.`,
    detail: `${cash(option.directCost.mean)} is paid; ${cash(option.gapCost.mean)} is what the gap still costs.`,
  };
  return [...because.map((text, i) => ({ text: [{ text }], detail: detailOf(i) })), total];
}

function notesOf(subject: Subject): string[] {
  const { material, scenario, futures: all } = subject;
  const assumptions = assumptionsOf(material);
  const judged = assumptions.filter(({ isJudgement }) => isJudgement).length;
  const missing = missingEvidence(assumptions);
  return [
    `${sureness(subject)} That is counted over ${all} in which every uncertain input was drawn anew, the same for all options.`,
    `What is judgement: ${judged} of ${assumptions.length} numbers have no source beyond somebody’s judgement. ${missing ?? "The appendix lists them."}`,
    ...oddsAgainst(subject),
    answered(
      "What does ‘in all’ mean?",
      `What is paid plus what the gap still costs, over the horizon, discounted at ${honestPercent(scenario.finance.discountRate)} a year.`,
    ),
  ];
}

/** Where another option is cheaper more often, somebody will ask. */
function oddsAgainst(subject: Subject): string[] {
  const { material, namesOf, cash } = subject;
  const { option, cheaperThan, criterion } = material.decision.recommendation;
  const [ahead] = Object.entries(cheaperThan).sort(([, a], [, b]) => a - b);
  if (option === null || ahead === undefined || ahead[1] >= 0.5) return [];
  const why = {
    expected: "because it costs less on average: it loses by a little and wins by more",
    cautious: "because it costs less in the dearest tenth of futures",
    regret: `because in nine futures of ten it costs at most ${cash(largeRegret(subject, option))} more than the cheapest, and no other does better`,
  }[criterion];
  const what = ahead[0] === OPEN ? "leave the gap open" : namesOf(ahead[0]).doing;
  return [answered(`Why not ${what}, when that is cheaper in ${futures(1 - ahead[1])}?`, `The pick stands ${why}.`)];
}

/** The 90th percentile of what an option costs more than the cheapest that takes part in the same future. */
function largeRegret({ material }: Subject, id: string): number {
  const tco = tcoOf(material.result);
  const rivals = tco.filter((_, o) => material.decision.options[o].pBest !== null);
  const own = tco[material.result.options.findIndex((each) => each.id === id)];
  return spreadOf(own.map((cost, i) => cost - Math.min(...rivals.map((costs) => costs[i])))).p90;
}
