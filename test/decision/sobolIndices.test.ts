import { describe, expect, it } from "vitest";
import { sobolIndices } from "../../src/decision/sobolIndices.ts";
import { normals, replicated, uniforms } from "../support/samples.ts";

type Model = (x: readonly number[]) => number;

/** A model of inputs that are uniform on (low, high), on two independent samples and all mixtures of them. */
function sampled(model: Model, count: number, [low, high]: [number, number], seed: string, trials: number) {
  const sample = (name: string) =>
    Array.from({ length: count }, (_, i) =>
      uniforms(`${seed} ${name} ${i}`, trials).map((u) => low + (high - low) * u),
    );
  const [a, b] = [sample("a"), sample("b")];
  const output = (columns: readonly Float64Array[]) =>
    Float64Array.from({ length: trials }, (_, t) => model(columns.map((column) => column[t])));
  return {
    a: output(a),
    b: output(b),
    ab: a.map((_, i) => output(a.map((column, k) => (k === i ? b[k] : column)))),
  };
}

const ishigami: Model = ([x, y, z]) => Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
const WEIGHTS = [78, 12, 0.5, 2, 97, 33];
const gFunction: Model = (x) => WEIGHTS.reduce((all, a, i) => (all * (Math.abs(4 * x[i] - 2) + a)) / (1 + a), 1);

const ISHIGAMI = { first: [0.313905, 0.442411, 0], total: [0.557589, 0.442411, 0.243684] };
const G = {
  first: [0.000276, 0.010195, 0.765743, 0.191436, 0.000179, 0.00149],
  total: [0.000329, 0.012143, 0.79597, 0.220313, 0.000214, 0.001778],
};

/** What chance makes of an error of 15 degrees of freedom as often as 3 of a known one: 1 in 370. */
const SELDOM = 3.58;

describe("Sobol indices of known models, within what chance makes of their standard errors in 369 cases of 370", () => {
  it.each([
    ["D: Ishigami", sampled(ishigami, 3, [-Math.PI, Math.PI], "ishigami", 20_000), ISHIGAMI],
    ["E: Sobol's G", sampled(gFunction, 6, [0, 1], "sobol g", 20_000), G],
  ])("%s", (_, outputs, exact) => {
    sobolIndices(outputs).forEach(({ first, total }, i) => {
      expect(Math.abs(first.value - exact.first[i]), `first ${i}`).toBeLessThanOrEqual(SELDOM * first.se);
      expect(Math.abs(total.value - exact.total[i]), `total ${i}`).toBeLessThanOrEqual(SELDOM * total.se);
      expect(first.se).toBeLessThan(0.02);
      expect(total.se).toBeLessThan(0.02);
    });
  });

  it("the first orders of a sum are its parts of the variance and add up to 1", () => {
    const found = sobolIndices(sampled(([x, y, z]) => 3 * x + 2 * y + z, 3, [0, 1], "sum", 20_000));
    [9 / 14, 4 / 14, 1 / 14].forEach((share, i) => {
      expect(Math.abs(found[i].first.value - share)).toBeLessThanOrEqual(SELDOM * found[i].first.se);
      expect(Math.abs(found[i].total.value - share)).toBeLessThanOrEqual(SELDOM * found[i].total.se);
    });
  });

  it("are 0 where nothing varies, and the same whatever the unit and the origin", () => {
    const none = new Float64Array(10).fill(3);
    expect(sobolIndices({ a: none, b: none, ab: [none] })).toEqual([
      { first: { value: 0, se: 0 }, total: { value: 0, se: 0 } },
    ]);
    const { a, b, ab } = sampled(ishigami, 3, [-Math.PI, Math.PI], "moved", 1000);
    const moved = (values: Float64Array) => values.map((value) => 1024 * value + 8192);
    const [before, after] = [sobolIndices({ a, b, ab }), sobolIndices({ a: moved(a), b: moved(b), ab: ab.map(moved) })];
    before.forEach(({ first, total }, i) => {
      expect(after[i].first.value).toBeCloseTo(first.value, 9);
      expect(after[i].total.value).toBeCloseTo(total.value, 9);
    });
  });

  it("refuse columns of other lengths, and a single trial", () => {
    const [two, three] = [normals("a", 2), normals("b", 3)];
    expect(() => sobolIndices({ a: two, b: three, ab: [] })).toThrow(RangeError);
    expect(() => sobolIndices({ a: two, b: two, ab: [three] })).toThrow(RangeError);
    expect(() => sobolIndices({ a: two.slice(1), b: two.slice(1), ab: [] })).toThrow(RangeError);
  });
});

describe("their standard errors", () => {
  it.each([
    ["Ishigami", ishigami, 3, [-Math.PI, Math.PI], ISHIGAMI],
    ["G", gFunction, 6, [0, 1], G],
  ] as [string, Model, number, [number, number], typeof G][])(
    "are the spread of 200 independent estimates, which centre on the truth: %s",
    (name, model, count, range, exact) => {
      const runs = Array.from({ length: 200 }, (_, r) =>
        sobolIndices(sampled(model, count, range, `${name} ${r}`, 500)),
      );
      for (let i = 0; i < count; i++) {
        for (const kind of ["first", "total"] as const) {
          const found = replicated(runs.map((run) => run[i][kind]));
          expect(Math.abs(found.ratio - 1), `${kind} ${i}`).toBeLessThan(found.margin + 0.05);
          // a ratio of means is biased by a part of its error that falls with the number of trials
          expect(Math.abs(found.mean - exact[kind][i]), `${kind} ${i}`).toBeLessThanOrEqual(3.5 * found.se);
        }
      }
    },
  );
});
