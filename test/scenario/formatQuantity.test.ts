import { describe, expect, it } from "vitest";
import type { Field } from "../../src/scenario/field.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";
import { echoOf, formatValue, quantityText } from "../../src/scenario/formatQuantity.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";

const field = (path: string) => fieldAt(path) as Field;
const USD = { currency: "USD" };

describe("formatValue", () => {
  it.each([
    [28, "funnel.signalsPerWeek", "28"],
    [34.641, "funnel.signalsPerWeek", "34.6"],
    [0.149501, "funnel.coldRate", "15%"],
    [0.095, "funnel.coldRate", "9.5%"],
    [0.0017, "funnel.coldRate", "0.17%"],
    [-0.015, "funnel.growthPerMonth", "−1.5%"],
    [28_000, "funnel.valuePerWin", "$28.0k"],
    [14_752, "funnel.valuePerWin", "$14.8k"],
    [999.7, "funnel.valuePerWin", "$1.00k"],
    [1_201_000, "funnel.valuePerWin", "$1.20m"],
    [2.5e9, "funnel.valuePerWin", "$2.50bn"],
    [999.7e9, "funnel.valuePerWin", "$1.00tn"],
    [1e12, "funnel.valuePerWin", "$1.00tn"],
    [1e12, "funnel.contacts", "1.00tn"],
    [12.34, "funnel.valuePerWin", "$12.3"],
    [0.006, "funnel.valuePerWin", "$0.01"],
    [0.004, "funnel.valuePerWin", "$0"],
    [-0.004, "funnel.valuePerWin", "$0"],
    [-0, "funnel.valuePerWin", "$0"],
    [-0, "funnel.coldRate", "0%"],
    [-0.5, "funnel.valuePerWin", "−$0.50"],
    [91, "team.engineering.hourlyCost", "$91"],
    [0.5, "team.engineering.hourlyCost", "$0.50"],
    [40_000, "funnel.contacts", "40,000"],
    [12_345_678, "funnel.contacts", "12.3m"],
    [0, "funnel.valuePerWin", "$0"],
    [NaN, "funnel.valuePerWin", "none"],
    [Infinity, "funnel.coldRate", "none"],
  ])("%d of %s is %s", (x, path, text) => {
    expect(formatValue(x, field(path), USD)).toBe(text);
  });

  // Minor units after ISO 4217: none of the yen, three of the Bahraini dinar.
  it.each([
    [1.4, "JPY", "¥1"],
    [0.4, "JPY", "¥0"],
    [-0.4, "JPY", "¥0"],
    [12.3, "JPY", "¥12"],
    [1234, "JPY", "¥1.23k"],
    [0.004, "BHD", "BHD\u00a00.004"],
    [0.0004, "BHD", "BHD\u00a00"],
  ])("%d in %s is %s", (x, currency, text) => {
    expect(formatValue(x, field("funnel.valuePerWin"), { currency })).toBe(text);
  });

  it("follows the currency", () => {
    expect(formatValue(28_000, field("funnel.valuePerWin"), { currency: "CHF" })).toBe("CHF\u00a028.0k");
  });
});

describe("echoOf", () => {
  it.each<[Quantity, string, string, string]>([
    [
      { p10: 14, p50: 28, p90: 58 },
      "funnel.signalsPerWeek",
      "p10 14, median 28, p90 58 signals a week",
      "smooth curve through p10, median and p90",
    ],
    [12, "team.engineering.hoursPerWeek", "exactly 12 hours a week", "exact"],
    [{ lognormal: [28_000, 0.5] }, "funnel.valuePerWin", "p10 $14.8k, median $28.0k, p90 $53.1k", "lognormal"],
    [
      { p10: 0.5, p50: 1, p90: 1.9 },
      "approaches.x.setup.overrun",
      "p10 0.5, median 1, p90 1.9 times plan",
      "smooth curve through p10, median and p90",
    ],
    [
      { lognormal: [15, 1] },
      "approaches.x.reliability.repairHours",
      "p10 4.16, median 15, p90 54 hours a break",
      "lognormal",
    ],
    [{ values: [3, 1, 2] }, "funnel.campaigns", "p10 1, median 2, p90 3 campaigns", "3 observed values"],
    [0.07, "funnel.coldRate", "exactly 7%", "exact"],
    [{ beta: [12.5, 328.5] }, "funnel.coldRate", "p10 2.43%, median 3.58%, p90 5.01%", "beta, from 12 of 340"],
  ])("%j of %s is understood as %s", (quantity, path, text, shape) => {
    expect(echoOf(quantity, field(path), USD)).toMatchObject({ text, shape });
  });
});

describe("quantityText", () => {
  it.each<[Quantity, string, string]>([
    [0.07, "funnel.coldRate", "7%"],
    [28_000, "funnel.valuePerWin", "28k"],
    [14_752, "funnel.valuePerWin", "14752"],
    [{ lognormal: [2, 7] }, "funnel.learning.lift", "lognormal 200% 7"],
    [{ uniform: [20, 100_000] }, "funnel.valuePerWin", "uniform 20 100000"],
    [{ uniform: [0, 100_000] }, "funnel.valuePerWin", "uniform 0 100k"],
    [{ p10: 14, p50: 28, p90: 58 }, "funnel.signalsPerWeek", "14 .. 28 .. 58"],
    [{ min: 0.05, mode: 0.15, max: 0.25 }, "funnel.coldRate", "pert 5% 15% 25%"],
    [{ lognormal: [28_000, 0.8] }, "funnel.valuePerWin", "lognormal 28k 0.8"],
    [{ beta: [12.5, 328.5] }, "funnel.coldRate", "12 of 340"],
    [{ values: [1, 2] }, "funnel.campaigns", "values 1 2"],
    [1e-7, "funnel.coldRate", "0.00001%"],
  ])("%j of %s is typed %s", (quantity, path, text) => {
    expect(quantityText(quantity, field(path))).toBe(text);
  });
});
