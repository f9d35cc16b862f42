import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

/** Money to the unit, shares to 1e-6: enough to see any change, few enough digits to read. */
function rounded(_key: string, value: unknown): unknown {
  if (typeof value !== "number") return value;
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toFixed(6));
}

describe("shipped scenarios give the results they gave (-u accepts new ones)", () => {
  for (const id of SHIPPED) {
    it(id, async () => {
      const result = await simulate(shipped(id), inlinePool(), { curveTrials: 0 });
      const { options, recommendation } = decide(result);
      const headline = recommendation.headline.map(({ text }) => text).join("");
      const golden = { recommendation: { ...recommendation, headline }, options };
      await expect(`${JSON.stringify(golden, rounded, 1)}\n`).toMatchFileSnapshot(`./${id}.json`);
    });
  }
});
