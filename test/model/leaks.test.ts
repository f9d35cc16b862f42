import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leakStage, lnShare } from "../../src/model/leaks.ts";
import { newMeaning } from "../../src/model/meaning.ts";
import { LEAK_FACTORS, type LeakFactor } from "../../src/model/optionTrace.ts";
import { newStageTrace } from "../../src/model/stageTrace.ts";
import { documentOf, runDocument } from "../support/drawnCases.ts";
import { NOTHING_TO_CHANCE } from "../support/listedDraws.ts";

type Shares = Record<Exclude<LeakFactor, "harm">, number>;

const ALL: Shares = {
  exposure: 1,
  fidelity: 1,
  fit: 1,
  timeliness: 1,
  drift: 1,
  freshness: 1,
  outages: 1,
  learning: 1,
};

/** The split of a loss over factors, by name. */
function split(shares: Partial<Shares>, loss: number): Record<LeakFactor, number> {
  const all = { ...ALL, ...shares };
  const trace = newStageTrace(1);
  const meaning = { ...newMeaning(), lnFidelity: Math.log(all.fidelity), lnFit: Math.log(all.fit) };
  trace.lnTimeliness[0] = Math.log(all.timeliness);
  trace.drift[0] = -Math.log(all.drift);
  trace.lnFresh[0] = Math.log(all.freshness);
  trace.lnUp[0] = Math.log(all.outages);
  const leaks = new Float64Array(LEAK_FACTORS.length);
  leakStage(leaks, trace, meaning, 0, loss, Math.log(all.exposure), Math.log(all.learning));
  return Object.fromEntries(LEAK_FACTORS.map((factor, f) => [factor, leaks[f]])) as Record<LeakFactor, number>;
}

const total = (leaks: Record<string, number>) => Object.values(leaks).reduce((a, b) => a + b);

describe("the split of a stage's loss", () => {
  it("gives each factor the logarithmic mean of ideal and actual times the logarithm of what it keeps: by hand", () => {
    // ideal 1000, kept half by fit and a quarter by drift: actual 125, L(1000, 125) = 875 / ln 8
    const found = split({ fit: 0.5, drift: 0.25 }, 875);
    expect(found.fit).toBeCloseTo(875 / 3, 10);
    expect(found.drift).toBeCloseTo((875 * 2) / 3, 10);
  });

  it("adds up to the loss, whatever the factors, each with the sign of the loss", () => {
    const share = fc.integer({ min: 1, max: 1000 }).map((i) => i / 1000);
    fc.assert(
      fc.property(fc.array(share, { minLength: 8, maxLength: 8 }), (shares) => {
        const factors = Object.fromEntries(Object.keys(ALL).map((factor, i) => [factor, shares[i]]));
        const loss = 1e6 * (1 - shares.reduce((a, b) => a * b));
        const found = split(factors, loss);
        expect(Math.abs(total(found) - loss)).toBeLessThanOrEqual(1e-9 * loss);
        for (const leak of Object.values(found)) expect(leak).toBeGreaterThanOrEqual(0);
      }),
      { seed: 1, numRuns: 200 },
    );
  });

  it("lets factors that are 0 share the loss equally, whatever the others keep", () => {
    expect(split({ fidelity: 0, fit: 0.1 }, 600).fidelity).toBe(600);
    const found = split({ fit: 0, timeliness: 0, outages: 0, exposure: 0.5, drift: 0.01, learning: 0.9 }, 600);
    expect(found).toMatchObject({ fit: 200, timeliness: 200, outages: 200, exposure: 0, drift: 0, learning: 0 });
    expect(split({ freshness: 0 }, 600).freshness).toBe(600);
  });

  it("splits nothing where nothing is lost", () => {
    expect(total(split({}, 0))).toBe(0);
    expect(lnShare(1)).toBe(0);
    expect(lnShare(0.5)).toBeCloseTo(-Math.LN2, 15);
  });
});

/** A perfect suite from week 0, but for the changes. */
function suite(changes: Record<string, number>) {
  const perfect: Record<string, number> = {
    "timing.decisionDelayMonths": 0,
    "funnel.staleShare": 0,
    "funnel.contactDecayPerMonth": 0,
  };
  const at = (path: string, value: number) => {
    perfect[`approaches.suite.${path}`] = value;
  };
  for (const path of ["setup.leadWeeks", "setup.effortHours", "setup.failureChance"]) at(path, 0);
  for (const path of ["rollout.pilotWeeks", "rollout.rampWeeks", "sync.processingHours"]) at(path, 0);
  for (const path of ["reliability.breaksPerYear", "maintenance.driftPerWeek"]) at(path, 0);
  at("fit", 1);
  at("feedback", 1);
  for (const signal of [0, 1, 2]) perfect[`handshake.signals.${signal}.kept.suite`] = 1;
  const { traces } = runDocument(documentOf({ changes: { ...perfect, ...changes }, hands: [] }), NOTHING_TO_CHANCE);
  const [{ leaks, gapCost }] = traces;
  return { gapCost, leaks: Object.fromEntries(LEAK_FACTORS.map((factor, f) => [factor, leaks[f]])) };
}

describe("where an option leaks", () => {
  it("is nowhere for a perfect bridge", () => {
    const { gapCost, leaks } = suite({});
    expect(Math.abs(gapCost)).toBeLessThan(1e-6);
    for (const leak of Object.values(leaks)) expect(Math.abs(leak)).toBeLessThan(1e-6);
  });

  const without: [LeakFactor, Record<string, number>][] = [
    ["exposure", { "approaches.suite.rollout.pilotWeeks": 30, "approaches.suite.rollout.pilotShare": 0.4 }],
    ["fidelity", { "handshake.signals.0.kept.suite": 0 }],
    ["fit", { "approaches.suite.fit": 0.3 }],
    ["timeliness", { "approaches.suite.sync.processingHours": 5 }],
    [
      "drift",
      { "approaches.suite.maintenance.driftPerWeek": 0.1, "approaches.suite.maintenance.assignedHoursPerWeek": 0 },
    ],
    ["freshness", { "funnel.staleShare": 0.3 }],
    ["outages", { "approaches.suite.reliability.breaksPerYear": 20, "approaches.suite.reliability.harm": 0 }],
  ];

  it.each(without)("is all in %s where the loop does not learn and nothing else fails", (factor, changes) => {
    const { gapCost, leaks } = suite({ ...changes, "funnel.learning.lift": 0 });
    expect(gapCost).toBeGreaterThan(1);
    expect(leaks[factor] / gapCost).toBeCloseTo(1, 9);
  });

  it("is all in learning where only feedback fails", () => {
    const { gapCost, leaks } = suite({ "approaches.suite.feedback": 0 });
    expect(gapCost).toBeGreaterThan(1);
    expect(leaks.learning / gapCost).toBeCloseTo(1, 9);
  });

  it("is all in harm where nothing that acting causes is lost", () => {
    const { gapCost, leaks } = suite({ "approaches.suite.reliability.breaksPerYear": 20, "funnel.causalShare": 0 });
    expect(gapCost).toBeGreaterThan(1);
    expect(leaks.harm / gapCost).toBeCloseTo(1, 12);
  });

  it("is all in exposure in the weeks before anything is carried", () => {
    const { leaks, gapCost } = suite({ "approaches.suite.setup.leadWeeks": 500 });
    expect(leaks.exposure / gapCost).toBeCloseTo(1, 12);
  });
});
