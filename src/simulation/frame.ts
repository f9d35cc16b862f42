import { roundHalfUp, weeksIn } from "../model/calendar.ts";
import { optionsOf } from "../model/options.ts";
import type { Frame } from "../model/trial.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What the model needs to know of a scenario that no trial changes. */
export function frameOf(scenario: Scenario): Frame {
  return {
    approachIds: Object.keys(scenario.approaches),
    options: optionsOf(scenario),
    weeks: roundHalfUp(weeksIn(scenario.horizonMonths)),
    discountRate: scenario.finance.discountRate,
    signalWeights: scenario.handshake.signals.map(({ weight }) => weight),
  };
}
