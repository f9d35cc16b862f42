import { expect, test } from "vitest";
import { crossingOf, meaningKept, weightShares, worthAfter } from "../../src/report/handshakeFigures.ts";
import type { ScenarioFile } from "../../src/scenario/scenario.ts";
import { draft, scenarioOf } from "../scenario/draft.ts";

/** Round numbers throughout, so that what is expected can be worked out by hand. */
function plain(change: (file: ScenarioFile) => void = () => {}) {
  const file = draft();
  file.handshake.signals = [
    { name: "a", weight: 3, kept: { suite: 0.5, middleware: 1, manual: { uniform: [0.2, 0.6] } } },
    { name: "b", weight: 1, kept: { suite: 0.9, middleware: 0, manual: 1 } },
  ];
  file.funnel.intentDecay = { scaleHours: 1, exponent: 1 };
  file.approaches.manual.sync = { intervalHours: 48, processingHours: 2 };
  change(file);
  return scenarioOf(JSON.stringify(file));
}

test("what is kept is the weighted mean of the medians", () => {
  const scenario = plain();
  expect(weightShares(scenario)).toEqual([0.75, 0.25]);
  expect(meaningKept(scenario, "suite")).toBeCloseTo(0.6, 12);
  expect(meaningKept(scenario, "middleware")).toBeCloseTo(0.75, 12);
  expect(meaningKept(scenario, "manual")).toBeCloseTo(0.55, 12);
});

test("a signal of t hours is worth (1 + t/scale)^−exponent", () => {
  expect(worthAfter(plain(), 0)).toBe(1);
  expect(worthAfter(plain(), 3)).toBeCloseTo(0.25, 12);
});

test("a signal waits half an interval and is then processed; its worth is the mean over the wait", () => {
  const { delay, worth, longestInterval } = crossingOf(plain(), "manual");
  expect(delay).toBe(26);
  // 1/48 ∫₀⁴⁸ 1/(3 + y) dy
  expect(worth).toBeCloseTo(Math.log(51 / 3) / 48, 12);
  expect(longestInterval).toBeNull();
});

test("the longest interval is the one at which the delay meets the limit", () => {
  const limited = (hours: number) => plain((file) => (file.decision.constraints = { maxDelayHours: hours }));
  expect(crossingOf(limited(24), "manual").longestInterval).toBe(44);
  expect(crossingOf(limited(1), "manual").longestInterval).toBeLessThan(0);
});
