import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import type { Decision } from "../../src/decision/decision.ts";
import { threeFiguresUp } from "../../src/decision/money.ts";
import { LEAK_FACTORS } from "../../src/model/optionTrace.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";
import { type Costs, repeated, resultOf } from "../support/results.ts";

const flat = (value: number, times = 100) => repeated([[times, value]]);

/** Amounts of money in a text: "−$1,230,000" is −1230000. */
function amounts(text: string): number[] {
  return [...text.matchAll(/(−?)\$([\d,]+(?:\.\d+)?)/g)].map(
    ([, minus, digits]) => Number(digits.replaceAll(",", "")) * (minus ? -1 : 1),
  );
}

/** Counts of futures in a text. */
function counts(text: string): number[] {
  return [...text.matchAll(/(\d+) futures? of 100/g)].map(([, count]) => Number(count));
}

/** Every sum of money that a sentence about this decision may speak of. */
function knownMoney({ leaks, outcomes, scenario }: SimulationResult, { options, recommendation }: Decision): number[] {
  const known: number[] = [];
  options.forEach((a, i) => {
    known.push(a.directCost.mean, a.gapCost.mean, a.tco.mean);
    known.push(...outcomes.directCost[i].map(threeFiguresUp));
    options.forEach((b, j) => {
      known.push(a.directCost.mean - b.directCost.mean, a.gapCost.mean - b.gapCost.mean);
      LEAK_FACTORS.forEach((_, f) => {
        known.push(leaks[i][f] - leaks[j][f]);
      });
    });
  });
  for (const { mean } of Object.values(recommendation.margins)) known.push(mean);
  known.push(scenario.decision.constraints.maxDirectCost ?? 0);
  return known;
}

function knownChances({ options, recommendation }: Decision, chance: number): number[] {
  return [
    chance,
    ...Object.values(recommendation.cheaperThan).map((cheaper) => 1 - cheaper),
    ...options.map(({ neverLive }) => neverLive),
    ...recommendation.setAside.map((limit) => limit.chance),
  ];
}

const trials = (low: number, high: number) =>
  fc.array(fc.integer({ min: low, max: high }), { minLength: 12, maxLength: 12 });
const option = fc.record({
  direct: trials(0, 300_000),
  gap: trials(0, 900_000),
  liveWeek: fc.constantFrom(
    flat(5, 12),
    repeated([
      [5, Number.NaN],
      [7, 30],
    ]),
    flat(Number.NaN, 12),
  ),
  leaks: fc.record({ fidelity: fc.integer({ min: 0, max: 9000 }), timeliness: fc.integer({ min: 0, max: 90_000 }) }),
});
const results = fc.record({
  costs: fc.record({
    suite: option,
    middleware: option,
    manual: option,
    "by-hand-first": option,
    open: trials(0, 900_000),
  }),
  criterion: fc.constantFrom("expected" as const, "cautious" as const, "regret" as const),
  constraints: fc.record(
    { maxDirectCost: fc.integer({ min: 0, max: 300_000 }), liveByMonth: fc.integer({ min: 0, max: 9 }) },
    { requiredKeys: [] },
  ),
});

describe("the reasons", () => {
  it("are one to three whole sentences without NaN, undefined or infinity, with figures of this run only", () => {
    fc.assert(
      fc.property(results, ({ costs, criterion, constraints }) => {
        const plans = { "by-hand-first": ["manual", "middleware"] };
        const result = resultOf(costs, { plans, criterion, constraints });
        const decision = decide(result);
        const { because, headline } = decision.recommendation;
        expect(because.length).toBeGreaterThanOrEqual(1);
        expect(because.length).toBeLessThanOrEqual(3);
        for (const sentence of [...because, headline.map(({ text }) => text).join("")]) {
          expect(sentence).toMatch(/^[A-Z][^\n]*\.$/);
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity|∞|–|\[object| {2}|\s[,.;]/);
        }
        const money = knownMoney(result, decision).flatMap((x) => [x, Number(x.toPrecision(3))]);
        const chances = knownChances(decision, 0.8).map((x) => Math.round(x * 100));
        for (const amount of because.flatMap(amounts)) {
          expect(
            money.some((known) => Math.abs(Math.abs(known) - Math.abs(amount)) <= 0.005 + 1e-9 * Math.abs(known)), // cents
            `${amount} in ${because}`,
          ).toBe(true);
        }
        for (const count of because.flatMap(counts)) expect(chances, because.join(" ")).toContain(count);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("say by how much the best other way and the open gap are dearer, where the lead comes from, and what it costs", () => {
    const costs: Record<string, Costs> = {
      suite: { direct: flat(40_000), gap: flat(60_000), leaks: { fidelity: 30_000, timeliness: 5_000 } },
      middleware: {
        direct: flat(90_000),
        gap: repeated([
          [70, 60_000],
          [30, 0],
        ]),
        leaks: { fidelity: 2_000, timeliness: 15_000 },
      },
      open: flat(160_000),
    };
    const { because } = decide(resultOf(costs)).recommendation;
    const text = because.join(" ");
    // 132,000 − 100,000 and 160,000 − 100,000; 90,000 − 40,000 paid; 15,000 − 5,000 of timeliness; 30,000 − 2,000 of meaning
    expect(because).toHaveLength(3);
    expect(amounts(text)).toEqual(expect.arrayContaining([32_000, 60_000, 50_000, 10_000, 28_000]));
    expect(counts(text)).toContain(30);
  });

  it("say of leaving it open what the gap costs and what the best bridge would take and win back", () => {
    const { because } = decide(
      resultOf({
        suite: { direct: flat(65_000), gap: flat(17_000) },
        manual: { direct: flat(90_000), gap: flat(0) },
        open: flat(20_000),
      }),
    ).recommendation;
    expect(amounts(because.join(" "))).toEqual([20_000, 65_000, 3_000]);
  });

  it("name a budget that is enough where only the budget is missed: in the share of futures asked for", () => {
    for (const needed of [1_231_400, 141_999, 999_600]) {
      const direct = repeated([
        [81, needed],
        [19, 2 * needed],
      ]);
      const { because } = decide(
        resultOf({ suite: { direct, gap: flat(0) } }, { constraints: { maxDirectCost: 100 } }),
        { baseline: "suite" },
      ).recommendation;
      const [budget] = amounts(because[1]);
      expect(direct.filter((paid) => paid <= budget).length, because[1]).toBeGreaterThanOrEqual(80);
    }
  });

  it("quote the limits as they were set", () => {
    const { because } = decide(
      resultOf({ suite: { direct: flat(500_000), gap: flat(0) } }, { constraints: { maxDirectCost: 142_499 } }),
      { baseline: "suite" },
    ).recommendation;
    expect(amounts(because[0])).toEqual([142_499]);
  });

  it("name the nearest miss where no budget would help: the option whose worst limit is kept most often", () => {
    const { because, nearestMiss } = decide(
      resultOf(
        {
          suite: {
            direct: repeated([
              [70, 1],
              [30, 99],
            ]),
            gap: flat(0),
            liveWeek: repeated([
              [10, 1],
              [90, 60],
            ]),
          },
          middleware: {
            direct: flat(1),
            gap: flat(0),
            delayHours: repeated([
              [50, 1],
              [50, 30],
            ]),
          },
        },
        { constraints: { maxDirectCost: 50, liveByMonth: 6, maxDelayHours: 24 } },
      ),
      { baseline: "suite" },
    ).recommendation;
    expect(nearestMiss?.option).toBe("middleware");
    expect(because.join(" ")).toContain("build the middleware");
    expect(counts(because[1])).toEqual([50]);
  });

  it("say so where leaving it open is all that the limits allow", () => {
    const { option, because } = decide(
      resultOf(
        {
          suite: { direct: flat(80_000), gap: flat(0) },
          manual: { direct: flat(90_000), gap: flat(0) },
          open: flat(500_000),
        },
        { constraints: { maxDirectCost: 60_000 } },
      ),
    ).recommendation;
    expect(option).toBe("open");
    expect(because.length).toBeGreaterThanOrEqual(2);
    expect(amounts(because.join(" "))).toContain(60_000);
  });

  it("make nothing of differences that are only rounding", () => {
    const costs: Record<string, Costs> = {
      suite: { direct: flat(40_000), gap: flat(60_000), leaks: { fidelity: 30_000, drift: 1e-9 } },
      middleware: { direct: flat(90_000), gap: flat(60_000), leaks: { fidelity: 30_000, harm: 1e-9 } },
      open: flat(260_000),
    };
    const { because } = decide(resultOf(costs)).recommendation;
    expect(amounts(because.join(" ")).filter((amount) => amount === 0)).toEqual([]);
  });
});
