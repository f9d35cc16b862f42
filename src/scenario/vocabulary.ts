import * as z from "zod";
import { MOST } from "./limits.ts";
import { isSafe, SAFE } from "./unsafe.ts";

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

/** The id of an approach or plan. "open" has a meaning of its own, which reading says where it refuses it. */
export const id = z
  .string(ID)
  .regex(ID_PATTERN, ID)
  .meta({ pattern: publishedId("open") });

/** An id as a key of the file, where some names are forbidden to all keys. */
export const idKey = id.meta({ pattern: publishedId("open|constructor|prototype") });

/** Whether a text can be the id of an approach or a plan. */
export const isId = (text: string) => ID_PATTERN.test(text);

function publishedId(taken: string): string {
  return ID_PATTERN.source.replace("^", `^(?!(?:${taken})$)`);
}

/** Text on one line, or on several ("lines", which may be empty); nothing in it can upset a terminal. */
export function text(longest: number, form: keyof typeof SAFE = "line") {
  const length = form === "lines" ? `at most ${longest} characters` : `1 to ${longest} characters, not all blank,`;
  const error = `text of ${length} without control or hidden characters`;
  return z
    .string({ error })
    .min(form === "lines" ? 0 : 1, { error })
    .max(longest, { error })
    .refine((value) => isSafe(value, form), { error })
    .meta({ pattern: SAFE[form] });
}

const DAY = z.regexes.date.source;
const DATE = new RegExp(`^\\d{4}(?:-(?:0[1-9]|1[0-2]))?$|${DAY}`);
const DATE_ERROR = { error: "a date such as 2026, 2026-10 or 2026-10-02" };

/** A year, a month of a year or a day of the calendar, as exactly as it is known. */
export const date = z.string(DATE_ERROR).regex(DATE, DATE_ERROR);

const PATH = { error: "the path of a quantity" };

/** A path such as funnel.coldRate or handshake.signals.0.kept.suite. Reading looks it up, so its form is only published. */
export const PATH_PATTERN = "^[A-Za-z0-9]+(?:\\.[A-Za-z0-9-]+)*$";
export const path = z.string(PATH).max(MOST.text, PATH).meta({ pattern: PATH_PATTERN });
