import type { Option } from "../model/options.ts";
import type { Outcome } from "../simulation/chunkResult.ts";
import type { RunVariants, VariantSettings } from "../simulation/variants.ts";

/** One option's trials: total cost, and the outcomes that were asked for. */
export interface Sample {
  option: Option;
  tco: Float64Array;
  outcomes: Partial<Record<Outcome, Float64Array>>;
}

/** Options in one call: few enough that progress is seen and a cancellation is heard. */
const BATCH = 64;

/**
 * Runs any number of options on the same futures, batch after batch. What an option's trials are does not depend on
 * the others; those that end alike are run together, because they share the run of their last stage.
 *
 * @param options of one scenario, that of `run`
 * @returns samples in the order of the options
 * @throws the signal's reason when aborted
 */
export async function runOptions(
  run: RunVariants,
  options: readonly Option[],
  settings: Omit<VariantSettings, "options">,
): Promise<Sample[]> {
  const order = options.map((_, o) => o).sort((a, b) => fromTheEnd(options[a], options[b]));
  const samples: Sample[] = [];
  for (let from = 0; from < order.length; from += BATCH) {
    const places = order.slice(from, from + BATCH);
    const batch = places.map((o) => options[o]);
    const { tco, outcomes } = await run([{}], {
      ...settings,
      options: batch,
      onProgress: (share) => settings.onProgress?.((from + share * batch.length) / order.length),
    });
    settings.signal?.throwIfAborted();
    places.forEach((o, i) => {
      const kept = (settings.outcomes ?? []).map((name) => [name, outcomes[name]?.[0][i]]);
      samples[o] = { option: options[o], tco: tco[0][i], outcomes: Object.fromEntries(kept) };
    });
  }
  return samples;
}

/** Orders options by their last stage, then the one before it, and so on. */
function fromTheEnd(a: Option, b: Option): number {
  for (let back = 1; ; back++) {
    const x = a.stages.at(-back);
    const y = b.stages.at(-back);
    if (!x || !y) return a.stages.length - b.stages.length;
    const apart = x.approach - y.approach || x.startMonth - y.startMonth;
    if (apart !== 0) return apart;
  }
}
