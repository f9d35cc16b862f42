import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadLabels } from "../../../src/report/drawing/spreadLabels.ts";

const positions = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 12 });

test("labels stay where they belong if nothing is nearer than the gap", () => {
  expect(spreadLabels([100, 20, 60])).toEqual([100, 20, 60]);
});

test("labels that would touch move apart evenly, around their middle", () => {
  expect(spreadLabels([100, 100])).toEqual([91.5, 108.5]);
});

test("no two labels are nearer than the gap, and their order is kept", () => {
  fc.assert(
    fc.property(positions, (wanted) => {
      const spread = spreadLabels(wanted);
      const sorted = [...spread].sort((a, b) => a - b);
      for (let i = 1; i < sorted.length; i++) expect(sorted[i] - sorted[i - 1]).toBeGreaterThanOrEqual(17 - 1e-9);
      wanted.forEach((a, i) => {
        wanted.forEach((b, j) => {
          if (a < b) expect(spread[i]).toBeLessThan(spread[j]);
        });
      });
    }),
  );
});

test("labels stay within the chart where there is room for them", () => {
  fc.assert(
    fc.property(positions, (wanted) => {
      for (const y of spreadLabels(wanted, { top: 10, bottom: 290 })) {
        expect(y).toBeGreaterThanOrEqual(10 - 1e-9);
        expect(y).toBeLessThanOrEqual(290 + 1e-9);
      }
    }),
  );
});
