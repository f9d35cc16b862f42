import { OPEN, type Option, optionsOf } from "../../src/model/options.ts";
import { LEAK_FACTORS, type LeakFactor } from "../../src/model/optionTrace.ts";
import { BUILD, COST_KINDS } from "../../src/model/stageTrace.ts";
import { approachNames, type Constraints, planNames, type Scenario } from "../../src/scenario/scenario.ts";
import { OUTCOMES, type Outcome } from "../../src/simulation/chunkResult.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";
import { copyOf, referenceScenario } from "./scenarios.ts";

/** One option's trials: what is paid and what the gap still costs, and what else matters to the test. */
export interface Trials extends Partial<Record<Exclude<Outcome, "directCost" | "gapCost">, readonly number[]>> {
  direct?: readonly number[];
  gap?: readonly number[];
  /** mean leak by factor; the rest of the gap is lost to exposure */
  leaks?: Partial<Record<LeakFactor, number>>;
}

/** Total cost of ownership by trial, all of it the gap's, or trials in full. */
export type Costs = readonly number[] | Trials;

interface Settings {
  /** approaches that each plan goes through, in order */
  plans?: Record<string, readonly string[]>;
  criterion?: Scenario["decision"]["criterion"];
  constraints?: Partial<Constraints>;
}

const NAMES: Record<string, { label: string; short: string; doing: string }> = {
  suite: { label: "Integrated suite", short: "suite", doing: "buy the integrated suite" },
  middleware: { label: "Custom middleware", short: "middleware", doing: "build the middleware" },
  manual: { label: "Manual coordination", short: "by hand", doing: "bridge by hand" },
  "by-hand-first": {
    label: "Manual, then middleware",
    short: "by hand first",
    doing: "bridge by hand until the middleware is live",
  },
};

const WEEKS = 2;

/** A simulation result with the costs stated, by option; approaches, plans and open (if among them) in this order. */
export function resultOf(
  costs: Record<string, Costs>,
  { plans = {}, criterion, constraints }: Settings = {},
): SimulationResult {
  const scenario = scenarioOf(Object.keys(costs), plans);
  scenario.decision.criterion = criterion ?? "expected";
  scenario.decision.constraints = { chance: 0.8, ...constraints };
  const options = optionsOf(scenario).filter(({ id }) => id in costs);
  const all = options.map(({ id }) => trialsOf(costs[id]));
  const trials = all[0].gap.length;
  const outcomes = Object.fromEntries(
    OUTCOMES.map((outcome) => [outcome, options.map((option, o) => outcomeOf(outcome, option, all[o], trials))]),
  ) as SimulationResult["outcomes"];
  const meanOf = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0) / trials;
  const curves = (of: readonly Float64Array[]) =>
    of.map((values) =>
      Array.from({ length: WEEKS }, (_, t) => Float32Array.from(values, (x) => (x * (t + 1)) / WEEKS)),
    );
  return {
    scenario,
    seed: "by hand",
    trials,
    weeks: WEEKS,
    options,
    discount: new Float64Array(WEEKS + 1).fill(1),
    outcomes,
    weeklyGap: outcomes.gapCost.map((gap) => new Float64Array(WEEKS).fill(meanOf(gap) / WEEKS)),
    weeklyCosts: outcomes.directCost.map((direct) =>
      COST_KINDS.map((_, kind) => new Float64Array(WEEKS).fill(kind === BUILD ? meanOf(direct) / WEEKS : 0)),
    ),
    neededHours: {
      engineering: options.map(() => new Float64Array(WEEKS)),
      operations: options.map(() => new Float64Array(WEEKS)),
    },
    owedAtEnd: new Float64Array(options.length),
    leaks: options.map((_, o) => leaksOf(all[o].leaks, meanOf(outcomes.gapCost[o]))),
    curveTrials: trials,
    gapCurves: curves(outcomes.gapCost),
    costCurves: curves(outcomes.directCost),
  };
}

function scenarioOf(ids: readonly string[], plans: Record<string, readonly string[]>): Scenario {
  const scenario = copyOf(referenceScenario("mid-size-b2b"));
  const { suite } = scenario.approaches;
  const approaches = ids.filter((id) => id !== OPEN && !(id in plans));
  scenario.approaches = Object.fromEntries(
    approaches.map((id) => [id, { ...suite, ...approachNames(NAMES[id] ?? { label: `Approach ${id}` }) }]),
  );
  scenario.plans = Object.entries(plans).map(([id, stages]) => {
    const plan = { ...NAMES[id], id, stages: stages.map((approach) => ({ approach, startMonth: 0 })) };
    return { ...plan, ...planNames(plan, scenario.approaches) };
  });
  return scenario;
}

function trialsOf(costs: Costs): Trials & { gap: readonly number[] } {
  if (!("direct" in costs || "gap" in costs)) return { gap: costs as readonly number[] };
  const trials = costs as Trials;
  return { ...trials, gap: trials.gap ?? (trials.direct ?? []).map(() => 0) };
}

function outcomeOf(outcome: Outcome, { stages }: Option, trials: Trials, count: number): Float64Array {
  const never = stages.length === 0;
  const usual: Record<Outcome, number> = {
    directCost: 0,
    gapCost: 0,
    liveWeek: never ? Number.NaN : 4,
    paybackWeek: Number.NaN,
    delayHours: never ? Number.NaN : 1,
    quality: 0,
    wastedDiscovery: 0,
    incidents: 0,
    brokenWeeks: 0,
    unnoticedWeeks: 0,
    compoundingIndex: 1,
  };
  const stated = { ...trials, directCost: trials.direct, gapCost: trials.gap }[outcome];
  return stated ? Float64Array.from(stated) : new Float64Array(count).fill(usual[outcome]);
}

function leaksOf(stated: Trials["leaks"], gap: number): Float64Array {
  const leaks = Float64Array.from(LEAK_FACTORS, (factor) => stated?.[factor] ?? 0);
  leaks[0] += gap - leaks.reduce((a, b) => a + b, 0);
  return leaks;
}

/** The same values over and over: `repeated([[80, 1], [20, 3]])` is 80 trials of 1 and then 20 of 3. */
export function repeated(runs: readonly (readonly [times: number, value: number])[]): number[] {
  return runs.flatMap(([times, value]) => Array.from({ length: times }, () => value));
}
