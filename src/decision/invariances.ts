import { OPEN } from "../model/options.ts";
import { LEAK_FACTORS } from "../model/optionTrace.ts";
import { quantitiesOf } from "../scenario/quantities.ts";
import type { Quantity } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { timesQuantity } from "../scenario/start/timesQuantity.ts";
import { withSoundQuantities } from "../scenario/withSoundQuantity.ts";
import { OUTCOMES, type Outcome } from "../simulation/chunkResult.ts";
import { inlinePool } from "../simulation/inlinePool.ts";
import type { Pool } from "../simulation/pool.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { simulate } from "../simulation/simulate.ts";
import type { Watch } from "./base.ts";
import { meanOf } from "./statistics.ts";

/** Something that must hold whatever the numbers of a scenario, and how far it was from holding. */
export interface Invariance {
  id: "money" | "delay" | "ideal" | "leaks" | "costs" | "threads" | "prefix" | "names" | "another";
  /** numbers that were compared */
  compared: number;
  /** the largest deviation, relative to the size of what it is from; 0 where all is the same to the last bit */
  deviation: number;
  /** what of it rounding explains: 0 where nothing is computed in another way */
  rounding: number;
}

/** Sums and products taken in another order: some thousand roundings of 1.1e-16 each. */
const ROUNDING = 1e-11;

/** What money is multiplied by. */
const FACTOR = 3;

/**
 * Runs a scenario again and again, each time changed in a way of which the answer is known, and says how far the runs
 * are from it: all prices and values times 3 is every cost times 3; processing twice as long never raises quality; a
 * bridge without any loss leaves no gap; leaks add up to the gap's cost and kinds of cost to the direct cost; the same
 * bytes on one thread as on the pool's, in a longer run, with other names in another order, and beside another approach.
 *
 * @param pool threads that the runs are made on; one of them is also made on the calling thread
 * @throws RangeError for trials below 1, or where a tripled amount or a doubled time leaves its field's range; the signal's
 *   reason when aborted
 */
export async function invariances(
  scenario: Scenario,
  pool: Pool,
  { trials, signal, onProgress }: Watch & { trials: number },
): Promise<Invariance[]> {
  const runs = 8;
  let done = 0;
  const run = async (changed: Scenario, { on = pool, count = trials } = {}) => {
    const result = await simulate(changed, on, { trials: count, curveTrials: 0, ...(signal ? { signal } : {}) });
    onProgress?.(++done / runs);
    return result;
  };
  const [first] = Object.keys(scenario.approaches);
  const base = await run(scenario);
  const dearer = await run(withMoneyTimes(scenario, FACTOR));
  const slower = await run(withProcessingTimes(scenario, 2));
  const lossless = await run(withoutLoss(scenario, first));
  return [
    of("money", ROUNDING, [
      ...pairs(base, dearer, ["directCost", "gapCost"], (once, thrice) => apart(thrice, FACTOR * once)),
    ]),
    of(
      "delay",
      0,
      pairs(base, slower, ["quality"], (quick, slow) => Math.max(0, slow - quick)),
    ),
    of("ideal", ROUNDING, gapOf(lossless, first)),
    of("leaks", ROUNDING, leaksAgainstGap(base)),
    of("costs", ROUNDING, costsAgainstTotal(base)),
    { id: "threads", rounding: 0, ...outcomesApart(base, await run(scenario, { on: inlinePool() })) },
    { id: "prefix", rounding: 0, ...outcomesApart(base, await run(scenario, { count: 2 * trials })) },
    { id: "names", rounding: 0, ...outcomesApart(base, await run(renamed(scenario))) },
    { id: "another", rounding: 0, ...outcomesApart(base, await run(withAnother(scenario, first))) },
  ];
}

/**
 * How far the outcomes of a run are from those of another one that has its options and at least its trials, number by
 * number; a deviation of 0 says that all are the same to the last bit.
 */
export function outcomesApart(
  run: SimulationResult,
  other: SimulationResult,
): Pick<Invariance, "compared" | "deviation"> {
  return largestOf(pairs(run, other, OUTCOMES, apart));
}

function of(id: Invariance["id"], rounding: number, deviations: readonly number[]): Invariance {
  return { id, rounding, ...largestOf(deviations) };
}

function largestOf(deviations: readonly number[]): Pick<Invariance, "compared" | "deviation"> {
  return {
    compared: deviations.length,
    deviation: deviations.reduce((most, each) => (each > most || Number.isNaN(each) ? each : most), 0),
  };
}

/** |a − b| ÷ |b|; two that are not there are the same. */
function apart(a: number, b: number): number {
  if (Object.is(a, b)) return 0;
  return b === 0 ? Math.abs(a) : Math.abs(a - b) / Math.abs(b);
}

/** Compares each option of a run, trial by trial, with the option of the same id in another. */
function pairs(
  a: SimulationResult,
  b: SimulationResult,
  outcomes: readonly Outcome[],
  compare: (a: number, b: number) => number,
): number[] {
  return a.options.flatMap(({ id }, o) => {
    const other = b.options.findIndex((option) => option.id === id);
    return outcomes.flatMap((outcome) =>
      Array.from(a.outcomes[outcome][o], (value, i) => compare(value, b.outcomes[outcome][other][i])),
    );
  });
}

function gapOf({ options, outcomes: { gapCost } }: SimulationResult, id: string): number[] {
  const [lossless, open] = [id, OPEN].map((each) => options.findIndex((option) => option.id === each));
  return Array.from(gapCost[lossless], (gap, i) => (gap === 0 ? 0 : Math.abs(gap / gapCost[open][i])));
}

function leaksAgainstGap({ options, outcomes, leaks }: SimulationResult): number[] {
  return options.flatMap(({ stages }, o) => {
    if (stages.length === 0) return [];
    const sum = LEAK_FACTORS.reduce((total, _, f) => total + leaks[o][f], 0);
    return [apart(sum, meanOf(outcomes.gapCost[o]))];
  });
}

function costsAgainstTotal({ options, outcomes, weeklyCosts, owedAtEnd, discount, weeks }: SimulationResult): number[] {
  return options.map((_, o) => {
    const paid = weeklyCosts[o].flatMap((costs) => Array.from(costs, (cost, t) => cost * discount[t]));
    const sum = paid.reduce((total, cost) => total + cost, owedAtEnd[o] * discount[weeks]);
    return apart(sum, meanOf(outcomes.directCost[o]));
  });
}

function withMoneyTimes(scenario: Scenario, factor: number): Scenario {
  const amounts = quantitiesOf(scenario).filter(({ field }) => field.unit.kind === "money");
  return withSoundQuantities(
    scenario,
    amounts.map(({ path, quantity }) => ({ path, quantity: timesQuantity(quantity, factor) })),
  );
}

function withProcessingTimes(scenario: Scenario, factor: number): Scenario {
  const times = quantitiesOf(scenario).filter(({ path }) => path.endsWith(".sync.processingHours"));
  return withSoundQuantities(
    scenario,
    times.map(({ path, quantity }) => ({ path, quantity: timesQuantity(quantity, factor) })),
  );
}

/** An approach that is there from the first week, at once, for everybody, and never loses anything. */
const LOSSLESS: Record<string, Quantity> = {
  "setup.leadWeeks": 0,
  "setup.effortHours": 0,
  "setup.failureChance": 0,
  "rollout.pilotWeeks": 0,
  "rollout.pilotShare": 1,
  "rollout.rampWeeks": 0,
  "sync.intervalHours": 0,
  "sync.processingHours": 0,
  fit: 1,
  feedback: 1,
  "reliability.breaksPerYear": 0,
  "maintenance.driftPerWeek": 0,
  "hygiene.errorPerWeek": 0,
};

function withoutLoss(scenario: Scenario, id: string): Scenario {
  return withSoundQuantities({ ...scenario, correlations: [] }, [
    ...Object.entries(LOSSLESS).map(([path, quantity]) => ({ path: `approaches.${id}.${path}`, quantity })),
    ...scenario.handshake.signals.map((_, i) => ({ path: `handshake.signals.${i}.kept.${id}`, quantity: 1 })),
    { path: "timing.decisionDelayMonths", quantity: 0 },
    { path: "funnel.staleShare", quantity: 0 },
    { path: "funnel.contactDecayPerMonth", quantity: 0 },
  ]);
}

/** The same options under other labels, listed from the last to the first. */
function renamed(scenario: Scenario): Scenario {
  const approaches = Object.entries(scenario.approaches).reverse();
  return {
    ...scenario,
    name: `${scenario.name}, renamed`,
    approaches: Object.fromEntries(
      approaches.map(([id, approach], i) => [
        id,
        { ...approach, label: `Approach ${i}`, short: `${i}`, doing: `do ${i}` },
      ]),
    ),
    plans: [...scenario.plans].reverse(),
  };
}

function withAnother(scenario: Scenario, id: string): Scenario {
  const other = `${id}-again`;
  return {
    ...scenario,
    approaches: { ...scenario.approaches, [other]: scenario.approaches[id] },
    handshake: {
      ...scenario.handshake,
      signals: scenario.handshake.signals.map((signal) => ({
        ...signal,
        kept: { ...signal.kept, [other]: signal.kept[id] },
      })),
    },
  };
}
