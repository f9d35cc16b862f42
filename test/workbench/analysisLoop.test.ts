import { expect, it, vi } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { analysisLoop } from "../../src/workbench/analysisLoop.ts";
import type { Analyses, FromAnalyses } from "../../src/workbench/analysisMessages.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = { ...shipped("one-person-consultancy"), trials: 300 };

/** Analyses that show what they were given. */
const analyses = {
  picked: async ({ result, decision }) => [result.trials, decision.recommendation.option],
  fixed: async ({ result }, run, path: string, { signal }) => {
    const { tco } = await run([{}, { changes: [{ path, to: 0 }] }], { trials: 250, signal });
    const first = result.outcomes.directCost[0][0] + result.outcomes.gapCost[0][0];
    return tco.map((options) => options[0][0] - first);
  },
  coarseFirst: async (_base, _run, _settings, { onPartial, onProgress }) => {
    onProgress?.(0.5);
    onPartial?.("coarse");
    return "fine";
  },
  endless: (_base, _run, _settings, { signal }) =>
    new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
  broken: () => {
    throw new RangeError("required two axes, found one");
  },
} satisfies Analyses;

function started() {
  const heard: FromAnalyses[] = [];
  let runs = 0;
  const inline = inlinePool();
  const pool: Pool = {
    ...inline,
    run: (job, orders, onDone, signal) => {
      if (job.kind === "run") runs++;
      return inline.run(job, orders, onDone, signal);
    },
  };
  const tell = analysisLoop(analyses as Analyses, pool, (message) => heard.push(message));
  const start = (id: number, analysis: string, settings: unknown = undefined, of = scenario) =>
    tell({ kind: "start", id, analysis, scenario: structuredClone(of), settings });
  const answer = (id: number) =>
    vi.waitUntil(
      () => heard.find((message) => message.id === id && (message.kind === "table" || message.kind === "failed")),
      { timeout: 60_000, interval: 5 },
    );
  return { heard, tell, start, answer, runs: () => runs };
}

it("makes the run and its decision, hands them to the analysis and posts its table", async () => {
  const { start, answer } = started();
  start(1, "picked");
  const result = await simulate(scenario, inlinePool());
  expect(await answer(1)).toEqual({
    kind: "table",
    id: 1,
    table: [300, decide(result).recommendation.option],
  });
});

it("variants are on the futures of the run, and settings reach the analysis", async () => {
  const { start, answer } = started();
  start(1, "fixed", "funnel.valuePerWin");
  const { table } = (await answer(1)) as { table: number[] };
  expect(table[0]).toBeCloseTo(0, 6);
  expect(table[1]).not.toBe(0);
});

it("makes the run once for a scenario, anew for another", async () => {
  const { start, answer, runs } = started();
  start(1, "picked");
  await answer(1);
  start(2, "picked");
  await answer(2);
  expect(runs()).toBe(1);
  start(3, "picked", undefined, { ...scenario, seed: "another" });
  await answer(3);
  expect(runs()).toBe(2);
});

it("tells progress from 0 on, and tables as far as they are, before the whole one", async () => {
  const { heard, start, answer } = started();
  start(1, "coarseFirst");
  await answer(1);
  expect(heard[0]).toEqual({ kind: "progress", id: 1, share: 0 });
  expect(heard.slice(-2)).toEqual([
    { kind: "partial", id: 1, table: "coarse" },
    { kind: "table", id: 1, table: "fine" },
  ]);
  const shares = heard.flatMap((message) => (message.kind === "progress" ? message.share : []));
  expect(shares.every((share, i) => share <= 1 && share >= (shares[i - 1] ?? 0))).toBe(true);
});

it("cancelled, it says no more of that analysis, and goes on to the next", async () => {
  const { heard, tell, start, answer } = started();
  start(1, "picked");
  await answer(1);
  start(2, "endless");
  tell({ kind: "cancel", id: 2 });
  const before = heard.length;
  start(3, "picked");
  await answer(3);
  expect(heard.slice(before).every(({ id }) => id === 3)).toBe(true);
});

it("a newer analysis takes the place of the one before, even while that still makes its run", async () => {
  const { heard, start, answer } = started();
  start(1, "picked");
  start(2, "picked");
  await answer(2);
  expect(heard.some(({ id, kind }) => id === 1 && (kind === "table" || kind === "failed"))).toBe(false);
});

it("says what went wrong, and is there for the next analysis", async () => {
  const { start, answer } = started();
  start(1, "broken");
  expect(await answer(1)).toEqual({ kind: "failed", id: 1, message: "required two axes, found one" });
  start(2, "toString");
  expect(await answer(2)).toEqual({ kind: "failed", id: 2, message: "required a known analysis, found toString" });
  start(3, "picked");
  expect(await answer(3)).toMatchObject({ kind: "table" });
});
