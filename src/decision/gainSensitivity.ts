import type { Option } from "../model/options.ts";
import { distributionOf } from "../scenario/distributionOf.ts";
import { quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { RunVariants, VariantSettings } from "../simulation/variants.ts";
import { difference, spreadOf } from "./statistics.ts";

/** What a plan gains with one input at an end of its own range, all else drawn as before. */
export interface GainAt {
  /** the input's p10 or p90 */
  value: number;
  mean: number;
  se: number;
}

/** One input and what the gain is where it is low and where it is high. */
export interface GainInput {
  /** path of the input */
  input: string;
  low: GainAt;
  high: GainAt;
}

/**
 * What the gain of one option over another rests on: each uncertain input that either knows, fixed at its p10 and at
 * its p90 on the same futures; the ones that move the gain most come first.
 *
 * @param pair the dearer option, then the one that gains
 */
export async function gainSensitivity(
  scenario: Scenario,
  run: RunVariants,
  pair: readonly [Option, Option],
  settings: Omit<VariantSettings, "options" | "outcomes">,
): Promise<GainInput[]> {
  const ids = Object.keys(scenario.approaches);
  const known = new Set(pair.flatMap(({ stages }) => stages.map(({ approach }) => ids[approach])));
  const ends = quantitiesOf(scenario)
    .filter(({ path, quantity }) => typeof quantity !== "number" && isKnown(path, known))
    .map(({ path, quantity, field }) => {
      const distribution = distributionOf(quantity, field);
      return { input: path, low: distribution.quantile(0.1), high: distribution.quantile(0.9) };
    });
  const variants = ends.flatMap(({ input, low, high }) => [
    { changes: [{ path: input, to: low }] },
    { changes: [{ path: input, to: high }] },
  ]);
  if (variants.length === 0) return [];
  const { tco } = await run(variants, { ...settings, options: pair });
  const gainAt = (v: number, value: number): GainAt => {
    const { mean, se } = spreadOf(difference(tco[v][0], tco[v][1]));
    return { value, mean, se };
  };
  return ends
    .map(({ input, low, high }, i) => ({ input, low: gainAt(2 * i, low), high: gainAt(2 * i + 1, high) }))
    .sort((a, b) => swing(b) - swing(a));
}

function swing({ low, high }: GainInput): number {
  return Math.abs(high.mean - low.mean);
}

/** Whether an input can matter to some approaches: it is none of another approach's. */
function isKnown(path: string, approaches: ReadonlySet<string>): boolean {
  const id = /^approaches\.([^.]+)\./.exec(path)?.[1] ?? /^handshake\.signals\.\d+\.kept\.(.+)$/.exec(path)?.[1];
  return id === undefined || approaches.has(id);
}
