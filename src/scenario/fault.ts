import { UNSAFE } from "./unsafe.ts";

/** One thing that is wrong with a file. Everything in it is safe to print on one line. */
export interface Fault {
  /** where: `funnel.stages.0.rate`; "file" for the document as a whole */
  path: string;
  required: string;
  found: string;
  /** how to repair it, if there is a guess */
  hint?: string;
}

/**
 * The fault on one line.
 *
 * @example faultLine({ path: "funnel.coldRate", required: "a share from 0 to 1", found: "1.4" }) // => "funnel.coldRate: required a share from 0 to 1, found 1.4"
 */
export function faultLine({ path, required, found, hint }: Fault): string {
  return `${path}: required ${required}, found ${found}${hint === undefined ? "" : `; ${hint}`}`;
}

const LONGEST = 80;

/** A fault about the value found at the keys; the value is shown as JSON. */
export function faultAt(keys: readonly PropertyKey[], required: string, found: unknown, hint?: string): Fault {
  const fault: Fault = { path: pathOf(keys), required, found: found === undefined ? "nothing" : echo(found) };
  return hint === undefined ? fault : { ...fault, hint };
}

/**
 * Keys as a path; a key that is no plain name stands in brackets, as JSON.
 *
 * @example pathOf(["funnel", "stages", 0, "rate"]) // => "funnel.stages.0.rate"
 */
export function pathOf(keys: readonly PropertyKey[]): string {
  let path = "";
  for (const key of keys) {
    const name = String(key);
    if (/^[\w$-]{1,80}$/.test(name)) path += path === "" ? name : `.${name}`;
    else path += `[${echo(name)}]`;
  }
  return path === "" ? "file" : path;
}

/** A value as JSON on one line, cut at 80 characters, with characters that could disturb a terminal or a reader escaped. */
export function echo(value: unknown): string {
  const text = visible(preview(value, LONGEST));
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}

/** JSON of a value, abandoned soon after `room` characters: what is found may be megabytes. */
function preview(value: unknown, room: number): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, room + 1));
  if (typeof value === "number") return String(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "nothing";
  const list = Array.isArray(value);
  let text = list ? "[" : "{";
  for (const key in value) {
    if (!Object.hasOwn(value, key)) continue;
    if (text.length > 1) text += ", ";
    if (!list) text += `${preview(key, room)}: `;
    if (text.length > room) break;
    text += preview((value as Record<string, unknown>)[key], room - text.length);
  }
  return text + (list ? "]" : "}");
}

const EVERY_UNSAFE = new RegExp(UNSAFE, "gu");

/** Text with every unsafe character escaped as \uXXXX. */
export function visible(text: string): string {
  return text.replace(EVERY_UNSAFE, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
