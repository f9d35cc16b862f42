import { CLEANUP_HOURS, EXIT_COST, FEE, OPERATIONS_COST } from "../layout";
import {
  BEGINS, CARRIED, clear, clearKinds, COST, END, EXPOSURE, FEE_PAID, FRESH, FRESH_LEFT, HANDLED_BEFORE,
  HELD, KEPT_BEFORE, LIVE, LIVE_FROM, LONGEST_WAIT, OWED, put, seriesOf, SPENT, STAGE_BROKEN, STAGE_INCIDENTS,
  STAGE_UNNOTICED, take, WENT_LIVE,
} from "./block";
import { keepLogs, runCarriage } from "./carriage";
import { add, and, any, both, first, least, most, mul, pair, second, sub } from "./lanes";
import { aged } from "./market";
import { PAIR, shared, slotAt, slotsOf, weeks } from "./memory";
import { runOutages } from "./outages";
import { spentOnPrices } from "./prices";
import { begins, counts, end, goesLive, live, liveFrom, setSpan, until } from "./span";
import { fillPresence, fillUpkeep } from "./upkeep";
import { FRESH_NOW, get, HELD_NOW, set, setKeeps, SPENT_NOW } from "./work";

/**
 * Runs one stage, an approach from its start to `ending`, into `block`: prices and build, upkeep, outages, and what it
 * carries.
 *
 * @param earlier the block of the same start with a later end, whose weeks before `from` stand for its own; the block
 *   itself with `from` 0
 * @param kept whether costs and timeliness are kept by week, `byKind` costs by kind and hours, and `withLogs` logarithms
 */
export function runStage(
  block: usize, approach: i32, trial: i32, beginning: v128, building: v128, going: v128, abandoned: v128, ending: v128,
  earlier: usize, from: i32, kept: bool, byKind: bool, withLogs: bool,
): void {
  setKeeps(kept, byKind);
  setSpan(beginning, building, going, abandoned, ending);
  const slots = slotsOf(approach);
  const zero = both(0.0);
  put(block, WENT_LIVE, goesLive);
  put(block, END, end);
  put(block, LIVE, live);
  put(block, BEGINS, begins);
  put(block, FEE_PAID, and(slotAt(slots, FEE, trial), counts));
  put(block, LONGEST_WAIT, zero);
  put(block, OWED, zero);
  put(block, STAGE_INCIDENTS, zero);
  put(block, STAGE_BROKEN, zero);
  put(block, STAGE_UNNOTICED, zero);
  store<i32>(block + LIVE_FROM, liveFrom);
  const untouched = max(liveFrom, from);
  for (let s = CARRIED; s <= EXPOSURE; s++) {
    clear(block, s, from, untouched);
    clear(block, s, max(until, from), weeks);
  }
  if (kept) clear(block, COST, 0, weeks);
  if (byKind) clearKinds(block);

  let spent = spentOnPrices(block, approach, trial, kept);
  if (any(goesLive)) {
    const restores = from > liveFrom;
    const start = restores ? from : liveFrom;
    const at = <usize>start * PAIR;
    fillPresence(block, approach, trial);
    const keptBefore = restores ? v128.load(seriesOf(earlier, KEPT_BEFORE) + at) : zero;
    spent = add(spent, fillUpkeep(block, approach, trial, restores ? earlier : 0, start, keptBefore));
    spent = add(spent, runOutages(block, restores ? earlier : block, restores ? from : 0, approach, trial, kept));
    set(HELD_NOW, restores ? v128.load(seriesOf(earlier, HELD) + at) : both(1.0));
    set(FRESH_NOW, restores ? v128.load(seriesOf(earlier, FRESH) + at) : zero);
    set(SPENT_NOW, restores ? v128.load(seriesOf(earlier, HANDLED_BEFORE) + at) : zero);
    runCarriage(block, approach, trial, start);
    spent = add(spent, get(SPENT_NOW));
    if (withLogs) keepLogs(block, start);
    // What is left to be cleaned up, and the exit.
    const last = least(f64x2.ceil(end), both(<f64>weeks));
    const agedThen = pair(
      load<f64>(aged + <usize>first(last) * PAIR),
      load<f64>(aged + <usize>second(last) * PAIR + 8),
    );
    const damage = most(zero, sub(agedThen, take(block, FRESH_LEFT)));
    const cleanup = mul(damage, mul(slotAt(slots, CLEANUP_HOURS, trial), shared(OPERATIONS_COST, trial)));
    put(block, OWED, and(add(cleanup, slotAt(slots, EXIT_COST, trial)), goesLive));
  }
  put(block, SPENT, spent);
}
