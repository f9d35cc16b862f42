import type { Option } from "../model/options.ts";
import type { Base } from "./base.ts";
import { estimateOf } from "./estimate.ts";
import { namesOf } from "./names.ts";
import { distributionAt } from "./quantityMean.ts";
import type { Risk } from "./risk.ts";
import { permanenceWords } from "./riskWords.ts";
import { difference } from "./statistics.ts";

/** The month by which what was meant as a stopgap should be left, and the last one that is looked at. */
const LEAVE_BY = 3;
const LATEST = 12;

/** An approach that takes somebody's hands, and the options that show what keeping it costs. */
export interface Temporary {
  /** id of the approach, and of the one that follows it */
  approach: string;
  next: string;
  /** the months in which what follows begins */
  months: number[];
  /** the approach alone, then a plan for each of the months */
  options: Option[];
}

/**
 * The approaches that are mostly meant to be left again: those that somebody handles. Each is followed by what follows
 * it in the scenario's own plan of two stages (the cheapest, of several), or by the cheapest other approach; none where
 * nothing could follow or the horizon is too short.
 */
export function temporaryApproaches({ result, decision }: Base): Temporary[] {
  const { scenario, options } = result;
  const ids = Object.keys(scenario.approaches);
  const latest = Math.min(LATEST, Math.ceil(scenario.horizonMonths) - 1);
  const months = Array.from({ length: Math.max(0, latest - LEAVE_BY + 1) }, (_, i) => LEAVE_BY + i);
  const byCost = options
    .map((option, o) => ({ option, ...decision.options[o] }))
    .sort((a, b) => Number(a.pBest === null) - Number(b.pBest === null) || a.tco.mean - b.tco.mean)
    .map(({ option }) => option);
  return ids.flatMap((id, approach) => {
    const isHandled = ["hoursPerTransfer", "hoursPerThousandSignals"].some(
      (field) => distributionAt(scenario, `approaches.${id}.handling.${field}`).upper > 0,
    );
    const plan = byCost.find(
      ({ stages }) => stages.length === 2 && stages[0].approach === approach && stages[1].approach !== approach,
    );
    const alone = byCost.find(({ stages, family }) => stages.length === 1 && family !== id);
    const next = plan?.stages[1].approach ?? alone?.stages[0].approach;
    if (!isHandled || next === undefined || months.length < 2) return [];
    // it has begun by the first month in which it is left
    const first = { approach, startMonth: Math.min(months[0], plan?.stages[0].startMonth ?? 0) };
    const stay: Option = { id, label: id, stages: [first], family: id };
    const leave = months.map((month): Option => {
      const stages = [first, { approach: next, startMonth: month }];
      return { id: `${id}-until-${month}`, label: id, stages, family: ids[next] };
    });
    return [{ approach: id, next: ids[next], months, options: [stay, ...leave] }];
  });
}

/**
 * What each month costs that the approach is kept past the third, as the slope of a straight line through the months in
 * each future; and what never leaving it costs.
 *
 * @param tco by option of `temporary` and trial
 */
export function permanence(
  { result }: Base,
  { approach, next, months, options }: Temporary,
  tco: readonly Float64Array[],
): Risk {
  const [stay, ...leave] = tco;
  const middle = months.reduce((sum, month) => sum + month, 0) / months.length;
  const squares = months.reduce((sum, month) => sum + (month - middle) * (month - middle), 0);
  const slopes = stay.map((_, i) =>
    leave.reduce((sum, cost, m) => sum + ((months[m] - middle) / squares) * cost[i], 0),
  );
  const forGood = difference(stay, leave[0]);
  const chance = forGood.reduce((count, cost) => (cost > 0 ? count + 1 : count), 0) / forGood.length;
  const names = namesOf(result.scenario);
  const short = (id: string) => names.get(id)?.short ?? id;
  const slope = estimateOf(slopes);
  const never = estimateOf(forGood);
  return {
    risk: "manual becoming permanent",
    option: options[0].id,
    cost: slope.mean,
    se: slope.se,
    per: "month",
    chance,
    parts: [{ name: "never leaving, against leaving in month 3", ...never }],
    curve: months.map((month, m) => ({ month, ...estimateOf(leave[m]) })),
    words: permanenceWords(slope, never, chance, [short(approach), short(next)], result.scenario.currency),
  };
}
