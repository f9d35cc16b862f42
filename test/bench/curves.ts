import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";
import { withHorizon, withOptions, withUncertain } from "./curveScenarios.ts";
import { inTurns } from "./inTurns.ts";
import { type Measured, measured } from "./measured.ts";
import { TWO, threads } from "./threads.ts";

/** How the time of a run grows with one thing, everything else as in mid-size B2B. */
export interface Curve {
  id: string;
  name: string;
  /** what is varied */
  of: string;
  /** seconds of a run at each value, ascending */
  points: (Measured & { x: number })[];
}

/** Trials of a run where they are not what is varied. */
const TRIALS = 10_000;

/** One run to be timed. */
interface Run {
  scenario: Scenario;
  pool: Pool;
  trials: number;
}

/** Rounds of a curve; a short run is made several times in each. */
const TURNS = { least: 2, most: 7, seconds: 30 };

/** Measures all curves, one after the other, each with its values in turns. */
export async function scalingCurves(onCurve: (name: string) => void): Promise<Curve[]> {
  const [one, two] = [threads(1), threads(TWO)];
  const scenario = shipped("mid-size-b2b");
  const curve = async (id: string, name: string, of: string, xs: readonly number[], run: (x: number) => Run) => {
    onCurve(name);
    return { id, name, of, points: await pointsOf(xs, run) };
  };
  const ofScenario = (make: (x: number) => Scenario) => (x: number) => ({
    scenario: make(x),
    pool: one,
    trials: TRIALS,
  });
  const single = "10,000 trials on one worker";
  const curves = [
    await curve("trials", "time by trials, two workers", "trials", [1e3, 3e3, 1e4, 3e4, 1e5, 3e5, 1e6], (trials) => ({
      scenario,
      pool: two,
      trials,
    })),
    await curve(
      "quantities",
      `time by uncertain quantities, ${single}, 50 signals`,
      "quantities",
      [20, 50, 100, 150, 200],
      ofScenario((x) => withUncertain(scenario, x)),
    ),
    await curve(
      "horizon",
      `time by horizon, ${single}`,
      "months",
      [12, 18, 24, 36, 48, 60],
      ofScenario((x) => withHorizon(scenario, x)),
    ),
    await curve(
      "options",
      `time by options, ${single}`,
      "options",
      [4, 6, 8, 12, 16, 20],
      ofScenario((x) => withOptions(scenario, x)),
    ),
    await curve("workers", "time by workers, 50,000 trials", "workers", [1, TWO], (workers) => ({
      scenario,
      pool: workers === 1 ? one : two,
      trials: 50_000,
    })),
  ];
  one.close();
  two.close();
  return curves;
}

async function pointsOf(xs: readonly number[], run: (x: number) => Run): Promise<Curve["points"]> {
  const contestants = Object.fromEntries(xs.map((x) => [String(x), timer(run(x))]));
  const times = await inTurns(contestants, TURNS);
  return xs.map((x) => ({ x, ...measured(times[x]) }));
}

function timer({ scenario, pool, trials }: Run): () => Promise<number> {
  const runs = Math.max(1, Math.round(TRIALS / trials));
  return async () => {
    const from = performance.now();
    for (let i = 0; i < runs; i++) await simulate(scenario, pool, { trials, curveTrials: 0 });
    return (performance.now() - from) / 1000 / runs;
  };
}
