import type { Option, OptionStage } from "../model/options.ts";

/** Plans with their switch points on a grid of months. */
export interface PlanGrid {
  /** months between two switch points; 1 = every month */
  stepMonths: number;
  plans: Option[];
}

/**
 * All plans of two and three stages of some approaches: the first stage starts in month 0, the others no earlier than
 * the one before, every `stepMonths` months within the horizon. No approach comes twice: a stage starts with a list and
 * a bridge that nothing has worn down yet, which going back to an old one would get for nothing. The step is the
 * smallest that leaves at most `most` plans (a horizon-wide one where none does).
 *
 * @param approaches ids in the scenario's order
 *
 * @example planGrid(["a", "b", "c"], 2, 100).plans.length // => 30
 */
export function planGrid(approaches: readonly string[], horizonMonths: number, most: number): PlanGrid {
  let stepMonths = 1;
  while (stepMonths < horizonMonths && countOf(approaches.length, Math.ceil(horizonMonths / stepMonths)) > most) {
    stepMonths++;
  }
  const months = Array.from({ length: Math.ceil(horizonMonths / stepMonths) }, (_, i) => i * stepMonths);
  const plans: Option[] = [];
  const all = approaches.map((_, a) => a);
  for (const first of all) {
    for (const second of all.filter((a) => a !== first)) {
      for (const month of months) {
        const two = [stage(first, 0), stage(second, month)];
        plans.push(planOption(approaches, two));
        for (const third of all.filter((a) => a !== first && a !== second)) {
          for (const later of months.filter((m) => m >= month)) {
            plans.push(planOption(approaches, [...two, stage(third, later)]));
          }
        }
      }
    }
  }
  return { stepMonths, plans };
}

/** The plans with the same approaches whose switch points lie up to `step` months from this one's. */
export function neighbours(plan: Option, step: number, horizonMonths: number, approaches: readonly string[]): Option[] {
  const [first, ...later] = plan.stages;
  const shifts = [-step, 0, step];
  let moved: OptionStage[][] = [[first]];
  for (const { approach, startMonth } of later) {
    moved = moved.flatMap((stages) =>
      shifts
        .map((shift) => startMonth + shift)
        .filter((month) => month >= stages[stages.length - 1].startMonth && month < horizonMonths)
        .map((month) => [...stages, stage(approach, month)]),
    );
  }
  return moved.map((stages) => planOption(approaches, stages)).filter(({ id }) => id !== planKey(plan));
}

/** What tells plans apart: approaches and months. */
export function planKey({ stages }: Pick<Option, "stages">): string {
  return stages.map(({ approach, startMonth }) => `${approach}@${startMonth}`).join(" ");
}

function planOption(approaches: readonly string[], stages: readonly OptionStage[]): Option {
  const id = planKey({ stages });
  return { id, label: id, stages, family: approaches[stages[stages.length - 1].approach] };
}

function stage(approach: number, startMonth: number): OptionStage {
  return { approach, startMonth };
}

function countOf(approaches: number, points: number): number {
  const pairs = approaches * (approaches - 1);
  return pairs * points + (pairs * (approaches - 2) * points * (points + 1)) / 2;
}
