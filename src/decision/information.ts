import { breathe } from "../simulation/breathe.ts";
import { type UncertainInput, uncertainInputs } from "../simulation/inputs.ts";
import type { RunVariants, Variant } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { drawnColumns } from "./drawnColumns.ts";
import { evppiOf, type Worth } from "./evppi.ts";
import { type InputGroup, informationGroups } from "./informationGroups.ts";
import { perfectInformation } from "./perfectInformation.ts";
import { splineBasis } from "./splineBasis.ts";
import { difference, meanOf, spreadOf } from "./statistics.ts";
import { tcoOf } from "./summarise.ts";

/** What knowing one input before deciding would be worth, at most. */
export interface InputWorth extends Worth {
  input: string;
  group: string;
}

/** What knowing a group of inputs before deciding would be worth, at most. */
export interface GroupWorth extends Worth, InputGroup {}

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

const INPUTS_BETWEEN_PAUSES = 5;

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

  const best = bestOf(net);
  const variants = [...rerunVariants(), atMedians(inputs)];
  const { tco } = await run(variants, {
    seed,
    trials: rows,
    options,
    ...(signal ? { signal } : {}),
    onProgress: (share) => onProgress?.(share * SIMULATION),
  });
  const byRerun = tco.slice(0, RERUNS).map(netOf);
  const withMedians = bestOf(netOf(tco[RERUNS]));
  const worths = await eachWorth(net, inputs, drawnColumns(scenario, pathsOf(inputs), seed, trials), {
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
const pathsOf = (inputs: readonly UncertainInput[]) => inputs.map(({ path }) => path);

/** Of equals the first. */
function bestOf(net: readonly Float64Array[]): number {
  const means = net.map(meanOf);
  return means.indexOf(Math.max(...means));
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

/** Inputs and groups one after the other, with a pause after each for whoever watches. */
async function eachWorth(
  net: readonly Float64Array[],
  inputs: readonly UncertainInput[],
  columns: readonly Float64Array[],
  { signal, onProgress }: Watch,
): Promise<Pick<Information, "evppi" | "groups">> {
  const worth = evppiOf(net);
  const groups = informationGroups(pathsOf(inputs));
  const bases = new Map<string, Float64Array[]>();
  const evppi: InputWorth[] = [];
  const grouped: GroupWorth[] = [];
  const all = inputs.length + groups.reduce((sum, group) => sum + group.inputs.length, 0);
  let done = 0;
  const pause = async (more: number) => {
    done += more;
    onProgress?.(done / all);
    // a pause costs up to four milliseconds in a browser, half of what one input takes
    if (more === 1 && done % INPUTS_BETWEEN_PAUSES > 0) return;
    await breathe();
    signal?.throwIfAborted();
  };
  for (const [i, { path }] of inputs.entries()) {
    const basis = splineBasis(columns[i]);
    bases.set(path, basis);
    const group = groups.find((each) => each.inputs.includes(path)) as InputGroup;
    evppi.push({ input: path, group: group.group, ...worth([basis]) });
    await pause(1);
  }
  for (const group of groups) {
    grouped.push({ ...group, ...worth(group.inputs.map((path) => bases.get(path) as Float64Array[])) });
    await pause(group.inputs.length);
  }
  const byValue = (a: Worth, b: Worth) => b.value - a.value;
  return { evppi: evppi.sort(byValue), groups: grouped.sort(byValue) };
}
