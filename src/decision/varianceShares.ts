import type { Scenario } from "../scenario/scenario.ts";
import { uncertainInputs } from "../simulation/inputs.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { type SobolIndex, sobolIndices } from "./sobolIndices.ts";
import { difference, spreadOf } from "./statistics.ts";

/** How much of the variance of the pick's lead some inputs are responsible for. */
export interface InputShare extends SobolIndex {
  /** one input, or several that are correlated */
  inputs: string[];
}

/** Where the spread of the pick's lead over its closest rival comes from. */
export interface VarianceShares {
  pick: string;
  rival: string;
  /** standard deviation of rival − pick over the futures, in money */
  sd: number;
  /** the largest total first */
  shares: InputShare[];
  /** chance events: breaks, departures, price shocks */
  chance: SobolIndex;
  trials: number;
}

/** Trials that variances are compared on. */
const TRIALS = 2000;

/**
 * Sobol indices of every uncertain input on how much cheaper the pick is than its closest rival. Chance events are one
 * more input: the second sample has other luck. Indices assume independence, so inputs that the scenario correlates are
 * moved together. Null without a pick or a rival. Rejects with the signal's reason when aborted.
 */
export async function varianceShares(
  { result, decision }: Base,
  run: RunVariants,
  { signal, onProgress }: Watch = {},
): Promise<VarianceShares | null> {
  const { option: pick, closest, runnerUp } = decision.recommendation;
  const rival = closest ?? runnerUp;
  if (pick === null || rival === null) return null;
  const { scenario, seed } = result;
  const trials = Math.min(result.trials, TRIALS);
  if (!(trials >= 2)) throw new RangeError(`required at least 2 trials, found ${trials}`);
  const groups = correlatedTogether(scenario);
  const { options, tco } = await run(
    [{}, { redrawn: "all", chance: "again" }, { chance: "again" }, ...groups.map((inputs) => ({ redrawn: inputs }))],
    {
      seed,
      trials,
      options: result.options.filter(({ id }) => id === pick || id === rival),
      ...(signal ? { signal } : {}),
      ...(onProgress ? { onProgress } : {}),
    },
  );
  const at = (id: string) => options.findIndex((option) => option.id === id);
  const leads = tco.map((variant) => difference(variant[at(rival)], variant[at(pick)]));
  const [a, b, ...ab] = leads;
  const [chance, ...indices] = sobolIndices({ a, b, ab });
  const shares = groups.map((inputs, i) => ({ inputs, ...indices[i] }));
  return {
    pick,
    rival,
    sd: spreadOf(a).sd,
    shares: shares.sort((x, y) => y.total.value - x.total.value),
    chance,
    trials,
  };
}

/** The uncertain inputs, those that are correlated, if only through others, together. */
function correlatedTogether(scenario: Scenario): string[][] {
  let groups = uncertainInputs(scenario).map(({ path }) => [path]);
  for (const { between, rank } of scenario.correlations) {
    if (rank === 0) continue;
    const [a, b] = between.map((path) => groups.find((group) => group.includes(path)));
    if (!a || !b || a === b) continue;
    groups = groups.filter((group) => group !== b).map((group) => (group === a ? [...a, ...b] : group));
  }
  return groups;
}
