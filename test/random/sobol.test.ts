import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { owenScrambled } from "../../src/random/owenScrambled.ts";
import { scrambledSobol } from "../../src/random/sobol.ts";
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
        expect(agree(owenScrambled(a, seed), owenScrambled(b, seed))).toBe(agree(a, b));
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

describe("a scrambled Sobol design", () => {
  const names = Array.from({ length: 60 }, (_, i) => `input ${i}`);
  const design = scrambledSobol("seed", names, sobolDirections(names.length));
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
      const scrambled = scrambledSobol(`r${r}`, names, sobolDirections(5 + 55));
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
    const again = scrambledSobol("seed", names, sobolDirections(names.length));
    const [a, b] = [new Float64Array(250), new Float64Array(250)];
    design.fill(7, 3, a);
    again.fill(7, 3, b);
    expect(b).toEqual(a);
    scrambledSobol("another", names, sobolDirections(names.length)).fill(7, 3, b);
    expect(b).not.toEqual(a);
  });

  it("refuses directions of fewer dimensions than columns", () => {
    expect(() => scrambledSobol("seed", names, sobolDirections(59))).toThrow(RangeError);
  });
});
