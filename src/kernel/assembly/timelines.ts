import {
  CREW_HOURS, DELAY_MONTHS, EFFORT_HOURS, FAILURE_CHANCE, FAILURE_UNIFORM, LEAD_WEEKS, OVERRUN, REPRICING_CHANCE,
  REPRICING_RISE, REPRICING_UNIFORM, SKILL,
} from "../layout";
import { add, below, both, div, mul, pick, sub } from "./lanes";
import { pow } from "./math";
import { PAIR, shared, slotAt, slotsOf, starts, startTable, times } from "./memory";

/** A start in its table: month (a double) and approach. */
const START: usize = 16;
// Begin of a stage, of its build, when it goes live, and whether it is abandoned then: four pairs a start in `times`.

// @ts-ignore: decorator
@inline function startMonth(start: i32): f64 { return load<f64>(startTable + <usize>start * START); }
// @ts-ignore: decorator
@inline export function approachOf(start: i32): i32 { return load<i32>(startTable + <usize>start * START, 8); }
// @ts-ignore: decorator
@inline export function beginsOf(start: i32): v128 { return v128.load(times + <usize>start * 4 * PAIR); }
// @ts-ignore: decorator
@inline export function buildBeginsOf(start: i32): v128 { return v128.load(times + <usize>start * 4 * PAIR, 16); }
// @ts-ignore: decorator
@inline export function liveOf(start: i32): v128 { return v128.load(times + <usize>start * 4 * PAIR, 32); }
// @ts-ignore: decorator
@inline export function abandonedOf(start: i32): v128 { return v128.load(times + <usize>start * 4 * PAIR, 48); }

/** When every start begins, is built and goes live. */
export function fillTimelines(trial: i32): void {
  const zero = both(0.0);
  const one = both(1.0);
  const delay = shared(DELAY_MONTHS, trial);
  for (let start = 0; start < starts; start++) {
    const slots = slotsOf(approachOf(start));
    const months = add(delay, both(startMonth(start)));
    const chance = sub(one, pow(sub(one, shared(REPRICING_CHANCE, trial)), months));
    const repriced = below(shared(REPRICING_UNIFORM, trial), chance);
    const planned = div(mul(slotAt(slots, EFFORT_HOURS, trial), slotAt(slots, OVERRUN, trial)), slotAt(slots, SKILL, trial));
    const effort = pick(repriced, mul(planned, add(one, shared(REPRICING_RISE, trial))), planned);
    const build = pick(below(zero, effort), div(effort, slotAt(slots, CREW_HOURS, trial)), zero);
    const begins = div(mul(months, both(52.0)), both(12.0));
    const buildBegins = add(begins, slotAt(slots, LEAD_WEEKS, trial));
    const at = times + <usize>start * 4 * PAIR;
    v128.store(at, begins);
    v128.store(at, buildBegins, 16);
    v128.store(at, add(buildBegins, build), 32);
    v128.store(at, below(slotAt(slots, FAILURE_UNIFORM, trial), slotAt(slots, FAILURE_CHANCE, trial)), 48);
  }
}
