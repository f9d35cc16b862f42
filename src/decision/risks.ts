import type { Option } from "../model/options.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { comparedOptions } from "./criteriaTable.ts";
import { lockIn, neglect, pilot, unnoticedShares } from "./optionRisks.ts";
import { permanence, temporaryApproaches } from "./permanence.ts";
import type { Risk, RiskName } from "./risk.ts";
import { variantsOf } from "./riskVariants.ts";

/** Differences are paired, so that this many futures are enough. */
const MOST_TRIALS = 5000;

/**
 * Prices the named risks for each approach alone, and for the pick if it is a staged plan: each by running the same
 * futures with and without it.
 */
export async function risks({ result, decision }: Base, run: RunVariants, watch: Watch = {}): Promise<Risk[]> {
  const trials = Math.min(result.trials, MOST_TRIALS);
  const compared = comparedOptions(result, decision).map((o) => result.options[o]);
  const temporary = temporaryApproaches({ result, decision });
  const calls = compared.length + temporary.length;
  let done = 0;
  const settings = (options: readonly Option[]) => {
    const before = done++;
    return {
      seed: result.seed,
      trials,
      options,
      signal: watch.signal,
      onProgress: (share: number) => watch.onProgress?.((before + share) / calls),
    };
  };
  const found: Risk[] = [];
  for (const option of compared) {
    const { tco, outcomes } = await run(variantsOf({ result, decision }, option), {
      ...settings([option]),
      outcomes: ["unnoticedWeeks", "liveWeek"],
    });
    const costs = tco.map(([cost]) => cost);
    found.push(
      ...lockIn({ result, decision }, option, costs),
      neglect({ result, decision }, option, costs, unnoticedShares(outcomes, result.weeks)),
      pilot({ result, decision }, option, costs),
    );
  }
  for (const each of temporary) {
    const { tco } = await run([{}], settings(each.options));
    found.push(permanence({ result, decision }, each, tco[0]));
  }
  return found.sort((a, b) => ORDER.indexOf(a.risk) - ORDER.indexOf(b.risk));
}

const ORDER: readonly RiskName[] = [
  "vendor lock-in",
  "maintenance neglected",
  "manual becoming permanent",
  "skipping the pilot",
];
