import { PILOT_WEEKS, RAMP_WEEKS } from "../layout";
import { LIVE_FROM, LONGEST_WAIT, take } from "./block";
import { add, any, atMost, below, both, every, first, least, mul, or, pick, second, sub } from "./lanes";
import { blockBytes, blocks, done, planTable, slotAt, slotsOf, starts, weeks } from "./memory";
import { runStage } from "./stage";
import { abandonedOf, approachOf, beginsOf, buildBeginsOf, liveOf } from "./timelines";

/** A plan in its table: stages, then for each its start and the block for where it is retired (−1: never). */
const PLAN: usize = 64;

/** The table of an option's plan, and how many stages it has. */
// @ts-ignore: decorator
@inline export function planOf(option: i32): usize { return planTable + <usize>option * PLAN; }
// @ts-ignore: decorator
@inline export function stagesOf(plan: usize): i32 { return load<i32>(plan); }

/** Forgets which starts have been run to their natural ends. */
export function forgetStages(): void {
  memory.fill(done, 0, <usize>starts * 4);
}

// The stages of the option at work: the block before and from week `turn` on.
const earlier: usize = memory.data(3 * 4, 16);
const turns: usize = memory.data(3 * 4, 16);
const later: usize = memory.data(3 * 4, 16);
const whose: usize = memory.data(3 * 4, 16);

// @ts-ignore: decorator
@inline export function blockIn(stage: i32, t: i32): usize {
  const at = <usize>stage * 4;
  return t < load<i32>(turns + at) ? <usize>load<u32>(earlier + at) : <usize>load<u32>(later + at);
}
// @ts-ignore: decorator
@inline export function approachOfStage(stage: i32): i32 { return load<i32>(whose + <usize>stage * 4); }
// @ts-ignore: decorator
@inline export function header(stage: i32, field: i32): v128 {
  return take(<usize>load<u32>(later + <usize>stage * 4), field);
}
// @ts-ignore: decorator
@inline function startBlock(start: i32): usize { return blocks + <usize>start * blockBytes(); }

/** Runs the stages of an option, from the last to the first: a later one that is not abandoned retires those before. */
export function runStages(plan: usize, count: i32, trial: i32, kept: bool, byKind: bool, withLogs: bool): void {
  let retirement = both(Infinity);
  const horizon = both(<f64>weeks);
  for (let i = count - 1; i >= 0; i--) {
    const start = load<i32>(plan + <usize>(4 + i * 8));
    const own = load<i32>(plan + <usize>(8 + i * 8));
    const approach = approachOf(start);
    const abandoned = abandonedOf(start);
    const live = liveOf(start);
    const natural = least(horizon, pick(abandoned, live, both(Infinity)));
    const retired = below(retirement, natural);
    const block = startBlock(start);
    const isDone = load<i32>(done + <usize>start * 4) != 0;
    const at = <usize>i * 4;
    store<i32>(whose + at, approach);
    if (!any(retired)) {
      if (!isDone) {
        runStage(block, approach, trial, beginsOf(start), buildBeginsOf(start), live, abandoned, natural, block, 0, kept, byKind, withLogs);
        store<i32>(done + <usize>start * 4, 1);
      }
      store<u32>(earlier + at, <u32>block);
      store<u32>(later + at, <u32>block);
      store<i32>(turns + at, 0);
    } else {
      const end = least(retirement, natural);
      const into = startBlock(own);
      let from = 0;
      if (isDone) {
        const lifetime = mul(both(168.0), sub(end, live));
        const goesLive = v128.andnot(below(live, end), abandoned);
        const waits = take(block, LONGEST_WAIT);
        if (every(or(atMost(waits, lifetime), v128.not(goesLive)))) {
          from = <i32>Math.min(first(end), second(end));
          if (from <= load<i32>(block + LIVE_FROM)) from = 0;
        }
      }
      runStage(into, approach, trial, beginsOf(start), buildBeginsOf(start), live, abandoned, end, block, from, kept, byKind, withLogs);
      store<u32>(earlier + at, <u32>block);
      store<u32>(later + at, <u32>into);
      store<i32>(turns + at, from);
    }
    const slots = slotsOf(approach);
    const takesOver = add(live, add(slotAt(slots, PILOT_WEEKS, trial), slotAt(slots, RAMP_WEEKS, trial)));
    retirement = pick(abandoned, retirement, least(retirement, takesOver));
  }
}

/** First week in which any stage of the option at work is live. */
export function firstLive(count: i32): i32 {
  let from = weeks;
  for (let i = 0; i < count; i++) {
    from = min(from, load<i32>(blockIn(i, 0) + LIVE_FROM));
    from = min(from, load<i32>(<usize>load<u32>(later + <usize>i * 4) + LIVE_FROM));
  }
  return from;
}
