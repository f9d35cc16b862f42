import { describe, expect, it } from "vitest";
import { mayState, statedRange } from "../../src/scenario/field.ts";
import { FIELDS } from "../../src/scenario/fields.ts";
import { fieldAt, placedFields } from "../../src/scenario/fieldTree.ts";
import { draft } from "./draft.ts";

describe("FIELDS", () => {
  it("names every numeric leaf of a scenario file", () => {
    const leaves = numbersIn(draft()).filter(
      (path) => !["version", "correlations", "evidence", "actuals"].some((key) => path.startsWith(key)),
    );
    expect(leaves.filter((path) => fieldAt(path) === undefined)).toEqual([]);
  });

  it("names no leaf that a file cannot have", () => {
    const file = draft();
    file.decision.constraints = { maxDirectCost: 1, liveByMonth: 1, maxDelayHours: 1, chance: 0.5 };
    const there = new Set(placedFields(file).map(({ field }) => field.path));
    expect(FIELDS.filter(({ path }) => !there.has(path))).toEqual([]);
  });

  it("names each leaf once, with a label, a sentence of help and a heading", () => {
    expect(new Set(FIELDS.map(({ path }) => path)).size).toBe(FIELDS.length);
    for (const { label, help, group } of FIELDS) {
      expect(label).toMatch(/^[A-Z][\w ,-]+$/);
      expect(help).toMatch(/^[A-Z].*\.$/);
      expect(group).not.toBe("");
    }
  });

  it("lets every field be stated somewhere, and nothing beyond its limit, below its bound or that is no number", () => {
    for (const field of FIELDS) {
      const { low, high } = statedRange(field);
      expect(low).toBeGreaterThanOrEqual(field.bounds.lower);
      expect(low).toBeLessThan(high);
      expect(mayState(high, field)).toBe(true);
      for (const x of [high * 1.001, low - 1, NaN, Infinity, -Infinity]) expect(mayState(x, field)).toBe(false);
    }
  });

  it("keeps to the model's bounds: shares from 0 to 1, growth above −1, the rest from 0 but for early breaks", () => {
    const boundsOf = (path: string) => fieldAt(path)?.bounds;
    expect(boundsOf("funnel.coldRate")).toEqual({ lower: 0, upper: 1 });
    expect(boundsOf("team.skills.api")).toEqual({ lower: 0, upper: 1 });
    expect(boundsOf("funnel.signalsPerWeek")).toEqual({ lower: 0, upper: Infinity });
    expect(boundsOf("approaches.any.reliability.earlyMultiplier")).toEqual({ lower: 1, upper: Infinity });
    const negative = FIELDS.filter(({ bounds }) => bounds.lower < 0).map(({ path }) => path);
    expect(negative).toEqual([
      "finance.discountRate",
      "funnel.growthPerMonth",
      "approaches.*.maintenance.growthPerYear",
      "approaches.*.pricing.renewalRise",
      "approaches.*.pricing.shockRise",
    ]);
  });
});

describe("fieldAt", () => {
  it("finds the field of a concrete path", () => {
    expect(fieldAt("handshake.signals.0.kept.suite")?.path).toBe("handshake.signals.*.kept.*");
    expect(fieldAt("plans.12.stages.2.startMonth")?.label).toBe("Start");
  });

  it.each(["", "funnel", "funnel.coldRate.p10", "toString", "approaches.suite.constructor", "__proto__"])(
    "finds none at %j",
    (path) => {
      expect(fieldAt(path)).toBeUndefined();
    },
  );
});

function numbersIn(value: unknown, path = ""): string[] {
  if (typeof value === "number") return [path];
  if (typeof value !== "object" || value === null) return [];
  if (
    ["p10", "min", "uniform", "triangular", "normal", "lognormal", "beta", "values"].some((key) =>
      Object.hasOwn(value, key),
    )
  )
    return [path];
  return Object.entries(value).flatMap(([key, each]) => numbersIn(each, path === "" ? key : `${path}.${key}`));
}
