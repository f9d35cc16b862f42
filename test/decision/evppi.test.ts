import { describe, expect, it } from "vitest";
import { evppi } from "../../src/decision/evppi.ts";
import { standardNormalQuantile } from "../../src/distributions/normal.ts";
import { stream } from "../../src/random/streams.ts";

/** Seeded standard normal draws. */
function normals(seed: string, n: number, mean = 0, sd = 1): Float64Array {
  const uniform = stream(seed);
  return Float64Array.from({ length: n }, () => mean + sd * standardNormalQuantile(uniform.double() || 0.5));
}

const sum = (a: Float64Array, b: Float64Array, factor = 1) => a.map((value, i) => value + factor * b[i]);
const nothing = (n: number) => new Float64Array(n);
const N = 10_000;

// Known answers A and B: two options {0, f(p1, p2)}, values in closed form from the normal distribution.
describe("EVPPI of known cases, within 3 of its standard errors", () => {
  const p1 = normals("p1", N, 1, 1);
  const p2 = normals("p2", N, 0, 2);
  const independent = [nothing(N), sum(p1, p2, -1)];
  const cases: [string, readonly Float64Array[], Float64Array[], number][] = [
    ["A: p1", independent, [p1], 0.0833155],
    ["A: p2", independent, [p2], 0.3955931],
    ["A: both together are all there is", independent, [p1, p2], 0.4798107],
    ["B: p1 in p1 − p2, p2 around p1, says nothing", [nothing(N), normals("noise", N, 0, 2)], [p1], 0],
    ["B: p1 in p1 + p2, p2 around p1", [nothing(N), sum(sum(p1, p1), normals("noise", N, 0, 2))], [p1], 0.1666309],
  ];
  for (const [name, net, inputs, exact] of cases) {
    it(name, () => {
      const { value, se } = evppi(net, inputs);
      expect(Math.abs(value - exact)).toBeLessThanOrEqual(3 * se);
    });
  }

  it("a useless input is worth nothing", () => {
    const { value, se } = evppi(independent, [normals("useless", N)]);
    expect(Math.abs(value)).toBeLessThanOrEqual(3 * se);
  });

  it("a set is worth no less than its parts, within the standard errors", () => {
    const both = evppi(independent, [p1, p2]);
    for (const part of [p1, p2]) {
      const alone = evppi(independent, [part]);
      expect(both.value).toBeGreaterThanOrEqual(alone.value - 3 * Math.hypot(both.se, alone.se));
    }
  });

  it("chance within a trial is not counted: noise on every option changes the worth of an input by chance only", () => {
    const noisy = [normals("luck 0", N, 0, 3), sum(independent[1], normals("luck 1", N, 0, 3))];
    const { value, se } = evppi(noisy, [p2]);
    expect(Math.abs(value - 0.3955931)).toBeLessThanOrEqual(3 * se);
  });

  it("an input stated on another scale is worth the same", () => {
    const stretched = p2.map((value) => 2 ** (5 * value));
    expect(evppi(independent, [stretched])).toEqual(evppi(independent, [p2]));
  });
});

describe("the standard error of EVPPI", () => {
  it("is the spread of the estimate over independent samples, and the estimate centres on the truth", () => {
    const n = 2000;
    const runs = Array.from({ length: 60 }, (_, r) => {
      const p1 = normals(`r${r} p1`, n, 1, 1);
      return evppi([nothing(n), sum(p1, normals(`r${r} p2`, n, 0, 2), -1)], [p1]);
    });
    const mean = runs.reduce((total, { value }) => total + value, 0) / runs.length;
    const spread = Math.sqrt(runs.reduce((total, { value }) => total + (value - mean) ** 2, 0) / (runs.length - 1));
    const stated = runs.reduce((total, { se }) => total + se, 0) / runs.length;
    // The spread of 60 values is known to about 9 %; 3 standard errors either way.
    expect(spread / stated).toBeGreaterThan(0.73);
    expect(spread / stated).toBeLessThan(1.27);
    expect(Math.abs(mean - 0.0833155)).toBeLessThanOrEqual((3 * spread) / Math.sqrt(runs.length) + 0.05 * stated);
  });
});
