import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { fileWith, spandrel } from "../support/spandrel.ts";

const FILE = "scenarios/one-person-consultancy.json";

describe("--trials auto", () => {
  let report: Record<string, unknown> & { trials: number; auto: Record<string, unknown> & { chance: { se: number } } };
  beforeAll(() => {
    const { status, stdout } = spandrel(["run", FILE, "--trials", "auto", "--json"]);
    expect(status).toBe(0);
    report = JSON.parse(stdout);
  }, 120_000);

  it("runs as many futures as it takes, and says how many and what was reached", () => {
    expect(Math.log2(report.trials / 2000) % 1).toBe(0);
    expect(report.auto).toMatchObject({ trials: report.trials, isReached: true, cappedBy: null });
    expect(report.auto.chance.se).toBeLessThanOrEqual(0.005);
  });

  it("is the run of as many futures, but for what it says of itself; a file may ask for it as well", () => {
    const { stdout } = spandrel(["run", FILE, "--trials", String(report.trials), "--json"]);
    const { auto, ...same } = report;
    expect(JSON.parse(stdout)).toEqual(same);
    const file = fileWith(readFileSync(FILE, "utf8").replace(/"trials": \d+/, '"trials": "auto"'));
    const text = spandrel(["run", file]).stdout;
    const count = report.trials.toLocaleString("en");
    expect(text).toContain(`, auto: ${count} futures, seed one-person-consultancy`);
    expect(text).toMatch(
      new RegExp(`^Auto: ${count} futures, which tell every chance of being cheapest to .* of 100`, "m"),
    );
    // a number that is typed has the last word
    expect(spandrel(["run", file, "--trials", "400"]).stdout).toContain(", 400 futures, seed");
  }, 120_000);

  it("one of its futures can be followed, and none beyond them", () => {
    const { stdout } = spandrel(["trace", FILE, "--trials", "auto", "--trial", "7", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject({ trials: report.trials, auto: true, trial: 7 });
    const { status, stderr } = spandrel(["trace", FILE, "--trials", "auto", "--trial", "1000000"]);
    expect(status).toBe(2);
    expect(stderr).toContain(`one of the run's ${report.trials.toLocaleString("en")} futures`);
  }, 120_000);
});
