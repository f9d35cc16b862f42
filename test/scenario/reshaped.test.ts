import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionOf } from "../../src/scenario/distributionOf.ts";
import type { Field } from "../../src/scenario/field.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";
import { FORMS, formOf, formsFor } from "../../src/scenario/forms.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { quantityProblems } from "../../src/scenario/quantityProblems.ts";
import { reshaped } from "../../src/scenario/reshaped.ts";

const signals = fieldAt("funnel.signalsPerWeek") as Field;
const cold = fieldAt("funnel.coldRate") as Field;
const early = fieldAt("approaches.suite.reliability.earlyMultiplier") as Field;
const growth = fieldAt("funnel.growthPerMonth") as Field;

const at = (quantity: Quantity, field: Field, p: number) => distributionOf(quantity, field).quantile(p);

describe("a quantity in another form", () => {
  it("keeps all three percentiles where the form can have them", () => {
    for (const form of ["curve", "pert", "triangular"] as const) {
      const { quantity, moved } = reshaped({ min: 0.08, mode: 0.15, max: 0.25 }, form, cold);
      expect(moved).toEqual([]);
      for (const p of [0.1, 0.5, 0.9]) {
        const before = at({ min: 0.08, mode: 0.15, max: 0.25 }, cold, p);
        expect(Math.abs(at(quantity, cold, p) - before)).toBeLessThan(0.0005);
      }
    }
  });

  it("keeps p10 and p90, and says that the median moved, where it has two parameters", () => {
    for (const form of ["uniform", "normal"] as const) {
      const { quantity, moved } = reshaped({ p10: 14, p50: 28, p90: 58 }, form, signals);
      expect(moved).toEqual(["p50"]);
      expect(at(quantity, signals, 0.1)).toBeCloseTo(14, 0);
      expect(at(quantity, signals, 0.9)).toBeCloseTo(58, 0);
    }
  });

  it("is the distribution itself where that has the percentiles already", () => {
    // z(0.9) = 1.281551566: a lognormal of median 1 and sigma 0.35 has a p90 of exp(0.35 z)
    const band = { p10: 1 / 1.5660289, p50: 1, p90: 1.5660289 };
    const field = fieldAt("approaches.suite.setup.overrun") as Field;
    const { lognormal } = reshaped(band, "lognormal", field).quantity as { lognormal: [number, number] };
    expect(lognormal[0]).toBeCloseTo(1, 3);
    expect(lognormal[1]).toBeCloseTo(0.35, 3);
    expect(reshaped({ p10: 10, p50: 30, p90: 50 }, "uniform", signals).quantity).toEqual({ uniform: [5, 55] });
  });

  it("finds the beta that a count gives", () => {
    const { p10, p50, p90 } = { p10: 0.02434, p50: 0.03575, p90: 0.05014 };
    const { beta } = reshaped({ p10, p50, p90 }, "beta", cold).quantity as { beta: [number, number] };
    expect(beta[0]).toBeCloseTo(12.5, 0);
    expect(beta[1] / beta[0]).toBeCloseTo(328.5 / 12.5, 0);
  });

  it("is the median as an exact number, and a list of one value from an exact number", () => {
    expect(reshaped({ p10: 14, p50: 28, p90: 58 }, "exact", signals).quantity).toBe(28);
    expect(reshaped(28, "values", signals).quantity).toEqual({ values: [28] });
  });

  it("has the same percentiles as a list of values", () => {
    const band = { p10: 14, p50: 28, p90: 58 };
    const { quantity, moved } = reshaped(band, "values", signals);
    expect(moved).toEqual([]);
    expect([0.1, 0.5, 0.9].map((p) => at(quantity, signals, p))).toEqual([14, 28, 58]);
  });

  it("has a fifth to either side where it was exact, and says so", () => {
    const { quantity, isWidened } = reshaped(30, "curve", signals);
    expect(quantity).toEqual({ p10: 24, p50: 30, p90: 36 });
    expect(isWidened).toBe(true);
  });

  it("stays the same object in its own form", () => {
    const band = { p10: 14, p50: 28, p90: 58 };
    expect(reshaped(band, "curve", signals).quantity).toBe(band);
  });

  it.each([
    ["an exact 0 has no band", 0, "pert", cold],
    ["a share that is exactly 1 has none above", 1, "curve", cold],
    ["a lognormal has no negative p10", { normal: [0, 0.02] }, "lognormal", growth],
    ["a beta lies below 1", { p10: 1.2, p50: 2, p90: 3 }, "beta", early],
    ["a mean that would be out of the field", { p10: 0.6, p50: 0.9, p90: 0.99 }, "normal", cold],
  ] as const)("is refused: %s", (_, quantity, form, field) => {
    expect(() => reshaped(quantity as Quantity, form, field)).toThrow(RangeError);
  });

  it("is always one that may stand in its field, with the p10 and p90 that it had or a notice", () => {
    const band = fc
      .tuple(fc.double({ min: 0.01, max: 0.9, noNaN: true }), fc.double({ min: 0.05, max: 0.95, noNaN: true }))
      .map(([low, part]) => ({ low, high: low + (0.99 - low) * part }));
    fc.assert(
      fc.property(band, fc.constantFrom(...FORMS), fc.constantFrom(cold, signals), ({ low, high }, form, field) => {
        const start: Quantity = { triangular: [low, (2 * low + high) / 3, high] };
        let found: ReturnType<typeof reshaped>;
        try {
          found = reshaped(start, form, field);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
          return;
        }
        expect(quantityProblems(found.quantity, field)).toEqual([]);
        expect(formOf(found.quantity)).toBe(form);
        if (form === "exact") return;
        const { p10, p90 } = found.before;
        for (const [key, p] of [["p10", 0.1] as const, ["p90", 0.9] as const]) {
          const gap = Math.abs(at(found.quantity, field, p) - found.before[key]);
          if (gap > (p90 - p10) / 50) expect(found.moved).toContain(key);
        }
      }),
      { numRuns: 150, seed: 4 },
    );
  });
});

describe("the forms of a field", () => {
  it("are all but a beta, which is for shares, and one for a plain number", () => {
    expect(formsFor(cold)).toEqual(FORMS);
    expect(formsFor(signals)).toEqual(FORMS.filter((form) => form !== "beta"));
    expect(formsFor(fieldAt("horizonMonths") as Field)).toEqual(["exact"]);
  });
});
