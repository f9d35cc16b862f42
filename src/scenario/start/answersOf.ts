import type { Field } from "../field.ts";
import { fieldAt } from "../fieldTree.ts";
import { parseQuantity } from "../parseQuantity.ts";
import { textProblem } from "../withText.ts";
import { type AnswerId, type Answers, CHOICES, type ChoiceId, NUMBERS, QUANTITIES } from "./answers.ts";

/** Answers as they are typed or chosen; blank or absent is "I don't know". */
export type AnswerTexts = Partial<Record<AnswerId, string>>;

/** What is required and was found, and a repair. */
export interface AnswerProblem {
  message: string;
  hint?: string;
}

const TYPED: Readonly<Record<string, string>> = { ...QUANTITIES, ...NUMBERS };

/** The field that a typed answer is a value of; undefined for the name and for what is chosen. */
export function fieldOf(id: AnswerId): Field | undefined {
  return Object.hasOwn(TYPED, id) ? fieldAt(TYPED[id]) : undefined;
}

/** The currency of the amounts that are typed. */
export const currencyOf = ({ currency }: AnswerTexts) => (isChoice("currency", currency) ? currency : "USD");

/** What was understood of the texts, and what is wrong with the others, which count as not known. */
export function answersOf(texts: AnswerTexts): {
  answers: Answers;
  problems: Partial<Record<AnswerId, AnswerProblem>>;
} {
  const answers: Record<string, unknown> = {};
  const problems: Partial<Record<AnswerId, AnswerProblem>> = {};
  const currency = currencyOf(texts);
  for (const [key, typed] of Object.entries(texts)) {
    const id = key as AnswerId;
    const text = typed.trim();
    const field = fieldOf(id);
    if (text === "") continue;
    if (id === "name") {
      const message = textProblem("name", text);
      if (message) problems.name = { message };
      else answers.name = text;
    } else if (field) {
      const parsed = parseQuantity(text, field, { currency });
      if (parsed.ok) answers[id] = parsed.quantity;
      else problems[id] = { message: parsed.message, ...(parsed.hint !== undefined && { hint: parsed.hint }) };
    } else if (isChoice(id as ChoiceId, text)) answers[id] = text;
  }
  if (answers.suite === "no" && answers.middleware === "no" && answers.manual === "no") {
    problems.manual = { message: "Required at least one way to be on the table; found none" };
    delete answers.manual;
  }
  return { answers: answers as Answers, problems };
}

function isChoice<I extends ChoiceId>(id: I, text: string | undefined): text is (typeof CHOICES)[I][number] {
  return text !== undefined && Object.hasOwn(CHOICES, id) && (CHOICES[id] as readonly string[]).includes(text);
}
