import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decision/decision.ts";
import { bestMonth, delayReading, monthlyCost, monthsWaited, switchReading } from "../../src/decision/delayWords.ts";
import type { SwitchLater } from "../../src/decision/switchLater.ts";
import type { Timing } from "../../src/decision/timing.ts";
import type { WhenToDecide } from "../../src/decision/whenToDecide.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const timing = (mean: number, se: number, month = 0, gain = 0): Timing => ({
  costPerMonth: { mean, se },
  best: { month, gain: { mean: gain, se: gain / 10 } },
  alike: { from: month, to: month },
  until: 17,
});

function table(picks: (string | null)[], cost: Timing = timing(47_800, 1_040)): WhenToDecide {
  return {
    baseline: "open",
    statedMonths: 0,
    trials: 1000,
    delay: picks.map((pick, months) => ({ months, netValue: {}, change: {}, pick })),
    waiting: { middleware: cost },
    later: [],
  };
}
const picking = (option: string | null) => ({ recommendation: { option } }) as Decision;
const read = (when: WhenToDecide, pick: string | null = "middleware") => delayReading(when, picking(pick), scenario);

describe("what is said of waiting", () => {
  it("is what a month costs with the pick", () => {
    expect(read(table(["middleware", "middleware"]))).toBe("Each month of waiting costs $47,800, give or take $2,200.");
    expect(read(table(["middleware"], timing(-700, 0)))).toBe("Each month of waiting saves $700.");
    expect(read(table(["middleware"], timing(90, 50)))).toBe("A month of waiting costs next to nothing.");
  });

  it("tells from when on another option is best", () => {
    expect(read(table(["middleware", "middleware", "manual", "manual", null]))).toBe(
      "Each month of waiting costs $47,800, give or take $2,200; from month 2 on by hand is best and from month 4 on nothing keeps the limits.",
    );
  });

  it("does not present a tie as a winner", () => {
    const tied = { recommendation: { option: "middleware", strength: "too close to call" } } as Decision;
    expect(delayReading(table(["middleware", "middleware"]), tied, scenario)).toBe(
      "Too close to call today; each month of waiting costs $47,800, give or take $2,200, with middleware.",
    );
  });

  it("has an answer where nothing is bridged or nothing keeps the limits", () => {
    expect(read(table(["open", "open"]), "open")).toBe("Waiting costs nothing while leaving it open is best.");
    expect(read(table([null]), null)).toBe("Nothing keeps the limits, now or later.");
  });

  it("is about today where the scenario waits already", () => {
    const waits = { ...table(["middleware", "middleware", "open"]), statedMonths: 2 };
    expect(read(waits, "open")).toBe(
      "Each month of waiting costs $47,800, give or take $2,200; from month 2 on leaving it open is best. Counted from today, in place of the 2 months that the scenario states.",
    );
    expect(read({ ...table(["middleware"]), statedMonths: null })).toBe(
      "Each month of waiting costs $47,800, give or take $2,200. Counted from today, in place of the uncertain delay that the scenario states.",
    );
    expect(read({ ...table([null]), statedMonths: 1 }, null)).toBe(
      "Nothing keeps the limits, now or later. Counted from today, in place of the 1 month that the scenario states.",
    );
  });

  it("names the best month only where its neighbours are told apart, and the edge of what was looked at as such", () => {
    expect(bestMonth(timing(1, 0, 0))).toBe("now");
    expect(bestMonth(timing(1, 0, 4))).toBe("in month 4");
    expect(bestMonth({ ...timing(1, 0, 12), until: 12 })).toBe(
      "never, or after month 12: still rising there, the last one looked at",
    );
    expect(bestMonth({ ...timing(1, 0, 12), until: 12, alike: { from: 10, to: 12 } })).toBe(
      "cannot be told (month 10 to month 12 are alike)",
    );
    expect(bestMonth({ ...timing(1, 0, 0), alike: { from: 0, to: 2 } })).toBe(
      "cannot be told (now to month 2 are alike)",
    );
  });

  it("counts the months looked at, and gives a month's cost as a cell", () => {
    expect(monthsWaited(table(Array.from({ length: 13 }, () => null)))).toBe("0 to 12 months");
    expect(monthlyCost(timing(47_800, 1_040), "USD")).toBe("$47,800 ± $2,200");
    expect(monthlyCost({ ...timing(0, 0), costPerMonth: null }, "USD")).toBe("");
  });
});

describe("what is said of switching later", () => {
  const later = (cost: Timing, never: number): SwitchLater => ({
    plan: "manual-then-middleware",
    label: "Manual, then middleware",
    from: "manual",
    to: "middleware",
    startMonth: 0,
    isExample: false,
    trials: 1000,
    starts: [],
    never: { netValue: 0, change: { mean: never, se: 1_000 } },
    ...cost,
  });

  it("is what a month costs", () => {
    expect(switchReading(later(timing(41_400, 880), -400_000), scenario)).toBe(
      "In by hand first: each month that middleware starts later costs $41,400, give or take $1,900.",
    );
    const last = { ...timing(0, 0), costPerMonth: null };
    expect(switchReading(later(last, 0), scenario)).toBe(
      "In by hand first: middleware cannot start any later within the horizon.",
    );
  });

  it("names a better month, and that it had better not start at all", () => {
    expect(switchReading(later(timing(-3_000, 100, 4, 9_000), 1_000), scenario)).toBe(
      "In by hand first: each month that middleware starts later saves $3,000, give or take $210; starting it in month 4 would save $9,000.",
    );
    expect(switchReading(later(timing(-3_000, 100, 17, 9_000), 1_000), scenario)).toContain(
      "; starting it in month 17, the last one looked at, would save $9,000.",
    );
    const flat = { ...timing(-3_000, 100, 4, 9_000), alike: { from: 3, to: 6 } };
    expect(switchReading(later(flat, 1_000), scenario)).toContain(
      "; starting it some time from month 3 to month 6 would save $9,000.",
    );
    expect(switchReading(later(timing(-3_000, 100, 17, 50_000), 64_000), scenario)).toBe(
      "In by hand first: each month that middleware starts later saves $3,000, give or take $210; not starting it at all would save $64,000.",
    );
  });
});
