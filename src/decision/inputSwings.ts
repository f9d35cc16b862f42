import { gradeOf } from "../scenario/gradeCounts.ts";
import type { Evidence } from "../scenario/scenario.ts";
import type { Base } from "./base.ts";
import type { Estimate } from "./estimate.ts";
import type { Tornado } from "./tornado.ts";

/** What one uncertain input alone does to the pick, with what it rests on. */
export interface InputSwing {
  path: string;
  grade: Evidence["grade"];
  /** how far the pick's lead over the tornado's rival moves from the input's p10 to its p90; its size, in money */
  swing: Estimate;
  /** what the input is at its p10 and at its p90 */
  at: [low: number, high: number];
  /** the pick there; null if every option is set aside */
  picks: [low: string | null, high: string | null];
  /** the pick at one end is another than as drawn */
  changesPick: boolean;
  /** and it ends on another approach, or leaves the gap open where the pick does not, or the other way round */
  changesApproach: boolean;
}

/** The inputs of a run's tornado with their grades, widest swing first. */
export function inputSwings({ result, decision }: Base, { inputs, rival }: Tornado): InputSwing[] {
  const { option } = decision.recommendation;
  const familyOf = (id: string | null) => result.options.find((each) => each.id === id)?.family ?? null;
  return inputs
    .map(({ path, low, high, change }): InputSwing => {
      const picks: InputSwing["picks"] = [low.pick, high.pick];
      return {
        path,
        grade: gradeOf(result.scenario, path),
        swing: { mean: Math.abs(change[rival].mean), se: change[rival].se },
        at: [low.at, high.at],
        picks,
        changesPick: picks.some((pick) => pick !== option),
        changesApproach: picks.some((pick) => familyOf(pick) !== familyOf(option)),
      };
    })
    .sort((a, b) => b.swing.mean - a.swing.mean);
}
