import { describe, expect, it } from "vitest";
import { readScenario } from "../../src/scenario/read.ts";
import { draft, draftText, lines, linesOf } from "./draft.ts";

const inText = (from: string, to: string) => lines(draftText().replace(from, to));
const every = (value: unknown, put: (x: number) => unknown): unknown => {
  if (typeof value === "number") return put(value);
  if (Array.isArray(value)) return value.map((each) => every(each, put));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, every(each, put)]));
};

describe("a file that is no scenario", () => {
  it.each(["", " \n\t"])("is refused when it is empty: %j", (text) => {
    expect(lines(text)).toEqual(["file: required a Spandrel scenario, found an empty file"]);
  });

  it("is refused when it is cut short, with the line and column where it ends", () => {
    expect(lines('{\n  "version": 1,\n  "name"')).toEqual([
      'file: required ":", found the end of the file at line 3, column 9; the file seems to be cut short',
    ]);
  });

  it("is refused when it is no object", () => {
    expect(lines("[1, 2]")).toEqual(["file: required a Spandrel scenario, which is one JSON object, found a list"]);
    expect(lines("null")).toEqual(["file: required a Spandrel scenario, which is one JSON object, found null"]);
  });

  it("is refused with one line when another program wrote it", () => {
    expect(lines('{"name": "spandrel", "version": "0.1.0", "scripts": {}, "type": "module"}')).toEqual([
      'file: required a Spandrel scenario (an object with version, name, funnel, approaches and more), found an object with "name", "version", "scripts", "type"',
    ]);
  });

  it.each([
    ['{"version": 1,}', 'file: required no comma before "}", found "}" at line 1, column 15'],
    [
      "{'version': 1}",
      'file: required a key in double quotes or "}", found "\'version\': 1}" at line 1, column 2; use double quotes',
    ],
    [
      '{"version": 1 // one\n}',
      'file: required "," or "}", found "// one\\n}" at line 1, column 15; JSON has no comments',
    ],
    ['{"version": 1} {}', 'file: required nothing after the end of the document, found "{}" at line 1, column 16'],
    ['{"version": 01}', 'file: required a value, found "01}" at line 1, column 13'],
    ['{"name": "a\nb"}', 'file: required a closing quote, found "\\nb\\"}" at line 1, column 12'],
    ['{"name": "\\x"}', 'file: required text with valid escapes, found "\\"\\\\x\\"}" at line 1, column 10'],
  ])("is refused when it is no JSON: %s", (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it("is read with a byte order mark", () => {
    expect(lines(`\ufeff${draftText()}`)).toEqual([]);
  });
});

describe("a version", () => {
  it("that is newer is refused by name, and nothing else is judged", () => {
    expect(lines('{"version": 2}')).toEqual([
      "version: required format version 1, found 2; this file is of format 2; this Spandrel reads up to 1",
    ]);
  });

  it.each([undefined, 0, -1, 1.5, "1", null])("that is none is a fault: %j", (version) => {
    const found = version === undefined ? "nothing" : JSON.stringify(version);
    expect(linesOf((file) => Object.assign(file, { version }))).toEqual([
      `version: required format version 1, found ${found}`,
    ]);
  });
});

describe("what JSON.parse would pass over", () => {
  it.each(["NaN", "Infinity", "-Infinity"])("%s is a fault", (word) => {
    expect(inText('"horizonMonths":18', `"horizonMonths":${word}`)).toEqual([
      `horizonMonths: required a finite number, found ${word}`,
    ]);
  });

  it("a number too large to hold is a fault", () => {
    expect(inText('"horizonMonths":18', '"horizonMonths":1e999')).toEqual([
      "horizonMonths: required a number below 1.8e308, found 1e999",
    ]);
  });

  it("a key that is written twice is a fault", () => {
    expect(inText('"horizonMonths":18', '"horizonMonths":18,"horizonMonths":20')).toEqual([
      'horizonMonths: required each key once, found "horizonMonths" twice; remove one of them',
    ]);
  });

  it.each(["__proto__", "constructor", "prototype", "__pro\\u0074o__"])(
    "the key %s is a fault, at any depth",
    (key) => {
      const name = JSON.parse(`"${key}"`);
      expect(inText('"finance":{', `"finance":{"${key}":{"polluted":1},`)).toEqual([
        `finance.${name}: required no key of this name, found "${name}"`,
      ]);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );

  it("nesting of more than 20 levels is a fault, and 20 are none", () => {
    const nested = (levels: number) => `{"funnel":${"[".repeat(levels - 1)}${"]".repeat(levels - 1)}}`;
    expect(lines(nested(21))).toEqual([
      'file: required at most 20 levels of nesting, found "[]]]]]]]]]]]]]]]]]]]" at line 1, column 30',
    ]);
    expect(lines(nested(20)).join("\n")).not.toContain("levels");
  });
});

describe("numbers out of range", () => {
  it("1e308 everywhere gives one fault per place", () => {
    const numbers: number[] = [];
    const file = draft();
    every(file, (x) => numbers.push(x));
    const found = lines(JSON.stringify(every(file, () => 1e308)));
    expect(found.length).toBe(numbers.length);
    expect(new Set(found.map((line) => line.split(":")[0])).size).toBe(found.length);
    expect(found.every((line) => line.includes("found 1e+308"))).toBe(true);
  });

  it.each([0, 10_000, 1.5, "18"])("a horizon of %j is refused", (horizonMonths) => {
    expect(linesOf((file) => Object.assign(file, { horizonMonths }))).toEqual([
      `horizonMonths: required a whole number of months from 1 to 120, found ${JSON.stringify(horizonMonths)}`,
    ]);
  });

  it.each([0, 1e9, 0.5, "many"])("%j trials are refused with the limit", (trials) => {
    expect(linesOf((file) => Object.assign(file, { trials }))).toEqual([
      `trials: required a whole number of futures from 1 to 1,000,000, or "auto", found ${JSON.stringify(trials)}`,
    ]);
  });

  it("1 and 1,000,000 trials are allowed", () => {
    expect(linesOf((file) => Object.assign(file, { trials: 1 }))).toEqual([]);
    expect(linesOf((file) => Object.assign(file, { trials: 1e6 }))).toEqual([]);
  });

  it("zero engineering hours are allowed", () => {
    expect(linesOf((file) => Object.assign(file.team.engineering, { hoursPerWeek: 0 }))).toEqual([]);
  });

  it("a chance of 0 and a discount rate of −100 % are refused", () => {
    const spoil = (file: { decision: object; finance: object }) => {
      Object.assign(file.decision, { constraints: { chance: 0 } });
      Object.assign(file.finance, { discountRate: -1 });
    };
    expect(linesOf(spoil)).toEqual([
      "finance.discountRate: required a number a year from -0.9 to 10 (0.05 is 5%), found -1",
      "decision.constraints.chance: required a share above 0 and at most 1, found 0",
    ]);
  });
});

describe("quantities", () => {
  it.each([
    [{ p10: 0.3, p50: 0.2, p90: 0.1 }, ': required p10 < p50 < p90, found {"p10": 0.3, "p50": 0.2, "p90": 0.1}'],
    [
      { p10: 0.05, p50: 0.06, p90: 0.45 },
      ".p50: required a median from 0.077 to 0.34, so that a smooth curve has this p10 and p90, found 0.06",
    ],
    [{ p10: 0, p50: 0.1, p90: 0.2 }, ".p10: required a p10 above 0, found 0"],
    [{ p10: 0.8, p50: 0.9, p90: 1 }, ".p90: required a p90 below 1, found 1"],
    [{ p10: 0.1, p90: 0.2 }, ".p50: required a share from 0 to 1, found nothing"],
    [{ p10: 0.1, p50: 0.15, p90: 0.2, p95: 0.3 }, '.p95: required no key beside p10, p50, p90, found "p95"'],
    [
      { min: 0.2, mode: 0.1, max: 0.3 },
      ': required min ≤ mode ≤ max and min < max, found {"min": 0.2, "mode": 0.1, "max": 0.3}',
    ],
    [
      { min: 0.2, mode: 0.2, max: 0.2 },
      ': required min ≤ mode ≤ max and min < max, found {"min": 0.2, "mode": 0.2, "max": 0.2}',
    ],
    [{ uniform: [0.2, 0.2] }, ": required a < b, found [0.2, 0.2]"],
    [{ uniform: [0.2] }, ".uniform: required a list of 2 numbers, found [0.2]"],
    [{ triangular: [0.2, 0.1, 0.3] }, ": required a ≤ mode ≤ b and a < b, found [0.2, 0.1, 0.3]"],
    [{ normal: [0.2, 0] }, ".normal.1: required a standard deviation above 0 and at most 10, found 0"],
    [{ lognormal: [0, 1] }, ".lognormal.0: required a median above 0, found 0"],
    [{ lognormal: [0.5, -1] }, ".lognormal.1: required a sigma above 0 and at most 10, found -1"],
    [{ beta: [0, 1] }, ".beta.0: required a shape from 0.01 to 10,000,000, found 0"],
    [{ values: [] }, ".values: required a list of 1 to 10,000 numbers, found []; it has 0"],
    [{ values: [0.1, "a", 2] }, '.values.1: required a share from 0 to 1, found "a"'],
    [
      { lognorml: [0.5, 1] },
      ': required a number, {"p10", "p50", "p90"}, {"min", "mode", "max"} or one of {"uniform"}, {"triangular"}, {"normal"}, {"lognormal"}, {"beta"}, {"values"}, found {"lognorml": [0.5, 1]}; did you mean lognormal',
    ],
    ["5%", ': required a share from 0 to 1, or a distribution of it, found "5%"; write numbers without quotes'],
    [[0.1], ": required a share from 0 to 1, or a distribution of it, found [0.1]"],
    [null, ": required a share from 0 to 1, or a distribution of it, found null"],
    [true, ": required a share from 0 to 1, or a distribution of it, found true"],
  ])("%j is refused", (coldRate, line) => {
    const [first] = linesOf((file) => Object.assign(file.funnel, { coldRate }));
    expect(first).toBe(`funnel.coldRate${line}`);
  });

  it.each([
    0,
    { min: 0, mode: 1, max: 2 },
    { uniform: [0, 2] },
    { triangular: [0, 1, 2] },
    { values: [3, 0] },
    { normal: [5, 1] },
    { beta: [2, 2] },
  ])("no work per transfer is allowed where the interval can be 0: %j", (intervalHours) => {
    const line = linesOf((file) => {
      file.approaches.manual.sync.intervalHours = intervalHours;
      file.approaches.manual.handling.hoursPerTransfer = 1;
    });
    expect(line).toEqual([
      "approaches.manual.handling.hoursPerTransfer: required 0 where sync.intervalHours can be 0 (an event stream has no transfers to handle), found 1",
    ]);
  });

  it.each([1, { lognormal: [5, 1] }, { p10: 1, p50: 2, p90: 4 }, { min: 1, mode: 2, max: 3 }])(
    "work per transfer is allowed where the interval is never 0: %j",
    (intervalHours) => {
      expect(linesOf((file) => Object.assign(file.approaches.manual.sync, { intervalHours }))).toEqual([]);
    },
  );

  it("learning and fading that always exceed 1 together are refused", () => {
    const spoil = (file: { funnel: { learning: object } }) => {
      Object.assign(file.funnel.learning, { gainPerWeek: 0.7, fadePerWeek: { uniform: [0.4, 0.5] } });
    };
    expect(linesOf(spoil)).toEqual([
      'funnel.learning: required gainPerWeek + fadePerWeek of at most 1, found {"gainPerWeek": 0.7, "fadePerWeek": {"uniform": [0.4, 0.5]}}',
    ]);
  });
});

describe("hostile size", () => {
  it("a file over 5 MB is refused before it is parsed, counted in bytes", () => {
    expect(lines(" ".repeat(6_000_000))).toEqual(["file: required at most 5 MB, found 6.0 MB"]);
    expect(lines("€".repeat(2_000_000))).toEqual(["file: required at most 5 MB, found 6.0 MB"]);
  });

  it.each([
    [[{ id: "ask" }, { id: "why" }, { id: "ask" }], 'presentation.pages.2.id: required each page once, found "ask"'],
    [
      [{ id: "asks" }],
      "presentation.pages.0.id: required question, options, verdict, cost, gap, why, change, plan or ask",
    ],
    [[{ id: "ask", hidden: 1 }], "presentation.pages.0.hidden: required true or false, found 1"],
    [[{ id: "ask", title: "" }], "presentation.pages.0.title: required text of 1 to 500 characters"],
    [[{ id: "ask", note: "x" }], "presentation.pages.0.note"],
  ])("refuses pages %j", (pages, line) => {
    const [first] = linesOf((file) => Object.assign(file, { presentation: { pages } }));
    expect(first).toContain(line);
  });

  it.each([
    ["approaches", 13, "at most 12 approaches"],
    ["plans", 41, "at most 40 plans"],
    ["correlations", 201, "at most 200 correlations"],
    ["evidence", 2001, "at most 2,000 entries"],
    ["actuals", 5001, "at most 5,000 entries"],
  ])("%s is refused with its limit when it has %i entries", (key, length, required) => {
    const entries = Array.from({ length }, (_, i) => [`a${i}`, {}]);
    const value =
      key === "approaches" || key === "evidence" ? Object.fromEntries(entries) : entries.map(([, each]) => each);
    const [line] = linesOf((file) => Object.assign(file, { [key]: value }));
    expect(line).toBe(`${key}: required ${required}, found ${length.toLocaleString("en-US")}`);
  });

  it("more stages and signals than allowed are refused with the limit", () => {
    const found = linesOf((file) => {
      file.plans[0].stages = Array(4).fill(file.plans[0].stages[0]);
      file.funnel.stages = Array(13).fill(file.funnel.stages[0]);
      file.handshake.signals = Array(51).fill(file.handshake.signals[0]);
    });
    expect(found).toEqual([
      "plans.0.stages: required at most 3 stages, found 4",
      "funnel.stages: required at most 12 stages, found 13",
      "handshake.signals: required at most 50 signals, found 51",
    ]);
  });

  it.each([
    ["many keys", `{"funnel":{},${Array.from({ length: 300_000 }, (_, i) => `"k${i}":1`).join(",")}}`],
    ["one key many times", `{"funnel":{},${'"a":1,'.repeat(600_000)}"b":1}`],
    ["many forbidden keys", `{"funnel":{},${'"__proto__":1,'.repeat(300_000)}"b":1}`],
    ["many signals", `{"handshake":{"signals":[${"{},".repeat(1_000_000)}{}]}}`],
    ["many bad values", `{"funnel":{"coldRate":{"values":[${'"a",'.repeat(1_000_000)}1]}}}`],
    ["deep lists", "[".repeat(4_000_000)],
    ["deep objects", '{"a":'.repeat(900_000)],
    ["a long text", `{"funnel":"${"x".repeat(4_900_000)}"}`],
    ["a long escaped text", `{"funnel":"${"\\u0041".repeat(800_000)}"}`],
    ["a long number", `{"funnel":${"1".repeat(4_900_000)}}`],
  ])("is refused in a few thousand short lines: %s", (_, text) => {
    const reading = readScenario(text);
    expect(reading.ok).toBe(false);
    const found = lines(text);
    expect(found.length).toBeLessThan(6000);
    expect(Math.max(...found.map((line) => line.length))).toBeLessThan(1000);
  });
});
