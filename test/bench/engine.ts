import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";
import type { Figure } from "./figure.ts";
import { inTurns } from "./inTurns.ts";
import { measured, ratios } from "./measured.ts";
import { threads } from "./threads.ts";
import { yardstick } from "./yardstick.ts";

/** Seconds that one run should take on one thread, and the fewest and most trials of it. */
const SECONDS = 0.6;
const FEWEST = 10_000;
const MOST = 400_000;

/** Trials a second on mid-size B2B with its staged plan, draws counted: in one thread, on one worker and on two. */
export async function engineFigures(): Promise<Figure[]> {
  const scenario = shipped("mid-size-b2b");
  const [inline, one, two] = [inlinePool(), threads(1), threads(2)];
  const seconds = async (pool: Pool, trials: number) => {
    const from = performance.now();
    await simulate(scenario, pool, { trials, curveTrials: 0 });
    return (performance.now() - from) / 1000;
  };
  for (const pool of [inline, one, two]) await seconds(pool, FEWEST);
  const speed = FEWEST / (await seconds(one, FEWEST));
  const trials = Math.min(MOST, Math.max(FEWEST, Math.round((speed * SECONDS) / FEWEST) * FEWEST));
  const processor: number[] = [];
  const found = await inTurns(
    {
      yardstick,
      inline: async () => trials / (await seconds(inline, trials)),
      one: async () => {
        const before = process.cpuUsage();
        const wall = await seconds(one, trials);
        const { user, system } = process.cpuUsage(before);
        processor.push((trials / (user + system)) * 1e6);
        return trials / wall;
      },
      two: async () => trials / (await seconds(two, trials)),
    },
    { least: 5, most: 11, seconds: 20 },
  );
  for (const pool of [one, two]) pool.close();
  const note = `${trials.toLocaleString("en")} trials a run`;
  const speeds = { unit: "trials/s", better: "more", note } as const;
  const perYardstick = found.one.map((each, i) => (each * found.yardstick[i]) / 1000);
  return [
    {
      id: "engine.oneWorker",
      name: "mid-size B2B with its plan, one worker, draws counted",
      ...speeds,
      floor: 150_000,
      aim: 300_000,
      ...measured(found.one),
    },
    { id: "engine.oneThread", name: "the same in the calling thread", ...speeds, ...measured(found.inline) },
    {
      id: "engine.processor",
      name: "the same on one worker, a second of processor time of all threads",
      ...speeds,
      ...measured(processor.slice(-found.one.length)),
    },
    { id: "engine.twoWorkers", name: "the same on two workers", ...speeds, ...measured(found.two) },
    {
      id: "engine.twoOverOne",
      name: "two workers over one",
      unit: "×",
      better: "more",
      floor: 1.8,
      aim: 1.95,
      tolerance: 0.15,
      ...measured(ratios(found.two, found.one)),
    },
    {
      id: "engine.perYardstick",
      name: "trials in the time of the yardstick (ten million steps)",
      unit: "×",
      better: "more",
      tolerance: 0.2,
      ...measured(perYardstick),
    },
  ];
}
