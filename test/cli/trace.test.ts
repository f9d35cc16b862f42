import { describe, expect, it } from "vitest";
import { whichFuture } from "../../src/decision/whichFuture.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { oneFuture } from "../../src/simulation/oneFuture.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";
import { fileWith, spandrel } from "../support/spandrel.ts";

const B2B = "scenarios/mid-size-b2b.json";

describe("trace", () => {
  it.each(SHIPPED)("%s: tells each option's story, its events by week, and the totals", (id) => {
    const { status, stdout, stderr } = spandrel(["trace", `scenarios/${id}.json`, "--trial", "37"]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^(note: .*\n)*$/);
    const scenario = shipped(id);
    expect(stdout).toContain(`${scenario.name}: future 37 of 10,000, seed ${id}\n`);
    expect(stdout).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
    const labels = [...Object.values(scenario.approaches), ...scenario.plans].map(({ label }) => label);
    for (const label of [...labels, "Leave the gap open"]) expect(stdout.split(label).length).toBeGreaterThan(2);
    expect(stdout).toMatch(/^ {5}1 {6}1 {2}/m);
    expect(stdout).toMatch(/^ +total +paid +lost to the gap +live in +breaks +days broken$/m);
  });

  it("--json is the future as plain data, with its number and where it comes from", () => {
    const { status, stdout } = spandrel(["trace", B2B, "--trial", "251", "--seed", "other", "--json"]);
    expect(status).toBe(0);
    const { scenario, seed, trial, trials, engine, ...future } = JSON.parse(stdout);
    expect({ scenario, seed, trial, trials }).toEqual({
      scenario: "Mid-size B2B",
      seed: "other",
      trial: 251,
      trials: 10_000,
    });
    expect(engine).toMatch(/^spandrel /);
    expect(future).toEqual(oneFuture(shipped("mid-size-b2b"), { seed: "other", trial: 250 }));
  });

  it("--trials is the number of futures of the run, more than the scenario's or fewer", async () => {
    const beyond = ["trace", B2B, "--trial", "10001", "--trials", "20000"];
    const found = JSON.parse(spandrel([...beyond, "--json"]).stdout);
    expect(found).toMatchObject({ trial: 10_001, trials: 20_000 });
    expect(found).toMatchObject(oneFuture(shipped("mid-size-b2b"), { seed: "mid-size-b2b", trial: 10_000 }));
    expect(spandrel(beyond).stdout).toContain("Mid-size B2B: future 10,001 of 20,000, seed mid-size-b2b\n");
    const result = await simulate(shipped("mid-size-b2b"), inlinePool(), { trials: 300, curveTrials: 0 });
    const words = ["trace", B2B, "--option", "suite", "--at", "worst", "--trials", "300", "--json"];
    expect(JSON.parse(spandrel(words).stdout).trial).toBe(whichFuture(result, "suite", "worst") + 1);
  });

  it("--option and --at go to that option's future of the run, on any number of workers", async () => {
    const scenario = { ...shipped("small-ecommerce"), trials: 600 };
    const result = await simulate(scenario, inlinePool(), { curveTrials: 0 });
    const file = fileWith(JSON.stringify(scenario));
    for (const [option, at] of [
      ["middleware", "p90"],
      ["suite", "worst"],
      ["open", "best"],
    ] as const) {
      const words = ["trace", file, "--option", option, "--at", at];
      const found = JSON.parse(spandrel([...words, "--json", "--workers", "2"]).stdout);
      expect(found.trial).toBe(whichFuture(result, option, at) + 1);
    }
    const { stdout } = spandrel(["trace", file, "--option", "suite", "--at", "p10"]);
    expect(stdout.split("\n")[0]).toContain(", the p10 of Integrated suite by total cost, seed ");
  });

  it.each([
    [[], /required --trial K or --option ID with trace, found neither/],
    [["--trial", "0"], /--trial: required a whole number from 1 to 1,000,000, found "0"/],
    [["--trial", "1.5"], /--trial: required a whole number/],
    [["--trial", "10001"], /--trial: required one of the run's 10,000 futures, found 10001/],
    [["--trial", "301", "--trials", "300"], /--trial: required one of the run's 300 futures, found 301/],
    [["--trial", "1", "--option", "suite"], /found both/],
    [["--option", "none", "--at", "p10"], /--option: required one of suite, .*open, found "none"/],
    [["--option", "suite", "--at", "p99"], /--at: required one of best, p10, p50, p90, worst, found "p99"/],
    [["--trial", "1", "--baseline", "open"], /required no --baseline with trace/],
  ] as [string[], RegExp][])("%j: exit 2 and what is required", (words, message) => {
    const { status, stdout, stderr } = spandrel(["trace", B2B, ...words]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it("a faulty file: exit 1", () => {
    const { status, stderr } = spandrel(["trace", fileWith("{}"), "--trial", "1"]);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});
