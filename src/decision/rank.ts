import { OPEN, type Option } from "../model/options.ts";
import type { Constraints } from "../scenario/scenario.ts";
import { type Constrained, limitsMet, setAside } from "./constraints.ts";
import { ranking, scores } from "./criteria.ts";
import type { Criterion, SetAside } from "./decision.ts";
import { type Odds, oddsOf } from "./odds.ts";

/** What options are judged by: a criterion, after limits. */
export interface Rule {
  criterion: Criterion;
  constraints: Constraints;
}

/** Options in the order of a rule, with what led to it. */
export interface Rank {
  /** indices of the options that take part, best first */
  order: number[];
  takesPart: boolean[];
  /** every limit that was judged, and those that were missed too often */
  met: SetAside[];
  aside: SetAside[];
  odds: Odds;
}

/**
 * Ranks options by a rule: first the limits, then the criterion among those that keep them.
 *
 * @param tco by option and trial
 * @param limited what the limits are held against, by option and trial
 */
export function rank(
  options: readonly Option[],
  tco: readonly Float64Array[],
  limited: Constrained,
  { criterion, constraints }: Rule,
): Rank {
  const ids = options.map(({ id }) => id);
  const met = limitsMet(
    ids,
    ids.map((id) => id === OPEN),
    limited,
    constraints,
  );
  const aside = setAside(met, constraints.chance);
  const takesPart = ids.map((id) => !aside.some(({ option }) => option === id));
  const odds = oddsOf(tco, takesPart);
  const order = ranking(
    scores(criterion, tco, odds),
    options.map(({ stages }) => stages.length),
  );
  return { order, takesPart, met, aside, odds };
}
