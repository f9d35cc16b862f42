import { roundHalfUp, weeksIn } from "../model/calendar.ts";
import { type Option, optionsOf } from "../model/options.ts";
import type { Frame } from "../model/workspace.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What the model needs to know of a scenario that no trial changes; other options than its own may be looked at. */
export function frameOf(scenario: Scenario, options: readonly Option[] = optionsOf(scenario)): Frame {
  return {
    approachIds: Object.keys(scenario.approaches),
    options,
    weeks: roundHalfUp(weeksIn(scenario.horizonMonths)),
    discountRate: scenario.finance.discountRate,
    signalWeights: scenario.handshake.signals.map(({ weight }) => weight),
  };
}
