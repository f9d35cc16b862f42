import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { fileWith, spandrel } from "../support/spandrel.ts";

const A = "scenarios/mid-size-b2b.json";
const B = "scenarios/mid-size-b2b-without-engineer.json";
const few = ["--trials", "250"];

describe("compare", () => {
  it("gives both picks, the differences, and contributions that add up, on any number of threads", () => {
    const run = (workers: string) => {
      const { status, stdout } = spandrel(["compare", A, B, ...few, "--json", "--workers", workers]);
      expect(status).toBe(0);
      return JSON.parse(stdout);
    };
    const found = run("1");
    expect(run("2")).toEqual(found);
    const { scenarios, differences, attribution } = found;
    expect(found.seed).toBe("mid-size-b2b");
    expect(scenarios.map(({ pick }: { pick: string }) => pick)).toEqual([attribution.from.pick, attribution.to.pick]);
    expect(attribution.from.tco.suite).toBeCloseTo(scenarios[0].tco.suite, 6);
    expect(attribution.to.tco.middleware).toBeCloseTo(scenarios[1].tco.middleware, 6);
    expect(differences.filter(({ kind }: { kind: string }) => kind === "input").length).toBe(4);
    const sum = attribution.contributions.reduce(
      (all: number, { difference }: { difference: { mean: number } }) => all + difference.mean,
      0,
    );
    expect(sum).toBeCloseTo(attribution.to.difference.mean - attribution.from.difference.mean, 6);
    expect(JSON.stringify(found)).not.toMatch(/NaN|undefined/);
  }, 120_000);

  it("prints it in words, and compares no amounts across currencies", () => {
    const { stdout, status } = spandrel(["compare", A, B, ...few]);
    expect(status).toBe(0);
    expect(stdout).toContain("\nWHAT MOVED IT\nFrom A to B, by hand first turns from $");
    expect(stdout).toMatch(/ {2}Engineering: 40 to 5 h\/week +\+\$/);
    expect(stdout).toContain("\nONLY LUCK\nSeed: mid-size-b2b to mid-size-b2b-without-engineer\n");
    expect(stdout).not.toMatch(/NaN|undefined|Infinity|null/);
    const euros = fileWith(readFileSync(B, "utf8").replace('"currency": "USD"', '"currency": "EUR"'));
    const other = spandrel(["compare", A, euros, ...few]).stdout;
    expect(other).toContain("\nIn different currencies: no amounts are compared.\n");
    expect(other).not.toContain("WHAT MOVED IT");
    expect(spandrel(["compare", A, A, ...few]).stdout).toContain("\nNothing differs.\n");
  }, 120_000);

  it("wants two files", () => {
    expect(spandrel(["compare", A]).stderr).toContain("required two scenario files after compare, found 1\n");
    expect(spandrel(["compare", A, fileWith("{}")]).status).toBe(1);
  });
});
