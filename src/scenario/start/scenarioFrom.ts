import type { Scenario } from "../scenario.ts";
import { textProblem } from "../withText.ts";
import type { Answers } from "./answers.ts";
import { bySize } from "./bySize.ts";
import { goingCold } from "./goesCold.ts";
import { inCurrency } from "./inCurrency.ts";
import { onTheTable } from "./onTheTable.ts";
import { withSettings } from "./setting.ts";
import { stated } from "./stated.ts";
import { spreads, unknowns } from "./unstated.ts";

/** What a scenario is called that nobody has named. */
export const UNTITLED = "Untitled";

/**
 * A complete scenario from a few answers. What was not asked is as in `base`, the shipped scenario that the answers are
 * nearest to (`nearestShipped`), scaled to the size and with a spread; what was asked and is not known is wider still. The
 * evidence says of each which of these it is.
 */
export function scenarioFrom(answers: Answers, base: Scenario): Scenario {
  const name = answers.name && textProblem("name", answers.name) === "" ? answers.name : UNTITLED;
  const shaped = withLimits(
    withStage(onTheTable(inCurrency(base, answers.currency ?? "USD"), answers), answers),
    answers,
  );
  const settings = [
    ...spreads(shaped),
    ...unknowns(shaped, answers, base.name),
    ...bySize(shaped, answers, base.name),
    ...goingCold(answers),
    ...stated(shaped, answers),
  ];
  return {
    ...withSettings(shaped, settings),
    name,
    seed: name,
    description: `Made by the guided start. What was not stated is as in the shipped scenario ${base.name}, with wider ranges; the evidence of each input says which it is.`,
  };
}

/** With a later stage if the share that passes it was stated. */
function withStage(scenario: Scenario, { wonRate }: Answers): Scenario {
  const { funnel } = scenario;
  if (wonRate === undefined || funnel.stages.length > 0) return scenario;
  return { ...scenario, funnel: { ...funnel, stages: [{ name: "Won", rate: wonRate }] } };
}

function withLimits(scenario: Scenario, { budget, liveBy, horizon }: Answers): Scenario {
  const constraints = {
    ...scenario.decision.constraints,
    ...(budget !== undefined && { maxDirectCost: budget }),
    ...(liveBy !== undefined && { liveByMonth: liveBy }),
  };
  return {
    ...scenario,
    horizonMonths: horizon ?? scenario.horizonMonths,
    decision: { ...scenario.decision, constraints },
  };
}
