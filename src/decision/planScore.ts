import { scores } from "./criteria.ts";
import type { Criterion } from "./decision.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { influence } from "./influence.ts";
import { difference } from "./statistics.ts";

/** What a criterion other than the mean counts for a plan, the less the better, and how it compares. */
export interface PlanScore {
  criterion: Exclude<Criterion, "expected">;
  /** mean cost of the dearest tenth of futures, or the regret that nine futures of ten stay under */
  value: Estimate;
  /** by how much that is less than the best single approach's, or leaving it open's; 0 if the plan is that */
  gain: Estimate;
  /** the same against the scenario's own best option */
  ownGain: Estimate;
}

/** Total costs by trial, all on the same futures. */
export interface Costs {
  best: Float64Array;
  single: Float64Array;
  own: Float64Array;
}

/**
 * The criterion's own score of a plan and what it gains on rivals by that score; null for expected cost, whose gain is
 * the mean. Standard errors are paired, by influence values.
 *
 * @param least the least cost of the options that regret is counted from, by trial; read for `regret` only
 */
export function planScore(criterion: Criterion, { best, single, own }: Costs, least: Float64Array): PlanScore | null {
  if (criterion === "expected") return null;
  const scored = (cost: Float64Array) => {
    const regret = criterion === "regret" ? difference(cost, least) : cost;
    const [score] = scores(criterion, [cost], { pBest: [], expectedRegret: [], regret: [regret] });
    return { score, values: influence(criterion, cost, regret) };
  };
  const mine = scored(best);
  const over = (rival: Float64Array): Estimate => {
    const theirs = scored(rival);
    return { mean: theirs.score - mine.score, se: estimateOf(difference(theirs.values, mine.values)).se };
  };
  return {
    criterion,
    value: { mean: mine.score, se: estimateOf(mine.values).se },
    gain: over(single),
    ownGain: over(own),
  };
}
