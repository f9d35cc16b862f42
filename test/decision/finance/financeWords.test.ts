import { describe, expect, it } from "vitest";
import type { Finance, FinanceOption } from "../../../src/decision/finance/finance.ts";
import { financeOf } from "../../../src/decision/finance/financeOf.ts";
import { financeReadings } from "../../../src/decision/finance/financeWords.ts";
import { namesOf } from "../../../src/decision/names.ts";
import { OPEN } from "../../../src/model/options.ts";
import { ranWithCash } from "../../support/finances.ts";
import { SHIPPED, shipped } from "../../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const names = namesOf(scenario);
const ran = await ranWithCash(scenario, 40);

/** The finances of a run in which an option says what is stated. */
function stated(id: string, change: (option: FinanceOption) => Partial<FinanceOption>, baseline = OPEN): Finance {
  const finance = financeOf(ran.cash, ran.base, baseline);
  return {
    ...finance,
    options: finance.options.map((option) => (option.id === id ? { ...option, ...change(option) } : option)),
  };
}

const reading = (change: (option: FinanceOption) => Partial<FinanceOption>, baseline?: string, id = "suite") =>
  financeReadings(stated(id, change, baseline), id, names);

const first = (p50: number, p80: number) => (option: FinanceOption) => ({
  ask: {
    ...option.ask,
    quarters: option.ask.quarters.map((quarter, q) => (q === 0 ? { ...quarter, mean: p50, p50, p80 } : quarter)),
  },
});

const between = (p10: number, p90: number) => (option: FinanceOption) => ({
  ...option.risk,
  net: { ...option.risk.net, p10, p90 },
});

describe("the readings of the finance view", () => {
  it("say what is asked for first, and how much is enough", () => {
    expect(reading(first(54_000, 71_000)).ask).toBe(
      "Integrated suite asks for $54,000 in the first quarter; in 8 of 10 futures no more than $71,000.",
    );
    expect(reading(first(54_000, 54_000)).ask).toBe(
      "Integrated suite asks for $54,000 in the first quarter; in 8 of 10 futures no more.",
    );
    expect(reading(first(0, 71_000)).ask).toBe(
      "Integrated suite asks for nothing in the first quarter in half of the futures; in 8 of 10 futures no more than $71,000.",
    );
    expect(reading(first(0, 0)).ask).toMatch(/asks for \$[\d,]+ in the second quarter/);
    const seldom = ({ ask }: FinanceOption) => ({
      ask: {
        ...ask,
        quarters: ask.quarters.map((quarter) => ({ ...quarter, p50: 0, p80: 0 })),
        total: { ...ask.total, mean: 900 },
      },
    });
    expect(reading(seldom).ask).toBe(
      "Integrated suite asks for nothing within 18 months in 8 of 10 futures; with what is owed at their end it comes to $900 on average.",
    );
  });

  it("say the whole and the deepest cash", () => {
    const deepest = { expected: 40_000, month: 5, p50: 41_000, p80: 53_000 };
    const whole = (option: FinanceOption) => ({ ...option.ask.total, p50: 136_000, p80: 153_000 });
    expect(reading((option) => ({ ask: { ...option.ask, total: whole(option), deepest } })).funding).toBe(
      "Over 18 months that comes to $136,000 in all; in 8 of 10 futures no more than $153,000. Expected cash is deepest in month 5, $40,000 below nothing; in 8 of 10 futures it goes no deeper than $53,000.",
    );
    const never = { expected: 0, month: 0, p50: 0, p80: 0 };
    expect(reading((option) => ({ ask: { ...option.ask, deepest: never } })).funding).toMatch(
      /Expected cash never falls below nothing\.$/,
    );
  });

  it("say a gain, a loss and neither", () => {
    expect(reading((option) => ({ npv: 229_000, roi: 1.77, risk: between(-60_000, 625_000)(option) })).value).toBe(
      "Integrated suite is worth $229,000 more than leaving it open on average, discounted to today, $1.77 net for every $1 paid; in 8 of 10 futures the net is between −$60,000 and $625,000.",
    );
    expect(reading((option) => ({ npv: -5000, roi: -0.2, risk: between(-9000, 100)(option) })).value).toBe(
      "Integrated suite loses $5,000 against leaving it open on average, discounted to today; in 8 of 10 futures the net is between −$9,000 and $100.",
    );
    expect(reading((option) => ({ npv: 0, risk: between(0, 0)(option) })).value).toBe(
      "Integrated suite neither gains nor loses against leaving it open on average, discounted to today.",
    );
  });

  it("say when it pays back, or that it does not", () => {
    const payback = (expected: number | null, median: number | null, chance: number) =>
      reading(() => ({ payback: { expected, median, chance } })).payback;
    expect(payback(8.3, 10.4, 0.71)).toBe(
      "The expected cash flow pays back in month 9, the median future in month 11; 71 futures of 100 pay back within 18 months.",
    );
    expect(payback(15, null, 0.43)).toBe(
      "The expected cash flow pays back in month 15, yet the median future does not; 43 futures of 100 pay back within 18 months.",
    );
    expect(payback(null, null, 0.01)).toBe(
      "The expected cash flow does not pay back within 18 months, nor does the median future; 1 future of 100 pays back within 18 months.",
    );
    expect(payback(null, 17.5, 0.6)).toBe(
      "The expected cash flow does not pay back within 18 months, the median future does in month 18; 60 futures of 100 pay back within 18 months.",
    );
    expect(payback(null, null, 0)).toBe("It pays back within 18 months in no future.");
    expect(reading(() => ({ payback: { expected: 2, median: 2, chance: 1 } }), "manual").payback).toBe(
      "The expected cash flow pays back against the baseline in month 2, the median future in month 2; every future pays back within 18 months.",
    );
  });

  it("say how the statement adds up, on the basis that is chosen", () => {
    const flow = (contribution: number, paid: number) => ({ contribution, paid, net: contribution - paid });
    const says = (owed: number, landing: number, baseline = OPEN, isDiscounted = false) => {
      const change = ({ total }: FinanceOption) => ({
        total: {
          ...total,
          cash: { ...total.cash, ...flow(500_000, 200_000) },
          present: { ...total.present, ...flow(450_000, 190_000) },
        },
        owed: { cash: owed, present: 0.9 * owed },
        after: { cash: landing, present: 0.9 * landing },
        npv: 260_000 + 0.9 * (landing - owed),
      });
      return financeReadings(stated("suite", change, baseline), "suite", names, isDiscounted).statement;
    };
    expect(says(16_000, 81_000)).toBe(
      "$500,000 comes in within 18 months and $200,000 is paid; $81,000 lands later and $16,000 is owed at the end: $365,000 in all.",
    );
    expect(says(10_000, 80_000, OPEN, true)).toBe(
      "$450,000 comes in within 18 months and $190,000 is paid; $72,000 lands later and $9,000 is owed at the end: $323,000 in all.",
    );
    expect(says(0, 81_000)).toContain("is paid; $81,000 lands later: $381,000 in all.");
    expect(says(0, 0)).toBe("$500,000 comes in within 18 months and $200,000 is paid: $300,000 in all.");
    expect(says(-600, 900, "manual")).toMatch(/^Against the baseline, \$500,000 comes in .*−\$600 is owed at the end/);
  });

  it("say of leaving the gap open that nothing is asked, and of the baseline that it is one", () => {
    expect(reading(() => ({}), OPEN, OPEN)).toEqual({
      ask: "Leaving it open asks for nothing.",
      funding: "",
      value: "Leaving it open is the baseline: everything is measured against it.",
      payback: "Leaving it open has nothing to pay back.",
      statement: "",
    });
    expect(reading(() => ({ npv: -93_400 }), "manual", OPEN).value).toMatch(
      /^Leaving it open loses \$93,400 against by hand on average/,
    );
  });

  it("are sound sentences for all options of all shipped scenarios, against open and against the first", async () => {
    for (const id of SHIPPED) {
      const own = shipped(id);
      const { base, cash } = await ranWithCash(own, 60);
      for (const baseline of [OPEN, base.result.options[0].id]) {
        const finance = financeOf(cash, base, baseline);
        for (const option of finance.options) {
          for (const text of Object.values(financeReadings(finance, option.id, namesOf(own)))) {
            expect(text).not.toMatch(/NaN|undefined|null|Infinity|–|\s{2}|^[a-z]|[^.]$/);
          }
        }
      }
    }
  });

  it("refuse what is no option", () => {
    expect(() =>
      financeReadings(
        stated("suite", () => ({})),
        "nothing",
        names,
      ),
    ).toThrow('required an option, found "nothing"');
  });
});
