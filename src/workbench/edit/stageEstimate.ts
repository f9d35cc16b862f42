import type { PlannedStage } from "../../elements/plan-timeline/planRows.ts";
import type { StageBar } from "../../elements/plan-timeline/stageBar.ts";
import { distributionOf } from "../../scenario/distributionOf.ts";
import type { Field } from "../../scenario/field.ts";
import { fieldAt } from "../../scenario/fieldTree.ts";
import { quantityAt } from "../../scenario/quantities.ts";
import type { Scenario } from "../../scenario/scenario.ts";

const MONTHS_PER_WEEK = 12 / 52;

/**
 * When the stages of a plan come to what, in months from the decision, with every input at its median and nothing that
 * happens by chance: no failure, no new terms. Taken over is a stage by the first later one that carries everything.
 */
export function stageEstimate(scenario: Scenario, stages: readonly PlannedStage[]): StageBar[] {
  const horizon = Math.max(0, scenario.horizonMonths - median(scenario, "timing.decisionDelayMonths"));
  const bars = stages.map(({ approach, startMonth }) => {
    const { build, rollout } = weeksOf(scenario, approach);
    const live = startMonth + build * MONTHS_PER_WEEK;
    return { start: startMonth, live, full: live + rollout * MONTHS_PER_WEEK };
  });
  return bars.map((bar, i) => ({ ...bar, over: Math.min(horizon, ...bars.slice(i + 1).map(({ full }) => full)) }));
}

/** Weeks from the start of an approach until it is live, and from then until it carries everything. */
function weeksOf(scenario: Scenario, approach: string) {
  const at = (path: string) => median(scenario, `approaches.${approach}.${path}`);
  const { by, skill } = scenario.approaches[approach].setup;
  const effort = (at("setup.effortHours") * at("setup.overrun")) / median(scenario, `team.skills.${skill}`);
  // without anybody to build it, it is never live
  const building = effort > 0 ? effort / median(scenario, `team.${by}.hoursPerWeek`) : 0;
  return { build: at("setup.leadWeeks") + building, rollout: at("rollout.pilotWeeks") + at("rollout.rampWeeks") };
}

function median(scenario: Scenario, path: string): number {
  return distributionOf(quantityAt(scenario, path), fieldAt(path) as Field).quantile(0.5);
}
