import { distributionOf } from "../scenario/distributionOf.ts";
import { isUncertain } from "../scenario/quantity.ts";
import type { RunVariants } from "../simulation/variants.ts";
import type { Base, Watch } from "./base.ts";
import { pickAt } from "./bracket.ts";
import { confirm, type Effort, type Fix, narrow, scan, settle, verify } from "./crossings.ts";
import { eachVariant } from "./eachVariant.ts";
import { judgeOf } from "./judge.ts";
import { scanGrids } from "./scanGrid.ts";
import { territoriesOf, thresholdsOf } from "./territories.ts";
import type { Thresholds } from "./thresholdTable.ts";

export type { ScannedInput, Threshold, Thresholds } from "./thresholdTable.ts";

/** What is looked at, where it is not every input. */
export interface ThresholdSettings {
  paths?: readonly string[];
}

const EFFORT: Effort = { scan: 250, refine: 2000, final: 20_000 };

/** Share of the work, roughly, that is done after each step; every round of narrowing down takes a part of the rest. */
const SHARES = { scan: 0.45, verify: 0.65, round: 0.4 };

/**
 * Thresholds of every input, uncertain or exact: it is fixed at up to 21 values, everything else drawn as ever (inputs
 * that are correlated with it among them), and every change of the pick by the rule that is seen between two of them is
 * verified and narrowed down with more futures, all of them the run's own. What changes and changes back between two
 * neighbouring values is not seen. Rejects with the signal's reason when aborted.
 */
export async function thresholds(
  base: Base,
  run: RunVariants,
  watch: Watch = {},
  { paths }: ThresholdSettings = {},
): Promise<Thresholds> {
  const { scenario, options, seed, trials } = base.result;
  const judge = judgeOf(base);
  const effort = {
    scan: Math.min(EFFORT.scan, trials),
    refine: Math.min(EFFORT.refine, trials),
    final: Math.min(EFFORT.final, trials),
  };
  const { towards, tell } = stagedProgress(watch);
  const fix: Fix = (requests, count, onFutures) =>
    eachVariant(
      run,
      requests.map(({ path, at }) => ({ changes: [{ path, to: at }] })),
      { seed, trials: count, options, outcomes: judge.outcomes },
      { ...watch, onProgress: tell },
      onFutures,
    );

  const gridded = scanGrids(scenario, paths);
  const looked = gridded.filter(({ grid }) => grid.length > 0);
  towards(SHARES.scan);
  const lines = await scan(looked, fix, judge, effort.scan);
  towards(SHARES.verify);
  await verify(lines, fix, judge, effort.refine);
  let left = 1 - SHARES.verify;
  await narrow(lines, fix, judge, effort.refine, () => {
    left *= 1 - SHARES.round;
    towards(1 - left);
  });
  towards(1);
  await confirm(lines, fix, judge, effort.final);
  await narrow(lines, fix, judge, effort.final);
  await confirm(lines, fix, judge, effort.final);
  const crossings = await settle(lines, fix, judge, effort.final, effort.refine);
  tell(1);

  const found = looked.map((input, i) => {
    const own = crossings.filter(({ path }) => path === input.path);
    const territories = territoriesOf(input.grid, own, pickAt(lines[i], lines[i].points[0]), options);
    return { input, own, territories };
  });
  return {
    pick: base.decision.recommendation.option,
    thresholds: found.flatMap(({ input, own, territories }) => thresholdsOf(input, own, territories, base)),
    inputs: found.map(({ input: { path, quantity, field, grid }, territories }) => {
      const { quantile } = distributionOf(quantity, field);
      return {
        path,
        now: { p10: quantile(0.1), p50: quantile(0.5), p90: quantile(0.9) },
        isExact: !isUncertain(quantity),
        correlated: scenario.correlations.flatMap(({ between: [a, b] }) => (a === path ? b : b === path ? a : [])),
        grid,
        territories,
      };
    }),
    leftOut: gridded.filter(({ grid }) => grid.length === 0).map(({ path }) => path),
    trials: effort,
  };
}

/** Progress over steps of which each may take several calls: never backwards. */
function stagedProgress({ onProgress }: Watch) {
  let from = 0;
  let to = 0;
  let told = -1;
  return {
    /** what follows leads to this share of the whole */
    towards(share: number) {
      from = to;
      to = share;
    },
    tell(share: number) {
      const whole = from + share * (to - from);
      if (whole <= told) return;
      told = whole;
      onProgress?.(whole);
    },
  };
}
