import { describe, expect, it } from "vitest";
import { evppi } from "../../src/decision/evppi.ts";
import { standardNormalCdf } from "../../src/distributions/normal.ts";
import { normalLoss, normals, nothing, replicated, sum, uniforms } from "../support/samples.ts";

const N = 10_000;

/** |estimate − exact| in standard errors of the estimate; 0 where it is exact. */
const away = ({ value, se }: { value: number; se: number }, exact: number) =>
  value === exact ? 0 : Math.abs(value - exact) / se;

// Known answers A and B: two options {0, f(p1, p2)}, values in closed form from the normal distribution.
describe("EVPPI of known cases, within 3 of its standard errors", () => {
  const p1 = normals("p1", N, 1, 1);
  const p2 = normals("p2", N, 0, 2);
  const noise = normals("noise", N, 0, 2);
  const independent = [nothing(N), sum(p1, p2, -1)];
  const times = (k: number) => [
    nothing(N),
    sum(
      p1.map((value) => k * value),
      p2,
      -1,
    ),
  ];
  const cases: [string, readonly Float64Array[], Float64Array[], number][] = [
    ["A: p1", independent, [p1], 0.0833155],
    ["A: p2", independent, [p2], 0.3955931],
    ["A: both together are all there is", independent, [p1, p2], 0.4798107],
    ["A, 2 p1 − p2: p1", times(2), [p1], normalLoss(2, 2)],
    ["A, 2 p1 − p2: p2", times(2), [p2], normalLoss(2, 2)],
    ["A, 2 p1 − p2: both", times(2), [p1, p2], 0.3992825],
    ["A, 3 p1 − p2: p1", times(3), [p1], normalLoss(3, 3)],
    ["A, 3 p1 − p2: p2", times(3), [p2], normalLoss(3, 2)],
    ["A, 3 p1 − p2: both", times(3), [p1, p2], 0.4094634],
    ["B: p1 in p1 − p2, p2 around p1, says nothing", [nothing(N), noise.map((value) => -value)], [p1], 0],
    ["B: p1 and p2 in p1 − p2, p2 around p1", [nothing(N), noise.map((x) => -x)], [p1, sum(p1, noise)], 0.7978846],
    ["B: p1 in p1 + p2, p2 around p1", [nothing(N), sum(sum(p1, p1), noise)], [p1], 0.1666309],
    ["B: p1 and p2 in p1 + p2", [nothing(N), sum(sum(p1, p1), noise)], [p1, sum(p1, noise)], 0.3992825],
  ];
  for (const [name, net, inputs, exact] of cases) {
    it(name, () => {
      expect(away(evppi(net, inputs), exact)).toBeLessThanOrEqual(3);
    });
  }

  it("C: the state of three, of probability .5, .3, .2", () => {
    const payoffs = [
      [1500, 300, -800],
      [900, 600, -200],
      [500, 500, 500],
    ];
    const state = uniforms("state", N).map((u) => (u < 0.5 ? 0 : u < 0.8 ? 1 : 2));
    const net = payoffs.map((payoff) => state.map((s) => payoff[s]));
    expect(away(evppi(net, [state]), 350)).toBeLessThanOrEqual(3);
  });

  it("a useless input is worth nothing", () => {
    const { value, se } = evppi(independent, [normals("useless", N)]);
    expect(Math.abs(value)).toBeLessThanOrEqual(3 * se);
  });

  it("so is one that never varies", () => {
    expect(evppi(independent, [new Float64Array(N).fill(7)])).toEqual({ value: 0, se: 0 });
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
    expect(away(evppi(noisy, [p2]), 0.3955931)).toBeLessThanOrEqual(3);
  });

  it("is in the unit of net value, however large", () => {
    const large = independent.map((values) => values.map((value) => value * 2 ** 1000));
    const [small, huge] = [evppi(independent, [p2]), evppi(large, [p2])];
    expect(huge.value / 2 ** 1000).toBeCloseTo(small.value, 12);
    expect(huge.se / 2 ** 1000).toBeCloseTo(small.se, 12);
  });

  it("an input stated on another scale is worth the same", () => {
    const stretched = p2.map((value) => 2 ** (5 * value));
    expect(evppi(independent, [stretched])).toEqual(evppi(independent, [p2]));
  });
});

/**
 * A heavy-tailed product, as in a funnel: 0 or e^(σ Σ z) − strike over six inputs. Knowing m of them leaves a lognormal
 * mean, so the exact worth is that of a call option (Black and Scholes) less the larger of 0 and the mean.
 */
describe("EVPPI of a product of six inputs", () => {
  const sigma = 0.6;
  const z = Array.from({ length: 6 }, (_, i) => normals(`factor ${i}`, N));
  const mean = Math.exp((6 * sigma ** 2) / 2);
  const strike = 0.7 * mean;
  const net = [
    nothing(N),
    z[0].map((_, i) => Math.exp(sigma * z.reduce((total, each) => total + each[i], 0)) - strike),
  ];

  function exact(known: number): number {
    const sd = sigma * Math.sqrt(known);
    const d1 = (Math.log(mean / strike) + sd ** 2 / 2) / sd;
    return mean * standardNormalCdf(d1) - strike * standardNormalCdf(d1 - sd) - (mean - strike);
  }

  it.each([1, 2, 4])("%i of them known together: within 3 standard errors of the formula", (known) => {
    expect(away(evppi(net, z.slice(0, known)), exact(known))).toBeLessThanOrEqual(3);
  });

  it("all of them known: a regression errs low, by less than a tenth", () => {
    const { value, se } = evppi(net, z);
    expect(value).toBeGreaterThan(0.9 * exact(6));
    expect(value).toBeLessThan(exact(6) + 3 * se);
  });
});

describe("EVPPI against brute-force nested Monte Carlo", () => {
  // Three inputs that interact, and a chance event that decides between the second option and the third.
  const gains = (x: number, y: number, w: number, luck: number) => [0, x * y - 0.4 + luck, 0.5 * x * x - w * y - luck];
  const [x, y, w, luck] = ["x", "y", "w", "luck"].map((name) => normals(name, N));
  const net = [0, 1, 2].map((o) => x.map((_, i) => gains(x[i], y[i], w[i], luck[i])[o]));
  const draws = (seed: string, n: number) => ["x", "y", "w", "luck"].map((name) => normals(`${seed} ${name}`, n));

  /** 2,000 values of the known inputs, each with the means of 500 draws of the others; two halves take their bias out. */
  function nested(known: readonly number[]) {
    const [outer, inner] = [2000, 500];
    const fixed = draws("outer", outer);
    const gained = (means: readonly number[]) => Math.max(...means) - means[0];
    const rows = Float64Array.from({ length: outer }, (_, row) => {
      const free = draws(`inner ${row}`, inner);
      const halves = [0, 1].map(() => [0, 0, 0]);
      for (let i = 0; i < inner; i++) {
        const [a, b, c, d] = free.map((column, k) => (known.includes(k) ? fixed[k][row] : column[i]));
        gains(a, b, c, d).forEach((gain, o) => {
          halves[i % 2][o] += gain / (inner / 2);
        });
      }
      const all = halves[0].map((value, o) => (value + halves[1][o]) / 2);
      return 2 * gained(all) - (gained(halves[0]) + gained(halves[1])) / 2;
    });
    const value = rows.reduce((total, row) => total + row, 0) / outer;
    const sd = Math.sqrt(rows.reduce((total, row) => total + (row - value) ** 2, 0) / (outer - 1));
    return { value, se: sd / Math.sqrt(outer) };
  }

  it.each([
    ["x", [0]],
    ["y", [1]],
    ["x and y", [0, 1]],
    ["x, y and w", [0, 1, 2]],
  ] as [string, number[]][])("%s: agrees within 3 standard errors of the difference", (_, known) => {
    // the option that is best on average is the third here: 0.5 against −0.4 and 0
    const brute = nested(known);
    const found = evppi(
      net,
      known.map((k) => [x, y, w][k]),
    );
    expect(Math.abs(found.value - (brute.value - 0.5))).toBeLessThanOrEqual(3 * Math.hypot(found.se, brute.se));
  });
});

describe("the standard error of EVPPI", () => {
  it.each([
    ["p1", 0.0833155, 0.05],
    ["p2", 0.3955931, 0.05],
    ["useless", 0, 0.25],
  ])("is the spread of 200 independent estimates, which centre on the truth: %s", (which, exact, bias) => {
    const n = 1000;
    const found = replicated(
      Array.from({ length: 200 }, (_, r) => {
        const [p1, p2] = [normals(`r${r} p1`, n, 1, 1), normals(`r${r} p2`, n, 0, 2)];
        const known = { p1, p2, useless: normals(`r${r} useless`, n) }[which] as Float64Array;
        return evppi([nothing(n), sum(p1, p2, -1)], [known]);
      }),
    );
    if (exact > 0) expect(Math.abs(found.ratio - 1)).toBeLessThan(found.margin + 0.05);
    // what the regression misses of a shape is a small part of one estimate's own error
    expect(Math.abs(found.mean - exact)).toBeLessThanOrEqual(3 * found.se + bias * found.se * Math.sqrt(200));
  });

  it("a useless group of twelve centres on 0 even where two options are nearly tied", () => {
    const n = 1000;
    const found = replicated(
      Array.from({ length: 60 }, (_, r) => {
        const group = Array.from({ length: 12 }, (_, i) => normals(`g${r} ${i}`, n));
        return evppi([nothing(n), normals(`tie ${r}`, n, 0.05, 1)], group);
      }),
    );
    // two hundredths of the standard deviation of one trial
    expect(Math.abs(found.mean)).toBeLessThanOrEqual(3 * found.se + 0.02);
  });
});
