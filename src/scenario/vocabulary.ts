import * as z from "zod";

// Without this zod tries to compile code at run time, which a page's content security policy may forbid.
z.config({ jitless: true });

/** Object with exactly these keys. */
export function strictObject<S extends z.core.$ZodLooseShape>(shape: S) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, { error: () => `an object with ${keys.join(", ")}` });
}

/** One of the given words. */
export function oneOf<const W extends readonly string[]>(...words: W) {
  return z.enum(words, { error: `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` });
}

const ID = { error: "an id: a small letter, then up to 39 of a-z, 0-9 and -" };

const ID_PATTERN = /^[a-z][a-z0-9-]{0,39}$/;

/** The id of an approach or plan. */
export const id = z.string(ID).regex(ID_PATTERN, ID);

export const isId = (text: string) => ID_PATTERN.test(text);

/** Control characters, line separators, marks that override the direction of text, and halves of surrogate pairs. */
const UNSAFE = /[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;
const UNSAFE_IN_LINES = /(?![\n\t])[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

/** Text on one line, or on several ("lines", which may be empty); nothing in it can upset a terminal. */
export function text(longest: number, form: "line" | "lines" = "line") {
  const length = form === "lines" ? `at most ${longest}` : `1 to ${longest}`;
  const error = `text of ${length} characters without control characters`;
  const unsafe = form === "lines" ? UNSAFE_IN_LINES : UNSAFE;
  return z
    .string({ error })
    .min(form === "lines" ? 0 : 1, { error })
    .max(longest, { error })
    .refine((value) => !unsafe.test(value), { error });
}
