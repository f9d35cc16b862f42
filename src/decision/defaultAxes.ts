import { quantitiesOf } from "../scenario/quantities.ts";
import { isZero } from "../scenario/quantity.ts";
import type { Base } from "./base.ts";

/**
 * Two inputs worth a map: those that matter most, where that is known; else how many signals there are to carry and
 * whose hours a bridge takes to build: engineering's, unless operations sets up every approach. Where no campaign uses
 * signals at all, the share that does takes the place of their number.
 *
 * @param ranked paths of inputs, the one that matters most first, as a one-way analysis orders them
 */
export function defaultAxes({ result: { scenario } }: Base, ranked: readonly string[] = []): { x: string; y: string } {
  const quantities = new Map(quantitiesOf(scenario).map(({ path, quantity }) => [path, quantity]));
  const [first, second] = [...new Set(ranked)].filter((path) => quantities.has(path));
  if (first !== undefined && second !== undefined) return { x: first, y: second };
  const isBroadcast = isZero(scenario.funnel.personalizedShare);
  const isBuilt = Object.values(scenario.approaches).some(({ setup }) => setup.by === "engineering");
  return {
    x: isBroadcast ? "funnel.personalizedShare" : "funnel.signalsPerWeek",
    y: isBuilt ? "team.engineering.hoursPerWeek" : "team.operations.hoursPerWeek",
  };
}
