import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST } from "../../../src/scenario/limits.ts";
import { isSafe } from "../../../src/scenario/unsafe.ts";
import { withText } from "../../../src/scenario/withText.ts";
import { copyName } from "../../../src/workbench/library/copyName.ts";
import { readSummary } from "../../../src/workbench/library/summary.ts";
import { shipped } from "../../support/scenarios.ts";

const scenario = shipped("one-person-consultancy");
const isName = (text: string) => text.length <= MOST.name && isSafe(text, "line");
const sound = fc.string({ unit: "binary", maxLength: MOST.name }).filter(isName);
const seed = 20261120;

describe("the name of a copy", () => {
  test("is free, and one that a scenario may have", () => {
    fc.assert(
      fc.property(sound, fc.nat(5), (name, copies) => {
        const taken = [name];
        for (let i = 0; i <= copies; i++) {
          const copy = copyName(taken[i], taken);
          expect(taken).not.toContain(copy);
          expect(isName(copy)).toBe(true);
          taken.push(copy);
        }
      }),
      { seed },
    );
  });

  test("counts on from that of a copy", () => {
    expect(copyName("Plan (2)", ["Plan", "Plan (2)"])).toBe("Plan (3)");
    expect(copyName("x".repeat(MOST.name), [])).toBe(`${"x".repeat(MOST.name - 4)} (2)`);
  });
});

describe("a new name", () => {
  test("is taken as it is written if a scenario may have it, and refused otherwise", () => {
    const any = fc.oneof(sound, fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(any, (name) => {
        if (isName(name)) expect(withText(scenario, "name", name)).toEqual({ ...scenario, name });
        else expect(() => withText(scenario, "name", name)).toThrow(/^required /);
      }),
      { seed, numRuns: 40 },
    );
  });
});

describe("a stored summary", () => {
  test("of whatever was stored has a name that can be shown and times that can be told", () => {
    const odd = fc.record(
      { name: fc.anything(), updated: fc.anything(), verdict: fc.anything() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(odd, fc.anything()), (value) => {
        const summary = readSummary(value, "id");
        expect(isSafe(summary.name, "line")).toBe(true);
        expect(Number.isNaN(new Date(summary.updated).getTime())).toBe(false);
        expect(summary.revision).toBeGreaterThanOrEqual(0);
      }),
      { seed },
    );
  });

  test("that is sound is the same when read", () => {
    const summary = {
      ...{ id: "id", name: "A", horizonMonths: 18, currency: "USD", created: 1, updated: 2, revision: 3 },
      ...{ writer: "w", hash: "7c1f-9e02", verdict: { text: "Buy.", strength: "clear" as const } },
    };
    expect(readSummary(summary, "id")).toEqual(summary);
  });
});
