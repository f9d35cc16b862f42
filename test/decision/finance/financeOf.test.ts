import { describe, expect, it } from "vitest";
import { decide } from "../../../src/decision/decide.ts";
import {
  type Finance,
  type FinanceOption,
  type Flow,
  PAYEES,
  type Period,
} from "../../../src/decision/finance/finance.ts";
import { financeOf } from "../../../src/decision/finance/financeOf.ts";
import { weeksIn } from "../../../src/model/calendar.ts";
import { discountFactors } from "../../../src/model/market.ts";
import { OPEN } from "../../../src/model/options.ts";
import { COST_KINDS } from "../../../src/model/stageTrace.ts";
import { distributionOf } from "../../../src/scenario/distributionOf.ts";
import { quantitiesOf, withQuantity } from "../../../src/scenario/quantities.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import type { CashResult } from "../../../src/simulation/cash.ts";
import { ranWithCash } from "../../support/finances.ts";
import { resultOf } from "../../support/results.ts";
import { copyOf, referenceScenario, SHIPPED, shipped } from "../../support/scenarios.ts";

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

const near = (found: number, expected: number, scale: number, what = "") =>
  expect(Math.abs(found - expected), what).toBeLessThanOrEqual(1e-10 * (1 + Math.abs(scale)));

/** How large the amounts of an option are, which is what its rounding goes by. */
const scaleOf = ({ total, after, risk }: FinanceOption) =>
  sum(
    [total.cash.paid, total.cash.contribution, after.cash, risk.net.mean, risk.benefit.mean, risk.direct.mean].map(
      Math.abs,
    ),
  );

function figures({ contribution, costs, paid, net }: Flow): number[] {
  return [contribution, ...COST_KINDS.map((kind) => costs[kind]), paid, net];
}

const SCENARIOS: [string, Scenario][] = [
  ...SHIPPED.map((id): [string, Scenario] => [id, shipped(id)]),
  ["every-mechanism", referenceScenario("every-mechanism")],
];

describe("the finances of a run", () => {
  it.each(SCENARIOS)("reconcile with the decision, whatever the baseline: %s", async (_, scenario) => {
    const { base, cash } = await ranWithCash(scenario, 270);
    for (const { id: baseline } of base.result.options) {
      const finance = financeOf(cash, base, baseline);
      const { options } = decide(base.result, { baseline });
      const against = finance.options.find(({ id }) => id === baseline);
      expect(finance.baseline).toBe(baseline);
      for (const [o, option] of finance.options.entries()) {
        const scale = scaleOf(option);
        near(option.npv, options[o].netValue.mean, scale, `${option.id} against ${baseline}`);
        expect(option.npv).toBe(option.total.present.net - option.owed.present + option.after.present);
        expect(option.roi).toBe(options[o].roi);
        expect(option.risk.net).toEqual(options[o].netValue);
        expect(option.risk.direct).toEqual(options[o].directCost);
        // what the gap costs less, less what is paid more
        const paidMore = option.risk.direct.mean - (against?.risk.direct.mean as number);
        near(option.risk.benefit.mean - paidMore, option.npv, scale + paidMore);
      }
    }
  });

  it.each(SCENARIOS)("add up: months to quarters to years to all, kinds to what is paid: %s", async (_, scenario) => {
    for (const horizonMonths of [scenario.horizonMonths, 8, 1]) {
      const { base, cash } = await ranWithCash({ ...scenario, horizonMonths }, 20);
      for (const option of financeOf(cash, base).options) {
        const scale = scaleOf(option);
        const { months, quarters, years, total } = option;
        expect(months).toHaveLength(horizonMonths);
        expect(quarters).toHaveLength(Math.ceil(horizonMonths / 3));
        expect(years).toHaveLength(Math.ceil(horizonMonths / 12));
        for (const part of [(period: Period) => period.cash, (period: Period) => period.present]) {
          const inTurn = (wholes: Period[], parts: Period[]) => {
            for (const whole of wholes) {
              const inside = parts.filter(({ from, to }) => from >= whole.from && to <= whole.to);
              figures(part(whole)).forEach((figure, f) => {
                near(figure, sum(inside.map((each) => figures(part(each))[f])), scale);
              });
              near(part(whole).cumulative, part(inside[inside.length - 1]).cumulative, scale);
            }
          };
          inTurn(quarters, months);
          inTurn(years, quarters);
          inTurn([total], years);
          for (const { costs, paid, net, contribution } of months.map(part)) {
            near(paid, sum(Object.values(costs)), scale);
            near(net, contribution - paid, scale);
          }
        }
      }
    }
  });

  it("hold a week that straddles two months in both, by its length", async () => {
    const { base, cash } = await ranWithCash(shipped("mid-size-b2b"), 10);
    const [{ weekly, months }] = financeOf(cash, base).options;
    // a month is 4 1/3 weeks
    const { subscription } = weekly.costs;
    const first = sum(subscription.slice(0, 4)) + subscription[4] / 3;
    near(months[0].cash.costs.subscription, first, first);
    const second = (subscription[4] * 2) / 3 + sum(subscription.slice(5, 8)) + (subscription[8] * 2) / 3;
    near(months[1].cash.costs.subscription, second, second);
    const discounted =
      sum(subscription.slice(0, 4).map((x, t) => x * 1.1 ** (-t / 52))) + (subscription[4] / 3) * 1.1 ** (-4 / 52);
    near(months[0].present.costs.subscription, discounted, first);
  });

  it("against itself an option is worth nothing, at every date", async () => {
    const { base, cash } = await ranWithCash(shipped("enterprise"), 100);
    for (const { id } of base.result.options) {
      const option = financeOf(cash, base, id).options.find((each) => each.id === id) as FinanceOption;
      for (const { cash: paid, present } of [...option.months, ...option.quarters, ...option.years, option.total]) {
        expect([...figures(paid), ...figures(present)].every((figure) => figure === 0)).toBe(true);
      }
      expect([option.npv, option.owed, option.after]).toEqual([0, { cash: 0, present: 0 }, { cash: 0, present: 0 }]);
      expect(option.payback).toEqual({ expected: null, median: null, chance: 0 });
      expect(option.risk.net).toMatchObject({ mean: 0, p10: 0, p90: 0 });
    }
  });

  it("scale with all money, and nothing else moves", async () => {
    const uncertain = { ...shipped("enterprise"), correlations: [] };
    const amounts = quantitiesOf(uncertain).filter(({ field }) => field.unit.kind === "money");
    expect(amounts.length).toBeGreaterThan(15);
    const times = (factor: number) =>
      amounts.reduce<Scenario>((changed, { path, quantity, field }) => {
        return withQuantity(changed, path, factor * distributionOf(quantity, field).quantile(0.5));
      }, uncertain);
    const { base, cash } = await ranWithCash(times(1), 60);
    const doubled = times(2);
    const after = await ranWithCash(doubled, 60);
    const [before, twofold] = [financeOf(cash, base), financeOf(after.cash, after.base)];
    for (const [o, option] of before.options.entries()) {
      const other = twofold.options[o];
      const scale = scaleOf(option);
      near(other.npv, 2 * option.npv, scale);
      option.months.forEach((month, m) => {
        figures(month.cash).forEach((figure, f) => {
          near(figures(other.months[m].cash)[f], 2 * figure, scale);
        });
      });
      for (const [q, quarter] of option.ask.quarters.entries()) {
        for (const payee of PAYEES) near(other.ask.quarters[q].payees[payee].p80, 2 * quarter.payees[payee].p80, scale);
      }
      near(other.ask.deepest.expected, 2 * option.ask.deepest.expected, scale);
      near(other.ask.deepest.p80, 2 * option.ask.deepest.p80, scale);
      expect(other.ask.deepest.month).toBe(option.ask.deepest.month);
      expect(other.payback).toEqual(option.payback);
    }
  });

  it("ask for all direct cash out, undiscounted: payees, quarters and what is owed add up in the mean", async () => {
    for (const [, scenario] of SCENARIOS) {
      const { base, cash } = await ranWithCash(scenario, 60);
      for (const { weekly, ends, ask, ...option } of financeOf(cash, base, "manual").options) {
        const direct = sum(COST_KINDS.map((kind) => sum(weekly.costs[kind]))) + ends.owed.cash;
        near(ask.total.mean, direct, direct, option.id);
        near(sum([...ask.quarters, ask.owed].map(({ mean }) => mean)), direct, direct);
        for (const { mean, p50, p80, payees } of [...ask.quarters, ask.owed, ask.total]) {
          near(sum(PAYEES.map((payee) => payees[payee].mean)), mean, direct);
          expect(p80).toBeGreaterThanOrEqual(p50);
        }
        expect(ask.deepest.expected * (1 - 1e-12)).toBeLessThanOrEqual(ask.total.mean);
      }
    }
  });

  it("pay back as the decision says, never counting as later than any week", async () => {
    const { base, cash } = await ranWithCash(shipped("mid-size-b2b"), 501);
    for (const [o, { payback }] of financeOf(cash, base).options.entries()) {
      const weeks = Array.from(base.result.outcomes.paybackWeek[o], (week) => (week > 0 ? week : Infinity));
      const median = weeks.sort((a, b) => a - b)[250];
      expect(payback.chance).toBe(base.decision.options[o].paybackChance);
      if (median === Infinity) expect(payback.median).toBeNull();
      else expect(payback.median).toBeCloseTo(median / weeksIn(1), 12);
    }
  });

  it("refuse the cash of another run, and what is no option", async () => {
    const { base, cash } = await ranWithCash(shipped("small-ecommerce"), 5);
    expect(() => financeOf({ ...cash, seed: "another" }, base)).toThrow("required the cash of 5 futures");
    expect(() => financeOf({ ...cash, trials: 6 }, base)).toThrow("found that of 6 futures");
    expect(() => financeOf(cash, base, "nothing")).toThrow('required an option as baseline, found "nothing"');
  });
});

/** A run of 37 months whose expected cash is that of a case, certain in its single future. */
function certain(costs: readonly number[], benefits: readonly number[]): Finance {
  const rate = 0.1;
  const discount = discountFactors(rate, 160);
  const at = (flows: readonly number[]) => {
    const weekly = new Float64Array(160);
    flows.forEach((flow, year) => {
      weekly[52 * year] = flow;
    });
    return weekly;
  };
  const present = (flows: Float64Array) => sum(flows.map((flow, t) => flow * discount[t]));
  const [cost, benefit] = [at(costs), at(benefits)];
  const result = resultOf({
    suite: { direct: [present(cost)], gap: [1e8 - present(benefit)] },
    open: { gap: [1e8] },
  });
  result.scenario.horizonMonths = 37;
  result.scenario.finance.discountRate = rate;
  const run = { ...result, weeks: 160, discount };
  const none = () => new Float64Array(160);
  const nothing = { cash: 0, present: 0 };
  const quarters = 13;
  const outlays = (series: Float64Array) =>
    Array.from({ length: quarters + 1 }, (_, q) => [
      sum(series.slice(13 * q, q === quarters - 1 ? 160 : 13 * q + 13)),
      0,
      0,
    ]);
  const option = (id: string, contribution: Float64Array, build: Float64Array) => ({
    id,
    label: id,
    contribution,
    costs: COST_KINDS.map((kind) => (kind === "build" ? build : none())),
    owed: nothing,
    after: nothing,
    outlays: outlays(build),
    outlayTrials: outlays(build).map((payees) => payees.map((amount) => Float64Array.of(amount))),
    deepest: Float64Array.of(0),
    payback: [Float64Array.of(1), Float64Array.of(1)],
  });
  const cash: CashResult = {
    seed: run.seed,
    trials: 1,
    keptTrials: 1,
    weeks: 160,
    horizonMonths: 37,
    quarters,
    options: [option("suite", benefit, cost), option(OPEN, none(), none())],
  };
  return financeOf(cash, { result: run, decision: decide(run) });
}

describe("the finances of a certain case", () => {
  it("F: are those of a published total economic impact study", () => {
    const [suite] = certain([53_150, 666_715, 636_772, 647_783], [0, 1_606_511, 3_061_331, 4_229_760]).options;
    expect(Math.round(suite.total.present.paid)).toBe(1_672_201);
    expect(Math.round(suite.total.present.contribution)).toBe(7_168_371);
    expect(Math.round(suite.npv)).toBe(5_496_170);
    expect(Math.round(100 * (suite.roi as number))).toBe(329);
    expect(suite.years.map(({ cash }) => Math.round(cash.paid))).toEqual([53_150, 666_715, 636_772, 647_783]);
    expect(suite.total.label).toBe("37 months");
    expect(suite.years.map(({ from, to }) => [from, to])).toEqual([
      [0, 12],
      [12, 24],
      [24, 36],
      [36, 37],
    ]);
    // the second year's benefits more than pay for it all: week 53 of 52/12 a month
    expect(suite.payback.expected).toBeCloseTo(53 / weeksIn(1), 12);
  });

  it("are deepest before anything comes back", () => {
    const [suite, open] = certain([100, 300, 50], [0, 60, 1000]).options;
    expect(suite.ask.deepest).toMatchObject({ expected: 340, month: 13 });
    expect(suite.ask.quarters.map(({ p50 }) => p50)).toEqual([100, 0, 0, 0, 300, 0, 0, 0, 50, 0, 0, 0, 0]);
    expect(suite.ask.total).toMatchObject({ mean: 450, p50: 450, p80: 450 });
    expect(open.ask.deepest).toEqual({ expected: 0, month: 0, p50: 0, p80: 0 });
    expect(open).toMatchObject({ npv: 0, roi: null, payback: { expected: null, median: null, chance: 0 } });
  });
});

describe("finances at the extremes", () => {
  it("with a sales cycle longer than the horizon everything lands after it", async () => {
    const scenario = copyOf(shipped("mid-size-b2b"));
    scenario.funnel.salesCycleWeeks = 100;
    const { base, cash } = await ranWithCash(scenario, 40);
    const finance = financeOf(cash, base);
    for (const [o, option] of finance.options.entries()) {
      expect(option.total.cash.contribution).toBe(0);
      expect(option.after.cash > 0).toBe(option.id !== OPEN);
      near(option.npv, base.decision.options[o].netValue.mean, scaleOf(option));
      expect(option.payback).toEqual({ expected: null, median: null, chance: 0 });
    }
  });

  it("with a horizon that is no whole number of weeks loses nothing of its last week", async () => {
    for (const horizonMonths of [1, 2, 5, 7, 8, 10]) {
      const { base, cash } = await ranWithCash({ ...shipped("enterprise"), horizonMonths }, 10);
      for (const [o, option] of financeOf(cash, base, "suite").options.entries()) {
        const own = financeOf(cash, base).options[o];
        near(own.total.cash.paid, sum(COST_KINDS.map((kind) => sum(own.weekly.costs[kind]))), scaleOf(own));
        near(sum(own.ask.quarters.map(({ mean }) => mean)), own.total.cash.paid, scaleOf(own));
        own.ask.quarters.forEach(({ mean }, q) => {
          near(mean, own.quarters[q].cash.paid, scaleOf(own));
        });
        near(option.npv, decide(base.result, { baseline: "suite" }).options[o].netValue.mean, scaleOf(option));
      }
    }
  });

  it("at no discount the discounted cash is the cash", async () => {
    const scenario = copyOf(shipped("mid-size-b2b"));
    scenario.finance.discountRate = 0;
    const { base, cash } = await ranWithCash(scenario, 10);
    for (const { months, owed, after } of financeOf(cash, base).options) {
      for (const month of months) expect(month.present).toEqual(month.cash);
      expect([owed.present, after.present]).toEqual([owed.cash, after.cash]);
    }
  });

  it("survive a copy between threads", async () => {
    const { base, cash } = await ranWithCash(shipped("small-ecommerce"), 10);
    const finance = financeOf(cash, base);
    expect(structuredClone(finance)).toEqual(finance);
  });
});
