import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { delayRanges } from "../../src/model/delayRanges.ts";
import {
  type DelayShape,
  delayShapes,
  exponential,
  floored,
  hyperbolic,
  powerLaw,
} from "../../src/model/delayShapes.ts";
import type { DelaySample } from "../../src/model/delayStudies.ts";
import { aicc, delayErrors, fitDelay } from "../../src/model/fitDelay.ts";

const HOURS = [
  [0.05, 1, 24],
  [0.5, 4, 30, 100],
  [1, 2, 12, 48],
];
const LEVELS = [20, 0.3, 700];

/** Studies whose values lie on a curve, each at a level of its own. */
function onCurve(worth: (hours: number) => number): DelaySample[] {
  return HOURS.map((hours, s) => ({ hours, values: hours.map((t) => LEVELS[s] * worth(t)) }));
}

/** The same studies with errors of about a fifth, alternating. */
function nearCurve(worth: (hours: number) => number): DelaySample[] {
  return onCurve(worth).map(({ hours, values }, s) => ({
    hours,
    values: values.map((value, i) => value * (1 + 0.07 * ((5 * i + 3 * s) % 4) - 0.1)),
  }));
}

const law = (scale: number, exponent: number) => (t: number) => (1 + t / scale) ** -exponent;

describe("fitDelay", () => {
  it.each([
    [0.66, 0.32],
    [5, 1.4],
    [0.05, 0.15],
  ])("recovers τ %d and β %d from points on the curve, and the studies' levels", (scale, exponent) => {
    const fit = fitDelay(onCurve(law(scale, exponent)), powerLaw);
    expect(fit.parameters[0] / scale).toBeCloseTo(1, 4);
    expect(fit.parameters[1] / exponent).toBeCloseTo(1, 4);
    fit.levels.forEach((level, s) => {
      expect(level / LEVELS[s]).toBeCloseTo(1, 4);
    });
    expect(fit.factor).toBeCloseTo(1, 5);
  });

  it.each<[DelayShape, number[], (t: number) => number]>([
    [hyperbolic, [3], (t) => 1 / (1 + t / 3)],
    [exponential, [40], (t) => Math.exp(-t / 40)],
    [floored, [6, 0.25], (t) => 0.25 + 0.75 * Math.exp(-t / 6)],
  ])("recovers every other shape: $name", (shape, parameters, worth) => {
    const fit = fitDelay(onCurve(worth), shape);
    parameters.forEach((parameter, p) => {
      expect(fit.parameters[p] / parameter).toBeCloseTo(1, 4);
    });
  });

  it("prefers the shape that points were made with", () => {
    const worths = [
      law(0.66, 0.32),
      law(4, 1),
      (t: number) => 0.2 + 0.8 * Math.exp(-t / 5),
      (t: number) => Math.exp(-t / 60),
    ];
    worths.forEach((worth, w) => {
      const errors = delayShapes.map((shape) => fitDelay(onCurve(worth), shape).aicc ?? Infinity);
      // points on a curve leave only rounding; the hyperbola is a power law too
      if (w !== 1) expect(errors.indexOf(Math.min(...errors))).toBe(w);
      else expect(fitDelay(onCurve(worth), powerLaw).parameters[1]).toBeCloseTo(1, 4);
    });
  });

  it("is no worse anywhere near: the errors grow on every side of the fit", () => {
    const samples = nearCurve(law(0.66, 0.32));
    const { parameters, squares } = fitDelay(samples, powerLaw);
    const [scale, exponent] = parameters;
    for (const [a, b] of [
      [1.03, 1],
      [0.97, 1],
      [1, 1.01],
      [1, 0.99],
      [1.03, 1.01],
      [0.97, 0.99],
    ]) {
      const moved = [scale * a, exponent * b];
      expect(delayErrors(samples, (t) => powerLaw.lnWorth(t, moved)).squares).toBeGreaterThan(squares);
    }
  });

  it("does not depend on the units that studies are counted in", () => {
    const samples = nearCurve(law(0.66, 0.32));
    const fit = fitDelay(samples, powerLaw);
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), { minLength: 3, maxLength: 3 }),
        (units) => {
          const scaled = samples.map(({ hours, values }, s) => ({ hours, values: values.map((v) => v * units[s]) }));
          const other = fitDelay(scaled, powerLaw);
          expect(other.parameters[0] / fit.parameters[0]).toBeCloseTo(1, 4);
          expect(other.parameters[1] / fit.parameters[1]).toBeCloseTo(1, 5);
          expect(other.squares).toBeCloseTo(fit.squares, 8);
          other.levels.forEach((level, s) => {
            expect(level / (fit.levels[s] * units[s])).toBeCloseTo(1, 4);
          });
        },
      ),
      { seed: 1, numRuns: 8 },
    );
  });

  it("keeps a parameter that is fixed, and fits the others as well as they can be then", () => {
    const samples = nearCurve(law(0.66, 0.32));
    const free = fitDelay(samples, powerLaw);
    const fixed = fitDelay(samples, powerLaw, [0.1]);
    expect(fixed.parameters[0]).toBe(0.1);
    expect(fixed.squares).toBeGreaterThan(free.squares);
    expect(fitDelay(samples, powerLaw, [free.parameters[0]]).parameters[1]).toBeCloseTo(free.parameters[1], 5);
    expect(fitDelay(samples, powerLaw, [undefined, 1]).parameters[0]).toBeCloseTo(
      fitDelay(samples, hyperbolic).parameters[0],
      5,
    );
  });

  it("counts points, levels, parameters and the variance in AICc", () => {
    const samples = nearCurve(law(0.66, 0.32));
    const { squares, aicc: found } = fitDelay(samples, powerLaw);
    // 11 points; 2 parameters, 3 levels, 1 variance: 11 ln(RSS/11) + 12 + 2 · 6 · 7 / 4
    expect(found).toBeCloseTo(11 * Math.log(squares / 11) + 12 + 21, 10);
  });

  it("refuses a study of one point, and values that have no logarithm", () => {
    expect(() => fitDelay([{ hours: [1], values: [1] }], powerLaw)).toThrow(
      "required at least 2 points a study, found 1",
    );
    expect(() => fitDelay([{ hours: [1, 2], values: [1, 0] }], powerLaw)).toThrow("required values above 0, found 0");
    expect(() => delayErrors([{ hours: [1, 2], values: [1, Number.NaN] }], () => 0)).toThrow("found NaN");
  });
});

describe("aicc", () => {
  it("is 10 ln 0.5 + 4 + 12/7 for a residual sum of 5, ten points and two parameters, by hand", () => {
    expect(aicc(5, 10, 2)).toBeCloseTo(-6.931471805599453 + 4 + 12 / 7, 12);
  });

  it("is not there where the points are too few for it", () => {
    expect(aicc(1, 6, 5)).toBeNull();
    expect(aicc(1, 7, 5)).not.toBeNull();
  });
});

describe("delayErrors", () => {
  it("is the spread of the logarithms about a study's own mean, by hand", () => {
    const { squares, factor, levels } = delayErrors([{ hours: [1, 2], values: [2, 8] }], () => 0);
    const half = Math.log(2);
    expect(squares).toBeCloseTo(2 * half * half, 12);
    expect(factor).toBeCloseTo(2, 12);
    expect(levels[0]).toBeCloseTo(4, 12);
  });
});

describe("delayRanges", () => {
  const samples = nearCurve(law(0.66, 0.32));
  const fit = fitDelay(samples, powerLaw);

  it("ends where the errors have grown by the F quantile: 3.776 with 6 degrees of freedom, nine in ten", () => {
    // t with 6 degrees of freedom: 1.943 for 5 % in each tail (any table)
    const [, exponent] = delayRanges(samples, fit);
    for (const end of [exponent.low, exponent.high]) {
      const { squares } = fitDelay(samples, powerLaw, [undefined, end]);
      expect(6 * (squares / fit.squares - 1)).toBeCloseTo(1.943 ** 2, 2);
    }
    expect(exponent.low).toBeLessThan(fit.parameters[1]);
    expect(exponent.high).toBeGreaterThan(fit.parameters[1]);
  });

  it("is wider for a greater probability", () => {
    const [, narrow] = delayRanges(samples, fit, 0.5);
    const [, wide] = delayRanges(samples, fit, 0.9);
    expect(wide.low).toBeLessThan(narrow.low);
    expect(wide.high).toBeGreaterThan(narrow.high);
  });

  it("says where the points do not bound a parameter", () => {
    // without a point before ten hours nothing says how short τ is
    const late = onCurve(law(0.02, 0.3)).map(({ values }, s) => ({
      hours: [10, 20, 50, 100].slice(0, values.length),
      values: [1, 0.8 + 0.02 * s, 0.6, 0.5].slice(0, values.length),
    }));
    const [scale] = delayRanges(late, fitDelay(late, powerLaw));
    expect(scale).toMatchObject({ low: 1 / 60, isLowOpen: true });
  });

  it("refuses points that leave no degree of freedom", () => {
    const few = [{ hours: [0.1, 1, 24], values: [3, 2, 1] }];
    expect(() => delayRanges(few, fitDelay(few, powerLaw))).toThrow("required at least 1 degree of freedom, found 0");
  });
});
