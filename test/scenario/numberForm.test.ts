import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { money, moneyAsSet, moneyInSentence, roughMoney, signedMoney } from "../../src/decision/money.ts";
import { FIELDS, type Field } from "../../src/scenario/fields.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";
import { formatValue } from "../../src/scenario/formatValue.ts";
import { count, fromTyped, inForm, withoutZeros, writeNumbersAs } from "../../src/scenario/numberForm.ts";
import { parseQuantity } from "../../src/scenario/parseQuantity.ts";
import { quantityText } from "../../src/scenario/quantityText.ts";
import { arbitraryQuantity, statedNumber } from "./arbitraryScenario.ts";

afterEach(() => writeNumbersAs("en"));

const FORMS = [
  "en-US",
  "en-GB",
  "en-IN",
  "de-DE",
  "de-CH",
  "fr-FR",
  "pt-PT",
  "sv-SE",
  "ar-EG",
  "hi-IN-u-nu-deva",
  "ja-JP",
];

describe("writeNumbersAs", () => {
  it.each([
    ["en-US", "10,000", "12.5%", "$954k", "$954,000"],
    ["en-GB", "10,000", "12.5%", "US$954k", "US$954,000"],
    ["de-DE", "10.000", "12,5%", "954k $", "954.000 $"],
    ["fr-FR", "10 000", "12,5%", "954k $US", "954 000 $US"],
    ["nl-NL", "10.000", "12,5%", "US$ 954k", "US$ 954.000"],
    ["no such tag", "10,000", "12.5%", "$954k", "$954,000"],
  ])("writes as %s readers do", (tag, thousands, share, short, long) => {
    writeNumbersAs(tag);
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
    expect(plain(count(10_000))).toBe(thousands);
    expect(inForm("12.5%")).toBe(share);
    expect(plain(money(954_321, "USD"))).toBe(short);
    expect(plain(moneyInSentence(954_321, "USD"))).toBe(long);
  });

  it("puts a minus first and zeros away in every form", () => {
    for (const tag of FORMS) {
      writeNumbersAs(tag);
      for (const text of [money(-954_321, "USD"), signedMoney(-16_300, "EUR"), moneyInSentence(-12.5, "CHF")]) {
        expect(text.startsWith("−")).toBe(true);
      }
      expect(withoutZeros(money(1_500_000, "EUR"))).toBe(money(1_500_000, "EUR").replace(/(5)0/, "$1"));
      expect(withoutZeros(money(1_000_000, "EUR"))).toMatch(/(^|\D)1m/);
    }
  });

  it("rounds as in English", () => {
    writeNumbersAs("de-DE");
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
    expect(plain(signedMoney(16_300, "EUR"))).toBe("+16k €");
    expect(plain(roughMoney(1040, "EUR"))).toBe("1,0k €");
    expect(plain(moneyAsSet(0.5, "EUR"))).toBe("0,50 €");
    expect(plain(formatValue(28_000, fieldAt("funnel.valuePerWin") as Field, { currency: "EUR" }))).toBe("28,0k €");
  });
});

describe("fromTyped", () => {
  it.each([
    ["de-DE", "12,5 to 1.500", "12.5 to 1500"],
    ["de-DE", "0.125", "0.125"],
    ["de-DE", "20,5..60,25", "20.5..60.25"],
    ["de-DE", "values 1,5 2,5", "values 1.5 2.5"],
    ["de-CH", "1'234.5", "1234.5"],
    ["de-CH", "1’234.5", "1234.5"],
    ["fr-FR", "28\u202f000,5", "28000.5"],
    ["fr-FR", "triangular 10 200 300", "triangular 10 200 300"],
    ["en-IN", "9,54,000", "954000"],
    ["en-US", "9,54,000", "9,54,000"],
  ])("reads %s %s", (tag, typed, plain) => {
    writeNumbersAs(tag);
    expect(fromTyped(typed)).toBe(plain);
  });

  it("takes a long text apart in one go", () => {
    writeNumbersAs("de-DE");
    const long = "1.123".repeat(20_000);
    expect(fromTyped(long).length).toBeLessThanOrEqual(long.length);
  });
});

describe("a quantity as it is written into its field", () => {
  const cases = fc
    .constantFrom(...FIELDS)
    .chain((each) => fc.tuple(fc.constant(each), each.plain ? statedNumber(each) : arbitraryQuantity(each)));

  it.each(FORMS)("is read as the same one, whatever its shape, %s", (tag) => {
    writeNumbersAs(tag);
    fc.assert(
      fc.property(cases, ([field, quantity]) => {
        const text = quantityText(quantity, field);
        expect(parseQuantity(text, field, { currency: "EUR" }), text).toMatchObject({ ok: true, quantity });
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it("takes an amount with its sign as it is shown", () => {
    for (const tag of FORMS) {
      writeNumbersAs(tag);
      const field = fieldAt("funnel.valuePerWin") as Field;
      for (const currency of ["USD", "EUR", "GBP"]) {
        expect(parseQuantity(moneyAsSet(28_000.5, currency), field, { currency })).toMatchObject({
          ok: true,
          quantity: 28_000.5,
        });
        expect(parseQuantity(money(28_300, currency), field, { currency })).toMatchObject({
          ok: true,
          quantity: 28_300,
        });
      }
    }
  });
});
