import type { Option } from "../model/options.ts";
import { type UncertainInput, uncertainInputs } from "../simulation/inputs.ts";
import type { RunVariants, Variant } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { ranking } from "./criteria.ts";
import { drawnColumns } from "./drawnColumns.ts";
import { eachWorth, type GroupWorth, type InputWorth } from "./eachWorth.ts";
import type { Worth } from "./evppi.ts";
import { perfectInformation } from "./perfectInformation.ts";
import { difference, meanOf, spreadOf } from "./statistics.ts";
import { tcoOf } from "./summarise.ts";

/** What information is worth, in money over the horizon. Options that limits set aside take no part. */
export interface Information {
  /** the option with the lowest expected cost, which is taken without more information; null if none keeps the limits */
  option: string | null;
  /** perfect foresight, luck included: the expected regret of that option */
  foresight: Worth;
  /** perfect information on all uncertain inputs together; chance events stay unknown */
  perfectInformation: Worth;
  /** each uncertain input, the most valuable first */
  evppi: InputWorth[];
  /** inputs that belong together, the most valuable group first */
  groups: GroupWorth[];
  /** what deciding with every input at its median would have cost, and the option that it would have taken */
  eviu: Worth & { option: string | null };
  /** trials of the regressions; rows of inputs of `perfectInformation`, each run so many times */
  trials: number;
  rows: number;
  reruns: number;
}

/** Rows of inputs that are run again with fresh chance draws, and how often, the first time included. */
const ROWS = 4000;
const RERUNS = 8;

/** Trials below which a regression would only fit noise. */
const FEWEST_TRIALS = 100;

/** The share of the work that is simulation. */
const SIMULATION = 0.5;

/**
 * What it would be worth to know more before deciding by expected cost, whatever the criterion of the decision.
 *
 * @throws RangeError for a run of fewer than 100 trials; the signal's reason when aborted
 */
export async function information(
  { result, decision }: Base,
  run: RunVariants,
  { signal, onProgress }: Watch = {},
): Promise<Information> {
  const { scenario, seed, trials } = result;
  if (!(trials >= FEWEST_TRIALS)) throw new RangeError(`required at least ${FEWEST_TRIALS} trials, found ${trials}`);
  const takesPart = result.options.map((_, o) => decision.options[o].pBest !== null);
  const options = result.options.filter((_, o) => takesPart[o]);
  const net = netOf(tcoOf(result).filter((_, o) => takesPart[o]));
  const inputs = uncertainInputs(scenario);
  const rows = Math.min(trials, ROWS);
  const size = { trials, rows, reruns: RERUNS };
  if (options.length === 0) return { ...NOTHING, ...size };

  const best = bestOf(net, options);
  const variants = [...rerunVariants(), atMedians(inputs)];
  const { tco } = await run(variants, {
    seed,
    trials: rows,
    options,
    ...(signal ? { signal } : {}),
    onProgress: (share) => onProgress?.(share * SIMULATION),
  });
  const byRerun = tco.slice(0, RERUNS).map(netOf);
  const withMedians = bestOf(netOf(tco[RERUNS]), options);
  const paths = inputs.map(({ path }) => path);
  const worths = await eachWorth(net, paths, drawnColumns(scenario, paths, seed, trials), {
    ...(signal ? { signal } : {}),
    onProgress: (share) => onProgress?.(SIMULATION + share * (1 - SIMULATION)),
  });
  const regret = net[best].map((value, i) => Math.max(...net.map((values) => values[i])) - value);
  return {
    option: options[best].id,
    foresight: worthOf(regret),
    perfectInformation: perfectInformation(byRerun, { best, regret }),
    ...worths,
    eviu: { ...worthOf(difference(net[best], net[withMedians])), option: options[withMedians].id },
    ...size,
  };
}

const NONE: Worth = { value: 0, se: 0 };
const NOTHING = {
  option: null,
  foresight: NONE,
  perfectInformation: NONE,
  evppi: [],
  groups: [],
  eviu: { ...NONE, option: null },
};

const netOf = (tco: readonly Float64Array[]) => tco.map((values) => values.map((value) => -value));

/** By expected value; of equals as the rule itself has it. */
function bestOf(net: readonly Float64Array[], options: readonly Option[]): number {
  return ranking(
    net.map((values) => -meanOf(values)),
    options.map(({ stages }) => stages.length),
  )[0];
}

function worthOf(values: Float64Array): Worth {
  const { mean, se } = spreadOf(values);
  return { value: mean, se };
}

/** The futures as drawn, and the same inputs with other luck. */
function rerunVariants(): Variant[] {
  return Array.from({ length: RERUNS }, (_, r) => (r === 0 ? {} : { chance: `again ${r}` }));
}

/** Nothing is uncertain but chance events. */
function atMedians(inputs: readonly UncertainInput[]): Variant {
  return { changes: inputs.map(({ path, distribution }) => ({ path, to: distribution.quantile(0.5) })) };
}
