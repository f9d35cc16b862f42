import { simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";
import type { Figure } from "./figure.ts";
import { inTurns } from "./inTurns.ts";
import { measured, ratios } from "./measured.ts";
import { TWO, threads } from "./threads.ts";

/** Short runs are made several times a round, so that all sizes are measured about as well. */
const SIZES = {
  small: { trials: 10_000, times: 8 },
  middle: { trials: 100_000, times: 2 },
  large: { trials: 1_000_000, times: 1 },
};

/**
 * Time of a run of 10,000, 100,000 and 1,000,000 trials within one process, and what ten times the trials take. Without
 * curves, of which small runs have more than their share.
 */
export async function growthFigures(): Promise<Figure[]> {
  const scenario = shipped("mid-size-b2b");
  const pool = threads(TWO);
  const seconds = async ({ trials, times }: { trials: number; times: number }) => {
    const from = performance.now();
    for (let i = 0; i < times; i++) await simulate(scenario, pool, { trials, curveTrials: 0 });
    return (performance.now() - from) / 1000 / times;
  };
  for (const size of [SIZES.small, SIZES.middle]) await seconds(size);
  const found = await inTurns(
    {
      small: () => seconds(SIZES.small),
      middle: () => seconds(SIZES.middle),
      large: () => seconds(SIZES.large),
    },
    { least: 1, most: 7, seconds: 20, warmUps: 0 },
  );
  pool.close();
  const ratio = { unit: "×", better: "less", floor: 10.5, aim: 10, tolerance: 0.1 } as const;
  const time = { unit: "s", better: "less", note: "within a process, two workers, no curves" } as const;
  return [
    {
      id: "growth.toHundredThousand",
      name: "time of 100,000 trials over that of 10,000",
      ...ratio,
      ...measured(ratios(found.middle, found.small)),
    },
    {
      id: "growth.toMillion",
      name: "time of 1,000,000 trials over that of 100,000",
      ...ratio,
      ...measured(ratios(found.large, found.middle)),
    },
    { id: "growth.small", name: "run of 10,000 trials", ...time, ...measured(found.small) },
    { id: "growth.large", name: "run of 1,000,000 trials", ...time, ...measured(found.large) },
  ];
}
