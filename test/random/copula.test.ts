import { describe, expect, it } from "vitest";
import { gaussianCopula } from "../../src/random/copula.ts";
import { stream } from "../../src/random/streams.ts";

const N = 100_000;
const NAMES = ["cold", "coupled", "margin", "effort"];

/** Seeded columns of uniforms, one to a name. */
function columns(seed: string): Float64Array[] {
  return NAMES.map((name) => {
    const uniform = stream(seed, name).double;
    return Float64Array.from({ length: N }, uniform);
  });
}

/** Spearman's rank correlation of two columns without ties. */
function rankCorrelation(a: Float64Array, b: Float64Array): number {
  const [x, y] = [ranks(a), ranks(b)];
  let squares = 0;
  for (let i = 0; i < N; i++) squares += ((x[i] as number) - (y[i] as number)) ** 2;
  return 1 - (6 * squares) / (N * (N * N - 1));
}

function ranks(column: Float64Array): Float64Array {
  const order = Uint32Array.from(column, (_, i) => i).sort((i, j) => (column[i] as number) - (column[j] as number));
  const result = new Float64Array(N);
  order.forEach((i, rank) => {
    result[i] = rank;
  });
  return result;
}

/** Kolmogorov's distance from the uniform distribution. */
function distanceFromUniform(column: Float64Array): number {
  return column.toSorted().reduce((most, u, i) => Math.max(most, Math.abs(u - (i + 0.5) / N)), 0);
}

describe("gaussianCopula", () => {
  const before = columns("copula");
  const after = before.map((column) => column.slice());
  const pairs = [
    { a: 0, b: 1, rank: 0.5 },
    { a: 2, b: 1, rank: -0.7 },
    { a: 0, b: 2, rank: -0.2 },
  ];
  gaussianCopula(NAMES, pairs)(after);

  it("gives every pair its rank correlation, within four standard errors", () => {
    for (const { a, b, rank } of pairs) {
      const found = rankCorrelation(after[a] as Float64Array, after[b] as Float64Array);
      // The standard error of a rank correlation is largest, 1.06 / √N, where there is none (Bonett and Wright 2000).
      expect(Math.abs(found - rank)).toBeLessThan((4 * 1.06) / Math.sqrt(N));
    }
    const unasked = rankCorrelation(after[0] as Float64Array, after[3] as Float64Array);
    expect(Math.abs(unasked)).toBeLessThan(4 / Math.sqrt(N));
  });

  it("keeps every variable uniform and inside (0, 1)", () => {
    for (const column of after) {
      expect(distanceFromUniform(column)).toBeLessThan(1.95 / Math.sqrt(N)); // passed with chance 0.999
      expect(column.every((u) => 0 < u && u < 1)).toBe(true);
    }
  });

  it("leaves the first variable and those without a correlation as they are", () => {
    const same = after.map((column, i) => column.every((u, t) => u === before[i]?.[t]));
    expect(same).toEqual([true, false, false, true]);
    const untouched = before.map((column) => column.slice(0, 1000));
    gaussianCopula(NAMES, [])(untouched);
    expect(untouched).toEqual(before.map((column) => column.slice(0, 1000)));
  });

  it("gives the same bits whatever the length of the columns", () => {
    const part = before.map((column) => column.slice(0, 100));
    gaussianCopula(NAMES, pairs)(part);
    expect(part).toEqual(after.map((column) => column.slice(0, 100)));
  });

  it("stays inside (0, 1) when both scores are extreme", () => {
    const extreme = [1 - 2 ** -53, 2 ** -60].map((u) => NAMES.map(() => Float64Array.of(u)));
    for (const column of extreme.flatMap((all) => {
      gaussianCopula(NAMES, [{ a: 0, b: 1, rank: 0.7 }])(all);
      return all;
    })) {
      expect(column.every((u) => 0 < u && u < 1)).toBe(true);
    }
  });

  it("refuses correlations that cannot hold together, and names a pair", () => {
    const contradiction = [
      { a: 0, b: 1, rank: 0.9 },
      { a: 1, b: 2, rank: 0.9 },
      { a: 0, b: 2, rank: -0.9 },
    ];
    expect(() => gaussianCopula(NAMES, contradiction)).toThrow(
      "expected a positive definite matrix of correlations, found that the rank correlation of coupled and margin contradicts the others",
    );
  });

  it("refuses pairs of unknown, equal or repeated variables, and ranks beyond ±1", () => {
    expect(() => gaussianCopula(NAMES, [{ a: 0, b: 4, rank: 0.1 }])).toThrow(
      "expected two different variables of 4, found numbers 0 and 4",
    );
    expect(() => gaussianCopula(NAMES, [{ a: 1, b: 1, rank: 0.1 }])).toThrow(RangeError);
    expect(() =>
      gaussianCopula(NAMES, [
        { a: 0, b: 1, rank: 0.1 },
        { a: 1, b: 0, rank: 0.1 },
      ]),
    ).toThrow("expected one rank correlation for coupled and cold, found another, 0.1");
    for (const rank of [1, -1, 2, NaN]) {
      expect(() => gaussianCopula(NAMES, [{ a: 0, b: 1, rank }])).toThrow(
        `expected a rank correlation between -1 and 1 for cold and coupled, found ${rank}`,
      );
    }
  });

  it("refuses another number of columns", () => {
    expect(() => gaussianCopula(NAMES, [])([])).toThrow("expected 4 columns, found 0");
  });
});
