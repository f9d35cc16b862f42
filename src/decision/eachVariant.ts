import type { Option } from "../model/options.ts";
import type { RunVariants, Variant } from "../simulation/variants.ts";
import type { Watch } from "./base.ts";
import type { Constrained } from "./constraints.ts";

/** Numbers of futures that are held at once. */
const MOST_NUMBERS = 2 ** 23;

/** What the variants are run with. */
export interface EachSettings {
  seed: string;
  trials: number;
  options: readonly Option[];
  /** what limits are held against, if there are any */
  outcomes: readonly (keyof Constrained)[];
}

/**
 * Runs variants, as many at once as memory allows, and hands each one's futures over in their order: its total cost, and
 * what limits are held against, by option and trial. Rejects with the signal's reason when aborted.
 */
export async function eachVariant(
  run: RunVariants,
  variants: readonly Variant[],
  { seed, trials, options, outcomes }: EachSettings,
  { signal, onProgress }: Watch,
  onVariant: (tco: Float64Array[], limited: Constrained, variant: number) => void,
): Promise<void> {
  const atOnce = Math.max(1, Math.floor(MOST_NUMBERS / (options.length * (1 + outcomes.length) * trials)));
  for (let first = 0; first < variants.length; first += atOnce) {
    const some = variants.slice(first, first + atOnce);
    const ran = await run(some, {
      seed,
      trials,
      options,
      outcomes,
      ...(signal ? { signal } : {}),
      onProgress: (share) => onProgress?.((first + share * some.length) / variants.length),
    });
    some.forEach((_, v) => {
      const of = (outcome: keyof Constrained) => ran.outcomes[outcome]?.[v] ?? [];
      const limited = { directCost: of("directCost"), liveWeek: of("liveWeek"), delayHours: of("delayHours") };
      onVariant(ran.tco[v], limited, first + v);
    });
  }
}
