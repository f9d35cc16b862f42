import { distributionOf } from "../scenario/distributionOf.ts";
import { quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { eachVariant } from "./eachVariant.ts";
import { type InputRange, inputRange } from "./inputRange.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import { type Decided, mapCell } from "./mapCell.ts";
import { mapNodes } from "./mapNodes.ts";
import { joinedSamples, type MapSamples } from "./mapSamples.ts";
import { cellMatrices, type DecisionMap, type MapAxis } from "./mapTable.ts";

export type { DecisionMap } from "./mapTable.ts";

/** Which map is made. */
export interface MapSettings {
  /** paths of two different quantities, uncertain or exact */
  x: string;
  y: string;
  /** places along each axis */
  cells?: number;
}

/** How a map is watched. */
export interface MapWatch extends Watch {
  /** told the map as far as it is: of few places first, then of all, then with more trials where it is close */
  onPartial?: (map: DecisionMap) => void;
}

/** From one place to the next in the maps before and in the full one. */
const STRIDES = [4, 2, 1];

/** Trials of every place. */
const FIRST = 250;

/** Further trials, round after round, for at most so many of the places that are not settled. */
const ROUNDS = [
  { add: 750, most: 400 },
  { add: 1500, most: 200 },
];

/** Within so many standard errors the pick of a place may be chance. */
const DOUBT = 3;

/** Where a place stands. */
interface Place {
  row: number;
  column: number;
}

/**
 * The two-way map: the best option by the scenario's rule wherever two inputs are set to within their sensible ranges.
 * Both are set in every trial of a place; all else, inputs correlated with them included, is drawn as in the run.
 *
 * @throws RangeError for a path without a quantity, twice the same, or fewer than two cells; the signal's reason when aborted
 */
export async function decisionMap(
  { result, decision }: Base,
  run: RunVariants,
  { x, y, cells = 41 }: MapSettings,
  { signal, onProgress, onPartial }: MapWatch = {},
): Promise<DecisionMap> {
  const { scenario, seed, options } = result;
  const ranges = [inputRange(scenario, x), inputRange(scenario, y)];
  if (x === y) throw new RangeError(`required two different quantities, found ${x} twice`);
  if (!(Number.isInteger(cells) && cells >= 2)) {
    throw new RangeError(`required a whole number of cells from 2 on, found ${cells}`);
  }
  const [columns, rows] = ranges.map((range) => mapNodes(range, cells));
  const axes = { x: mapAxis(scenario, x, ranges[0]), y: mapAxis(scenario, y, ranges[1]) };
  const rule = { criterion: decision.recommendation.criterion, constraints: scenario.decision.constraints };
  const outcomes = limitOutcomes(rule);
  const decided: Decided[][] = rows.map(() => []);
  const samples: MapSamples[][] = rows.map(() => []);

  let done = 0;
  let all = cells * cells * FIRST + ROUNDS.reduce((sum, { add, most }) => sum + add * Math.min(most, cells * cells), 0);

  /** Runs more trials of places that have all had as many before, and decides them again. */
  const sample = async (places: readonly Place[], trials: number, after: number) => {
    const variants = places.map(({ row, column }) => ({
      changes: [
        { path: x, to: columns[column] },
        { path: y, to: rows[row] },
      ],
    }));
    const work = trials * places.length;
    const watch = { signal, onProgress: (share: number) => onProgress?.((done + share * work) / all) };
    const later: RunVariants = (some, settings) => run(some, { ...settings, after });
    await eachVariant(later, variants, { seed, trials, options, outcomes }, watch, (tco, limited, v) => {
      const { row, column } = places[v];
      const drawn = { tco, limited };
      samples[row][column] = after > 0 ? joinedSamples(samples[row][column], drawn) : drawn;
      decided[row][column] = mapCell(options, samples[row][column], rule);
    });
    done += work;
  };

  /** The map of every so many of the places, and the last ones. */
  const mapOf = (stride: number, complete = false): DecisionMap => {
    const at = every(stride, cells);
    const cellsThere = at.map((row) => at.map((column) => decided[row][column].cell));
    const [xs, ys] = [columns, rows].map((values) => at.map((i) => values[i]));
    return { x, y, xs, ys, ...cellMatrices(cellsThere), axes, complete };
  };

  for (const stride of STRIDES.filter((each) => each === 1 || cells > 4 * each)) {
    const at = every(stride, cells);
    const places = at.flatMap((row) => at.map((column) => ({ row, column })));
    await sample(
      places.filter(({ row, column }) => !decided[row][column]),
      FIRST,
      0,
    );
    onPartial?.(mapOf(stride));
  }
  let had = FIRST;
  let open = unsettled(decided, had);
  for (const [r, { add, most }] of ROUNDS.entries()) {
    all = done + ROUNDS.slice(r).reduce((sum, round) => sum + round.add * Math.min(round.most, open.length), 0);
    if (open.length === 0) break;
    await sample(open.slice(0, most), add, had);
    onPartial?.(mapOf(1));
    had += add;
    open = unsettled(decided, had);
  }
  onProgress?.(1);
  return mapOf(1, true);
}

/** Every so many of the indices below `count`, and the last. */
function every(stride: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => i).filter((i) => i % stride === 0 || i === count - 1);
}

/** The places with so many trials whose pick may still be chance, the most doubtful first. */
function unsettled(decided: readonly (readonly Decided[])[], trials: number): Place[] {
  return decided
    .flatMap((line, row) => line.map(({ cell, errors }, column) => ({ row, column, errors, trials: cell.trials })))
    .filter((place) => place.trials === trials && place.errors < DOUBT)
    .sort((a, b) => a.errors - b.errors);
}

function mapAxis(scenario: Scenario, path: string, { low, high, scale }: InputRange): MapAxis {
  const [{ quantity, field }] = quantitiesOf(scenario).filter((each) => each.path === path);
  const { quantile } = distributionOf(quantity, field);
  return { low, high, scale, today: { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) } };
}
