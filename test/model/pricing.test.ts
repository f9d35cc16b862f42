import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexedWeeks, newContract, signContract } from "../../src/model/pricing.ts";
import { type ListedDraws, listedDraws } from "../support/listedDraws.ts";

const PRICING = {
  monthlyFee: 1,
  monthlyFeePerThousandContacts: 0,
  renewalRise: 0.1,
  shockChance: 0,
  shockRise: 0.5,
  exitCost: 0,
};

/** Index-weeks of each week from `begins` to `until`. */
function weekly(begins: number, until: number, pricing: typeof PRICING, shock: number[]) {
  const contract = newContract();
  const draws = listedDraws({ shock } as ListedDraws);
  signContract(contract, begins);
  const found: number[] = [];
  for (let t = Math.floor(begins); t < until; t++) {
    found.push(indexedWeeks(contract, Math.max(t, begins), Math.min(t + 1, until), begins, pricing, 0, draws));
  }
  return found;
}

describe("the price index of a contract", () => {
  it("rises at each renewal, 52 weeks after the last, in the middle of a week if it was signed there", () => {
    const found = weekly(0.25, 106, PRICING, [0.5]);
    expect(found[0]).toBeCloseTo(0.75, 14);
    expect(found[51]).toBe(1);
    expect(found[52]).toBeCloseTo(0.25 + 0.75 * 1.1, 14);
    expect(found[53]).toBeCloseTo(1.1, 14);
    expect(found[104]).toBeCloseTo(0.25 * 1.1 + 0.75 * 1.21, 14);
  });

  it("jumps once, at the first renewal whose uniform is below the chance", () => {
    const found = weekly(0, 208, { ...PRICING, shockChance: 0.4 }, [0.4, 0.39, 0.01]);
    expect(found[60]).toBeCloseTo(1.1, 14);
    expect(found[110]).toBeCloseTo(1.21 * 1.5, 14);
    expect(found[160]).toBeCloseTo(1.331 * 1.5, 14);
  });

  it("adds up to the integral of a step function", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }).map((i) => i / 97),
        fc.integer({ min: 1, max: 26000 }).map((i) => i / 97),
        fc.integer({ min: -99, max: 300 }).map((i) => i / 100),
        fc.array(
          fc.integer({ min: 0, max: 99 }).map((i) => i / 100),
          { minLength: 1, maxLength: 6 },
        ),
        (begins, length, renewalRise, shock) => {
          const until = begins + length;
          const pricing = { ...PRICING, renewalRise, shockChance: 0.3, shockRise: 0.7 };
          let wanted = 0;
          let jump = 1;
          for (let year = 0; 52 * year < length; year++) {
            if (year > 0 && shock[(year - 1) % shock.length] < 0.3) jump = 1.7;
            wanted += Math.min(52, length - 52 * year) * (1 + renewalRise) ** year * jump;
          }
          const found = weekly(begins, until, pricing, shock).reduce((a, b) => a + b);
          expect(Math.abs(found / wanted - 1)).toBeLessThan(1e-10);
        },
      ),
      { seed: 1, numRuns: 300 },
    );
  });
});
