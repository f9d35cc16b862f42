import type { Recommendation } from "../decision/decision.ts";
import { money } from "../decision/money.ts";
import { capitalised, namesOf } from "../decision/names.ts";
import { CRITERION_WORDS } from "../decision/words.ts";
import { count as written } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ENGINE } from "../simulation/engine.ts";
import { oncePer } from "./oncePer.ts";
import type { Outcome } from "./runner.ts";
import { hashOf } from "./scenarioText.ts";

/** What the verdict goes by: "lowest expected cost, 10,000 futures". */
export function criterionLine({ criterion }: Recommendation, trials: number): string {
  return `${CRITERION_WORDS[criterion]}, ${countOfFutures(trials)}`;
}

/** The strength in words where its own do not do: no bridge keeps the limits, a pick without rivals, average and odds that disagree. */
export function strengthWords({ nearestMiss, strength, closest, cheaperThan }: Recommendation): string {
  if (nearestMiss) return "None feasible";
  if (strength === null) return "No rival";
  const disagree = strength === "too close to call" && closest !== null && cheaperThan[closest] < 0.5;
  return disagree ? "Average and odds disagree" : "";
}

/** The short name of an option, for the middle of a sentence. */
export const nameIn = oncePer((scenario: Scenario): ((id: string) => string) => {
  const names = namesOf(scenario);
  return (id) => names.get(id)?.short ?? id;
});

/** "10,000 futures" */
export function countOfFutures(count: number): string {
  return `${written(count)} ${count === 1 ? "future" : "futures"}`;
}

/** What the results were computed from. */
export function stampParts({ result, decision, preview }: Outcome): string[] {
  const { difference } = decision.recommendation;
  const count = `${countOfFutures(result.trials)}${preview ? " (preview)" : ""}`;
  const error = difference
    ? `${count}, standard error of the difference ${money(difference.se, result.scenario.currency)}`
    : count;
  return [capitalised(ENGINE), `seed ${result.seed}`, `scenario ${hashOf(result.scenario)}`, error];
}
