import { describe, expect, it } from "vitest";
import { fileWith, spandrel } from "../support/spandrel.ts";

const CONSULTANCY = "scenarios/one-person-consultancy.json";
const json = (words: string[]) => {
  const { status, stdout, stderr } = spandrel([...words, "--json"]);
  expect(stderr.replaceAll(/^note: .*\n/gm, "")).toBe("");
  expect(status).toBe(0);
  return JSON.parse(stdout);
};

describe("why", () => {
  const words = ["why", CONSULTANCY, "--trials", "500"];

  it("gives the same object on one thread and on two, with every analysis in it", () => {
    const one = json([...words, "--workers", "1"]);
    expect(json([...words, "--workers", "2"])).toEqual(one);
    const run = json(["run", CONSULTANCY, "--trials", "500"]);
    const ids = Object.keys(run.options);

    expect(one.pick).toBe(run.recommendation.option);
    const cheapest = Math.min(...ids.map((id) => run.options[id].tco));
    const best = ids.find((id) => run.options[id].tco === cheapest) as string;
    expect(one.evpi).toBeCloseTo(run.options[best].expectedRegret, 6);
    expect(one.perfectInformation.se).toBeGreaterThan(0);
    expect(one.eviu).toBeGreaterThanOrEqual(0);
    expect(one.evppi.length).toBe(one.tornado.length);
    for (const { input, value, se } of one.evppi) {
      expect(input).toMatch(/^[a-z]+\./);
      expect(Math.abs(value)).toBeLessThanOrEqual(one.evpi + 3 * se + 3 * one.evpiSe);
    }
    for (const { pickLow, pickHigh, low, high } of one.tornado) {
      expect([...ids, null]).toContain(pickLow);
      expect([...ids, null]).toContain(pickHigh);
      expect(Number.isFinite(low) && Number.isFinite(high)).toBe(true);
    }
    for (const { at, se, from, to } of one.thresholds) {
      expect(Number.isFinite(at) && se >= 0).toBe(true);
      expect(from).not.toBe(to);
    }
    for (const [id, { capture, routing, execution, feedback, total }] of Object.entries<Record<string, number>>(
      one.leaks,
    )) {
      expect(capture + routing + execution + feedback).toBeCloseTo(total, 4);
      expect(total).toBeCloseTo(run.options[id].gapCost, 4);
    }
    expect(Object.keys(one.criteria)).toEqual(expect.arrayContaining(["suite", "middleware", "manual"]));
    expect(new Set(one.risks.map(({ risk }: { risk: string }) => risk)).size).toBe(4);
    expect(one.delay.map(({ months }: { months: number }) => months)).toEqual([...Array(13).keys()]);
    for (const id of ids.filter((each) => each !== "open")) {
      expect(one.delay[0].netValue[id]).toBeCloseTo(run.options[id].netValue.mean, 4);
    }
    expect(JSON.stringify(one)).not.toMatch(/NaN|undefined/);
  }, 120_000);

  it("prints a section for each question, in words and without a hole", () => {
    const { status, stdout } = spandrel(words);
    expect(status).toBe(0);
    for (const heading of [
      "ONE INPUT AT A TIME",
      "WHERE IT FLIPS",
      "WHAT KNOWING MORE IS WORTH",
      "WHERE IT LEAKS",
      "THE FOUR CRITERIA",
      "THE NAMED RISKS",
      "WHEN TO DECIDE",
    ])
      expect(stdout).toContain(`\n${heading}`);
    expect(stdout).not.toMatch(/NaN|undefined|Infinity|null/);
  }, 60_000);

  it("refuses so few trials that it would fit noise, and faulty files", () => {
    const few = spandrel(["why", CONSULTANCY, "--trials", "50"]);
    expect(few.status).toBe(1);
    expect(few.stderr).toContain(`${CONSULTANCY}: required at least 100 trials, found 50\n`);
    expect(spandrel(["why", fileWith("{}")]).status).toBe(1);
  });
});

describe("map", () => {
  it("gives the best option and its chance on 41 by 41 places", () => {
    const map = json([
      ...["map", CONSULTANCY, "--trials", "100"],
      ...["--x", "funnel.signalsPerWeek", "--y", "team.operations.hoursPerWeek"],
    ]);
    expect(map).toMatchObject({ scenario: "One-person consultancy", seed: "one-person-consultancy" });
    expect(map.engine).toMatch(/^spandrel /);
    expect([map.x, map.y]).toEqual(["funnel.signalsPerWeek", "team.operations.hoursPerWeek"]);
    for (const values of [map.xs, map.ys]) {
      expect(values.length).toBe(41);
      expect([...values].sort((a, b) => a - b)).toEqual(values);
    }
    expect(map.best.length).toBe(41);
    const ids = Object.keys(json(["run", CONSULTANCY, "--trials", "100"]).options);
    const cells = map.best.flat().map((best: string, i: number) => ({ best, chance: map.chance.flat()[i] }));
    expect(cells.length).toBe(41 * 41);
    for (const { best, chance } of cells) {
      expect(ids).toContain(best);
      expect(chance >= 0 && chance <= 1).toBe(true);
    }
  }, 120_000);
});

describe("plan", () => {
  it("gives the best of all plans that it tried, re-estimated, and when to decide", () => {
    const file = "scenarios/broadcast-publisher.json";
    const found = json(["plan", file, "--trials", "250"]);
    expect(found.tried).toBeGreaterThan(1000);
    // there is nothing for a bridge to carry: no plan is worth its cost
    expect(found.best.stages).toEqual([]);
    expect(found.best.gain.mean).toBe(0);
    expect(found.best.netValue.mean).toBe(0);
    expect(found.delay.length).toBe(13);
    const text = spandrel(["plan", file, "--trials", "250"]).stdout;
    expect(text).toContain("No plan beats leaving the gap open.");
    expect(text).not.toMatch(/NaN|undefined|Infinity|null/);
  }, 120_000);
});
