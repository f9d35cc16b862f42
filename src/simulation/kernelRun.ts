import { ln } from "../distributions/elementary.ts";
import * as at from "../kernel/layout.ts";
import type { DrawnScenario } from "../model/drawn.ts";
import { discountFactors } from "../model/market.ts";
import type { Frame } from "../model/workspace.ts";
import { CHUNK_SIZE } from "../random/chunkSize.ts";
import type { ChanceColumns } from "./chanceColumns.ts";
import { chanceKey } from "./chanceKeys.ts";
import { slotAt } from "./inputs.ts";
import { newKernel } from "./kernelMemory.ts";
import { APPROACH_PATHS, SHARED_PATHS } from "./kernelSlots.ts";

/** Bytes of a column: a chunk of numbers, and one more for the second of the last pair. */
const COLUMN = (CHUNK_SIZE + 2) * 8;

/** A scenario in a kernel's memory. Results stand in the memory until the next run. */
export interface KernelRun {
  /** takes over the drawn quantities, and what stands in the chance columns, of its first `trials` trials */
  load(columns: readonly Float64Array[], trials: number): void;
  /** runs the trials that were loaded, the first being trial `firstTrial` of the run */
  run(firstTrial: number, trials: number, keep: number, curveTrials: number): void;
  /** outcomes of the last run, by option, outcome, trial */
  outcomes(trials: number): Float64Array<ArrayBuffer>;
  /** sums over trials of the last run: by option, series and week */
  weekly(): Float64Array<ArrayBuffer>;
  /** the same of what leaks: by option and factor */
  leaks(): Float64Array<ArrayBuffer>;
  /** the same of what is owed at the horizon: by option */
  owed(): Float64Array<ArrayBuffer>;
  /** by option, kind, week, trial, as in ChunkResult */
  curves(curveTrials: number): Float32Array<ArrayBuffer>;
}

/**
 * Puts a scenario into a kernel of its own.
 *
 * @param drawn the scenario with its exact quantities in place
 * @param paths of the uncertain quantities, one a column of `load`
 * @param chance columns of chance draws, read by `load`
 * @param mostCurves trials with curves in a run, at most
 * @throws RangeError where memory does not suffice
 */
export function kernelRun(
  frame: Frame,
  drawn: DrawnScenario,
  paths: readonly string[],
  chance: Omit<ChanceColumns, "drawChunk">,
  seed: string,
  mostCurves: number,
): KernelRun {
  const kernel = newKernel();
  const { approachIds, options, weeks, discountRate, signalWeights } = frame;
  const { starts, plans, blocks } = stagesOf(frame);
  const laterRates = drawn.funnel.stages.map((_, i) => `funnel.stages.${i}.rate`);
  const kept = approachIds.flatMap((id) => signalWeights.map((_, i) => `handshake.signals.${i}.kept.${id}`));
  kernel.setup(
    weeks,
    approachIds.length,
    options.length,
    starts.length,
    blocks,
    laterRates.length,
    signalWeights.length,
    CHUNK_SIZE,
    mostCurves,
  );

  // All room first: memory that grows afterwards would leave every view of it behind.
  const slotCount = at.SHARED_SLOTS + approachIds.length * at.APPROACH_SLOTS + laterRates.length + kept.length;
  const constantsAt = kernel.allocate(slotCount * 16);
  const columnsAt = kernel.allocate(paths.length * COLUMN);
  const lists = [chance.arrivals, chance.detections, chance.repairs, chance.departures, chance.shocks];
  const chanceColumns = [chance.repricing, ...chance.failure, ...lists.flat(2)];
  const chanceAt = kernel.allocate(chanceColumns.length * COLUMN);
  const pointersAt = kernel.allocate(chanceColumns.length * 4);
  if (kernel.wantsMemory()) {
    throw new RangeError(`required less memory than ${options.length} options over ${weeks} weeks take`);
  }
  const { buffer } = kernel.memory;
  const words = new Uint32Array(buffer);
  const numbers = new Float64Array(buffer);

  // Slots: the column of an uncertain quantity, or a number for both lanes.
  const columnOf = new Map(paths.map((path, i) => [path, columnsAt + i * COLUMN]));
  let constant = constantsAt;
  const place = (slot: number, path: string) => {
    const column = columnOf.get(path);
    if (column === undefined) {
      const { target, key } = slotAt(drawn, path);
      numbers[constant / 8] = numbers[constant / 8 + 1] = target[key];
    }
    words[slot / 4] = column ?? constant;
    words[slot / 4 + 1] = column === undefined ? 0 : 8;
    if (column === undefined) constant += 16;
  };
  const shared = (slot: number) => kernel.slotsAt() + slot * at.SLOT_BYTES;
  const own = (approach: number, slot: number) => shared(at.SHARED_SLOTS + approach * at.APPROACH_SLOTS + slot);
  for (const [slot, path] of SHARED_PATHS) place(shared(slot), path);
  approachIds.forEach((id, a) => {
    const { by, skill } = drawn.approaches[id].setup;
    for (const [slot, path] of APPROACH_PATHS) place(own(a, slot), `approaches.${id}.${path}`);
    place(own(a, at.CREW_HOURS), `team.${by}.hoursPerWeek`);
    place(own(a, at.CREW_COST), `team.${by}.hourlyCost`);
    place(own(a, at.SKILL), `team.skills.${skill}`);
    const { key0, key1 } = chanceKey(seed, id);
    const plain = kernel.approachPlainAt() / 4 + a * 8;
    words[plain] = key0;
    words[plain + 1] = key1;
    words[plain + 2] = by === "operations" ? 1 : 0;
  });
  laterRates.forEach((path, i) => {
    place(kernel.laterRatesAt() + i * at.SLOT_BYTES, path);
  });
  kept.forEach((path, i) => {
    place(kernel.keptSlotsAt() + i * at.SLOT_BYTES, path);
  });
  numbers.set(signalWeights, kernel.signalWeightsAt() / 8);
  numbers.set(discountFactors(discountRate, weeks), kernel.discountsAt() / 8);
  kernel.setNumbers(
    signalWeights.reduce((sum, weight) => sum + weight, 0),
    ln(1 + discountRate),
  );
  starts.forEach(({ startMonth, approach }, i) => {
    const table = kernel.startTableAt() + i * 16;
    numbers[table / 8] = startMonth;
    words[table / 4 + 2] = approach;
  });
  plans.forEach((stages, o) => {
    const table = kernel.planTableAt() / 4 + o * 16;
    words[table] = stages.length;
    stages.forEach(({ start, block }, i) => {
      words[table + 1 + i * 2] = start;
      words[table + 2 + i * 2] = block;
    });
  });

  // Chance columns: where each stands.
  const addressOf = (values: Float64Array) => chanceAt + chanceColumns.indexOf(values) * COLUMN;
  const point = (slot: number, values: Float64Array) => {
    words[slot / 4] = addressOf(values);
    words[slot / 4 + 1] = 8;
  };
  point(shared(at.REPRICING_UNIFORM), chance.repricing);
  chance.failure.forEach((values, a) => {
    point(own(a, at.FAILURE_UNIFORM), values);
  });
  let pointer = pointersAt;
  lists.forEach((byApproach, purpose) => {
    byApproach.forEach((columns, a) => {
      const entry = kernel.chanceTableAt() / 4 + (purpose * approachIds.length + a) * 2;
      words[entry] = columns.length;
      words[entry + 1] = pointer;
      for (const values of columns) {
        words[pointer / 4] = addressOf(values);
        pointer += 4;
      }
    });
  });

  const copy = (to: number, values: Float64Array, trials: number) => {
    numbers.set(values.subarray(0, trials), to / 8);
    // The second lane of an odd last pair repeats the trial; it is not counted.
    if (trials % 2 === 1) numbers[to / 8 + trials] = values[trials - 1];
  };
  const pairs = (from: number, count: number) => {
    const sums = new Float64Array(count);
    for (let i = 0; i < count; i++) sums[i] = numbers[from / 8 + 2 * i] + numbers[from / 8 + 2 * i + 1];
    return sums;
  };
  return {
    load(columns, trials) {
      columns.forEach((values, i) => {
        copy(columnsAt + i * COLUMN, values, trials);
      });
      chanceColumns.forEach((values, i) => {
        copy(chanceAt + i * COLUMN, values, trials);
      });
    },
    run: (firstTrial, trials, keep, curveTrials) => kernel.run(firstTrial, trials, keep, curveTrials),
    outcomes(trials) {
      const padded = trials + (trials % 2);
      const series = options.length * at.OUTCOME_COUNT;
      const there = new Float64Array(buffer, kernel.outcomesAt(), series * padded);
      if (padded === trials) return there.slice();
      const own = new Float64Array(series * trials);
      for (let i = 0; i < series; i++) own.set(there.subarray(i * padded, i * padded + trials), i * trials);
      return own;
    },
    weekly: () => pairs(kernel.weeklyAt(), options.length * at.SERIES_COUNT * weeks),
    leaks: () => pairs(kernel.leaksAt(), options.length * at.LEAK_COUNT),
    owed: () => pairs(kernel.owedAt(), options.length),
    curves: (curveTrials) =>
      new Float32Array(buffer, kernel.curvesAt(), options.length * 2 * weeks * curveTrials).slice(),
  };
}

/** The stages of all options: starts that they share, and blocks for those that a later stage retires. */
function stagesOf({ options }: Frame) {
  const starts: { approach: number; startMonth: number }[] = [];
  const startOf = (approach: number, startMonth: number) => {
    const known = starts.findIndex((start) => start.approach === approach && start.startMonth === startMonth);
    return known >= 0 ? known : starts.push({ approach, startMonth }) - 1;
  };
  const placed = options.map(({ stages }) => stages.map((stage) => startOf(stage.approach, stage.startMonth)));
  let blocks = starts.length;
  const plans = placed.map((stages) =>
    stages.map((start, i) => ({ start, block: i < stages.length - 1 ? blocks++ : -1 })),
  );
  return { starts, plans, blocks };
}
