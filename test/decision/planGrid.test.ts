import { describe, expect, it } from "vitest";
import { neighbours, planGrid, planKey } from "../../src/decision/planGrid.ts";

const ids = ["a", "b", "c"];

/** Plans of two and three stages counted one by one, from what is allowed and nothing else. */
function counted(approaches: number, months: number): number {
  let count = 0;
  for (let first = 0; first < approaches; first++) {
    for (let second = 0; second < approaches; second++) {
      for (let month = 0; month < months; month++) {
        if (second === first) continue;
        count++;
        for (let third = 0; third < approaches; third++) {
          for (let later = month; later < months; later++) {
            if (third !== first && third !== second) count++;
          }
        }
      }
    }
  }
  return count;
}

describe("the grid of plans", () => {
  it.each([
    [3, 18],
    [2, 5],
    [4, 3],
    [1, 18],
  ])("holds every plan of %i approaches over %i months once", (approaches, months) => {
    const { plans, stepMonths } = planGrid(
      Array.from({ length: approaches }, (_, a) => `approach-${a}`),
      months,
      1e6,
    );
    expect(stepMonths).toBe(1);
    expect(plans).toHaveLength(counted(approaches, months));
    expect(new Set(plans.map(planKey)).size).toBe(plans.length);
  });

  it("starts the first stage at once and no other before the one before it, within the horizon", () => {
    for (const { stages, family } of planGrid(ids, 6, 1e6).plans) {
      expect(stages[0].startMonth).toBe(0);
      expect(family).toBe(ids[stages[stages.length - 1].approach]);
      expect(new Set(stages.map(({ approach }) => approach)).size).toBe(stages.length);
      for (let s = 1; s < stages.length; s++) {
        expect(stages[s].startMonth).toBeGreaterThanOrEqual(stages[s - 1].startMonth);
        expect(stages[s].startMonth).toBeLessThan(6);
      }
    }
  });

  it.each([
    [3, 36],
    [8, 36],
    [12, 120],
  ])("is thinned to its limit for %i approaches over %i months", (approaches, months) => {
    const all = Array.from({ length: approaches }, (_, a) => `approach-${a}`);
    const { plans, stepMonths } = planGrid(all, months, 2400);
    expect(plans.length).toBeLessThanOrEqual(2400);
    expect(stepMonths).toBeGreaterThan(1);
    expect(plans.every(({ stages }) => stages.every(({ startMonth }) => startMonth % stepMonths === 0))).toBe(true);
  });
});

describe("the neighbours of a plan", () => {
  const plan = planGrid(ids, 18, 1e6).plans.find((each) => planKey(each) === "0@0 1@6 2@12");

  it("are its approaches with switch points up to a step away", () => {
    const keys = neighbours(plan as NonNullable<typeof plan>, 3, 18, ids).map(planKey);
    expect(new Set(keys)).toEqual(
      new Set(
        [3, 6, 9].flatMap((m) => [9, 12, 15].map((l) => `0@0 1@${m} 2@${l}`)).filter((k) => k !== "0@0 1@6 2@12"),
      ),
    );
  });

  it("stay in order and within the horizon", () => {
    const keys = neighbours(plan as NonNullable<typeof plan>, 6, 18, ids).map(planKey);
    expect(new Set(keys)).toEqual(new Set(["0@0 1@0 2@6", "0@0 1@0 2@12", "0@0 1@6 2@6", "0@0 1@12 2@12"]));
  });
});
