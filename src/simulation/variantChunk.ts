import type { Option } from "../model/options.ts";
import { touchedBy } from "../model/touched.ts";
import { rerunTrial, runTrial } from "../model/trial.ts";
import { newWorkspace } from "../model/workspace.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type ChunkDraws, seededDraws } from "./chanceDraws.ts";
import type { Outcome } from "./chunkResult.ts";
import { frameOf } from "./frame.ts";
import { type Slot, seededInputs, slotAt, uncertainInputs } from "./inputs.ts";

/** One quantity that differs: set to a value, or multiplied, after everything was drawn as ever. */
export type Change = { path: string; to: number } | { path: string; times: number };

/**
 * The same futures but for what is named here. Everything else is drawn as without it, quantities that are correlated
 * with a changed one among them, so that differences are paired.
 */
export interface Variant {
  changes?: readonly Change[];
  /** another stream of chance events, by name: the same inputs, another luck */
  chance?: string;
  /** uncertain inputs (paths, or all) that take the values of a second, independent sample */
  redrawn?: readonly string[] | "all";
}

/** What a worker is asked to simulate for variants of one scenario. */
export interface VariantJob {
  kind: "variants";
  scenario: Scenario;
  seed: string;
  options: readonly Option[];
  variants: readonly Variant[];
  /** outcomes that are kept besides the total cost */
  outcomes: readonly Outcome[];
}

/** Some variants on the trials of one chunk. */
export interface VariantOrder {
  chunk: number;
  trials: number;
  /** the first variant, and how many */
  first: number;
  count: number;
}

/** Total cost and the outcomes asked for, flat: by variant, outcome (total cost first), option, trial. */
export interface VariantChunk extends VariantOrder {
  kind: "variants";
  values: Float64Array<ArrayBuffer>;
}

/** Simulates variants of one job: the same order gives the same result, on whatever thread and after whatever others. */
export function variantSimulator(job: VariantJob): (order: VariantOrder) => VariantChunk {
  const { scenario, seed, options, variants, outcomes } = job;
  const frame = frameOf(scenario, options);
  const kept = { detailed: false, payback: outcomes.includes("paybackWeek") };
  const base = newWorkspace(frame, kept);
  const variant = newWorkspace(frame, kept);
  const paths = uncertainInputs(scenario).map(({ path }) => path);
  const sampler = seededInputs(scenario, seed);
  const isRedrawn = variants.some(({ redrawn }) => redrawn !== undefined);
  // Another scrambling of the same points would hang on the first sample: these are independent of it and each other.
  const second = isRedrawn ? seededInputs(scenario, `${seed}/second sample`, undefined, "independent") : null;
  const own = seededDraws(seed, frame.approachIds);
  const chances = new Map<string | undefined, ChunkDraws>([[undefined, own]]);
  for (const { chance } of variants) {
    if (!chances.has(chance)) chances.set(chance, seededDraws(`${seed}/${chance}`, frame.approachIds, "independent"));
  }
  const prepared = variants.map(({ changes = [], chance, redrawn }) => {
    const again = redrawn === "all" ? paths : (redrawn ?? []);
    return {
      chance: chances.get(chance) as ChunkDraws,
      touched: touchedBy([...again, ...changes.map(({ path }) => path)], sampler.drawn, frame.approachIds),
      edits: [
        ...again.map((path) => redraw(slotAt(sampler.drawn, path), path)),
        ...changes.map((change) => edit(slotAt(sampler.drawn, change.path), change)),
      ],
    };
  });

  function redraw(slot: Slot, path: string): Edit {
    const column = second?.columns[paths.indexOf(path)];
    if (!column) throw new RangeError(`expected the path of an uncertain quantity, found ${path}`);
    return { ...slot, before: 0, value: (trial) => column[trial] };
  }

  return ({ chunk, trials, first, count }) => {
    const size = options.length * trials;
    const values = new Float64Array(count * (1 + outcomes.length) * size);
    sampler.drawChunk(chunk, trials);
    second?.drawChunk(chunk, trials);
    for (const chance of chances.values()) chance.startChunk(chunk);
    const sharesLuck = prepared.slice(first, first + count).some(({ chance }) => chance === own);
    for (let trial = 0; trial < trials; trial++) {
      sampler.setTrial(trial);
      own.startTrial(trial);
      if (sharesLuck) runTrial(base, sampler.drawn, own.draws);
      for (let v = 0; v < count; v++) {
        const { chance, touched, edits } = prepared[first + v];
        chance.startTrial(trial);
        for (const each of edits) {
          each.before = each.target[each.key];
          each.target[each.key] = each.value(trial, each.before);
        }
        if (chance === own) rerunTrial(variant, base, touched, sampler.drawn, chance.draws);
        else runTrial(variant, sampler.drawn, chance.draws);
        for (let e = edits.length - 1; e >= 0; e--) edits[e].target[edits[e].key] = edits[e].before;
        for (let o = 0; o < options.length; o++) {
          const option = variant.options[o];
          let at = v * (1 + outcomes.length) * size + o * trials + trial;
          values[at] = option.directCost + option.gapCost;
          for (const outcome of outcomes) {
            at += size;
            values[at] = option[outcome];
          }
        }
      }
    }
    return { kind: "variants", chunk, trials, first, count, values };
  };
}

/** A number of the drawn scenario that a variant writes over, and puts back. */
interface Edit extends Slot {
  before: number;
  value(trial: number, drawn: number): number;
}

function edit(slot: Slot, change: Change): Edit {
  if ("to" in change) return { ...slot, before: 0, value: () => change.to };
  return { ...slot, before: 0, value: (_, drawn) => change.times * drawn };
}
