import {
  BREAKS_PER_YEAR, CREW_COST, CREW_HOURS, DETECT_OWNED, DETECT_UNOWNED, INCIDENT_COST, REPAIR_HOURS,
} from "../layout";
import {
  addOnce, BROKE, clear, COST, COVERED, HAZARD, INCIDENT_COSTS, KEEPERS, mark, PRESENT, seriesOf, STAGE_BROKEN,
  STAGE_INCIDENTS, STAGE_UNNOTICED, UNSEEN,
} from "./block";
import { breakDraws, firstArrival } from "./chance";
import { and, any, below, both, first, greater, isSet, laneOf, lesser } from "./lanes";
import { exp, ln } from "./math";
import { discounts, PAIR, slotAt, slotsOf, weeks } from "./memory";
import { end, goesLive, live, liveFrom, liveWeek, until } from "./span";
import { vacancies } from "./upkeep";
import { keepsKinds } from "./work";

/** Whether the stage at work can break at all: only then are its series of outages filled. */
export let breaks: bool = false;

/** What a lane's outages come to. */
let incidents: f64 = 0;
let brokenWeeks: f64 = 0;
let unseenWeeks: f64 = 0;

/** Adds the stretch [from, to), cut at the stage's end, to the weeks of a series; returns its length. */
// @ts-ignore: decorator
@inline function addStretch(series: usize, lane: i32, from: f64, to: f64, stop: f64): f64 {
  const until = lesser(to, stop);
  if (!(until > from)) return 0;
  let week = <i32>from;
  let begin = from;
  while (until > <f64>(week + 1)) {
    addOnce(series, week, lane, <f64>(week + 1) - begin);
    week++;
    begin = <f64>week;
  }
  addOnce(series, week, lane, until - begin);
  return until - from;
}

/**
 * The breaks of a stage from its start, into the series of weeks broken and unseen.
 *
 * @param earlier the block whose coverage and hazard stand for weeks before `from`
 * @param kept whether costs and hours are kept by week, from `from` on
 * @returns discounted cost of incidents, of both lanes
 */
export function runOutages(block: usize, earlier: usize, from: i32, approach: i32, trial: i32, kept: bool): v128 {
  const slots = slotsOf(approach);
  const perYear = slotAt(slots, BREAKS_PER_YEAR, trial);
  const breaking = and(below(both(0.0), perYear), goesLive);
  breaks = any(breaking);
  if (!breaks) return both(0.0);
  clear(block, BROKE, liveFrom, until);
  clear(block, UNSEEN, liveFrom, until);
  const lnOwned = ln(slotAt(slots, DETECT_OWNED, trial));
  const lnUnowned = ln(slotAt(slots, DETECT_UNOWNED, trial));
  let spent = both(0.0);
  for (let lane = 0; lane < 2; lane++) {
    if (!isSet(breaking, lane)) continue;
    const cost = outagesOf(block, earlier, from, approach, trial, lane, laneOf(lnOwned, lane), laneOf(lnUnowned, lane), kept);
    spent = lane == 0 ? f64x2.replace_lane(spent, 0, cost) : f64x2.replace_lane(spent, 1, cost);
    const offset = <usize>lane * 8;
    store<f64>(block + STAGE_INCIDENTS * PAIR + offset, incidents);
    store<f64>(block + STAGE_BROKEN * PAIR + offset, brokenWeeks);
    store<f64>(block + STAGE_UNNOTICED * PAIR + offset, unseenWeeks);
  }
  return spent;
}

function outagesOf(
  block: usize, earlier: usize, from: i32, approach: i32, trial: i32, lane: i32, lnOwned: f64, lnUnowned: f64, kept: bool,
): f64 {
  const slots = slotsOf(approach);
  const offset = <usize>lane * 8;
  const goes = laneOf(live, lane);
  const stop = laneOf(end, lane);
  const last = <i32>lesser(<f64>weeks, Math.ceil(stop));
  const crew = laneOf(slotAt(slots, CREW_HOURS, trial), lane);
  const wage = laneOf(slotAt(slots, CREW_COST, trial), lane);
  const repairHours = laneOf(slotAt(slots, REPAIR_HOURS, trial), lane);
  const incidentCost = laneOf(slotAt(slots, INCIDENT_COST, trial), lane);
  const broke = seriesOf(block, BROKE);
  const unseen = seriesOf(block, UNSEEN);
  let hazards = seriesOf(earlier, HAZARD) + offset;
  incidents = 0;
  brokenWeeks = 0;
  unseenWeeks = 0;
  let brokenUntil = -Infinity;
  let unseenUntil = -Infinity;
  let spent: f64 = 0;
  let k = 0;
  let nextAt = firstArrival(approach, trial + lane);
  let before: f64 = 0;
  let t = <i32>laneOf(liveWeek, lane);
  if (t >= from) hazards = seriesOf(block, HAZARD) + offset;
  while (t < last) {
    const after = load<f64>(hazards + <usize>t * PAIR);
    if (after < nextAt) {
      before = after;
      t++;
      if (t == from) hazards = seriesOf(block, HAZARD) + offset;
      continue;
    }
    const own = t < from ? earlier : block;
    const begin = greater(<f64>t, goes);
    const finish = lesser(<f64>(t + 1), stop);
    const covered = load<f64>(seriesOf(own, COVERED) + <usize>t * PAIR + offset);
    const presence = vacancies ? load<f64>(seriesOf(own, PRESENT) + <usize>t * PAIR + offset) : 1;
    const hands = greater(1, crew * presence);
    const share = lesser(covered, 1);
    const toNotice = first(exp(both(share == 1 ? lnOwned : share * lnOwned + (1 - share) * lnUnowned))) / 168;
    const slope = (finish - begin) / (after - before);
    let repairing: f64 = 0;
    let count: f64 = 0;
    while (nextAt <= after) {
      const at = begin + (nextAt - before) * slope;
      const draws = breakDraws(approach, k, trial) + offset;
      const hours = repairHours * load<f64>(draws, 16);
      const noticed = at + toNotice * load<f64>(draws);
      const repaired = noticed + hours / hands;
      nextAt += load<f64>(draws, 32);
      brokenWeeks += addStretch(broke, lane, greater(at, brokenUntil), repaired, stop);
      unseenWeeks += addStretch(unseen, lane, greater(at, unseenUntil), noticed, stop);
      brokenUntil = greater(brokenUntil, repaired);
      unseenUntil = greater(unseenUntil, noticed);
      repairing += hours;
      count += 1;
      k++;
    }
    incidents += count;
    const paid = count * incidentCost + repairing * wage;
    spent += paid * load<f64>(discounts + <usize>t * 8);
    if (kept && t >= from) {
      addOnce(seriesOf(block, COST), t, lane, paid);
      if (keepsKinds) {
        mark(block, INCIDENT_COSTS);
        mark(block, KEEPERS);
        addOnce(seriesOf(block, INCIDENT_COSTS), t, lane, paid);
        addOnce(seriesOf(block, KEEPERS), t, lane, repairing);
      }
    }
    before = after;
    t++;
    if (t == from) hazards = seriesOf(block, HAZARD) + offset;
  }
  return spent;
}
