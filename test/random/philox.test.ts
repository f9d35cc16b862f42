import { describe, expect, it } from "vitest";
import { philox, uniformOf } from "../../src/random/philox.ts";

const words = (counter: number[], [key0, key1]: [number, number]) => {
  const four = Uint32Array.from(counter);
  philox(four, key0, key1);
  return [...four].map((word) => word.toString(16).padStart(8, "0")).join(" ");
};

describe("Philox", () => {
  it("gives the known answers of its authors (Random123, philox4x32 with 7 rounds)", () => {
    const most = 0xffffffff;
    expect(words([0, 0, 0, 0], [0, 0])).toBe("5f6fb709 0d893f64 4f121f81 4f730a48");
    expect(words([most, most, most, most], [most, most])).toBe("5207ddc2 45165e59 4d8ee751 8c52f662");
    const pi = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];
    expect(words(pi, [0xa4093822, 0x299f31d0])).toBe("4dfccaba 190a87f0 c47362ba b6b5242a");
  });

  it("fills (0, 1) evenly over counters: a chi-square of 64 cells below its 99.9 % point for every word", () => {
    const n = 64_000;
    for (let index = 0; index < 4; index++) {
      const cells = new Float64Array(64);
      for (let i = 0; i < n; i++) {
        const four = Uint32Array.of(i, 3, 0, 0);
        philox(four, 12, 34);
        const u = uniformOf(four[index]);
        expect(u > 0 && u < 1).toBe(true);
        cells[Math.floor(u * 64)]++;
      }
      expect(cells.reduce((sum, count) => sum + (count - n / 64) ** 2 / (n / 64), 0)).toBeLessThan(103.4);
    }
  });

  it("neighbouring counters, words and keys are uncorrelated: within 4 standard errors of 0", () => {
    const n = 20_000;
    const column = (at: (i: number) => [number[], number, number, number]) =>
      Float64Array.from({ length: n }, (_, i) => {
        const [counter, key0, key1, index] = at(i);
        const four = Uint32Array.from(counter);
        philox(four, key0, key1);
        return uniformOf(four[index]) - 0.5;
      });
    const columns = [
      column((i) => [[i, 0, 0, 0], 1, 2, 0]),
      column((i) => [[i + 1, 0, 0, 0], 1, 2, 0]),
      column((i) => [[i, 1, 0, 0], 1, 2, 0]),
      column((i) => [[i, 0, 1, 0], 1, 2, 0]),
      column((i) => [[i, 0, 0, 0], 1, 2, 1]),
      column((i) => [[i, 0, 0, 0], 2, 2, 0]),
      column((i) => [[i, 0, 0, 0], 1, 3, 0]),
    ];
    for (let a = 0; a < columns.length; a++) {
      for (let b = 0; b < a; b++) {
        const r = columns[a].reduce((sum, value, i) => sum + value * columns[b][i], 0) / (n / 12);
        expect(Math.abs(r), `${a}, ${b}`).toBeLessThan(4 / Math.sqrt(n));
      }
    }
  });
});
