import { and, below, both, first, floorOf, pick, second } from "./lanes";
import { weeks } from "./memory";

// When the stage at work begins, is built, is live and ends: both lanes, and the weeks that matter in either.
export let begins: v128 = i64x2.splat(0);
export let buildBegins: v128 = i64x2.splat(0);
export let live: v128 = i64x2.splat(0);
export let end: v128 = i64x2.splat(0);
/** whether it costs anything before its end, and whether it goes live before */
export let counts: v128 = i64x2.splat(0);
export let goesLive: v128 = i64x2.splat(0);
/** whole week in which it goes live, beyond the horizon where it does not */
export let liveWeek: v128 = i64x2.splat(0);
export let costFrom: i32 = 0;
export let liveFrom: i32 = 0;
export let until: i32 = 0;

export function setSpan(beginning: v128, building: v128, going: v128, abandoned: v128, ending: v128): void {
  begins = beginning;
  buildBegins = building;
  live = going;
  end = ending;
  counts = below(begins, end);
  goesLive = and(v128.andnot(below(live, end), abandoned), counts);
  const horizon = both(<f64>weeks);
  const startWeek = floorOf(pick(counts, begins, horizon));
  const endWeek = f64x2.ceil(pick(counts, end, both(0.0)));
  costFrom = <i32>Math.min(first(startWeek), second(startWeek));
  until = <i32>Math.min(<f64>weeks, Math.max(first(endWeek), second(endWeek)));
  liveWeek = floorOf(pick(goesLive, live, both(<f64>(weeks + 1))));
  liveFrom = <i32>Math.min(<f64>until, Math.min(first(liveWeek), second(liveWeek)));
}
