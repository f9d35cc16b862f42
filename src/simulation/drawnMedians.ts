import type { DrawnScenario } from "../model/drawn.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { slotAt, uncertainInputs } from "./inputs.ts";

/**
 * A scenario's inputs with every uncertain one at its median: numbers that a single trial can be run on. It is not the
 * median trial, since outcomes are not straight lines in their inputs. The scenario stays as it is.
 */
export function drawnMedians(scenario: Scenario): DrawnScenario {
  const { timing, funnel, team, handshake, approaches } = scenario;
  const drawn = JSON.parse(JSON.stringify({ timing, funnel, team, handshake, approaches })) as DrawnScenario;
  for (const { path, distribution } of uncertainInputs(scenario)) {
    const { target, key } = slotAt(drawn, path);
    target[key] = distribution.quantile(0.5);
  }
  return drawn;
}
