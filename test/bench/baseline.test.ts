import { describe, expect, it } from "vitest";
import { type Baseline, compared, comparisonText, isFailed, readBaseline, renewed } from "./baseline.ts";
import type { Figure } from "./figure.ts";

const baseline: Baseline = {
  "engine.twoOverOne": { value: 1.9, tolerance: 0.1, better: "more" },
  "growth.toMillion": { value: 10, tolerance: 0.1, better: "less" },
};

const figure = (id: string, value: number, more: Partial<Figure> = {}): Figure => {
  const spread = { low: value, high: value, runs: 3 };
  return { id, name: `the figure ${id}`, unit: "×", better: "more", value, ...spread, ...more };
};

const outcomes = (...figures: Figure[]) => compared(baseline, figures).map(({ outcome }) => outcome);

describe("ratios beside the baseline's", () => {
  it("are worse only beyond the tolerance, on the side that is worse", () => {
    expect(outcomes(figure("engine.twoOverOne", 1.72))).toEqual(["as before"]);
    expect(outcomes(figure("engine.twoOverOne", 1.7))).toEqual(["worse"]);
    expect(outcomes(figure("engine.twoOverOne", 2.2))).toEqual(["better"]);
    expect(outcomes(figure("growth.toMillion", 10.9, { better: "less" }))).toEqual(["as before"]);
    expect(outcomes(figure("growth.toMillion", 11.1, { better: "less" }))).toEqual(["worse"]);
    expect(outcomes(figure("growth.toMillion", 8.9, { better: "less" }))).toEqual(["better"]);
  });

  it("are worse where they could not be measured", () => {
    expect(outcomes(figure("engine.twoOverOne", Number.NaN))).toEqual(["worse"]);
    expect(outcomes(figure("growth.toMillion", Number.NaN))).toEqual(["worse"]);
  });

  it("are new where the baseline has none; absolute figures are passed over", () => {
    expect(outcomes(figure("toString", 0, { tolerance: 0.1 }))).toEqual(["new"]);
    expect(outcomes(figure("growth.large", 1e9, { unit: "s" }))).toEqual([]);
  });

  it("fail a check when one is worse, and when there is nothing to compare with", () => {
    const failed = (...figures: Figure[]) => isFailed(compared(baseline, figures));
    const unknown = figure("new", 1, { tolerance: 0.1 });
    expect(failed(figure("engine.twoOverOne", 1.9), unknown)).toBe(false);
    expect(failed(figure("engine.twoOverOne", 1), figure("growth.toMillion", 10))).toBe(true);
    expect(failed(unknown)).toBe(true);
    expect(failed()).toBe(true);
    expect(comparisonText(compared(baseline, [unknown]))).toContain("Nothing could be compared");
  });

  it("are named when they are worse", () => {
    const figures = [figure("engine.twoOverOne", 1), figure("growth.toMillion", 9.5, { better: "less" })];
    expect(comparisonText(compared(baseline, figures)).split("\n")).toEqual([
      "✗ the figure engine.twoOverOne: 1, baseline 1.9, at least 1.71",
      "✓ the figure growth.toMillion: 9.5, baseline 10, at most 11",
      "Worse than the baseline: engine.twoOverOne",
    ]);
    expect(comparisonText(compared(baseline, [figure("engine.twoOverOne", 3)]))).toContain("--renew would keep it");
  });
});

describe("a renewed baseline", () => {
  it("takes new ratios over, keeps tolerances that were set and ratios that were not measured", () => {
    const figures = [
      figure("engine.twoOverOne", 1.98765, { tolerance: 0.5 }),
      figure("precision.sobol10000", 7, { tolerance: 0.2 }),
    ];
    expect(renewed(baseline, figures)).toEqual({
      "engine.twoOverOne": { value: 1.988, tolerance: 0.1, better: "more" },
      "growth.toMillion": baseline["growth.toMillion"],
      "precision.sobol10000": { value: 7, tolerance: 0.2, better: "more" },
    });
  });

  it("takes no absolute figure over, and nothing that could not be measured", () => {
    const figures = [
      figure("growth.large", 3, { unit: "s" }),
      figure("engine.twoOverOne", Number.NaN, { tolerance: 1 }),
    ];
    expect(renewed(baseline, figures)).toEqual(baseline);
  });
});

it("the baseline that is kept has sound ratios", () => {
  for (const [id, { value, tolerance, better }] of Object.entries(readBaseline())) {
    expect(value, id).toBeGreaterThan(0);
    expect(tolerance > 0 && tolerance < 1, id).toBe(true);
    expect(["more", "less"], id).toContain(better);
  }
});
