import { describe, expect, it } from "vitest";
import { sampleMatrix } from "../../src/decision/sampleMatrix.ts";

const faultsOf = (cells: string[][]) => {
  const answer = sampleMatrix(cells);
  return answer.ok ? [] : answer.faults;
};

describe("sampleMatrix", () => {
  it("gives a column of numbers for every name, without the empty rows at the end", () => {
    expect(sampleMatrix([[" make ", "buy"], ["1", "-2.5e3"], [" .5 ", "+4."], ["", ""], [""]])).toEqual({
      ok: true,
      matrix: { names: ["make", "buy"], columns: [Float64Array.of(1, 0.5), Float64Array.of(-2500, 4)], rows: 2 },
    });
  });

  it("names every fault with its line, lines within quotes counted", () => {
    expect(faultsOf([["a", ""], ["1\n", "2"], ["3"], ["4", "NaN"]])).toEqual([
      "line 1: column 2: required a name, found none",
      'line 2: "a": required a number of at most 1e+100 in size, found "1\\n"',
      "line 4: required 2 cells, found 1",
      'line 5: "": required a number of at most 1e+100 in size, found "NaN"',
    ]);
    expect(
      faultsOf([
        ["a", "a"],
        ["1", "2"],
      ]),
    ).toEqual(['line 1: required names that differ, found "a" twice']);
    expect(faultsOf([["a"]])).toEqual(["line 2: required rows of numbers, found none"]);
    expect(faultsOf([])).toEqual(["required a header row and rows of numbers, found an empty file"]);
  });

  it("names twenty faults and counts the rest", () => {
    const faults = faultsOf([["a"], ...Array.from({ length: 50 }, () => ["x"])]);
    expect(faults).toHaveLength(21);
    expect(faults.at(-1)).toBe("and 30 more");
  });

  it("what a number may not be: hexadecimal, infinite, too large, empty", () => {
    for (const cell of ["0x10", "Infinity", "1e101", "", "1,5", "1 2", "--1"]) {
      expect(
        faultsOf([
          ["a", "b"],
          [cell, "1"],
        ]),
        cell,
      ).toHaveLength(1);
    }
  });

  it("a header of a million names, or short rows under a wide one, take neither time nor room", () => {
    expect(faultsOf([Array.from({ length: 1e6 }, (_, i) => `c${i}`)])).toEqual([
      "line 1: required at most 500 columns, found 1000000",
    ]);
    const wide = Array.from({ length: 500 }, (_, i) => `c${i}`);
    const faults = faultsOf([wide, ...Array.from({ length: 200_000 }, () => ["1"])]);
    expect(faults[0]).toBe("line 2: required 500 cells, found 1");
    expect(faults.at(-1)).toBe("and 199980 more");
  });
});
