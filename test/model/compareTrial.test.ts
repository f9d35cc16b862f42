import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareTrial, type ReferenceTrial } from "../../src/model/compareTrial.ts";
import { type ListedDraws, listedDraws, NOTHING_TO_CHANCE } from "../support/listedDraws.ts";

type File = ReferenceTrial & { draws?: ListedDraws };

const read = (name: string): File => JSON.parse(readFileSync(`test/reference/${name}.json`, "utf8"));
const compare = (file: File) => compareTrial(file, file.draws ? listedDraws(file.draws) : NOTHING_TO_CHANCE);

describe("one trial beside an independent implementation", () => {
  it("compares every number once", () => {
    const values = compare(read("every-mechanism"));
    expect(new Set(values.map(({ option, what }) => `${option} ${what}`)).size).toBe(values.length);
  });

  it("a number that differs shows as what it differs by", () => {
    const file = read("every-mechanism");
    (file.expected.suite.gapCost as number) *= 1.001;
    file.expected.manual.paybackWeek = null;
    file.expected.open.gapCurve[2] *= 2;
    const off = compare(file).filter((value) => value.off > 1e-9);
    expect(off.map(({ option, what }) => [option, what])).toEqual([
      ["suite", "gapCost"],
      ["manual", "paybackWeek"],
      ["open", "gap up to week 25"],
    ]);
    expect(off[0].off).toBeCloseTo(0.001 / 1.001, 9);
    expect(off[1]).toMatchObject({ wanted: null, off: Number.POSITIVE_INFINITY });
    expect(off[2].off).toBeCloseTo(0.5, 9);
  });

  it("refuses a reference of other options", () => {
    const file = read("closed-form");
    file.expected.other = file.expected.suite;
    expect(() => compare(file)).toThrow(new RangeError("required options of the scenario, found other"));
    const { open, ...fewer } = read("closed-form").expected;
    expect(open.quality).toBe(0);
    expect(() => compare({ ...read("closed-form"), expected: fewer })).toThrow(RangeError);
  });
});
