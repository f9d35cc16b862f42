import { describe, expect, it } from "vitest";
import { thresholds } from "../../src/decision/thresholds.ts";
import { tornado } from "../../src/decision/tornado.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { variantRunner } from "../../src/simulation/variants.ts";
import { changesOf } from "../../src/workbench/changes.ts";
import { insightsOf } from "../../src/workbench/insights.ts";
import { stylesOf } from "../../src/workbench/optionViews.ts";
import { RailInsights } from "../../src/workbench/railInsights.ts";
import { nameIn } from "../../src/workbench/verdictViews.ts";
import { shipped } from "../support/scenarios.ts";
import { outcomeOf, textsIn, UNPRINTABLE } from "./outcomes.ts";

const scenario = { ...shipped("mid-size-b2b"), trials: 500 };
const outcome = await outcomeOf(scenario);
const { result } = outcome;
const run = variantRunner(scenario, inlinePool());
const paths = [
  "funnel.signalsPerWeek",
  "team.engineering.hoursPerWeek",
  "funnel.coldRate",
  "timing.decisionDelayMonths",
  "approaches.manual-only.fit",
];
const tables = { thresholds: await thresholds(outcome, run, {}, { paths }), tornado: await tornado(outcome, run) };
const looks = { scenario, styles: stylesOf(result), name: nameIn(scenario) };
const insights = insightsOf(tables, result.options, looks);
const familyOf = (id: string | null) => result.options.find((option) => option.id === id)?.family;
const pick = outcome.decision.recommendation.option;

describe("what would change the pick", () => {
  const changes = changesOf(tables.thresholds, looks);

  it("is one sentence for each input whose threshold leads to another family, with that option's line", () => {
    const wanted = tables.thresholds.thresholds.filter(({ from, to }) => familyOf(from) !== familyOf(to));
    expect(new Set(changes.map(({ path }) => path))).toEqual(new Set(wanted.map(({ path }) => path)));
    expect(changes.length).toBeGreaterThan(1);
    for (const { name, where, style } of changes) {
      expect(name).toMatch(/^[A-Z]/);
      expect(where).toMatch(/^[a-z].*\d/);
      expect(Object.values(looks.styles)).toContain(style);
    }
    expect(changesOf(tables.thresholds, looks, 1)).toEqual(changes.slice(0, 1));
  });

  it("leaves out what only leads to a twin", () => {
    const twins = tables.thresholds.thresholds.map((each) => ({ ...each, areTwins: true }));
    expect(changesOf({ ...tables.thresholds, thresholds: twins }, looks)).toEqual([]);
  });

  it("says of no option that it takes over where none keeps the limits", () => {
    const none = tables.thresholds.thresholds.map((each) => ({ ...each, to: null }));
    const [first] = changesOf({ ...tables.thresholds, thresholds: none }, looks);
    expect(first).toMatchObject({ name: "Nothing keeps the limits", style: null });
  });

  it("is readable", () => {
    for (const text of textsIn(changes)) expect(text).not.toMatch(UNPRINTABLE);
  });
});

describe("what the row of an input shows", () => {
  it("are the territories of options of another family than the pick's, as the scan found them", () => {
    for (const { path, territories } of tables.thresholds.inputs) {
      const wanted = territories.filter(({ option }) => option !== null && familyOf(option) !== familyOf(pick));
      expect(insights.of(path)?.territories ?? []).toEqual(
        wanted.map(({ from, to, option }) => ({ from, to, style: looks.styles[option ?? ""] })),
      );
    }
    expect(insights.of("team.engineering.hoursPerWeek")?.territories[0]).toMatchObject({ from: 0 });
  });

  it("is the swing of the pick's lead over its closest rival, the widest as 1", () => {
    const { rival, inputs } = tables.tornado;
    const swings = inputs.map(({ path, change }) => [path, Math.abs(change[rival].mean)] as const);
    const widest = Math.max(...swings.map(([, swing]) => swing));
    for (const [path, swing] of swings) expect(insights.of(path)?.importance).toBeCloseTo(swing / widest, 12);
    expect(Math.max(...swings.map(([path]) => insights.of(path)?.importance ?? 0))).toBe(1);
    expect(insights.of("funnel.signalsPerWeek")?.swing).toMatch(/^moves the lead over \w.* by \$[\d,]+, from/);
  });

  it("is nothing where nothing is known, and no importance of what is exact", () => {
    expect(insights.of("funnel.nothing")).toBeUndefined();
    expect(insights.of("team.engineering.hoursPerWeek")?.importance).toBeNull();
    const none = insightsOf({ thresholds: null, tornado: null }, result.options, looks);
    expect([none.of("funnel.signalsPerWeek"), none.byEffect, none.rival]).toEqual([undefined, null, null]);
  });

  it("is known in part while one of the two analyses is not there yet", () => {
    const first = insightsOf({ ...tables, tornado: null }, result.options, looks);
    expect(first.of("funnel.signalsPerWeek")).toMatchObject({ importance: null });
    const second = insightsOf({ ...tables, thresholds: null }, result.options, looks);
    expect(second.of("funnel.signalsPerWeek")).toMatchObject({ territories: [], change: null });
  });

  it("orders inputs by their swing, the widest first", () => {
    const shares = insights.byEffect?.map((path) => insights.of(path)?.importance ?? -1) ?? [];
    expect(shares).toHaveLength(tables.tornado.inputs.length);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });
});

describe("the rail's insights", () => {
  it("are made once of the same tables, and anew of others or of another file", () => {
    const rail = new RailInsights();
    expect(rail.of(tables, outcome, "a").byEffect).toBeNull();
    const first = rail.of(tables, outcome, "a", insightsOf);
    expect(first.byEffect).not.toBeNull();
    expect(rail.of({ ...tables }, outcome, "a", insightsOf)).toBe(first);
    expect(rail.of(tables, outcome, "b", insightsOf)).not.toBe(first);
    expect(rail.of({ ...tables, tornado: null }, outcome, "b", insightsOf).byEffect).toBeNull();
  });

  it("keep their order while a row is in use, and follow when it no longer is", () => {
    const rail = new RailInsights();
    const by = (byEffect: string[] | null) => ({ ...insights, byEffect });
    expect(rail.ranking(by(["a", "b"]), true)).toEqual(["a", "b"]);
    expect(rail.ranking(by(["b", "a"]), true)).toEqual(["a", "b"]);
    expect(rail.ranking(by(["b", "a"]), false)).toEqual(["b", "a"]);
    expect(rail.ranking(by(null), true)).toBeNull();
  });
});
