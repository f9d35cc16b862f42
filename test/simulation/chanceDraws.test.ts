import { describe, expect, it } from "vitest";
import { CHUNK_SIZE } from "../../src/random/chunkSize.ts";
import { monteCarlo } from "../../src/random/design.ts";
import { seededDraws } from "../../src/simulation/chanceDraws.ts";

describe("seeded chance draws", () => {
  it("are the same for a trial whatever was asked before, near draws and far ones", () => {
    const one = seededDraws("seed", ["a", "b"]);
    one.startChunk(3);
    one.startTrial(7);
    const near = one.draws.arrival(1, 2);
    const far = one.draws.arrival(1, 100);
    const two = seededDraws("seed", ["a", "b"]);
    two.startChunk(0);
    two.startTrial(0);
    two.draws.arrival(1, 500);
    two.startChunk(3);
    two.startTrial(6);
    two.draws.arrival(1, 40);
    two.startTrial(7);
    expect(two.draws.arrival(1, 100)).toBe(far);
    expect(two.draws.arrival(1, 2)).toBe(near);
  });

  it("go by the approach's id, not by its place", () => {
    const one = seededDraws("seed", ["a", "b"]);
    const two = seededDraws("seed", ["b"]);
    for (const draws of [one, two]) {
      draws.startChunk(1);
      draws.startTrial(1);
    }
    expect(two.draws.repair(0, 0)).toBe(one.draws.repair(1, 0));
    expect(one.draws.repair(0, 0)).not.toBe(one.draws.repair(1, 0));
  });

  it("are standard exponentials: mean and variance 1 within 4 standard errors, beyond the draws made ahead too", () => {
    const { draws, startChunk, startTrial } = seededDraws("moments", ["a"]);
    const values: number[] = [];
    for (let chunk = 0; chunk < 4; chunk++) {
      startChunk(chunk);
      for (let trial = 0; trial < CHUNK_SIZE; trial++) {
        startTrial(trial);
        for (let k = 25; k < 40; k++) values.push(draws.detection(0, k));
      }
    }
    const n = values.length;
    const mean = values.reduce((a, b) => a + b) / n;
    const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / n;
    expect(Math.abs(mean - 1)).toBeLessThan(4 / Math.sqrt(n));
    expect(Math.abs(variance - 1)).toBeLessThan(4 * Math.sqrt(8 / n));
  });

  it("do not repeat between purposes, approaches or chunks: correlations within 4 standard errors of 0", () => {
    const { draws, startChunk, startTrial } = seededDraws("independence", ["a", "b"]);
    const columns: number[][] = [[], [], [], []];
    for (let chunk = 0; chunk < 20; chunk++) {
      startChunk(chunk);
      for (let trial = 0; trial < CHUNK_SIZE; trial++) {
        startTrial(trial);
        columns[0].push(draws.arrival(0, 0));
        columns[1].push(draws.arrival(1, 0));
        columns[2].push(draws.detection(0, 0));
        columns[3].push(draws.arrival(0, 1));
      }
    }
    columns.push([...columns[0].slice(CHUNK_SIZE), ...columns[0].slice(0, CHUNK_SIZE)]);
    const n = columns[0].length;
    for (let a = 0; a < columns.length; a++) {
      for (let b = a + 1; b < columns.length; b++) {
        const r = columns[a].reduce((sum, v, i) => sum + (v - 1) * (columns[b][i] - 1), 0) / n;
        expect(Math.abs(r), `${a}, ${b}`).toBeLessThan(4 / Math.sqrt(n));
      }
    }
  });
});

describe("the Monte Carlo design", () => {
  it("names columns by what they are: another column in between changes nothing", () => {
    const few = monteCarlo("seed", ["x", "z"]);
    const more = monteCarlo("seed", ["x", "y", "z"]);
    const [a, b] = [new Float64Array(CHUNK_SIZE), new Float64Array(CHUNK_SIZE)];
    few.fill(1, 5, a);
    more.fill(2, 5, b);
    expect(a).toEqual(b);
  });

  it("fills (0, 1) evenly: a chi-square of 20 cells below its 99.9 % point", () => {
    const design = monteCarlo("even", ["x"]);
    const cells = new Float64Array(20);
    const column = new Float64Array(CHUNK_SIZE);
    for (let chunk = 0; chunk < 40; chunk++) {
      design.fill(0, chunk, column);
      for (const u of column) {
        expect(u > 0 && u < 1).toBe(true);
        cells[Math.floor(u * 20)]++;
      }
    }
    const each = (40 * CHUNK_SIZE) / 20;
    const chiSquare = cells.reduce((sum, count) => sum + (count - each) ** 2 / each, 0);
    expect(chiSquare).toBeLessThan(43.82);
  });
});
