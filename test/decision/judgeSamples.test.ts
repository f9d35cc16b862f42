import { describe, expect, it } from "vitest";
import { evppi } from "../../src/decision/evppi.ts";
import { judgeSamples, pairingFault, worthOfInputs } from "../../src/decision/judgeSamples.ts";
import type { SampleMatrix } from "../../src/decision/sampleMatrix.ts";
import { standardNormalQuantile } from "../../src/distributions/normal.ts";
import { monteCarlo } from "../../src/random/design.ts";

const matrix = (columns: Record<string, ArrayLike<number>>): SampleMatrix => ({
  names: Object.keys(columns),
  columns: Object.values(columns).map((values) => Float64Array.from(values)),
  rows: Object.values(columns)[0]?.length ?? 0,
});

/** Normal samples from two named columns of uniforms. */
function twoNormals(trials: number): [Float64Array, Float64Array] {
  const design = monteCarlo("judge samples", ["first", "second"]);
  const [first, second] = [0, 1].map((column) => {
    const out = new Float64Array(trials);
    design.fill(column, 0, out);
    return out.map(standardNormalQuantile);
  });
  return [first, second];
}

describe("judgeSamples", () => {
  it("known answer C: three options in states of probability .5, .3, .2", () => {
    const states = [5, 3, 2].flatMap((times, state) => Array.from({ length: times }, () => state));
    const net = matrix({
      bold: states.map((state) => [1500, 300, -800][state]),
      middle: states.map((state) => [900, 600, -200][state]),
      safe: states.map(() => 500),
    });
    const { best, options, evpi } = judgeSamples(net);
    expect(best).toBe("bold");
    expect(options.map(({ mean }) => mean)).toEqual([680, 590, 500]);
    expect(options.map(({ pBest }) => pBest)).toEqual([0.5, 0.3, 0.2]);
    expect(options.map(({ expectedRegret }) => expectedRegret)).toEqual([350, 440, 530]);
    expect(evpi.value).toBe(350);
  });

  it("two normals: foresight is worth E max − max E = 1/√π, within 3 of the standard error that is given", () => {
    const [a, b] = twoNormals(8000);
    const { evpi, options } = judgeSamples(matrix({ a, b }));
    // the better of the two means is above 0 by chance: measured against it foresight is worth less
    const slip = Math.max(...options.map(({ mean }) => mean));
    expect(Math.abs(evpi.value + slip - 1 / Math.sqrt(Math.PI))).toBeLessThanOrEqual(3 * evpi.se);
    // sd of max(0, b − a) where b − a is normal with variance 2: √(1 − 1/π)
    expect(evpi.se / (Math.sqrt(1 - 1 / Math.PI) / Math.sqrt(8000))).toBeCloseTo(1, 1);
  });

  it("a constant added to all options of a trial changes no difference, only the means", () => {
    const [a, b] = twoNormals(500);
    const shift = a.map((_, i) => 4 * (i % 8));
    const plain = judgeSamples(matrix({ a: a.map((x) => Math.round(x * 64)), b: b.map((x) => Math.round(x * 64)) }));
    const moved = judgeSamples(
      matrix({
        a: a.map((x, i) => Math.round(x * 64) + shift[i]),
        b: b.map((x, i) => Math.round(x * 64) + shift[i]),
      }),
    );
    expect(moved.evpi).toEqual(plain.evpi);
    expect(moved.options.map(({ pBest }) => pBest)).toEqual(plain.options.map(({ pBest }) => pBest));
  });

  it("refuses what has no options or no trials", () => {
    expect(() => judgeSamples(matrix({}))).toThrow("required at least one option and one trial, found 0 and 0");
    expect(() => judgeSamples(matrix({ a: [] }))).toThrow("found 1 and 0");
  });
});

describe("worthOfInputs", () => {
  const [a, b] = twoNormals(2000);
  const net = matrix({ nothing: a.map(() => 0), act: a.map((value, i) => value + 0.2 * b[i]) });

  it("gives of each input what evppi gives, in the order of the columns", () => {
    const worth = [...worthOfInputs(net, matrix({ b, a }))];
    expect(worth).toEqual([
      { input: "b", ...evppi(net.columns, [b]) },
      { input: "a", ...evppi(net.columns, [a]) },
    ]);
    // knowing a alone: E max(0, a) = 1/√(2π)
    expect(Math.abs(worth[1].value - 1 / Math.sqrt(2 * Math.PI))).toBeLessThanOrEqual(3 * worth[1].se);
  });

  it("refuses other trials, or too few, before anything is computed", () => {
    expect(() => worthOfInputs(net, matrix({ a: [1, 2] }))).toThrow(
      "required 2000 rows of inputs, as many as of net value, found 2",
    );
    expect(() => worthOfInputs(matrix({ a: [1, 2] }), matrix({ x: [1, 2] }))).toThrow("at least 100 rows");
    expect(pairingFault(matrix({ a: [1, 2] }), matrix({ x: [1, 2] }))).toContain("found 2");
    expect(pairingFault(net, matrix({ a }))).toBeNull();
  });
});
