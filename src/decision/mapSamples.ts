import type { Option } from "../model/options.ts";
import type { RunVariants, Variant, VariantSettings } from "../simulation/variants.ts";
import type { Constrained } from "./constraints.ts";
import type { MapSamples } from "./mapCell.ts";
import type { Rule } from "./rank.ts";

/** Numbers that one call of the runner may return. */
const MOST_NUMBERS = 2 ** 22;

/** What is sampled for every variant, and how it is watched. */
type SampleSettings = Required<Pick<VariantSettings, "seed" | "trials" | "after">> & {
  options: readonly Option[];
  outcomes: readonly (keyof Constrained)[];
  signal?: AbortSignal;
  onProgress(share: number): void;
};

/** What the limits of a rule are held against; nothing where there are none. */
export function outcomesFor({ constraints }: Rule): (keyof Constrained)[] {
  const { maxDirectCost, liveByMonth, maxDelayHours } = constraints;
  return [
    ...(maxDirectCost === undefined ? [] : (["directCost"] as const)),
    ...(liveByMonth === undefined ? [] : (["liveWeek"] as const)),
    ...(maxDelayHours === undefined ? [] : (["delayHours"] as const)),
  ];
}

/** The trials of every variant, run so many at a time that the answers fit into memory. */
export async function samplesOf(
  run: RunVariants,
  variants: readonly Variant[],
  { onProgress, ...settings }: SampleSettings,
): Promise<MapSamples[]> {
  const { options, outcomes, trials } = settings;
  const atOnce = Math.max(1, Math.floor(MOST_NUMBERS / (options.length * (1 + outcomes.length) * trials)));
  const samples: MapSamples[] = [];
  for (let first = 0; first < variants.length; first += atOnce) {
    const some = variants.slice(first, first + atOnce);
    const ran = await run(some, {
      ...settings,
      onProgress: (share) => onProgress((first + share * some.length) / variants.length),
    });
    const of = (outcome: keyof Constrained, v: number) => ran.outcomes[outcome]?.[v] ?? [];
    some.forEach((_, v) => {
      const limited = {
        directCost: of("directCost", v),
        liveWeek: of("liveWeek", v),
        delayHours: of("delayHours", v),
      };
      samples.push({ tco: ran.tco[v], limited });
    });
  }
  return samples;
}

/** Earlier trials and further ones. */
export function joinedSamples(a: MapSamples, b: MapSamples): MapSamples {
  return {
    tco: joined(a.tco, b.tco),
    limited: {
      directCost: joined(a.limited.directCost, b.limited.directCost),
      liveWeek: joined(a.limited.liveWeek, b.limited.liveWeek),
      delayHours: joined(a.limited.delayHours, b.limited.delayHours),
    },
  };
}

function joined(a: readonly Float64Array[], b: readonly Float64Array[]): Float64Array[] {
  return a.map((values, o) => {
    const all = new Float64Array(values.length + b[o].length);
    all.set(values);
    all.set(b[o], values.length);
    return all;
  });
}
