import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chanceBelow, difference, spreadOf } from "../../src/decision/statistics.ts";
import { unpaired } from "../../src/decision/unpaired.ts";

const of = (...values: number[]) => Float64Array.from(values);

describe("unpaired", () => {
  it("holds every trial of one against every trial of the other, ties half: by hand", () => {
    // of 9 pairs: 1 is less than all three, 3 than one and as much as one, 4 than none
    expect(unpaired(of(4, 1, 3), of(2, 3, 3.5)).chance).toBe(4.5 / 9);
    expect(unpaired(of(1, 1), of(1, 1, 1))).toEqual({ chance: 0.5, sd: 0 });
  });

  it("is what counting all pairs gives, and does not depend on the order of trials", () => {
    const values = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const pairs = a.flatMap((x) => b.map((y) => (x < y ? 1 : x === y ? 0.5 : 0)));
        const mean = pairs.reduce<number>((sum, win) => sum + win, 0) / pairs.length;
        const found = unpaired(of(...a), of(...b));
        expect(found.chance).toBeCloseTo(mean, 12);
        expect(unpaired(of(...a.toReversed()), of(...b)).chance).toBe(found.chance);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("loses what both share: the paired difference of costs that move together is surer and spreads less", () => {
    const shared = Float64Array.from({ length: 400 }, (_, i) => ((i * 137) % 400) * 10);
    const dearer = shared.map((value, i) => value + 50 + (i % 7));
    const apart = unpaired(shared, dearer);
    expect(chanceBelow(shared, dearer)).toBe(1);
    expect(apart.chance).toBeLessThan(0.53);
    expect(apart.sd).toBeGreaterThan(100 * spreadOf(difference(dearer, shared)).sd);
  });

  it("requires a trial of each", () => {
    expect(() => unpaired(of(), of(1))).toThrow("required at least one trial, found none");
    expect(() => unpaired(of(1), of())).toThrow("required at least one trial, found none");
  });
});
