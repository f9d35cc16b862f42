import { describe, expect, it } from "vitest";
import { delayShapes, powerLaw } from "../../src/model/delayShapes.ts";
import { CLASS_RULE, delayStudies, hoursOf, sampleOf } from "../../src/model/delayStudies.ts";
import { delayErrors, fitDelay } from "../../src/model/fitDelay.ts";
import { meanTimeliness } from "../../src/model/timeliness.ts";
import { quantityAt } from "../../src/scenario/quantities.ts";
import { shipped } from "../support/scenarios.ts";

describe("the published points", () => {
  it("have a source that can be looked up, and points in the order of their delays", () => {
    for (const { id, url, measured, points } of delayStudies) {
      expect(url, id).toMatch(/^https:\/\//);
      expect(measured, id).not.toBe("");
      expect(points.length, id).toBeGreaterThanOrEqual(2);
      for (const { from, to, value } of points) {
        expect(from, id).toBeGreaterThanOrEqual(0);
        if (to !== null) expect(to, id).toBeGreaterThanOrEqual(from);
        expect(Math.max(from, to ?? 0), id).toBeGreaterThan(0);
        expect(value, id).toBeGreaterThan(0);
      }
      const hours = points.map((point) => hoursOf(point));
      expect(hours, id).toEqual([...hours].sort((a, b) => a - b));
    }
    expect(new Set(delayStudies.map(({ id }) => id)).size).toBe(delayStudies.length);
  });

  it("of the shipped curve are those of sources that the scenarios name", () => {
    const { note = "" } = shipped("mid-size-b2b").evidence["funnel.intentDecay.exponent"];
    const own = delayStudies.filter(({ part }) => part !== "outside");
    for (const { name } of own) expect(note).toContain(name.replace(", HBR", ""));
    for (const { name } of delayStudies.filter(({ part }) => part === "outside"))
      expect(note).not.toContain(`${name} 20`);
  });
});

describe("hoursOf", () => {
  it("puts a class at the geometric mean of its bounds, or by the rule", () => {
    const point = (from: number, to: number | null) => ({ delay: "", from, to, value: 1 });
    expect(hoursOf(point(3, 3))).toBe(3);
    expect(hoursOf(point(3, 12))).toBe(6);
    expect(hoursOf(point(0, 1))).toBe(0.5);
    expect(hoursOf(point(24, null))).toBe(36);
    expect(hoursOf(point(0, 1), { ...CLASS_RULE, over: 9 })).toBe(0.5);
    expect(hoursOf(point(0, 1), { under: 0.25, over: 2 })).toBe(0.25);
    expect(hoursOf(point(24, null), { under: 0.25, over: 2 })).toBe(48);
  });
});

describe("the shipped curve against the published points", () => {
  const samples = delayStudies.filter(({ part }) => part === "default").map((study) => sampleOf(study));
  const { scaleHours } = shipped("mid-size-b2b").funnel.intentDecay;
  const decay = { scaleHours: scaleHours as number, exponent: 0.32 };

  it("is the model's own: a signal that waits for nothing is worth what the shape says", () => {
    expect(quantityAt(shipped("mid-size-b2b"), "funnel.intentDecay.exponent")).toMatchObject({ mode: decay.exponent });
    for (const hours of [0, 0.1, 1, 24, 72]) {
      const worth = Math.exp(powerLaw.lnWorth(hours, [decay.scaleHours, decay.exponent]));
      expect(worth).toBeCloseTo(meanTimeliness(0, hours, decay), 12);
    }
  });

  it("is within a hundredth of the refit's error, and the power law has the least AICc of the shapes", () => {
    const fits = delayShapes.map((shape) => fitDelay(samples, shape));
    const aiccs = fits.map(({ aicc }) => aicc ?? Infinity);
    expect(aiccs.indexOf(Math.min(...aiccs))).toBe(0);
    const shippedErrors = delayErrors(samples, (t) => powerLaw.lnWorth(t, [decay.scaleHours, decay.exponent]));
    expect(shippedErrors.factor - fits[0].factor).toBeGreaterThan(0);
    expect(shippedErrors.factor - fits[0].factor).toBeLessThan(0.01);
  });

  it("has the refit that another program finds: τ 1.95 h, β 0.412, errors of ×1.185", () => {
    // NumPy: least squares on logarithms less their study's mean, τ on a grid of 4,000, β in closed form
    const { parameters, factor, squares } = fitDelay(samples, powerLaw);
    expect(parameters[0]).toBeCloseTo(1.9547, 2);
    expect(parameters[1]).toBeCloseTo(0.412, 3);
    expect(squares).toBeCloseTo(0.632619, 5);
    expect(factor).toBeCloseTo(1.185, 3);
  });
});
