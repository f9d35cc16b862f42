import { describe, expect, it } from "vitest";
import { beta } from "../../src/distributions/beta.ts";
import { constant } from "../../src/distributions/constant.ts";
import type { Distribution } from "../../src/distributions/distribution.ts";
import { empirical } from "../../src/distributions/empirical.ts";
import { lognormal } from "../../src/distributions/lognormal.ts";
import { metalog } from "../../src/distributions/metalog.ts";
import { normal } from "../../src/distributions/normal.ts";
import { pert } from "../../src/distributions/pert.ts";
import { triangular } from "../../src/distributions/triangular.ts";
import { uniform } from "../../src/distributions/uniform.ts";
import { stream } from "../../src/random/streams.ts";

const EVERYWHERE = { lower: -Infinity, upper: Infinity };
const POSITIVE = { lower: 0, upper: Infinity };
const SHARE = { lower: 0, upper: 1 };

const DISTRIBUTIONS: Record<string, Distribution> = {
  constant: constant(-2.5),
  uniform: uniform(-1, 0.1),
  triangular: triangular(0.1, 0.1, 0.7),
  empirical: empirical([5, 1, 1, 3]),
  pert: pert(0.015, 0.021, 0.036),
  "pert at its end": pert(-3, -3, 0.1),
  normal: normal(1, 2, EVERYWHERE),
  "normal in its tail": normal(0, 1, { lower: 6, upper: 6.5 }),
  "normal in a sliver": normal(0, 1, { lower: 1, upper: 1 + 1e-14 }),
  lognormal: lognormal(28000, 0.8, POSITIVE),
  "lognormal share": lognormal(0.3, 1, SHARE),
  beta: beta(12.5, 328.5, SHARE),
  "beta with a spike at each end": beta(0.01, 0.02, SHARE),
  "beta in its tail": beta(2, 30, { lower: 0.6, upper: 0.9 }),
  "beta of millions": beta(3e6, 2e6, SHARE),
  metalog: metalog(-1, 0, 5, EVERYWHERE),
  "metalog above 0": metalog(14, 28, 58, POSITIVE),
  "metalog below 5": metalog(1, 2, 4, { lower: -Infinity, upper: 5 }),
  "metalog share": metalog(0.94, 0.95, 0.97, SHARE),
};

const double = stream("distributions", "p").double;
const uniforms = Float64Array.from({ length: 5000 }, double).sort();
const tails = Array.from({ length: 60 }, (_, k) => 2 ** -(k + 1));
const ps = Float64Array.from([0, ...tails.toReversed(), ...uniforms, ...tails.map((p) => 1 - p), 1]).sort();

describe.each(Object.entries(DISTRIBUTIONS))("%s", (_, distribution) => {
  const quantiles = Array.from(ps, distribution.quantile);

  it("has a quantile function that never falls", () => {
    const rounding = 1e-15;
    const falls = quantiles.filter((x, i) => {
      const before = i === 0 ? x : (quantiles[i - 1] as number);
      return x !== before && !(x > before - rounding * Math.abs(before));
    });
    expect(falls).toEqual([]);
  });

  it("stays within its support and reaches both ends", () => {
    const { lower, upper } = distribution;
    expect(quantiles.every((x) => lower <= x && x <= upper)).toBe(true);
    for (const [found, end] of [
      [quantiles[0] as number, lower],
      [quantiles.at(-1) as number, upper],
    ] as const) {
      if (found !== end) expect(Math.abs(found / end - 1)).toBeLessThanOrEqual(1e-12);
    }
  });

  it("fills an array with the same numbers, in place too", () => {
    const out = ps.slice();
    distribution.fill?.(ps, out);
    if (distribution.fill) expect(Array.from(out)).toEqual(quantiles);
    distribution.fill?.(out.fill(0.25), out);
    if (distribution.fill) expect(out[7]).toBe(distribution.quantile(0.25));
  });
});
