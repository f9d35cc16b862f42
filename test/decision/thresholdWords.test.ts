import { describe, expect, it } from "vitest";
import { THRESHOLD_PHRASES } from "../../src/decision/thresholdPhrases.ts";
import type { ScannedInput, Threshold } from "../../src/decision/thresholds.ts";
import {
  thresholdCondition,
  thresholdError,
  thresholdSentence,
  thresholdStanding,
  thresholdsReading,
} from "../../src/decision/thresholdWords.ts";
import { FIELDS } from "../../src/scenario/fields.ts";
import { quantitiesOf } from "../../src/scenario/quantities.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const threshold = (path: string, at: number, more: Partial<Threshold> = {}): Threshold => ({
  path,
  at,
  se: at / 1000,
  from: "middleware",
  to: "suite",
  side: "below",
  until: null,
  chance: null,
  areTwins: false,
  ...more,
});
const input = (path: string, p10: number, p50: number, p90: number): ScannedInput => ({
  path,
  now: { p10, p50, p90 },
  isExact: p10 === p90,
  correlated: [],
  grid: [p10 / 10, p90 * 10],
  territories: [],
});
const hours = "team.engineering.hoursPerWeek";
const repair = "approaches.middleware.reliability.repairHours";

describe("a threshold in words", () => {
  it.each([
    [threshold(hours, 11), "Below 11 engineering hours a week"],
    [threshold("funnel.signalsPerWeek", 9), "Below 9 signals a week"],
    [threshold("funnel.causalShare", 0.13), "With less than 13% caused by acting"],
    [threshold("funnel.valuePerWin", 8100), "If a win is worth less than $8,100"],
    [threshold("funnel.growthPerMonth", -0.12), "With growth below −12% a month"],
    [threshold("funnel.stages.0.rate", 0.05), "With less than 5% passing “Won”"],
    [threshold("team.skills.api", 0.41), "With an API skill below 41%"],
    [threshold(repair, 80, { side: "above" }), "If a repair takes more than 80 hours (middleware)"],
    [threshold("approaches.suite.fit", 0.85, { side: "above" }), "With a fit above 85% (suite)"],
    [threshold("handshake.signals.0.kept.manual", 0.4), "With less than 40% of “Intent score” kept (by hand)"],
    [threshold("funnel.signalsPerWeek", 14, { until: 8.5 }), "Between 8.5 and 14 signals a week"],
    [threshold("funnel.coldRate", 0.3, { side: "above", until: 0.4 }), "With a cold rate between 30% and 40%"],
    [
      threshold("timing.decisionDelayMonths", 10.2, { se: 0.4, side: "above", until: 10.3 }),
      "If the decision waits about 10 months",
    ],
  ])("%#: %o", (each, words) => {
    expect(thresholdCondition(each, scenario)).toBe(words);
  });

  it("counts one of a thing as one", () => {
    const one = threshold("funnel.signalsPerWeek", 1);
    expect(thresholdCondition(one, scenario)).toBe("Below 1 signal a week");
    expect(thresholdCondition({ ...one, at: 2 }, scenario)).toBe("Below 2 signals a week");
    expect(thresholdCondition(threshold(hours, 1), scenario)).toBe("Below 1 engineering hour a week");
  });

  it("is a sentence, which says so where nothing is left", () => {
    expect(thresholdSentence(threshold(hours, 11), scenario)).toBe(
      "Suite takes over below 11 engineering hours a week.",
    );
    expect(thresholdSentence(threshold(repair, 80, { side: "above", to: "open" }), scenario)).toBe(
      "Leaving it open takes over if a repair takes more than 80 hours (middleware).",
    );
    expect(thresholdSentence(threshold(hours, 11, { to: null }), scenario)).toBe(
      "Nothing keeps the limits below 11 engineering hours a week.",
    );
  });

  it("has no more digits than its error leaves it", () => {
    const said = (at: number, se: number) => thresholdCondition(threshold(hours, at, { se }), scenario);
    expect(said(16.83, 0.28)).toBe("Below 17 engineering hours a week");
    expect(said(16.83, 0.004)).toBe("Below 16.8 engineering hours a week");
    expect(said(1234.4, 40)).toBe("Below 1,200 engineering hours a week");
    expect(said(16.83, 0)).toBe("Below 16.8 engineering hours a week");
    expect(thresholdError(threshold(hours, 16.83, { se: 0.28 }), scenario)).toBe("give or take 0.6");
    expect(thresholdError(threshold(hours, 16.83, { se: 0 }), scenario)).toBe("");
  });

  it("stays inside the range that may be stated", () => {
    const said = (path: string, at: number, se: number, side: Threshold["side"]) =>
      thresholdCondition(threshold(path, at, { se, side }), scenario);
    expect(said("funnel.coupledRate", 0.97, 0.03, "above")).toBe("With a coupled rate above 97%");
    expect(said("funnel.coupledRate", 0.9998, 0.03, "above")).toBe("With a coupled rate above 99.9%");
    expect(said("approaches.suite.reliability.earlyMultiplier", 1.3, 0.4, "below")).toBe(
      "If it breaks less than 1.3 times as often when new (suite)",
    );
  });

  it("says where the input stands", () => {
    expect(thresholdStanding(threshold(hours, 17), input(hours, 40, 40, 40), scenario)).toBe("now 40, exact");
    const uncertain = input(repair, 4, 15, 54);
    expect(thresholdStanding(threshold(repair, 80, { chance: 0.05 }), uncertain, scenario)).toBe(
      "now 15, beyond in 5 futures of 100",
    );
    expect(thresholdStanding(threshold(repair, 800, { chance: 0 }), uncertain, scenario)).toBe(
      "now 15, outside its range",
    );
  });

  it("can be said of every input of every shipped scenario", () => {
    for (const each of SHIPPED.map(shipped)) {
      for (const { path } of quantitiesOf(each)) {
        const words = thresholdCondition(threshold(path, 0.25), each);
        expect(words).toMatch(/^(Below|If|With) .*(below|less than|fewer than|Below)?.*\d/);
        expect(words).not.toMatch(/ {2}|undefined| $/);
      }
    }
  });

  it("has phrases for fields that there are", () => {
    const paths = FIELDS.map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(Object.keys(THRESHOLD_PHRASES)));
  });
});

describe("the reading of all thresholds", () => {
  it("names what the pick turns on, once each, and passes twins over", () => {
    const thresholds = [
      threshold(hours, 25),
      threshold(repair, 80, { side: "above", chance: 0.05 }),
      threshold("approaches.manual.reliability.repairHours", 80, { side: "above", chance: 0.04 }),
      threshold("funnel.coldRate", 0.3, { chance: 0.3, areTwins: true }),
    ];
    const inputs = thresholds.map(({ path }) => input(path, 4, 15, 54));
    inputs[0] = input(hours, 40, 40, 40);
    expect(thresholdsReading({ thresholds, inputs }, "middleware", scenario)).toBe(
      "It turns on engineering and repair time.",
    );
  });

  it("says where only twins are decided between", () => {
    const thresholds = [threshold(hours, 17, { areTwins: true, to: "manual-then-middleware" })];
    expect(thresholdsReading({ thresholds, inputs: [input(hours, 40, 40, 40)] }, "middleware", scenario)).toBe(
      "Single inputs only decide between middleware and by hand first.",
    );
  });

  it("names nothing that lies outside an input's range, but what comes nearest", () => {
    const thresholds = [threshold(hours, 17), threshold(repair, 80, { side: "above", chance: 0.009 })];
    const inputs = [input(hours, 40, 40, 40), input(repair, 4, 15, 54)];
    expect(thresholdsReading({ thresholds, inputs }, "middleware", scenario)).toMatch(
      /^Nothing within its range changes the pick; the nearest that would comes (below|if|with) .+\.$/,
    );
  });

  it("says where nothing does", () => {
    const none = "No single input, within its range, changes the pick.";
    expect(thresholdsReading({ thresholds: [], inputs: [] }, "suite", scenario)).toBe(none);
  });
});
