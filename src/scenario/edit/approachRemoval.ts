import type { Plan, Scenario } from "../scenario.ts";
import { approachAt, ownerOf } from "./approachPaths.ts";
import { movedEvidence, planPaths } from "./planEvidence.ts";
import { namedByStages } from "./planNames.ts";
import { sameStages } from "./withPlan.ts";

/** What goes along with an approach. */
export interface ApproachRemoval {
  /** labels of plans that go: nothing is left of them, or only what another option does as well */
  plansGone: string[];
  /** labels of plans that lose a stage */
  plansShortened: string[];
  /** signals of which its kept share goes */
  kept: number;
  correlations: number;
  evidence: number;
}

/** What removing an approach would take along. Throws RangeError as `withoutApproach`. */
export function approachRemoval(scenario: Scenario, id: string): ApproachRemoval {
  const left = withoutApproach(scenario, id);
  const plans = scenario.plans.map((plan) => ({ plan, now: left.plans.find((each) => each.id === plan.id) }));
  return {
    plansGone: plans.flatMap(({ plan, now }) => (now ? [] : [plan.label])),
    plansShortened: plans.flatMap(({ plan, now }) =>
      now && now.stages.length < plan.stages.length ? [plan.label] : [],
    ),
    kept: scenario.handshake.signals.length,
    correlations: scenario.correlations.length - left.correlations.length,
    evidence: Object.keys(scenario.evidence).length - Object.keys(left.evidence).length,
  };
}

/**
 * The scenario without an approach and without whatever names it: stages of plans, what it keeps of each signal,
 * correlations, evidence. A plan goes too if nothing is left of it, or only what another option does as well.
 *
 * @throws RangeError for the last approach, or if there is no such approach
 */
export function withoutApproach(scenario: Scenario, id: string): Scenario {
  approachAt(scenario, id);
  const { [id]: _, ...approaches } = scenario.approaches;
  if (Object.keys(approaches).length === 0) {
    throw new RangeError("required at least one approach, found the last one to be removed");
  }
  const { handshake } = scenario;
  const signals = handshake.signals.map((signal) => {
    const { [id]: _, ...kept } = signal.kept;
    return { ...signal, kept };
  });
  const without = { ...scenario, approaches, handshake: { ...handshake, signals } };
  const { plans, places } = plansWithout(scenario, id);
  const placed = planPaths(places);
  return {
    ...without,
    plans: plans.reduce(
      (all, stages, i) => (stages === all[i].stages ? all : all.with(i, renewed(all, i, stages, approaches))),
      scenario.plans.filter((_, i) => places[i] !== null),
    ),
    correlations: scenario.correlations.filter(({ between }) => !between.some((path) => ownerOf(path) === id)),
    evidence: movedEvidence(scenario.evidence, (path) => (ownerOf(path) === id ? null : placed(path))),
  };
}

/** The stages that stay of each plan that stays, and where each plan's evidence goes. */
function plansWithout({ plans }: Scenario, id: string) {
  const untouched = plans.filter((plan) => plan.stages.every(({ approach }) => approach !== id));
  const kept: Plan["stages"][] = [];
  const places = plans.map(({ stages: all }) => {
    const left = all.map((_, i) => i).filter((i) => all[i].approach !== id);
    const isWhole = left.length === all.length;
    const stages = isWhole ? all : left.map((i) => all[i]);
    const isAlone = stages.length === 1 && stages[0].startMonth === 0;
    const isDouble = [...untouched.map((plan) => plan.stages), ...kept].some((each) => sameStages(each, stages));
    if (!isWhole && (stages.length === 0 || isAlone || isDouble)) return null;
    kept.push(stages);
    return { plan: kept.length - 1, stages: left };
  });
  return { plans: kept, places };
}

/** A plan that lost a stage: its names spoke of that, so they follow from those that are left. */
function renewed(plans: Plan[], index: number, stages: Plan["stages"], approaches: Scenario["approaches"]): Plan {
  const { id } = plans[index];
  return namedByStages(id, stages, { approaches, plans: plans.filter((plan) => plan.id !== id) });
}
