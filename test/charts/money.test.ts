import { expect, test } from "vitest";
import { moneyScale } from "../../src/charts/moneyScale.ts";
import { inHundred, money, moneyInSentence, signedMoney } from "../../src/decision/money.ts";
import { currencyName } from "../../src/scenario/currencyForm.ts";

test.each([
  [954_321, "$954k"],
  [1_430_000, "$1.43m"],
  [28_000, "$28.0k"],
  [999_600, "$1.00m"],
  [850, "$850"],
  [9.4, "$9.40"],
  [0, "0"],
  [-85_400, "−$85.4k"],
  [2.5e9, "$2.50bn"],
  [Number.NaN, "–"],
  [Infinity, "–"],
])("money has three figures: %d is %s", (value, text) => {
  expect(money(value, "USD")).toBe(text);
});

test("huge money stays finite text", () => {
  expect(money(1e308, "USD")).toBe("$1.00e+308");
  expect(moneyScale(1e308, "USD").format(1e308)).not.toContain("NaN");
});

test("in sentences three figures are written out", () => {
  expect(moneyInSentence(954_321, "USD")).toBe("$954,000");
  expect(moneyInSentence(1_426_000, "EUR")).toBe("€1,430,000");
  expect(moneyInSentence(-240_100, "USD")).toBe("−$240,000");
});

test("a currency without a sign keeps its code and its distance", () => {
  expect(money(954_321, "CHF")).toBe("CHF\u00a0954k");
});

test("differences carry their sign", () => {
  expect(signedMoney(16_000, "USD")).toBe("+$16k");
  expect(signedMoney(30_700, "USD")).toBe("+$31k");
  expect(signedMoney(-16_000, "USD")).toBe("−$16k");
  expect(signedMoney(1_430_000, "USD")).toBe("+$1.43m");
  expect(signedMoney(0, "USD")).toBe("0");
});

test("one scale serves all figures of a table", () => {
  const scale = moneyScale(1_430_000, "USD");
  expect(scale.words).toBe("thousand US dollars");
  expect(scale.head).toBe("$k");
  expect([1_430_000, 60_400, 0].map(scale.format)).toEqual(["$1,430k", "$60k", "0"]);
  expect([65_000, -20_000, 0].map(scale.signed)).toEqual(["+65", "−20", "0"]);
  expect(scale.figure(1_500_000)).toBe("1,500");
});

test("the currency has a name", () => {
  expect(currencyName("GBP")).toBe("British pounds");
});

test.each([
  [0.51, "51"],
  [0.001, "under 1"],
  [0, "0"],
  [0.999, "over 99"],
  [1, "100"],
])("a chance of %d is %s futures of 100", (chance, text) => {
  expect(inHundred(chance)).toBe(text);
});
