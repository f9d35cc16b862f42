import type { SimulationResult } from "../simulation/result.ts";
import { chancesOfBest } from "./chancesOfBest.ts";
import { decide } from "./decide.ts";
import type { OptionSummary } from "./decision.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { oddsOf } from "./odds.ts";
import { tcoOf } from "./summarise.ts";

const MONEY = ["directCost", "gapCost", "tco", "netValue"] as const satisfies readonly (keyof OptionSummary)[];
const CHANCES = ["pBest", "neverLive", "paybackChance"] as const satisfies readonly (keyof OptionSummary)[];
const COUNTS = ["incidents", "brokenWeeks", "quality"] as const satisfies readonly (keyof OptionSummary)[];
const WITH_ERRORS = ["expectedRegret", ...COUNTS] as const;

/** What another implementation's run says of one option. */
export type ReferenceSummary = Record<(typeof MONEY)[number], Estimate> &
  Record<(typeof CHANCES)[number] | (typeof WITH_ERRORS)[number], number> & {
    /** standard errors of the means that do not carry their own */
    se: Record<(typeof WITH_ERRORS)[number], number>;
  };

/** Another implementation's run of a scenario. */
export interface ReferenceRun {
  /** by option id */
  expected: Record<string, ReferenceSummary>;
  trials: number;
}

/** One figure of two runs, each with its standard error. */
export interface ComparedMean {
  option: string;
  what: (typeof MONEY)[number] | (typeof CHANCES)[number] | (typeof WITH_ERRORS)[number];
  found: Estimate;
  wanted: Estimate;
  /** found − wanted in standard errors of that difference; null where neither run varies and both say the same */
  z: number | null;
}

/**
 * Sets every mean and every chance of a run beside those of another implementation's run of the same scenario with draws
 * of its own. If both compute the same, a difference is beyond two standard errors in 4.6 to 6.4 of 100 independent
 * comparisons: by Student's t with 15 degrees of freedom where most of the error is the run's own, by the normal where it
 * is the reference's. Those of one run are not independent, since they are all of the same futures.
 *
 * The standard errors of chances are for the chance in both runs together, √(p (1 − p) ÷ n), the run's own times what
 * its replicates vary by more or less than independent trials: a few trials in which something rare never happened would
 * state none.
 *
 * @throws RangeError if the reference has no such option
 */
export function compareRun(result: SimulationResult, { expected, trials }: ReferenceRun): ComparedMean[] {
  const { regret } = oddsOf(
    tcoOf(result),
    result.options.map(() => true),
  );
  const { liveWeek, paybackWeek } = result.outcomes;
  const best = chancesOfBest({ regret });
  const happened = (weeks: Float64Array, never: number) =>
    estimateOf(weeks.map((week) => (Number.isNaN(week) ? never : 1 - never)));
  return decide(result, { constraints: { chance: 1 } }).options.flatMap((summary, o) => {
    const wanted = expected[summary.id];
    if (!wanted) throw new RangeError(`required an option of the reference, found ${summary.id}`);
    const { id: option } = summary;
    const chances = {
      pBest: best[o] as Estimate,
      neverLive: happened(liveWeek[o], 1),
      paybackChance: happened(paybackWeek[o], 0),
    };
    return [
      ...MONEY.map((what) => compared(option, what, summary[what], wanted[what])),
      compared(option, "expectedRegret", estimateOf(regret[o] as Float64Array), {
        mean: wanted.expectedRegret,
        se: wanted.se.expectedRegret,
      }),
      ...COUNTS.map((what) =>
        compared(option, what, estimateOf(result.outcomes[what][o]), { mean: wanted[what], se: wanted.se[what] }),
      ),
      ...CHANCES.map((what) => {
        const { mean: found, se } = chances[what];
        const pooled = (found * result.trials + wanted[what] * trials) / (result.trials + trials);
        const binomial = (chance: number, n: number) => Math.sqrt((chance * (1 - chance)) / n);
        const effect = se > 0 ? se / binomial(found, result.trials) : 1;
        return compared(
          option,
          what,
          { mean: found, se: effect * binomial(pooled, result.trials) },
          { mean: wanted[what], se: binomial(pooled, trials) },
        );
      }),
    ];
  });
}

function compared(option: string, what: ComparedMean["what"], a: Estimate, b: Estimate): ComparedMean {
  const apart = a.mean - b.mean;
  const variance = a.se * a.se + b.se * b.se;
  return {
    option,
    what,
    found: { mean: a.mean, se: a.se },
    wanted: { mean: b.mean, se: b.se },
    z: variance === 0 && apart === 0 ? null : apart / Math.sqrt(variance),
  };
}
