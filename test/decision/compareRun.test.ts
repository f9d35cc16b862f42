import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { type ComparedMean, compareRun, type ReferenceRun } from "../../src/decision/compareRun.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { referenceScenario } from "../support/scenarios.ts";

const reference: ReferenceRun = JSON.parse(readFileSync("test/reference/mid-size-b2b.json", "utf8"));

describe("a run beside an independent implementation's", () => {
  let result: SimulationResult;
  let rows: ComparedMean[];
  beforeAll(async () => {
    result = await simulate(referenceScenario("mid-size-b2b"), inlinePool(), { trials: 2000, curveTrials: 0 });
    rows = compareRun(result, reference);
  });

  it("compares eleven figures of every option, none beyond 4 standard errors", () => {
    expect(rows.length).toBe(11 * result.options.length);
    for (const { option, what, z } of rows) expect(Math.abs(z ?? 0), `${option} ${what}`).toBeLessThanOrEqual(4);
    const varying = rows.filter(({ z }) => z !== null);
    expect(varying.length).toBeGreaterThan(40);
  });

  it("counts what cannot vary as no comparison", () => {
    const none = rows.filter(({ z }) => z === null).map(({ option, what }) => `${option} ${what}`);
    for (const name of ["open directCost", "open netValue", "open quality", "open neverLive", "manual neverLive"]) {
      expect(none).toContain(name);
    }
  });

  it("sees a run of another scenario", async () => {
    const other = referenceScenario("mid-size-b2b");
    other.approaches.middleware.sync.processingHours = 2;
    const found = compareRun(await simulate(other, inlinePool(), { trials: 2000, curveTrials: 0 }), reference);
    const beyond = found.filter(({ z }) => Math.abs(z ?? 0) > 4).map(({ option, what }) => `${option} ${what}`);
    expect(beyond).toContain("middleware quality");
    // of the others only what is counted against middleware is another
    for (const what of ["gapCost", "quality", "incidents"]) expect(beyond).not.toContain(`suite ${what}`);
  });

  it("refuses an option that the reference has not", () => {
    const { suite, ...expected } = reference.expected;
    expect(suite.pBest).toBeGreaterThan(0);
    expect(() => compareRun(result, { ...reference, expected })).toThrow(
      "required an option of the reference, found suite",
    );
  });
});
