import { describe, expect, it } from "vitest";
import { cumulativeFuture } from "../../src/decision/cumulativeFuture.ts";
import { futureWeek } from "../../src/decision/futureWeek.ts";
import { oneFuture } from "../../src/simulation/oneFuture.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

describe.each(SHIPPED)("a week of one future of %s", (id) => {
  const scenario = shipped(id);
  const future = oneFuture(scenario, { trial: 77 });
  const weeks = Array.from({ length: future.weeks }, (_, t) => t);

  it("weeks add up to the totals that all weeks together have", () => {
    for (const option of future.options) {
      const all = futureWeek(option, null, future, scenario);
      const each = weeks.map((t) => futureWeek(option, t, future, scenario));
      const sum = (key: "paid" | "lost" | "carried") => each.reduce((total, week) => total + week[key], 0);
      const near = (found: number, wanted: number) =>
        expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, wanted));
      near(sum("paid"), all.paid);
      near(sum("lost"), all.lost);
      near(sum("carried") / weeks.length, all.carried);
      near(each[weeks.length - 1].soFar, all.soFar);
      near(all.soFar, option.tco);
    }
  });

  it("costs so far never fall, and what is paid is part of them", () => {
    for (const option of future.options) {
      const { paid, total } = cumulativeFuture(option, future.discount);
      for (const t of weeks.slice(1)) {
        expect(paid[t]).toBeGreaterThanOrEqual(paid[t - 1]);
        expect(total[t]).toBeGreaterThanOrEqual(paid[t]);
      }
    }
  });

  it("says what begins in the week in which it begins, and what goes on after it", () => {
    for (const option of future.options) {
      const told = weeks.map((t) => futureWeek(option, t, future, scenario).happens);
      for (const { live, vacancies, build, ends } of option.stages) {
        if (live !== null) expect(told[Math.floor(live)]).toMatch(/goes live/i);
        for (const { from, to } of vacancies) {
          const middle = Math.floor((from + (to ?? ends)) / 2);
          if (middle > from) expect(told[middle]).toMatch(/no owner/i);
        }
        if (build && build.to - build.from > 4) {
          expect(told[Math.floor((build.from + build.to) / 2)]).toMatch(/being built/i);
        }
      }
      if (option.stages.length === 0) expect(told.join("")).toBe("");
    }
  });
});
