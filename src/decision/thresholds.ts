import { distributionOf } from "../scenario/distributionOf.ts";
import { type PlacedQuantity, quantitiesOf } from "../scenario/quantities.ts";
import { isUncertain, isZero } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { type Crossing, type Effort, type Fix, narrow, ROUNDS, scan, settle, verify } from "./crossings.ts";
import type { Percentiles } from "./decision.ts";
import { eachVariant } from "./eachVariant.ts";
import { judgeOf } from "./judge.ts";
import { scanGrid } from "./scanGrid.ts";
import { shareBelow } from "./shareBelow.ts";

/** A value of one input at which the pick changes, everything else as drawn. */
export interface Threshold {
  path: string;
  /** the value, with its standard error */
  at: number;
  se: number;
  /** the pick of the run; where neither side is, what wins on the side of the input's median */
  from: string | null;
  /** what takes over; null where nothing keeps the limits any more */
  to: string | null;
  /** the side of `at` on which it does */
  side: "below" | "above";
  /** where that ends again; null where it goes on to the end of what was looked at */
  until: number | null;
  /** chance that the input lies where `to` takes over; null for an exact one */
  chance: number | null;
  /** both end on the same approach */
  areTwins: boolean;
}

/** A stretch of an input's values with the option that is best on it by the rule; null where none keeps the limits. */
export interface Territory {
  from: number;
  to: number;
  option: string | null;
}

/** One input as it was looked at. */
export interface ScannedInput {
  path: string;
  /** its own percentiles; all three its value if it is exact */
  now: Percentiles;
  isExact: boolean;
  /** other inputs that are correlated with it, which stay as they are drawn */
  correlated: string[];
  /** the values that it was fixed at, ascending */
  grid: number[];
  /** from the least of them to the largest, without gaps */
  territories: Territory[];
}

/** Where single inputs change the pick. */
export interface Thresholds {
  /** in the order of the scenario's inputs, each from its least value on */
  thresholds: Threshold[];
  inputs: ScannedInput[];
  /** exact zeros: what does not apply to an approach, and amounts without a usual size */
  leftOut: string[];
  /** futures of each step */
  trials: Effort;
}

/** What is looked at, where it is not every input. */
export interface ThresholdSettings {
  paths?: readonly string[];
}

const EFFORT: Effort = { scan: 250, refine: 2000, final: 20_000 };

/** Share of the work, roughly, that is done after the scan, after verifying and after each round of narrowing down. */
const MILESTONES = [0.45, 0.65, ...Array.from({ length: ROUNDS }, (_, round) => 0.65 + 0.08 * (round + 1))];

/**
 * Thresholds of every input, uncertain or exact: it is fixed at up to 21 values, everything else drawn as ever (inputs
 * that are correlated with it among them), and every change of the pick by the rule that is seen between two of them is
 * verified and narrowed down with more futures, all of them the run's own. What changes and changes back between two
 * neighbouring values is not seen. Rejects with the signal's reason when aborted.
 */
export async function thresholds(
  base: Base,
  run: RunVariants,
  { signal, onProgress }: Watch = {},
  { paths }: ThresholdSettings = {},
): Promise<Thresholds> {
  const { scenario, options, seed, trials } = base.result;
  const judge = judgeOf(base);
  const effort = {
    scan: Math.min(EFFORT.scan, trials),
    refine: Math.min(EFFORT.refine, trials),
    final: Math.min(EFFORT.final, trials),
  };
  let done = 0;
  let next = 0;
  const fix: Fix = (requests, count, onFutures) =>
    eachVariant(
      run,
      requests.map(({ path, at }) => ({ changes: [{ path, to: at }] })),
      { seed, trials: count, options, outcomes: judge.outcomes },
      { ...(signal ? { signal } : {}), onProgress: (share) => onProgress?.(done + share * (next - done)) },
      onFutures,
    );
  const advance = async (to: number, work: () => Promise<void>) => {
    next = to;
    await work();
    done = to;
    onProgress?.(done);
  };

  const all = quantitiesOf(scenario);
  const wanted = paths ? all.filter(({ path }) => paths.includes(path)) : all;
  const placed = wanted
    .map((each) => ({ ...each, grid: doesNotApply(each) ? [] : scanGrid(each, hasTransfers(each, all)) }))
    .filter(({ grid }) => grid.length > 0);

  onProgress?.(0);
  let lines: Awaited<ReturnType<typeof scan>> = [];
  await advance(MILESTONES[0], async () => {
    lines = await scan(placed, fix, judge, effort);
  });
  await advance(MILESTONES[1], () => verify(lines, fix, judge, effort));
  for (let round = 0; round < ROUNDS; round++) {
    await advance(MILESTONES[2 + round], () => narrow(lines, fix, judge, effort));
  }
  let crossings: Crossing[] = [];
  await advance(1, async () => {
    crossings = await settle(lines, fix, judge, effort);
  });

  const id = (option: number | null) => (option === null ? null : options[option].id);
  const found = placed.map((each, i) => {
    const own = crossings.filter(({ path }) => path === each.path);
    const { pick } = lines[i].points[0].judgement;
    return { ...each, territories: territoriesOf(each.grid, own, pick, id), own };
  });
  return {
    thresholds: found.flatMap(({ own, territories, ...each }) =>
      own.map((crossing, c) => thresholdOf(crossing, territories.slice(c, c + 2), each, base)),
    ),
    inputs: found.map(({ path, quantity, field, grid, territories }) => ({
      path,
      now: percentiles({ path, quantity, field }),
      isExact: !isUncertain(quantity),
      correlated: correlatedWith(scenario, path),
      grid,
      territories,
    })),
    leftOut: wanted.filter(({ path }) => !placed.some((each) => each.path === path)).map(({ path }) => path),
    trials: effort,
  };
}

/** An exact 0 of an approach means that it has no such thing. */
function doesNotApply({ path, quantity }: PlacedQuantity): boolean {
  return path.startsWith("approaches.") && isZero(quantity);
}

/** Whether an interval of 0, which means no transfers, would contradict the work that they take. */
function hasTransfers({ path }: PlacedQuantity, all: readonly PlacedQuantity[]): boolean {
  const work = path.replace(/\.sync\.intervalHours$/, ".handling.hoursPerTransfer");
  return work !== path && all.some((each) => each.path === work && !isZero(each.quantity));
}

function percentiles({ quantity, field }: PlacedQuantity): Percentiles {
  const { quantile } = distributionOf(quantity, field);
  return { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) };
}

function correlatedWith({ correlations }: Scenario, path: string): string[] {
  return correlations.flatMap(({ between }) => (between.includes(path) ? between.filter((each) => each !== path) : []));
}

/** The stretches between the crossings of one input. */
function territoriesOf(
  grid: readonly number[],
  crossings: readonly Crossing[],
  first: number | null,
  id: (option: number | null) => string | null,
): Territory[] {
  const ends = [grid[0], ...crossings.map(({ at }) => at), grid[grid.length - 1]];
  return [first, ...crossings.map(({ above }) => above)].map((option, i) => ({
    from: ends[i],
    to: ends[i + 1],
    option: id(option),
  }));
}

function thresholdOf(
  { path, at, se }: Crossing,
  [lower, upper]: readonly Territory[],
  { quantity, field, grid }: PlacedQuantity & { grid: readonly number[] },
  { result, decision }: Base,
): Threshold {
  const pick = decision.recommendation.option;
  const distribution = distributionOf(quantity, field);
  const isPickBelow = lower.option === pick || (upper.option !== pick && distribution.quantile(0.5) < at);
  const [from, to] = isPickBelow ? [lower, upper] : [upper, lower];
  const familyOf = (id: string | null) => result.options.find((option) => option.id === id)?.family;
  const [least, most] = [grid[0], grid[grid.length - 1]];
  const below = (value: number) => (value <= least ? 0 : value >= most ? 1 : shareBelow(distribution, value));
  return {
    path,
    at,
    se,
    from: from.option,
    to: to.option,
    side: isPickBelow ? "above" : "below",
    until: isPickBelow ? (to.to < most ? to.to : null) : to.from > least ? to.from : null,
    chance: isUncertain(quantity) ? below(to.to) - below(to.from) : null,
    areTwins: from.option !== null && to.option !== null && familyOf(from.option) === familyOf(to.option),
  };
}
