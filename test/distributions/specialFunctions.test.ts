import { describe, expect, it } from "vitest";
import { betaFunctions } from "../../src/distributions/incompleteBeta.ts";
import { logBeta } from "../../src/distributions/logBeta.ts";
import { standardNormalCdf, standardNormalQuantile } from "../../src/distributions/normal.ts";
import { readReference } from "./expectReference.ts";

const { source, functions } = readReference<{ source: string; functions: { name: string; rows: number[][] }[] }>(
  "functions",
);

function expectRows(name: string, f: (...args: number[]) => number, tolerance: number): void {
  const rows = functions.find((reference) => reference.name === name)?.rows ?? [];
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const wanted = row.at(-1) as number;
    const found = f(...row.slice(0, -1));
    expect(Math.abs(found - wanted), `at ${row}: ${found}`).toBeLessThanOrEqual(tolerance * Math.abs(wanted));
  }
}

describe(`special functions against ${source}`, () => {
  it("standardNormalCdf is within 2e-15, far tail included", () => {
    expectRows("standardNormalCdf", standardNormalCdf, 2e-15);
  });

  it("standardNormalCdf has its limits", () => {
    expect([-Infinity, -40, 0, 40, Infinity, NaN].map(standardNormalCdf)).toEqual([0, 0, 0.5, 1, 1, NaN]);
  });

  it("standardNormalQuantile is within 2e-15", () => {
    // Near the median the value is as small as p − ½, and only as accurate.
    expectRows("standardNormalQuantile", standardNormalQuantile, 2e-15);
  });

  it("standardNormalQuantile has its limits", () => {
    expect([0, 0.5, 1, -0.1, 1.1, NaN].map(standardNormalQuantile)).toEqual([-Infinity, 0, Infinity, NaN, NaN, NaN]);
  });

  it("standardNormalQuantile undoes standardNormalCdf far into both tails", () => {
    for (const z of [-37, -20, -8, -5.1, -4.9, -2, -0.01, 0.5, 3, 5]) {
      const tolerance = z > 0 ? 1e-9 : 1e-12;
      expect(Math.abs(standardNormalQuantile(standardNormalCdf(z)) / z - 1)).toBeLessThanOrEqual(tolerance);
    }
  });

  it("logBeta is within 1e-14", () => {
    expectRows("logBeta", logBeta, 1e-14);
  });

  it("the incomplete beta function is within 1e-13 and its logarithm agrees", () => {
    const cdf = (x: number, a: number, b: number) => betaFunctions(a, b).cdf(x);
    const logCdf = (x: number, a: number, b: number) => Math.exp(betaFunctions(a, b).logCdf(x));
    expectRows("incompleteBeta", cdf, 1e-13);
    expectRows("incompleteBeta", logCdf, 1e-12);
  });
});
