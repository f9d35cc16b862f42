import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Field } from "../../src/scenario/field.ts";
import { FIELDS } from "../../src/scenario/fields.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";
import { echoOf, quantityText } from "../../src/scenario/formatQuantity.ts";
import { parseQuantity } from "../../src/scenario/parseQuantity.ts";
import { quantityProblems } from "../../src/scenario/quantityProblems.ts";
import { arbitraryQuantity, statedNumber } from "./arbitraryScenario.ts";

const SIGNALS = "funnel.signalsPerWeek";
const SHARE = "funnel.coldRate";
const MONEY = "funnel.valuePerWin";
const DELAY = "approaches.suite.sync.intervalHours";
const WORK = "team.engineering.hoursPerWeek";
const field = (path: string) => fieldAt(path) as Field;
const parse = (text: string, path: string) => parseQuantity(text, field(path), { currency: "USD" });
const understood = (text: string, path: string) => {
  const answer = parse(text, path);
  return answer.ok ? answer.quantity : answer;
};
const refused = (text: string, path: string) => {
  const answer = parse(text, path);
  return answer.ok ? answer : [answer.message, answer.hint].filter((part) => part !== undefined).join("; ");
};

fc.configureGlobal({ seed: 20_261_002 });

describe("parseQuantity", () => {
  it.each([
    ["12", SIGNALS, 12],
    ["1,200", SIGNALS, 1200],
    ["1.2k", SIGNALS, 1200],
    [" 28 signals a week ", SIGNALS, 28],
    ["28/week", SIGNALS, 28],
    ["5%", SHARE, 0.05],
    ["0.05", SHARE, 0.05],
    ["7 %", SHARE, 0.07],
    ["-1.5% a month", "funnel.growthPerMonth", -0.015],
    ["−2%", "funnel.growthPerMonth", -0.02],
    ["$1.2k", MONEY, 1200],
    ["$1.2m", MONEY, 1_200_000],
    ["$1.00tn", MONEY, 1e12],
    ["USD 500", MONEY, 500],
    ["$52/h", "team.operations.hourlyCost", 52],
    ["120%", "approaches.suite.setup.overrun", 1.2],
    ["1.5x", "approaches.suite.setup.overrun", 1.5],
    ["2 days", DELAY, 48],
    ["30 s", DELAY, 30 / 3600],
    ["15 min", DELAY, 0.25],
    ["1 week", DELAY, 168],
    ["3 weeks", "approaches.suite.setup.leadWeeks", 3],
    ["3 months", "approaches.suite.setup.leadWeeks", 13],
    ["2 days", "approaches.suite.setup.leadWeeks", 2 / 7],
    ["2 years", "horizonMonths", 24],
    ["40 hours a week", WORK, 40],
    ["90 min", WORK, 1.5],
    ["20 .. 30 .. 60", SIGNALS, { p10: 20, p50: 30, p90: 60 }],
    ["20...30…60", SIGNALS, { p10: 20, p50: 30, p90: 60 }],
    ["5 .. 8 .. 12%", SHARE, { p10: 0.05, p50: 0.08, p90: 0.12 }],
    ["2 days .. 3 days .. 1 week", DELAY, { p10: 48, p50: 72, p90: 168 }],
    ["12 of 340", SHARE, { beta: [12.5, 328.5] }],
    ["lognormal 28k 0.5", MONEY, { lognormal: [28_000, 0.5] }],
    ["Lognormal($28k, 0.5)", MONEY, { lognormal: [28_000, 0.5] }],
    ["normal 5 2", SIGNALS, { normal: [5, 2] }],
    ["pert 1 2 3 weeks", DELAY, { min: 168, mode: 336, max: 504 }],
    ["uniform 1% 2%", SHARE, { uniform: [0.01, 0.02] }],
    ["triangular 1 2 3", SIGNALS, { triangular: [1, 2, 3] }],
    ["beta 2 5", SHARE, { beta: [2, 5] }],
    ["values 1 2.5 3", SIGNALS, { values: [1, 2.5, 3] }],
    ["values 1, 2; 3k,4", SIGNALS, { values: [1, 2, 3000, 4] }],
  ])("%j", (text, path, quantity) => {
    expect(understood(text, path)).toEqual(quantity);
  });

  // Medians: √(20·60), and the logistic of the mean of the ends' logits, as Python computes them.
  it.each([
    ["20 to 60", SIGNALS, 20, 34.64101615137755, 60, "lognormal"],
    ["20-60", SIGNALS, 20, 34.64101615137755, 60, "lognormal"],
    ["20 – 60", SIGNALS, 20, 34.64101615137755, 60, "lognormal"],
    ["20k to 60k", MONEY, 20_000, 34_641.01615137755, 60_000, "lognormal"],
    ["11% to 20%", SHARE, 0.11, 0.14950131, 0.2, "with the median of a logit-normal"],
    ["5 to 10%", SHARE, 0.05, 0.0710394, 0.1, "with the median of a logit-normal"],
    ["-1% to 4%", "funnel.growthPerMonth", -0.01, 0.01469207, 0.04, "with the median of a lognormal above −1"],
  ])("%j is a 10 to 90 range, labelled with its shape", (text, path, p10, p50, p90, shape) => {
    const answer = parse(text, path);
    if (!answer.ok) throw new Error(answer.message);
    const echo = echoOf(answer.quantity, field(path), { currency: "USD" });
    expect([echo.p10 / p10, echo.p50 / p50, echo.p90 / p90]).toEqual(Array(3).fill(expect.closeTo(1, 6)));
    expect(answer.shape).toBe(`10 to 90 range, ${shape}`);
    expect(echo.shape).toBe(answer.shape);
  });

  it.each([
    ["3 .. 1 .. 2", SIGNALS, "The three must rise: p10 3 is above the median 1; Did you mean 1 .. 2 .. 3?"],
    ["1 .. 1 .. 2", SIGNALS, "The three must rise; some of them are equal"],
    ["5% .. 6% .. 45%", SHARE, "No smooth curve has these three; A median from 7.7% to 34% would work."],
    ["60 to 20", SIGNALS, "The two must rise: 60 is above 20; Did you mean 20 to 60?"],
    ["0 to 60", SIGNALS, "A 10 to 90 range must leave room beyond both ends; found 0; Did you mean uniform 0 60?"],
    ["15", SHARE, "Required from 0% to 100%; found 1,500%; Did you mean 15%?"],
    ["140%", SHARE, "Required from 0% to 100%; found 140%"],
    ["-5", SIGNALS, "Required from 0 to 1,000,000,000 signals a week; found −5"],
    ["2e12", MONEY, "Required from $0 to $1,000,000,000,000; found $2,000,000,000,000"],
    ["5%", SIGNALS, "A percentage does not fit here; found 5%"],
    ["2 days", SHARE, "A unit of time does not fit here; found 2 days"],
    ["2 days", WORK, "These are hours of work; found 2 days; Write them in hours."],
    ["15m", DELAY, "It is not clear what 15m means; Write 15 min or 15 months."],
    ["20 to 60k", SIGNALS, "It is not clear what each number is counted in; Write it after each number."],
    ["28 a month", SIGNALS, "Required a number per week; found a month"],
    ["€5", MONEY, "Amounts are in USD; found €"],
    ["$5", SIGNALS, "An amount of money does not fit here; found $"],
    ["400 of 300", SHARE, "Required so many of at most 1,000,000; found 400 of 300"],
    ["12 of 340", SIGNALS, "A count fits shares only; found 12 of 340"],
    ["0,5", SIGNALS, "Did not understand ,5; Write decimals with a point: 0.5."],
    ["values 1,200 3", SIGNALS, "It is not clear what 1,200 means; Separate values by spaces."],
    ["lognormal 28", SIGNALS, "Required 2 numbers after lognormal; found 1"],
    ["12 to 24", "horizonMonths", "Required one number; found several"],
    ["18.5", "horizonMonths", "Required a whole number of months from 1 to 120; found 18.5"],
    ["twelve", SIGNALS, "Required a number; found twelve"],
    ["", SIGNALS, "Required a number or a range; found nothing; Type 12, or 20 to 60."],
    ["1e999", SIGNALS, "Required a number below 1.8e308; found 1e999"],
    ["NaN", SIGNALS, "Required a number; found NaN"],
    ["5 <img src=x>", SIGNALS, "Did not understand <img src=x>; Type 12, 20 to 60, or 20 .. 30 .. 60."],
  ])("%j is refused with what is required, what was found and a repair", (text, path, words) => {
    expect(refused(text, path)).toBe(words);
  });

  it("suggests only medians that work", () => {
    const hint = (parse("5% .. 6% .. 45%", SHARE) as { hint: string }).hint;
    for (const median of hint.match(/[\d.]+%/g) as string[])
      expect(parse(`5% .. ${median} .. 45%`, SHARE).ok).toBe(true);
  });

  it("reads back what quantityText writes, for any quantity of any field", () => {
    const cases = fc
      .constantFrom(...FIELDS)
      .chain((each) => fc.tuple(fc.constant(each), each.plain ? statedNumber(each) : arbitraryQuantity(each)));
    fc.assert(
      fc.property(cases, ([each, quantity]) => {
        expect(parseQuantity(quantityText(quantity, each), each, { currency: "EUR" })).toMatchObject({
          ok: true,
          quantity,
        });
      }),
      { numRuns: 1000 },
    );
  });

  it("never throws, and gives a valid quantity or a message on one line, whatever the text", () => {
    const pieces = fc.constantFrom(
      "20",
      "to",
      "..",
      "5%",
      "$",
      "k",
      "days",
      "of",
      "-",
      ",",
      "(",
      "pert",
      "lognormal",
      "values",
      "1e5",
      "a",
      "/",
      "week",
      "m",
      "€",
      "\u202e",
      "∞",
    );
    const texts = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.array(pieces).map((each) => each.join(" ")),
      fc.array(pieces).map((each) => each.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(...FIELDS), (text, each) => {
        const answer = parseQuantity(text, each, { currency: "USD" });
        if (answer.ok) expect(quantityProblems(answer.quantity, each)).toEqual([]);
        else expect(answer.message).not.toMatch(/[\p{Cc}\p{Cs}\u2028-\u202e]/u);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    "1".repeat(1e6),
    "1,111".repeat(1e5),
    `values ${"1 ".repeat(1e6)}`,
    `values ${"1,".repeat(1e5)}`,
    "(".repeat(1e6),
    `values ${"1,111".repeat(1e5)}`,
  ])("refuses hostile text at once", (text) => {
    const answer = parse(text, SIGNALS);
    expect(answer.ok).toBe(false);
    expect(JSON.stringify(answer).length).toBeLessThan(300);
  });
});
