import { OPEN, type Option } from "../model/options.ts";
import type { RunVariants } from "../simulation/variants.ts";
import { type Constrained, limitsMet } from "./constraints.ts";
import { ranking, scores } from "./criteria.ts";
import { limitOutcomes } from "./limitOutcomes.ts";
import type { Rule } from "./rank.ts";
import { runOptions, type Sample } from "./runOptions.ts";
import { difference } from "./statistics.ts";

/** What a race of plans is run on. */
export interface Track {
  run: RunVariants;
  seed: string;
  rule: Rule;
  /** the least total cost of the scenario's own options by trial: what regret is counted from */
  least: Float64Array;
  signal?: AbortSignal;
  /** told the trials that are done, each of one plan */
  onTrials(count: number): void;
}

/** Options before their first trial. */
export function newcomers(options: readonly Option[]): Sample[] {
  return options.map((option) => ({ option, tco: new Float64Array(0), outcomes: {} }));
}

/** The same options with `trials` trials each: those that they have, all alike, and the ones that follow. */
export async function extended(samples: readonly Sample[], trials: number, track: Track): Promise<Sample[]> {
  const before = samples[0]?.tco.length ?? trials;
  if (before >= trials) return [...samples];
  const { run, seed, rule, signal, onTrials } = track;
  const outcomes = limitOutcomes(rule);
  const count = samples.length * (trials - before);
  let told = 0;
  const more = await runOptions(
    run,
    samples.map(({ option }) => option),
    {
      seed,
      trials: trials - before,
      after: before,
      outcomes,
      signal,
      onProgress: (share) => {
        onTrials(share * count - told);
        told = share * count;
      },
    },
  );
  return samples.map(({ option, tco, outcomes: kept }, i) => ({
    option,
    tco: joined(tco, more[i].tco),
    outcomes: Object.fromEntries(outcomes.map((name) => [name, joined(kept[name], more[i].outcomes[name])])),
  }));
}

/** Samples by the rule, best first: those that keep every limit, and those of which so few trials cannot say. */
export interface Standing {
  keeping: Sample[];
  doubtful: Sample[];
}

/** Standard errors by which a share may miss what is required before so few trials settle it. */
const DOUBT = 3;

/**
 * Orders samples of equally many trials by a rule. Regret is counted from the scenario's own options, so that what a
 * plan scores does not depend on which others are in the race.
 */
export function standingOf(samples: readonly Sample[], { rule, least }: Pick<Track, "rule" | "least">): Standing {
  const { criterion, constraints } = rule;
  if (samples.length === 0) return { keeping: [], doubtful: [] };
  const options = samples.map(({ option }) => option);
  const tco = samples.map((sample) => sample.tco);
  const series = (name: keyof Constrained) => samples.map(({ outcomes }) => outcomes[name] ?? new Float64Array(0));
  const met = limitsMet(
    options.map(({ id }) => id),
    options.map(({ id }) => id === OPEN),
    { directCost: series("directCost"), liveWeek: series("liveWeek"), delayHours: series("delayHours") },
    constraints,
  );
  const lowest = new Map<string, number>();
  for (const { option, chance } of met) lowest.set(option, Math.min(chance, lowest.get(option) ?? 1));
  const regret = tco.map((costs) => difference(costs, least));
  const order = ranking(
    scores(criterion, tco, { pBest: [], expectedRegret: [], regret }),
    options.map(({ stages }) => stages.length),
  );
  const { chance } = constraints;
  const slack = DOUBT * Math.sqrt((chance * (1 - chance)) / tco[0].length);
  const ranked = order.map((o) => ({ sample: samples[o], share: lowest.get(samples[o].option.id) ?? 1 }));
  return {
    keeping: ranked.filter(({ share }) => share >= chance).map(({ sample }) => sample),
    doubtful: ranked.filter(({ share }) => share < chance && share >= chance - slack).map(({ sample }) => sample),
  };
}

/** The best `seats` that keep the limits and, of those that may yet keep them, half as many. */
export function fittest(samples: readonly Sample[], seats: number, track: Track): Sample[] {
  const { keeping, doubtful } = standingOf(samples, track);
  return [...keeping.slice(0, seats), ...doubtful.slice(0, Math.ceil(seats / 2))];
}

function joined(a: Float64Array | undefined, b: Float64Array | undefined): Float64Array {
  const first = a ?? new Float64Array(0);
  const second = b ?? new Float64Array(0);
  const all = new Float64Array(first.length + second.length);
  all.set(first);
  all.set(second, first.length);
  return all;
}
