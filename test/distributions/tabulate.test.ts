import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { betaQuantile } from "../../src/distributions/betaQuantile.ts";
import { betaByTails } from "../../src/distributions/betaTable.ts";
import { betaFunctions } from "../../src/distributions/incompleteBeta.ts";
import { tabulate } from "../../src/distributions/tabulate.ts";
import { stream } from "../../src/random/streams.ts";

function slowTail(alpha: number, beta: number) {
  const { cdf, density, score } = betaFunctions(alpha, beta);
  return { quantile: betaQuantile(alpha, beta).lower, probability: cdf, slope: density, score };
}

/** Points of every interval of every octave, and some deeper. */
const us: number[] = [];
for (let octave = 1; octave <= 15; octave++) {
  for (let i = 0; i < 48; i++) us.push(2 ** -octave * (0.5 + (i + 0.37) / 96));
}

describe("tabulate", () => {
  it("gives the same bits whatever was asked for first", () => {
    const slow = slowTail(1.7, 4.3);
    const [forward, backward] = [tabulate(slow), tabulate(slow)];
    const ascending = us.map(forward);
    const descending = us.toReversed().map(backward).toReversed();
    expect(ascending).toEqual(descending);
  });

  it("never falls, across intervals and octaves", () => {
    const fast = tabulate(slowTail(2.2, 3.8));
    const double = stream("tabulate", "u").double;
    const sorted = Float64Array.from({ length: 20_000 }, () => 0.5 * double()).sort();
    const quantiles = sorted.map(fast);
    expect(quantiles.every((x, i) => i === 0 || x > (quantiles[i - 1] as number))).toBe(true);
    for (let octave = 1; octave < 13; octave++) {
      const edge = 2 ** -octave;
      expect(fast(edge * (1 - 1e-9))).toBeLessThan(fast(edge));
      expect(fast(edge)).toBeLessThan(fast(edge * (1 + 1e-9)));
    }
  });
});

describe("betaByTails", () => {
  const expectExact = (alpha: number, beta: number, tolerance = 2e-10) => {
    const exact = betaQuantile(Math.min(alpha, beta), Math.max(alpha, beta));
    const fast = betaByTails(alpha, beta);
    for (const u of us) {
      const [low, high] = [exact.lower(u), exact.upper(u)];
      const [below, above] =
        alpha <= beta ? [fast(u, 1 - u), fast(1 - u, u)] : [1 - fast(1 - u, u), 1 - fast(u, 1 - u)];
      // Mirrored, the digits of an x near 0 are those of 1 − x.
      const rounding = alpha <= beta ? 0 : 2e-16;
      expect(Math.abs(below - low), `${alpha}, ${beta}, below ${u}`).toBeLessThanOrEqual(tolerance * low + rounding);
      expect(Math.abs(above - high), `${alpha}, ${beta}, above ${u}`).toBeLessThanOrEqual(tolerance * high + rounding);
    }
  };

  it("is within 1e-10 of the exact quantile for every PERT shape", () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 5, noNaN: true }), (alpha) => expectExact(alpha, 6 - alpha, 1e-10)),
      { seed: 1, numRuns: 20, examples: [[1], [3], [5]] },
    );
  });

  it("is within 2e-10 for other shapes, tabulated or not", () => {
    expectExact(0.5, 0.5);
    expectExact(0.5, 5000);
    expectExact(12.5, 328.5);
    expectExact(12.5, 5e6);
    expectExact(1e6, 1e6);
    expectExact(2, 1e9);
    expectExact(700, 2);
    expectExact(0.1, 3);
  });

  it("gives the same bits after its table was dropped", () => {
    const quantiles = () => us.map((u) => betaByTails(2.5, 3.5)(u, 1 - u));
    const before = quantiles();
    for (let i = 0; i < 300; i++) betaByTails(1 + i / 1000, 2);
    expect(quantiles()).toEqual(before);
  });
});
