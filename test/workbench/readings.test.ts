import { describe, expect, it } from "vitest";
import { SHIPPED, shipped } from "../support/scenarios.ts";
import { outcomeOf, UNPRINTABLE, viewsOf, withOnly } from "./outcomes.ts";

const b2b = await outcomeOf(shipped("mid-size-b2b"));

/** The readings had the pick and its runner-up stood so. */
function readingsWith(mean: number, chance: number) {
  const { recommendation } = b2b.decision;
  const { option, runnerUp, difference, margins, cheaperThan } = recommendation;
  if (option === null || runnerUp === null || difference === null) throw new Error("required a runner-up");
  const stated = {
    ...recommendation,
    difference: { ...difference, mean },
    margins: { ...margins, [runnerUp]: { ...margins[runnerUp], mean } },
    cheaperThan: { ...cheaperThan, [runnerUp]: chance },
  };
  return viewsOf({ ...b2b, decision: { ...b2b.decision, recommendation: stated } }).readings;
}

describe.each(SHIPPED)("the readings of %s", async (id) => {
  const { readings } = viewsOf(await outcomeOf(shipped(id)));

  it.each(Object.keys(readings) as (keyof typeof readings)[])(
    "%s says something, in figures that can be read",
    (key) => {
      expect(readings[key]).toMatch(/\S/);
      expect(readings[key]).not.toMatch(UNPRINTABLE);
      expect(readings[key].charAt(0)).toMatch(/\p{Lu}/u);
    },
  );

  it("are sentences of one line", () => {
    for (const reading of [readings.costs, readings.gap, readings.difference]) {
      expect(reading).toMatch(/\.$/);
      expect(reading.length).toBeLessThan(120);
    }
  });
});

it("a pick that is cheaper on average, but less often, is not called the winner", () => {
  expect(readingsWith(30_000, 0.4).difference).toBe(
    "Middleware is cheaper more often, yet by hand first saves $30,000.",
  );
  expect(readingsWith(30_000, 0.5).difference).toBe("Even odds; by hand first saves $30,000 on average.");
  expect(readingsWith(30_000, 0.9).difference).toBe("By hand first saves $30,000 on average.");
});

it("where a criterion picks what costs more on average, that is said", () => {
  const { costs, difference } = readingsWith(-30_000, 0.7);
  expect(costs).toBe("Middleware costs $30,000 less on average.");
  expect(difference).toBe("By hand first costs $30,000 more on average.");
});

it.each([-1, 1])(
  "with a budget of %i there is no comparison, and no empty sentence above the other charts",
  async (maxDirectCost) => {
    const { readings } = viewsOf(
      await outcomeOf(shipped("mid-size-b2b"), { constraints: { maxDirectCost, chance: 0.8 } }),
    );
    const { difference, differenceUnit, ...others } = readings;
    expect([difference, differenceUnit]).toEqual(["", ""]);
    for (const reading of Object.values(others)) {
      expect(reading).toMatch(/\S/);
      expect(reading).not.toMatch(UNPRINTABLE);
    }
  },
);

it("says how many options miss the limits when all do", async () => {
  const outcome = await outcomeOf(shipped("mid-size-b2b"), { constraints: { maxDirectCost: -1, chance: 0.8 } });
  expect(viewsOf(outcome).readings.costs).toBe("No option keeps the limits in enough futures; 5 were set aside.");
});

it.each(["suite", "middleware", "manual"])("%s alone is compared with leaving the gap open", async (id) => {
  const { readings } = viewsOf(await outcomeOf(withOnly(shipped("mid-size-b2b"), id)));
  expect(readings.costs).toMatch(/leaving it open/i);
  expect(readings.gap).toMatch(/^Left open, the gap costs \$/);
});
