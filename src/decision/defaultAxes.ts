import { quantitiesOf } from "../scenario/quantities.ts";
import { isZero } from "../scenario/quantity.ts";
import type { Base } from "./base.ts";

/**
 * Two inputs worth a map: those that matter most, where that is known; else how many signals there are to carry, and
 * whose hours it takes to build the options that the decision is between. Where no campaign uses signals at all, the
 * share that does takes the place of their number.
 *
 * @param ranked paths of inputs, the one that matters most first, as a one-way analysis orders them
 */
export function defaultAxes({ result, decision }: Base, ranked: readonly string[] = []): { x: string; y: string } {
  const { scenario, options } = result;
  const paths = new Set(quantitiesOf(scenario).map(({ path }) => path));
  const [first, second] = [...new Set(ranked)].filter((path) => paths.has(path));
  if (first !== undefined && second !== undefined) return { x: first, y: second };
  const { option, closest, runnerUp } = decision.recommendation;
  const close = options.filter(({ id }) => [option, closest, runnerUp].includes(id));
  const builders = Object.values(scenario.approaches).map(({ setup }) => setup.by);
  const isBuilt = close.some(({ stages }) => stages.some(({ approach }) => builders[approach] === "engineering"));
  return {
    x: isZero(scenario.funnel.personalizedShare) ? "funnel.personalizedShare" : "funnel.signalsPerWeek",
    y: isBuilt ? "team.engineering.hoursPerWeek" : "team.operations.hoursPerWeek",
  };
}
