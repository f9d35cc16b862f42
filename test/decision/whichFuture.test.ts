import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LANDMARKS, whichFuture } from "../../src/decision/whichFuture.ts";
import { resultOf } from "../support/results.ts";

describe("which future", () => {
  it("is the nearest order statistic of total cost, of equal ones the first", () => {
    const place = { best: 0, p10: 0.1, p50: 0.5, p90: 0.9, worst: 1 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 60 }), (costs) => {
        const result = resultOf({ suite: costs, open: costs.map(() => 99) });
        const ranked = costs
          .map((cost, trial) => ({ cost, trial }))
          .sort((a, b) => a.cost - b.cost || a.trial - b.trial);
        for (const which of LANDMARKS) {
          const { cost } = ranked[Math.round((costs.length - 1) * place[which])];
          expect(whichFuture(result, "suite", which)).toBe(ranked.find((each) => each.cost === cost)?.trial);
          expect(whichFuture(result, "open", which)).toBe(0);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("goes by what is paid and what the gap costs together", () => {
    const result = resultOf({ suite: { direct: [9, 1, 5], gap: [1, 6, 9] } });
    expect(LANDMARKS.map((which) => whichFuture(result, "suite", which))).toEqual([1, 1, 0, 2, 2]);
  });

  it("refuses an option that the run does not have", () => {
    expect(() => whichFuture(resultOf({ suite: [1] }), "none", "p50")).toThrow(
      'required an option of the run, found "none"',
    );
  });
});
