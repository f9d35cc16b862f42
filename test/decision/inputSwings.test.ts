import { describe, expect, it } from "vitest";
import type { Base } from "../../src/decision/base.ts";
import { inputSwings } from "../../src/decision/inputSwings.ts";
import { bySwing, tornado } from "../../src/decision/tornado.ts";
import { isJudgement } from "../../src/scenario/evidenceAt.ts";
import { baseOf } from "../support/bases.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const { base, run } = await baseOf(scenario, 200);
const table = await tornado(base, run);
const pick = base.decision.recommendation.option;
const swings = inputSwings(base, table);

/** The same run, had another option been picked. */
function picking(option: string): Base {
  const { decision } = base;
  return { ...base, decision: { ...decision, recommendation: { ...decision.recommendation, option } } };
}

describe("inputSwings", () => {
  it("has the tornado's inputs in its order, with the size of their swings", () => {
    const ordered = bySwing(table.inputs, table.rival);
    expect(swings.map(({ path }) => path)).toEqual(ordered.map(({ path }) => path));
    ordered.forEach(({ low, high }, i) => {
      const moved = Math.abs(high.lead[table.rival].mean - low.lead[table.rival].mean);
      expect(swings[i].swing.mean).toBeCloseTo(moved, 6);
      expect(swings[i].at).toEqual([low.at, high.at]);
    });
  });

  it("marks an input where the pick at an end is another than as drawn", () => {
    for (const { path, picks, changesPick } of swings) {
      const input = table.inputs.find((each) => each.path === path);
      const ends = [input?.low.pick, input?.high.pick];
      expect(picks).toEqual(ends);
      expect(changesPick).toBe(ends[0] !== pick || ends[1] !== pick);
    }
  });

  it("tells a change of the way there from a change of the approach", () => {
    expect(pick).toBe("manual-then-middleware");
    const still = swings.filter(({ changesPick }) => !changesPick).map(({ path }) => path);
    expect(still.length).toBeGreaterThan(0);
    const of = (option: string) => inputSwings(picking(option), table).filter(({ path }) => still.includes(path));
    // where the pick stays the plan that ends on middleware, middleware alone would have been another way to the same
    for (const swing of of("middleware")) expect(swing).toMatchObject({ changesPick: true, changesApproach: false });
    for (const swing of of("suite")) expect(swing).toMatchObject({ changesPick: true, changesApproach: true });
  });

  it("has each input's grade", () => {
    for (const { path, grade } of swings) expect(grade === "†").toBe(isJudgement(scenario, path));
    expect(new Set(swings.map(({ grade }) => grade))).toEqual(new Set(["A", "B", "C", "†"]));
  });
});
