import { beforeAll, describe, expect, test } from "vitest";
import type { Finance } from "../../../src/decision/finance/finance.ts";
import { financeOf } from "../../../src/decision/finance/financeOf.ts";
import { STEPS, wholeStatement } from "../../../src/decision/finance/wholeStatement.ts";
import { COST_KINDS } from "../../../src/model/stageTrace.ts";
import { ranWithCash } from "../../support/finances.ts";
import { shipped } from "../../support/scenarios.ts";

let finances: Finance[];

beforeAll(async () => {
  const { base, cash } = await ranWithCash(shipped("mid-size-b2b"), 250);
  finances = ["open", "middleware"].map((baseline) => financeOf(cash, base, baseline));
});

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe.each([false, true])("a statement that is discounted: %s", (isDiscounted) => {
  const kind = isDiscounted ? "present" : "cash";
  const all = () =>
    finances.flatMap((finance) =>
      finance.options.flatMap((option) =>
        STEPS.map((step) => ({ option, step, whole: wholeStatement(option, step, isDiscounted) })),
      ),
    );

  test("has whole amounts only, and adds up by row, by column and to the net present value", () => {
    for (const { option, whole } of all()) {
      const { contribution, costs, paid, net, cumulative, owed, after, discounting, npv } = whole;
      const kinds = COST_KINDS.map((cost) => costs[cost]);
      for (const line of [contribution, ...kinds, paid, net]) {
        expect(line.periods.every(Number.isInteger)).toBe(true);
        expect(sum(line.periods)).toBe(line.total);
      }
      whole.periods.forEach((_, i) => {
        expect(sum(kinds.map(({ periods }) => periods[i]))).toBe(paid.periods[i]);
        expect(contribution.periods[i] - paid.periods[i]).toBe(net.periods[i]);
        expect(sum(net.periods.slice(0, i + 1))).toBe(cumulative.periods[i]);
      });
      expect(net.total - owed + after - discounting).toBe(npv);
      expect(npv).toBe(Math.round(option.npv) + 0);
    }
  });

  test("is nowhere a unit or more from the exact amounts, but where units of several lines meet", () => {
    for (const { option, step, whole } of all()) {
      const exact = option[step].map((period) => period[kind]);
      const near = (found: number, expected: number, within: number) =>
        expect(Math.abs(found - expected)).toBeLessThan(within);
      whole.periods.forEach((_, i) => {
        // the last one also bears what its total was rounded by
        const within = i === whole.periods.length - 1 ? 1.5 + 1e-6 : 1 + 1e-6;
        near(whole.contribution.periods[i], exact[i].contribution, within);
        for (const cost of COST_KINDS) near(whole.costs[cost].periods[i], exact[i].costs[cost], within);
      });
      near(whole.contribution.total, option.total[kind].contribution, 1);
      near(whole.owed, option.owed[kind], 1);
      near(whole.after, option.after[kind], 1);
    }
  });

  test("has months that add up to quarters, and quarters to years", () => {
    for (const option of finances[0].options) {
      const [months, quarters, years] = STEPS.map((step) => wholeStatement(option, step, isDiscounted).net.periods);
      expect(quarters).toEqual(quarters.map((_, q) => sum(months.slice(3 * q, 3 * q + 3))));
      expect(years).toEqual(years.map((_, y) => sum(quarters.slice(4 * y, 4 * y + 4))));
    }
  });
});

test("only a discounted statement has nothing left to discount", () => {
  for (const option of finances[0].options) expect(wholeStatement(option, "months", true).discounting).toBe(0);
  const middleware = finances[0].options.find(({ id }) => id === "middleware");
  expect(middleware && wholeStatement(middleware, "months", false).discounting).not.toBe(0);
});

test("the baseline's statement is nothing throughout", () => {
  for (const { baseline, options } of finances) {
    const own = options.find(({ id }) => id === baseline);
    if (!own) throw new Error("required the baseline among the options");
    const { periods, ...whole } = wholeStatement(own, "quarters", true);
    expect(periods.length).toBeGreaterThan(0);
    expect(
      JSON.stringify(whole)
        .match(/-?\d+/g)
        ?.every((digits) => digits === "0"),
    ).toBe(true);
  }
});
