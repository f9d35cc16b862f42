import { Cursor } from "./cursor.ts";
import { visible } from "./fault.ts";
import type { Field } from "./field.ts";
import { MOST_VALUES } from "./quantity.ts";
import { Refusal } from "./refusal.ts";
import { termValue } from "./terms.ts";
import { tokenise } from "./tokens.ts";

const LONGEST_VALUE = 40;

/** The numbers of a list such as "1 2.5 3k", separated by spaces, commas or semicolons. Throws Refusal. */
export function typedValues(list: string, field: Field, currency: (sign: string) => void): number[] {
  if (list.length > MOST_VALUES * LONGEST_VALUE)
    throw new Refusal(`Required at most ${MOST_VALUES} values; found more`);
  const pieces = list.split(/[\s;]+/).filter((piece) => piece !== "" && piece !== ",");
  return pieces.flatMap((piece) => {
    const text = piece.replace(/,$/, "");
    if (/^[^,]*\d{1,3}(,\d{3})+$/.test(text.slice(0, LONGEST_VALUE))) {
      throw new Refusal(
        `It is not clear what ${visible(text.slice(0, LONGEST_VALUE))} means`,
        "Separate values by spaces.",
      );
    }
    return text.split(",").map((each) => value(each, field, currency));
  });
}

function value(text: string, field: Field, currency: (sign: string) => void): number {
  const split = text.length <= LONGEST_VALUE ? tokenise(text) : undefined;
  const cursor = new Cursor(split?.ok ? split.tokens : [], currency);
  const term = cursor.term();
  if (term === undefined || cursor.token !== undefined) {
    throw new Refusal(`Required a list of numbers; found ${visible(text.slice(0, LONGEST_VALUE))}`);
  }
  return termValue(term, field);
}
