import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distributionOf } from "../../src/scenario/distributionOf.ts";
import { type Field, statedRange } from "../../src/scenario/field.ts";
import { FIELDS } from "../../src/scenario/fields.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";
import { quantityProblems } from "../../src/scenario/quantityProblems.ts";
import { arbitraryQuantity } from "./arbitraryScenario.ts";

const uncertain = FIELDS.filter(({ plain }) => !plain);

fc.configureGlobal({ seed: 20_261_002 });

describe("distributionOf", () => {
  it("draws within the field's limits from everything that may be written, whatever the uniform", () => {
    const uniforms = [2 ** -54, 1e-6, 0.1, 0.5, 0.9, 1 - 1e-6, 1 - 2 ** -53];
    const cases = fc
      .constantFrom(...uncertain)
      .chain((field) => fc.tuple(fc.constant(field), arbitraryQuantity(field)));
    fc.assert(
      fc.property(cases, ([field, quantity]) => {
        expect(quantityProblems(quantity, field)).toEqual([]);
        const { low, high } = statedRange(field);
        const distribution = distributionOf(quantity, field);
        const drawn = uniforms.map((p) => distribution.quantile(p));
        for (const x of drawn) expect(low <= x && x <= high).toBe(true);
        expect(drawn).toEqual([...drawn].sort((a, b) => a - b));
        if (!distribution.fill) return;
        const out = new Float64Array(uniforms.length);
        distribution.fill(Float64Array.from(uniforms), out);
        expect([...out]).toEqual(drawn);
      }),
      { numRuns: 400 },
    );
  });

  it("goes through the percentiles of a triplet", () => {
    const { quantile } = distributionOf({ p10: 0.08, p50: 0.15, p90: 0.25 }, fieldAt("funnel.coldRate") as Field);
    expect([0.1, 0.5, 0.9].map(quantile)).toEqual([0.08, 0.15, 0.25].map((x) => expect.closeTo(x, 12)));
  });

  it("cuts what a long tail draws to the field's limit", () => {
    const { quantile, lower, upper } = distributionOf(
      { lognormal: [900, 3] },
      fieldAt("approaches.x.setup.overrun") as Field,
    );
    expect(quantile(0.999)).toBe(1000);
    expect([lower, upper]).toEqual([0, 1000]);
  });
});
