import { describe, expect, it } from "vitest";
import { timingOf } from "../../src/decision/timing.ts";

const costs = (...values: number[]) => Float64Array.from(values);

describe("the cost of putting off", () => {
  const months = [0, 1, 2, 3, 4];
  const rising = [costs(10, 20), costs(11, 22), costs(13, 26), costs(16, 32), costs(50, 100)];

  it("is a month's average over the first three, with its paired error", () => {
    const { costPerMonth, best } = timingOf(months, rising, 0);
    // 6 and 12 in three months: 2 and 4 a month
    expect(costPerMonth?.mean).toBeCloseTo(3, 12);
    expect(costPerMonth?.se).toBeCloseTo(1, 12);
    expect(best).toEqual({ month: 0, gain: { mean: 0, se: 0 } });
  });

  it("is negative where waiting pays, and the best month is told with what it gains", () => {
    const { costPerMonth, best } = timingOf([0, 1], [costs(10, 20), costs(6, 12)], 0);
    expect(costPerMonth).toEqual({ mean: -6, se: 2 });
    expect(best).toEqual({ month: 1, gain: { mean: 6, se: 2 } });
  });

  it("counts from the month that it would be done in, and stays null without a later one", () => {
    expect(timingOf(months, rising, 1).costPerMonth?.mean).toBeCloseTo((75 - 16.5) / 3, 12);
    expect(timingOf(months, rising, 4)).toMatchObject({
      costPerMonth: null,
      best: { month: 0, gain: { mean: 60, se: 20 } },
    });
  });

  it("tells the best month from its neighbours by two paired standard errors, and where looking ended", () => {
    // a month later costs 1 or 2 more: 1.5 ± 0.5; about month 3 the months cost 0.5 ± 1.5 and 2.5 ± 2.5 more
    const clear = timingOf(months, rising, 0);
    expect([clear.alike, clear.until]).toEqual([{ from: 0, to: 0 }, 4]);
    const flat = [costs(9, 9), costs(5, 5), costs(2, 4), costs(3, 2), costs(3, 7), costs(9, 9)];
    expect(timingOf([0, 1, 2, 3, 4, 5], flat, 0)).toMatchObject({
      best: { month: 3 },
      alike: { from: 2, to: 4 },
      until: 5,
    });
  });
});
