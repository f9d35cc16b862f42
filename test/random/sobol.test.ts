import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { owenScrambled, reversedBits } from "../../src/random/owenScrambled.ts";
import { REPLICATES } from "../../src/random/replicates.ts";
import { replicatedSobol } from "../../src/random/sobol.ts";
import { MOST_DIMENSIONS, sobolDirections } from "../../src/random/sobolDirections.ts";

const BITS = 32;

/** Point `index` of the unscrambled sequence, dimension by dimension. */
function pointOf(directions: Uint32Array, index: number): number[] {
  return Array.from({ length: directions.length / BITS }, (_, d) => {
    let x = 0;
    for (let bit = 0; index >>> bit > 0; bit++) if ((index >>> bit) & 1) x ^= directions[d * BITS + bit];
    return (x >>> 0) / 2 ** BITS;
  });
}

describe("Sobol's direction numbers", () => {
  it("give the first points that Joe and Kuo's own program prints, in the order of the index", () => {
    // new-joe-kuo-6.21201, dimensions 1 to 3; their program goes by Gray code: 1, 3, 2, 6, 7, 5, 4
    const directions = sobolDirections(3);
    const gray = [1, 3, 2, 6, 7, 5, 4].map((index) => pointOf(directions, index));
    expect(gray).toEqual([
      [0.5, 0.5, 0.5],
      [0.75, 0.25, 0.25],
      [0.25, 0.75, 0.75],
      [0.375, 0.375, 0.625],
      [0.875, 0.875, 0.125],
      [0.625, 0.125, 0.875],
      [0.125, 0.625, 0.375],
    ]);
  });

  it("make every dimension a permutation: one point in each of 2^k equal parts, after 2^k points", () => {
    const directions = sobolDirections(MOST_DIMENSIONS);
    const points = Array.from({ length: 256 }, (_, i) => pointOf(directions, i));
    for (let d = 0; d < MOST_DIMENSIONS; d++) {
      expect(new Set(points.map((point) => Math.floor(point[d] * 256))).size, `dimension ${d + 1}`).toBe(256);
    }
  });

  it("are there for 512 dimensions, and refused beyond", () => {
    expect(MOST_DIMENSIONS).toBe(512);
    for (const wrong of [0, 513, 1.5, Number.NaN]) expect(() => sobolDirections(wrong)).toThrow(RangeError);
  });
});

describe("Owen's scrambling", () => {
  it("keeps what nets are made of: two numbers agree in as many leading bits after it as before", () => {
    const bits = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const agree = (a: number, b: number) => Math.clz32((a ^ b) >>> 0);
    fc.assert(
      fc.property(bits, bits, bits, (a, b, seed) => {
        const [c, d] = [a, b].map((x) => owenScrambled(reversedBits(x), seed));
        expect(agree(c, d)).toBe(agree(a, b));
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it("puts each number anywhere with equal chance: sixteen cells over 4,096 seeds, within 4 standard errors", () => {
    for (const x of [0, 1, 0x80000000, 0xdeadbeef]) {
      const cells = new Float64Array(16);
      for (let s = 0; s < 4096; s++) cells[owenScrambled(x, Math.imul(s + 1, 0x9e3779b1) >>> 0) >>> 28]++;
      for (const cell of cells) expect(Math.abs(cell - 256)).toBeLessThanOrEqual(4 * Math.sqrt(256 * (15 / 16)));
    }
  });
});

describe("a scrambled Sobol design of one replicate", () => {
  const names = Array.from({ length: 60 }, (_, i) => `input ${i}`);
  const design = replicatedSobol("seed", names, sobolDirections(names.length), 1);
  const columnOf = (column: number, chunks: number, size = 250) =>
    Array.from({ length: chunks }, (_, chunk) => {
      const out = new Float64Array(size);
      design.fill(column, chunk, out);
      return Array.from(out);
    }).flat();

  it("has one of 2^k first trials in each of 2^k equal parts of every column, all within (0, 1)", () => {
    for (let column = 0; column < names.length; column++) {
      const values = columnOf(column, 5).slice(0, 1024);
      expect(new Set(values.map((u) => Math.floor(u * 1024))).size).toBe(1024);
      expect(values.every((u) => 0 < u && u < 1)).toBe(true);
    }
  });

  it("has one of 256 trials in each of 16 by 16 squares of its first two columns: a net in the plane", () => {
    const [x, y] = [0, 1].map((column) => columnOf(column, 2).slice(0, 256));
    expect(new Set(x.map((u, i) => Math.floor(u * 16) * 16 + Math.floor(y[i] * 16))).size).toBe(256);
  });

  it("integrates a smooth function of five inputs far better than independent draws: error below a twentieth", () => {
    // ∫ Π (1 + (x − ½)/2) = 1; the variance of one draw is (1 + 1/48)^5 − 1
    const errors = Array.from({ length: 32 }, (_, r) => {
      const scrambled = replicatedSobol(`r${r}`, names, sobolDirections(5 + 55), 1);
      const rows = Array.from({ length: 5 }, (_, column) => {
        const out = Array.from({ length: 4 }, (_, chunk) => {
          const part = new Float64Array(250);
          scrambled.fill(column, chunk, part);
          return Array.from(part);
        });
        return out.flat().slice(0, 1000);
      });
      const values = rows[0].map((_, i) => rows.reduce((product, row) => product * (1 + (row[i] - 0.5) / 2), 1));
      return values.reduce((a, b) => a + b, 0) / values.length - 1;
    });
    const rms = Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / errors.length);
    const independent = Math.sqrt(((1 + 1 / 48) ** 5 - 1) / 1000);
    expect(rms).toBeLessThan(independent / 20);
    const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
    expect(Math.abs(mean)).toBeLessThanOrEqual((4 * rms) / Math.sqrt(errors.length));
  });

  it("is the same for the same seed and name, whatever stands beside it but its place", () => {
    const again = replicatedSobol("seed", names, sobolDirections(names.length), 1);
    const [a, b] = [new Float64Array(250), new Float64Array(250)];
    design.fill(7, 3, a);
    again.fill(7, 3, b);
    expect(b).toEqual(a);
    replicatedSobol("another", names, sobolDirections(names.length), 1).fill(7, 3, b);
    expect(b).not.toEqual(a);
  });

  it("refuses directions of fewer dimensions than columns", () => {
    expect(() => replicatedSobol("seed", names, sobolDirections(59))).toThrow(RangeError);
  });
});

describe("sixteen scramblings that take turns", () => {
  const names = Array.from({ length: 60 }, (_, i) => `input ${i}`);
  const directions = sobolDirections(names.length);
  const design = replicatedSobol("seed", names, directions);
  /** The first trials of a column, in chunks of 250. */
  const columnOf = (column: number, trials: number, from = design) => {
    const all = new Float64Array(trials);
    for (let first = 0; first < trials; first += 250) {
      from.fill(column, first / 250, all.subarray(first, Math.min(trials, first + 250)));
    }
    return all;
  };
  const replicatesOf = (values: Float64Array) =>
    Array.from({ length: REPLICATES }, (_, r) => values.filter((_, t) => t % REPLICATES === r));

  it("trial t is point ⌊t/16⌋ of the sequence in scrambling t mod 16, whatever its chunk", () => {
    // Owen's scrambling keeps in how many leading bits two numbers agree: those of the sequence itself tell the points
    const points = Array.from({ length: 128 }, (_, i) => pointOf(directions, i));
    const agree = (a: number, b: number) => Math.clz32((Math.floor(a * 2 ** 32) ^ Math.floor(b * 2 ** 32)) >>> 0);
    for (const column of [0, 1, 7, 59]) {
      for (const replicate of replicatesOf(columnOf(column, 2000))) {
        for (let i = 1; i < 120; i++) {
          expect(agree(replicate[i], replicate[i - 1])).toBe(agree(points[i][column], points[i - 1][column]));
          expect(agree(replicate[i], replicate[0])).toBe(agree(points[i][column], points[0][column]));
        }
      }
    }
  });

  it("each has one of its 2^k first trials in each of 2^k equal parts, and no two are the same", () => {
    for (let column = 0; column < names.length; column++) {
      const replicates = replicatesOf(columnOf(column, 16 * 64));
      for (const replicate of replicates) {
        expect(new Set(Array.from(replicate, (u) => Math.floor(u * 64))).size).toBe(64);
        expect(replicate.every((u) => 0 < u && u < 1)).toBe(true);
      }
      expect(new Set(replicates.map((replicate) => replicate[0])).size).toBe(REPLICATES);
    }
  });

  it("each trial alone is uniform: sixteen cells over 1,024 seeds, within 4 standard errors", () => {
    for (const trial of [0, 15, 16, 200]) {
      const cells = new Float64Array(16);
      for (let s = 0; s < 1024; s++) {
        const out = new Float64Array(trial + 1);
        replicatedSobol(`uniform ${s}`, ["one", "two"], sobolDirections(2)).fill(1, 0, out);
        cells[Math.floor(out[trial] * 16)]++;
      }
      for (const cell of cells) expect(Math.abs(cell - 64)).toBeLessThanOrEqual(4 * Math.sqrt(64 * (15 / 16)));
    }
  });

  it("are independent: the error of all is what sixteen errors of one make, within its chi-square spread", () => {
    // Π (1 + (u − ½)) over five inputs: mean 1
    const runs = Array.from({ length: 64 }, (_, s) => {
      const one = replicatedSobol(`independent ${s}`, names, directions);
      const rows = Array.from({ length: 5 }, (_, column) => columnOf(column, 16 * 32, one));
      const values = rows[0].map((_, t) => rows.reduce((product, row) => product * (0.5 + row[t]), 1));
      return replicatesOf(values).map((each) => each.reduce((a, b) => a + b, 0) / each.length - 1);
    });
    const square = (values: readonly number[]) => values.reduce((sum, x) => sum + x * x, 0) / values.length;
    const ofOne = square(runs.flat());
    const ofAll = square(runs.map((errors) => errors.reduce((a, b) => a + b, 0) / REPLICATES));
    const spread = Math.sqrt(2 / runs.length + 2 / (runs.length * REPLICATES));
    expect(Math.abs(Math.log((ofAll * REPLICATES) / ofOne))).toBeLessThanOrEqual(3 * spread);
  });

  it("the first trials of a longer column are those of a shorter one, to the bit", () => {
    const long = columnOf(3, 3000);
    for (const trials of [1, 15, 250, 777, 2999]) expect(columnOf(3, trials)).toEqual(long.subarray(0, trials));
  });
});
