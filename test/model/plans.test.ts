import { describe, expect, it } from "vitest";
import type { OptionTrace } from "../../src/model/optionTrace.ts";
import { COST_KINDS, type CostKind } from "../../src/model/stageTrace.ts";
import { type Document, documentOf, runDocument } from "../support/drawnCases.ts";
import { listedDraws, NOTHING_TO_CHANCE } from "../support/listedDraws.ts";

type Stages = [approach: string, startMonth: number][];

/** No price, list or hours change with time, so that weeks can be told apart by what is paid. */
const PLAIN: Record<string, number> = {
  "timing.decisionDelayMonths": 0,
  "timing.repricingChancePerMonth": 0,
  "funnel.growthPerMonth": 0,
  ...Object.fromEntries(
    ["suite", "middleware", "manual"].flatMap((id) => [
      [`approaches.${id}.setup.failureChance`, 0],
      [`approaches.${id}.pricing.renewalRise`, 0],
      [`approaches.${id}.pricing.shockChance`, 0],
      [`approaches.${id}.maintenance.ownerLeavesPerYear`, 0],
    ]),
  ),
};

const CHANCE = listedDraws({
  arrivals: [0.4, 0.1, 1.3, 0.2],
  detection: [0.5, 2, 0.1],
  repair: [1.5, 0.3],
  departures: [0.4, 0.9],
  shock: [0.55, 0.1],
  repricing: [0.5],
  failure: [0.5],
});

/** Runs plans, by name, beside the approaches alone. */
function run(plans: Record<string, Stages>, changes: Record<string, number> = {}, draws = CHANCE) {
  const document: Document = documentOf({ changes: { ...PLAIN, ...changes }, hands: [] });
  document.plans = Object.entries(plans).map(([id, stages]) => ({
    id,
    label: id,
    stages: stages.map(([approach, startMonth]) => ({ approach, startMonth })),
  }));
  const { frame, traces } = runDocument(document, draws);
  return (id: string): OptionTrace => {
    const o = frame.options.findIndex((option) => option.id === id);
    if (o < 0) throw new Error(`no option ${id}`);
    return traces[o];
  };
}

const paid = (option: OptionTrace, kind: CostKind) => Array.from(option.costs[COST_KINDS.indexOf(kind)]);
const sum = (values: Iterable<number>) => Array.from(values).reduce((a, b) => a + b, 0);
const gap = (option: OptionTrace) => Array.from(option.gap);

describe("a staged plan", () => {
  it("retires its first stage when the second runs in full, to the fraction of a week", () => {
    // suite alone: 60 h ÷ 0.8 = 75 h of 20 h a week after 1 week of lead: live 4.75, full 3 + 4 weeks on, at 11.75
    const changes = { "approaches.manual.pricing.monthlyFee": 5200, "approaches.manual.pricing.exitCost": 777 };
    const of = run(
      {
        plan: [
          ["manual", 0],
          ["suite", 0],
        ],
      },
      changes,
    );
    expect(of("suite").liveWeek).toBeCloseTo(4.75, 12);
    const both = paid(of("plan"), "subscription");
    const second = paid(of("suite"), "subscription");
    const first = both.map((cost, t) => cost - second[t]);
    first.forEach((cost, t) => {
      expect(cost).toBeCloseTo(t < 11 ? 1200 : t === 11 ? 900 : 0, 8);
    });
    const owed = paid(of("plan"), "owed");
    expect(owed[11]).toBeGreaterThanOrEqual(777);
    expect(sum(owed)).toBe(owed[11]);
  });

  it("hands over as the second stage's exposure grows: weights 1 − x and 1 in the weeks of the pilot and ramp", () => {
    const of = run({
      plan: [
        ["manual", 0],
        ["suite", 0],
      ],
    });
    const [plan, manual, suite] = ["plan", "manual", "suite"].map((id) => of(id).weeklyQuality);
    expect(plan[3]).toBe(manual[3]);
    // weeks 5 and 6 lie in the suite's pilot at a fifth: manual carries four fifths of what it could
    expect(plan[5]).toBeCloseTo(0.8 * manual[5] + suite[5], 12);
    expect(plan[6]).toBeCloseTo(0.8 * manual[6] + suite[6], 12);
    expect(plan[20]).toBe(suite[20]);
  });

  it("whose later stage never goes live equals the first stage plus that stage's costs", () => {
    const stalled = { "team.engineering.hoursPerWeek": 0 };
    const of = run(
      {
        plan: [
          ["manual", 0],
          ["middleware", 2],
        ],
        late: [["middleware", 2]],
      },
      stalled,
    );
    const [plan, first, second] = [of("plan"), of("manual"), of("late")];
    expect(second.liveWeek).toBeNaN();
    expect(second.directCost).toBeGreaterThan(0);
    expect(gap(plan)).toEqual(gap(first));
    expect(plan.leaks).toEqual(first.leaks);
    expect(plan.liveWeek).toBe(first.liveWeek);
    expect(plan.delayHours).toBe(first.delayHours);
    expect(plan.directCost).toBeCloseTo(first.directCost + second.directCost, 6);
    expect(gap(second)).toEqual(gap(of("open")));
  });

  it("whose later stage is abandoned goes on with the first, and pays the later one up to its end and owes it nothing", () => {
    const failing = { "approaches.middleware.setup.failureChance": 1, "approaches.middleware.setup.fee": 4000 };
    const of = run(
      {
        plan: [
          ["manual", 0],
          ["middleware", 0],
        ],
      },
      failing,
    );
    const [plan, first, second] = [of("plan"), of("manual"), of("middleware")];
    expect(gap(plan)).toEqual(gap(first));
    expect(plan.directCost).toBeCloseTo(first.directCost + second.directCost, 6);
    expect(second.liveWeek).toBeNaN();
    expect(second.owedAtEnd).toBe(0);
    // 480 h ÷ 0.9 = 533⅓ h of 16 h a week after 1 week of lead: given up at 34⅓ weeks
    expect(sum(paid(second, "build"))).toBeCloseTo((480 / 0.9) * 91, 6);
    expect(sum(paid(second, "subscription"))).toBeCloseTo((12 / 52) * (1700 + 40) * (1 + 480 / 0.9 / 16), 6);
    expect(sum(paid(second, "fee"))).toBe(4000);
    for (const kind of ["maintenance", "handling", "incidents", "owed"] as const)
      expect(sum(paid(second, kind))).toBe(0);
  });

  it("never starts a stage that is retired before its month comes", () => {
    const of = run({
      plan: [
        ["suite", 12],
        ["manual", 0],
      ],
    });
    expect(gap(of("plan"))).toEqual(gap(of("manual")));
    expect(of("plan").directCost).toBe(of("manual").directCost);
  });

  it("may hold the same approach twice: an abrupt handover leaves no gap, and both meet the same draws", () => {
    const atOnce = { "approaches.manual.rollout.pilotWeeks": 0, "approaches.manual.rollout.rampWeeks": 0 };
    const of = run(
      {
        twice: [
          ["manual", 0],
          ["manual", 0],
        ],
        again: [
          ["manual", 0],
          ["manual", 6],
        ],
      },
      atOnce,
    );
    const [once, twice, again] = [of("manual"), of("twice"), of("again")];
    // the first is retired on the day that both are live: it only costs what the build does
    expect(gap(twice)).toEqual(gap(once));
    expect(sum(paid(twice, "build"))).toBeCloseTo(2 * sum(paid(once, "build")), 9);
    expect(sum(paid(twice, "handling"))).toBe(sum(paid(once, "handling")));
    expect(again.weeklyQuality.slice(0, 26)).toEqual(once.weeklyQuality.slice(0, 26));
    expect(again.weeklyQuality.slice(28)).toEqual(
      run({ late: [["manual", 6]] }, atOnce)("late").weeklyQuality.slice(28),
    );
  });

  it("of one stage is that approach alone", () => {
    const of = run({ alone: [["middleware", 0]] });
    expect(of("alone")).toEqual(of("middleware"));
  });

  it("takes its delay from the last stage that is live", () => {
    const plans: Record<string, Stages> = {
      plan: [
        ["manual", 0],
        ["suite", 0],
      ],
      late: [
        ["manual", 0],
        ["suite", 17.9],
      ],
    };
    const of = run(plans, { horizonMonths: 18 });
    expect(of("plan").delayHours).toBeCloseTo(0.017, 15);
    expect(of("late").delayHours).toBe(of("manual").delayHours);
  });

  it("is retired by the earliest of its later stages, of whatever order", () => {
    const of = run({
      three: [
        ["manual", 0],
        ["middleware", 0],
        ["suite", 0],
      ],
      two: [
        ["manual", 0],
        ["suite", 0],
      ],
    });
    // the suite is full at 11.75, long before the middleware is live: the middleware is retired while it is built
    expect(gap(of("three"))).toEqual(gap(of("two")));
    expect(sum(paid(of("three"), "build")) - sum(paid(of("two"), "build"))).toBeCloseTo(16 * 91 * (11.75 - 1), 6);
  });
});

describe("leaving the gap open", () => {
  it("costs nothing, is never live, and loses all that the ideal would have brought", () => {
    const open = run({}, {}, NOTHING_TO_CHANCE)("open");
    expect([open.directCost, open.quality, open.incidents, open.brokenWeeks]).toEqual([0, 0, 0, 0]);
    for (const never of [open.liveWeek, open.paybackWeek, open.delayHours]) expect(never).toBeNaN();
    // without learning, growth or discounting: S π χ (c1 − c0) v T, by hand
    const flat = run(
      {},
      { "funnel.learning.lift": 0, "finance.discountRate": 0, "funnel.signalsPerWeek": 100 },
    )("open");
    expect(flat.gapCost).toBeCloseTo(100 * 0.7 * 0.5 * 0.3 * (28_000 * 0.75 * 0.13) * flat.gap.length, 4);
    expect(flat.compoundingIndex).toBeCloseTo(1, 12);
  });

  it("has no compounding index in a horizon shorter than 13 weeks", () => {
    expect(run({}, { horizonMonths: 2 })("open").compoundingIndex).toBeNaN();
    expect(run({}, { horizonMonths: 3 })("open").compoundingIndex).toBe(1);
  });
});
