import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { rank } from "./rank.ts";
import { difference } from "./statistics.ts";
import { type SwitchLater, switchLater } from "./switchLater.ts";
import { type Timing, timingOf } from "./timing.ts";

/** The options where the decision is carried out so many months from today. */
export interface DelayRow {
  months: number;
  /** mean net value by option, against the baseline carried out today */
  netValue: Record<string, number>;
  /** mean net value less that of today's decision, with its paired standard error, by option */
  change: Record<string, Estimate>;
  /** the pick by the scenario's rule; null if every option misses a limit */
  pick: string | null;
}

/** When to decide, and when to leave the first stage of a plan. */
export interface WhenToDecide {
  /** what net value is measured against */
  baseline: string;
  /** months that the scenario waits already; null where they are uncertain */
  statedMonths: number | null;
  /** futures that everything is from */
  trials: number;
  delay: DelayRow[];
  /** by option; leaving the gap open is not among them, since it can wait for ever */
  waiting: Record<string, Timing>;
  later: SwitchLater[];
}

/** Months of waiting that are looked at. */
const MOST_MONTHS = 12;

/** More trials than this would say nothing new about a mean. */
const MOST_TRIALS = 10_000;

/**
 * What waiting costs: the net value of every option where it is decided 0 to 12 months from today (whatever delay the
 * scenario has is replaced), with the repricing that waiting may bring, on the same futures; and the same for starting
 * the last stage of a plan later. The horizon stays where it is, so that a bridge decided later has less time to pay
 * back; the baseline is not put off.
 *
 * @throws the signal's reason when aborted
 */
export async function whenToDecide(base: Base, run: RunVariants, watch: Watch): Promise<WhenToDecide> {
  const { result, decision } = base;
  const { scenario, options, seed } = result;
  const { signal, onProgress = () => {} } = watch;
  const trials = Math.min(result.trials, MOST_TRIALS);
  const rule = { criterion: decision.recommendation.criterion, constraints: scenario.decision.constraints };
  const months = Array.from({ length: MOST_MONTHS + 1 }, (_, month) => month);
  const { tco, outcomes } = await run(
    months.map((to) => ({ changes: [{ path: "timing.decisionDelayMonths", to }] })),
    { seed, trials, outcomes: limitOutcomes(rule), signal, onProgress: (share) => onProgress(share / 2) },
  );
  const later = await switchLater(base, run, trials, {
    signal,
    onProgress: (share) => onProgress(0.5 + share / 2),
  });
  onProgress(1);
  const ids = options.map(({ id }) => id);
  const baseline = tco[0][ids.indexOf(decision.baseline)];
  const limited = (m: number) => ({
    directCost: outcomes.directCost?.[m] ?? [],
    liveWeek: outcomes.liveWeek?.[m] ?? [],
    delayHours: outcomes.delayHours?.[m] ?? [],
  });
  const byOption = <T>(of: (o: number) => T) => Object.fromEntries(ids.map((id, o) => [id, of(o)]));
  const stated = scenario.timing.decisionDelayMonths;
  return {
    baseline: decision.baseline,
    statedMonths: typeof stated === "number" ? stated : null,
    trials,
    delay: months.map((month) => ({
      months: month,
      netValue: byOption((o) => estimateOf(difference(baseline, tco[month][o])).mean),
      change: byOption((o) => estimateOf(difference(tco[0][o], tco[month][o]))),
      pick: ids[rank(options, tco[month], limited(month), rule).order[0]] ?? null,
    })),
    waiting: Object.fromEntries(
      options.flatMap(({ id, stages }, o) =>
        stages.length === 0
          ? []
          : [
              [
                id,
                timingOf(
                  months,
                  tco.map((costs) => costs[o]),
                  0,
                ),
              ],
            ],
      ),
    ),
    later,
  };
}
