import { describe, expect, it } from "vitest";
import { boundaries, regionsOf, spotIn } from "../../src/decision/mapRegions.ts";
import { threeRegions } from "../support/maps.ts";

/** Picks from rows of letters, the lowest row last, as they are looked at. */
const picks = (...rows: string[]) => rows.reverse().map((row) => [...row]);

describe("boundaries", () => {
  it("are straight stretches between places with different picks, as long as they go", () => {
    expect(boundaries(picks("aab", "aab", "ccc"))).toEqual([
      { x1: 2, x2: 2, y1: 1, y2: 3 },
      { x1: 0, x2: 3, y1: 1, y2: 1 },
    ]);
    expect(boundaries(picks("aa", "aa"))).toEqual([]);
  });

  it("are as long as there are neighbours with different picks", () => {
    const { best } = threeRegions(41);
    const pairs = best.flatMap((line, row) =>
      line.map(
        (pick, column) =>
          Number(column + 1 < line.length && pick !== line[column + 1]) +
          Number(row + 1 < best.length && pick !== best[row + 1][column]),
      ),
    );
    const lengths = boundaries(best).map(({ x1, x2, y1, y2 }) => x2 - x1 + y2 - y1);
    expect(sum(lengths)).toBe(sum(pairs));
  });
});

describe("regions", () => {
  it("are neighbouring places with the same pick, the largest first", () => {
    const regions = regionsOf(picks("aba", "bba", "aaa"));
    expect(regions.map(({ best, cells }) => [best, cells.length])).toEqual([
      ["a", 5],
      ["b", 3],
      ["a", 1],
    ]);
  });

  it("have their roomiest spot where a rectangle has most places of its region around it", () => {
    const best = picks("bbbbbbb", "baaaaab", "baaaaab", "baaaaab", "baaaaab", "baaaaab", "bbbbbbb");
    const region = regionsOf(best).find((each) => each.best === "a");
    const spot = region && spotIn(region, { rows: 1, columns: 3 });
    expect(spot).toEqual({ row: 3, column: 2, rows: 1, columns: 3 });
    expect(region && spotIn(region, { rows: 1, columns: 6 })).toBeNull();
    const above = region && spotIn(region, { rows: 1, columns: 3 }, (row) => row > 3);
    expect(above?.row).toBeGreaterThan(3);
    expect(region && spotIn(region, { rows: 1, columns: 1 }, () => false)).toBeNull();
  });
});

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
