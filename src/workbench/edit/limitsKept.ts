import { LIMIT_NAMES, limitsMet, nearestMiss, setAside } from "../../decision/constraints.ts";
import type { Criterion, SetAside } from "../../decision/decision.ts";
import { namesOf } from "../../decision/names.ts";
import { rank } from "../../decision/rank.ts";
import { tcoOf } from "../../decision/summarise.ts";
import { futures } from "../../decision/words.ts";
import { OPEN } from "../../model/options.ts";
import type { Constraints, Scenario } from "../../scenario/scenario.ts";
import type { SimulationResult } from "../../simulation/result.ts";

/** How a scenario's limits are kept by the options of a run, which may be one of other limits. */
export interface LimitsKept {
  met: readonly SetAside[];
  aside: readonly SetAside[];
  /** ids of the options that keep all of them */
  keeps: string[];
}

/** Every limit, by option: how often it is kept. */
export function limitsKept({ options, outcomes }: SimulationResult, constraints: Constraints): LimitsKept {
  const ids = options.map(({ id }) => id);
  const met = limitsMet(
    ids,
    ids.map((id) => id === OPEN),
    outcomes,
    constraints,
  );
  const aside = setAside(met, constraints.chance);
  return { met, aside, keeps: ids.filter((id) => !aside.some(({ option }) => option === id)) };
}

/** The option that a criterion would pick within the limits; null if none is left. */
export function pickBy(result: SimulationResult, criterion: Criterion, constraints: Constraints): string | null {
  const { order } = rank(result.options, tcoOf(result), result.outcomes, { criterion, constraints });
  return order.length > 0 ? result.options[order[0]].id : null;
}

/** Which options keep the limits, in a sentence; none feasible, and what comes nearest, if it is so. */
export function limitsSentence(scenario: Scenario, kept: LimitsKept | null): string {
  const { chance, ...limits } = scenario.decision.constraints;
  const count = Object.values(limits).filter((limit) => limit !== undefined).length;
  if (count === 0) return "No limit is set: every option takes part.";
  if (!kept) return "Which options keep them is known after the first results.";
  const names = namesOf(scenario);
  const named = (id: string) => names.get(id)?.short ?? id;
  const bridges = kept.keeps.filter((id) => id !== OPEN);
  const all = count === 1 ? "the limit" : count === 2 ? "both limits" : "all three limits";
  if (bridges.length > 0) {
    const isEvery = kept.aside.length === 0;
    return isEvery ? `Every option keeps ${all}.` : `What is left: ${kept.keeps.map(named).join("; ")}.`;
  }
  const nearest = nearestMiss(kept.met.filter(({ option }) => option !== OPEN));
  const miss = nearest
    ? ` Nearest comes ${named(nearest.option)}: it keeps ${LIMIT_NAMES[nearest.constraint]} in ${futures(nearest.chance)}.`
    : "";
  const left = kept.keeps.length > 0 ? " Only leaving it open is left." : "";
  return `No bridge keeps ${all} in ${futures(chance)}.${left}${miss}`;
}
