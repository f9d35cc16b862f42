import { currencySign, shortSign } from "./currencyForm.ts";
import { Cursor } from "./cursor.ts";
import { explained } from "./explainProblem.ts";
import { visible } from "./fault.ts";
import type { Field } from "./field.ts";
import { shapeOf } from "./formatQuantity.ts";
import type { FormatOptions } from "./formatValue.ts";
import { fromTyped, inForm } from "./numberForm.ts";
import type { Quantity } from "./quantity.ts";
import { quantityProblems } from "./quantityProblems.ts";
import { Refusal } from "./refusal.ts";
import { timeUnit } from "./timeUnits.ts";
import { LONGEST_TYPED, tokenise } from "./tokens.ts";
import { typedNumbers } from "./typedNumbers.ts";
import { typedShape } from "./typedShape.ts";
import { typedValues } from "./typedValues.ts";

/** What was understood, with the name of its shape; or what is required and was found, and a repair. */
export type ParsedQuantity =
  | { ok: true; quantity: Quantity; shape: string }
  | { ok: false; message: string; hint?: string };

/**
 * Reads what a person types for a field: `12`, `5%`, `$1.2k`, `2 days`, `20 to 60` (p10 and p90), `20 .. 30 .. 60` (p10,
 * median, p90), `12 of 340` for a share, `lognormal 28k 0.5` and the other named shapes. Never throws.
 */
export function parseQuantity(text: string, field: Field, options: Pick<FormatOptions, "currency">): ParsedQuantity {
  try {
    const plain = fromTyped(withoutSign(text, field, options.currency)).trim();
    const quantity = understood(plain, field, options.currency);
    check(quantity, field, options.currency, plain);
    return { ok: true, quantity, shape: shapeOf(quantity, field) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { ok: false, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) };
  }
}

/** The currency's own sign in the reader's form, such as "US$", says nothing new; a single sign is a token. */
function withoutSign(text: string, { unit }: Field, currency: string): string {
  const sign = currencySign(currency);
  return unit.kind === "money" && sign.length > 1 ? text.replaceAll(sign, "") : text;
}

function check(quantity: Quantity, field: Field, currency: string, text = "") {
  if (field.plain && typeof quantity !== "number") throw new Refusal("Required one number; found several");
  const [problem] = quantityProblems(quantity, field);
  if (problem) throw explained(problem, quantity, field, { currency, text });
}

function understood(text: string, field: Field, currency: string): Quantity {
  if (text === "") throw new Refusal("Required a number or a range; found nothing", "Type 12, or 20 to 60.");
  const checkCurrency = (sign: string) => {
    if (field.unit.kind !== "money") throw new Refusal(`An amount of money does not fit here; found ${sign}`);
    if (![currency, currencySign(currency), shortSign(currency)].includes(sign))
      throw new Refusal(`Amounts are in ${currency}; found ${sign}`);
  };
  const values = /^values(?!\p{L})/iu.exec(text)?.[0];
  if (values !== undefined) return { values: typedValues(text.slice(values.length), field, checkCurrency) };
  if (text.length > LONGEST_TYPED)
    throw new Refusal(`Required at most ${LONGEST_TYPED} characters; found ${text.length}`);
  const split = tokenise(text);
  if (!split.ok) throw misunderstood(split.rest);
  const cursor = new Cursor(split.tokens, checkCurrency);
  const quantity = typedShape(cursor, field) ?? typedNumbers(cursor, field, (each) => check(each, field, currency));
  finish(cursor, field);
  return quantity;
}

function misunderstood(rest: string): Refusal {
  const mark = inForm("0.5") === "0.5" ? "point" : "comma";
  const isBare = /^[.,]\d/.test(rest);
  const hint = isBare ? `Write decimals with a ${mark}: ${inForm("0.5")}.` : "Type 12, 20 to 60, or 20 .. 30 .. 60.";
  return new Refusal(`Did not understand ${visible(rest.slice(0, 20))}`, hint);
}

/** Steps over what may follow the numbers: what they are counted in. Throws Refusal at anything else. */
function finish(cursor: Cursor, { unit, label }: Field) {
  const words = `${unit.text} ${unit.words} ${label}`.toLowerCase().match(/\p{L}+/gu) ?? [];
  const known = unit.kind === "ratio" ? [...words, "x", "times"] : words;
  while (cursor.token !== undefined) {
    const { text } = cursor.token;
    if (cursor.skip("slash") || cursor.skipWord("a", "an", "per", "each", "every")) {
      const { token } = cursor;
      const per = token?.type === "word" ? (timeUnit(token.word) ?? token.word) : undefined;
      if (per === undefined || per !== unit.per) {
        const required = unit.per === undefined ? "no period" : `a number per ${unit.per}`;
        throw new Refusal(`Required ${required}; found ${visible(`${text} ${token?.text ?? ""}`.trim())}`);
      }
      cursor.skip("word");
    } else if (!cursor.skipWord(...known)) throw misunderstood(cursor.rest);
  }
}
