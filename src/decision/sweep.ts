import { OPEN, type Option } from "../model/options.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Change, RunVariants } from "../simulation/variants.ts";
import type { Watch } from "./base.ts";
import { type Estimate, estimateOf } from "./estimate.ts";
import { rank } from "./rank.ts";
import { meanOf, present } from "./statistics.ts";

/** A value that something is set to, and what that changes in the scenario. */
export interface SweepStep {
  value: number;
  changes: readonly Change[];
}

/** One option at one step: means over all futures, discounted. */
export interface SweptOption {
  tco: Estimate;
  directCost: number;
  gapCost: number;
  /** share of futures in which nothing goes live */
  neverLive: number;
  /** mean over the futures that have one; null where none has */
  compoundingIndex: number | null;
}

/** All options at one step. */
export interface SweepRow {
  value: number;
  options: Record<string, SweptOption>;
  /** the pick by the scenario's rule; null if every option misses a limit */
  pick: string | null;
}

/** How a sweep is run, where it differs from the scenario. */
export interface SweepSettings extends Watch {
  seed?: string;
  trials?: number;
  /** the scenario's own unless given */
  options?: readonly Option[];
}

/**
 * The options step by step as something changes: what each costs, what the gap still costs with it, and which is picked.
 * All steps live through the same futures, so that rows differ by what was changed and by nothing else.
 *
 * @throws RangeError for a path without a quantity; the signal's reason when aborted
 */
export async function sweep(
  { decision }: Scenario,
  run: RunVariants,
  steps: readonly SweepStep[],
  settings: SweepSettings = {},
): Promise<SweepRow[]> {
  const { options, tco, outcomes } = await run(
    steps.map(({ changes }) => ({ changes })),
    { ...settings, outcomes: ["directCost", "gapCost", "liveWeek", "delayHours", "compoundingIndex"] },
  );
  // every outcome that was asked for is there
  const { directCost, gapCost, liveWeek, delayHours, compoundingIndex } = outcomes as Required<typeof outcomes>;
  return steps.map(({ value }, s) => {
    const limited = { directCost: directCost[s], liveWeek: liveWeek[s], delayHours: delayHours[s] };
    const pick = rank(options, tco[s], limited, decision).order[0];
    const swept = options.map(({ id }, o): [string, SweptOption] => {
      const indices = present(compoundingIndex[s][o]);
      return [
        id,
        {
          tco: estimateOf(tco[s][o]),
          directCost: meanOf(directCost[s][o]),
          gapCost: meanOf(gapCost[s][o]),
          neverLive: 1 - present(liveWeek[s][o]).length / liveWeek[s][o].length,
          compoundingIndex: indices.length > 0 ? meanOf(indices) : null,
        },
      ];
    });
    return { value, options: Object.fromEntries(swept), pick: options[pick]?.id ?? null };
  });
}

/**
 * What an option gains over leaving the gap open at a step, on average and discounted: 0 for leaving it open itself.
 *
 * @throws RangeError for an option that the sweep did not look at, or if it did not look at leaving the gap open
 */
export function netGain({ options }: SweepRow, id: string): number {
  const [open, option] = [options[OPEN], options[id]];
  if (!open || !option) throw new RangeError(`required swept options ${OPEN} and ${id}, found ${Object.keys(options)}`);
  return open.tco.mean - option.tco.mean;
}

/** A change of the pick between two neighbouring steps; null for none that keeps the limits. */
export interface PickChange {
  from: number;
  to: number;
  before: string | null;
  after: string | null;
}

/** Between which steps another option is picked, in the order of the rows. */
export function pickChanges(rows: readonly SweepRow[]): PickChange[] {
  return rows.slice(1).flatMap(({ value, pick }, r) => {
    const { value: from, pick: before } = rows[r];
    return pick === before ? [] : [{ from, to: value, before, after: pick }];
  });
}
