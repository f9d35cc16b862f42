import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import type { Decision, Spread } from "../../src/decision/decision.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { referenceScenario } from "../support/scenarios.ts";

// An independent implementation's results over a million trials; the tolerances are the file's own.
const { expected } = JSON.parse(readFileSync("test/reference/mid-size-b2b.json", "utf8"));
const TRIALS = 120_000;

describe("mid-size B2B against the reference of a million trials", () => {
  let decision: Decision;
  beforeAll(async () => {
    const result = await simulate(referenceScenario("mid-size-b2b"), inlinePool(), { trials: TRIALS, curveTrials: 0 });
    decision = decide(result);
  }, 120_000);

  for (const id of Object.keys(expected)) {
    const summary = () => {
      const found = decision.options.find((option) => option.id === id);
      if (!found) throw new Error(`no option ${id}`);
      return found;
    };
    it(`${id}: means within 4 combined standard errors, quantiles within 1 % of p90 − p10`, () => {
      for (const name of ["directCost", "gapCost", "tco", "netValue"] as const) {
        const found = summary()[name];
        const wanted: Spread = expected[id][name];
        expect(Math.abs(found.mean - wanted.mean), name).toBeLessThanOrEqual(4 * Math.hypot(found.se, wanted.se));
        for (const q of ["p10", "p50", "p90"] as const) {
          expect(Math.abs(found[q] - wanted[q]), `${name} ${q}`).toBeLessThanOrEqual(0.01 * (wanted.p90 - wanted.p10));
        }
      }
    });
    it(`${id}: regret, incidents, broken weeks and quality within 4 combined standard errors`, () => {
      // Both runs draw from the same distribution, so ours has the reference's spread over fewer trials.
      const factor = Math.sqrt(1 + 1_000_000 / TRIALS);
      for (const name of ["expectedRegret", "incidents", "brokenWeeks", "quality"] as const) {
        const found = summary()[name] as number;
        expect(Math.abs(found - expected[id][name]), name).toBeLessThanOrEqual(4 * factor * expected[id].se[name]);
      }
    });
    it(`${id}: chances within 0.005`, () => {
      for (const name of ["pBest", "neverLive", "paybackChance"] as const) {
        expect(Math.abs((summary()[name] as number) - expected[id][name]), name).toBeLessThanOrEqual(0.005);
      }
    });
  }
});
