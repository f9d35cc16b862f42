import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposureBetween } from "../../src/model/exposure.ts";
import { integral } from "../support/quadrature.ts";

const weeks = fc.integer({ min: 0, max: 4000 }).map((i) => i / 200);
const rollouts = fc.record({
  pilotWeeks: fc.oneof(fc.constant(0), weeks),
  pilotShare: fc.integer({ min: 0, max: 100 }).map((i) => i / 100),
  rampWeeks: fc.oneof(fc.constant(0), weeks),
});

describe("exposureBetween", () => {
  it("is 2.5 weeks of full operation for a pilot of 2 weeks at a quarter, a ramp of 2 and 0.75 weeks at full", () => {
    expect(exposureBetween(0, 4.75, { pilotWeeks: 2, pilotShare: 0.25, rampWeeks: 2 })).toBeCloseTo(
      0.5 + 1.25 + 0.75,
      14,
    );
  });

  it("integrates the exposed share: the quadrature of pilot, ramp and full operation", () => {
    fc.assert(
      fc.property(weeks, weeks, rollouts, (a, b, rollout) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)];
        const { pilotWeeks, pilotShare, rampWeeks } = rollout;
        const share = (age: number) => {
          if (age < pilotWeeks) return pilotShare;
          return age < pilotWeeks + rampWeeks ? pilotShare + ((1 - pilotShare) * (age - pilotWeeks)) / rampWeeks : 1;
        };
        const ends = [from, pilotWeeks, pilotWeeks + rampWeeks, to].filter((x) => from <= x && x <= to);
        const wanted = ends.slice(1).reduce((sum, end, i) => sum + integral(share, ends[i], end, 1), 0);
        expect(Math.abs(exposureBetween(from, to, rollout) - wanted)).toBeLessThan(1e-12);
      }),
      { seed: 1, numRuns: 500 },
    );
  });

  it("adds up over stretches, and lies between nothing and the time that passes", () => {
    fc.assert(
      fc.property(weeks, rollouts, (live, rollout) => {
        let sum = 0;
        for (let week = 0; week < 60; week++) {
          const exposed = exposureBetween(live + week, live + week + 1, rollout);
          expect(exposed).toBeGreaterThanOrEqual(0);
          expect(exposed).toBeLessThanOrEqual(1 + 1e-13);
          sum += exposed;
        }
        expect(Math.abs(sum - exposureBetween(live, live + 60, rollout))).toBeLessThan(1e-11);
      }),
      { seed: 1, numRuns: 100 },
    );
  });
});
