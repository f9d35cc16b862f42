import { echo, type Fault, pathOf } from "./fault.ts";
import type { Json, JsonObject } from "./json.ts";

/** A document and what a plain parser would pass over in it; or the place where it stops being JSON. */
export type Parsed = { ok: true; value: Json; faults: Fault[] } | { ok: false; fault: Fault };

const DEEPEST = 20;
/** Of doubled keys and the like: a file with more is hopeless anyway. */
const MOST_FAULTS = 200;
const LONGEST_NUMBER = 400;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** What besides digits can stand in a number. */
const NUMERIC = new Set([..."+-.eE"].map((c) => c.charCodeAt(0)));
const isDigit = (c: number) => 48 <= c && c <= 57;
const NOT_FINITE = ["NaN", "-NaN", "Infinity", "-Infinity", "+Infinity"];
const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
const WORDS: readonly [string, Json][] = [
  ["true", true],
  ["false", false],
  ["null", null],
];

/**
 * Reads JSON (RFC 8259) strictly: a key that is written twice, a number too large to hold, NaN, infinities and the keys
 * `__proto__`, `constructor` and `prototype` are faults, where JSON.parse keeps the last, gives Infinity or obeys.
 */
export function parseJson(text: string): Parsed {
  const reader = new Reader(text);
  try {
    return { ok: true, value: reader.document(), faults: reader.faults };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { ok: false, fault: syntaxFault(text, reader.at, error.message) };
  }
}

class NotJson extends Error {}

class Reader {
  readonly faults: Fault[] = [];
  at = 0;
  readonly #text: string;
  readonly #keys: (string | number)[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  document(): Json {
    const value = this.#value();
    if (this.#next() !== undefined) this.#stop("nothing after the end of the document");
    return value;
  }

  #stop(required: string): never {
    throw new NotJson(required);
  }

  #report(required: string, found: string, hint?: string) {
    if (this.faults.length >= MOST_FAULTS) return;
    this.faults.push({ path: pathOf(this.#keys), required, found, ...(hint !== undefined && { hint }) });
  }

  /** The next character that is no white space. */
  #next(): string | undefined {
    let c = this.#text.charCodeAt(this.at);
    while (c === 32 || c === 10 || c === 13 || c === 9) c = this.#text.charCodeAt(++this.at);
    return this.#text[this.at];
  }

  #value(): Json {
    const first = this.#next();
    if (first === '"') return this.#string();
    if (first === "{" || first === "[") {
      if (this.#keys.length >= DEEPEST) this.#stop(`at most ${DEEPEST} levels of nesting`);
      return first === "{" ? this.#object() : this.#list();
    }
    if (isDigit(this.#text.charCodeAt(first === "-" ? this.at + 1 : this.at))) return this.#number();
    for (const [word, meaning] of WORDS) if (this.#skip(word)) return meaning;
    const word = NOT_FINITE.find((each) => this.#skip(each));
    if (word === undefined) return this.#stop("a value");
    this.#report("a finite number", word);
    return null;
  }

  #skip(word: string): boolean {
    const there = this.#text.startsWith(word, this.at);
    if (there) this.at += word.length;
    return there;
  }

  #number(): number {
    const from = this.at;
    let to = from;
    for (let c = this.#text.charCodeAt(to); isDigit(c) || NUMERIC.has(c); c = this.#text.charCodeAt(to)) to++;
    const digits = this.#text.slice(from, to);
    if (digits.length > LONGEST_NUMBER || !NUMBER.test(digits)) this.#stop("a value");
    this.at = to;
    const value = Number(digits);
    if (!Number.isFinite(value)) this.#report("a number below 1.8e308", echo(digits).slice(1, -1));
    // −0 and 0 are one number here.
    return value === 0 ? 0 : value;
  }

  // Scanned by hand: a regular expression over megabytes may exhaust the engine's stack.
  #string(): string {
    const from = this.at++;
    let escaped = false;
    for (let c = this.#text.charCodeAt(this.at); c !== 34; c = this.#text.charCodeAt(this.at)) {
      if (!(c >= 32)) this.#stop("a closing quote");
      escaped ||= c === 92;
      this.at += c === 92 ? 2 : 1;
    }
    const quoted = this.#text.slice(from, ++this.at);
    if (!escaped) return quoted.slice(1, -1);
    try {
      return JSON.parse(quoted) as string;
    } catch {
      this.at = from;
      return this.#stop("text with valid escapes");
    }
  }

  #list(): Json[] {
    const items: Json[] = [];
    this.at++;
    while (this.#next() !== "]") {
      if (items.length > 0) this.#comma("]");
      this.#keys.push(items.length);
      items.push(this.#value());
      this.#keys.pop();
    }
    this.at++;
    return items;
  }

  #object(): JsonObject {
    const members: JsonObject = {};
    this.at++;
    for (let first = true; this.#next() !== "}"; first = false) {
      if (!first) this.#comma("}");
      if (this.#next() !== '"') this.#stop('a key in double quotes or "}"');
      const key = this.#string();
      if (this.#next() !== ":") this.#stop('":"');
      this.at++;
      this.#keys.push(key);
      const value = this.#value();
      if (FORBIDDEN.has(key)) this.#report("no key of this name", echo(key));
      else if (Object.hasOwn(members, key)) this.#report("each key once", `${echo(key)} twice`, "remove one of them");
      else members[key] = value;
      this.#keys.pop();
    }
    this.at++;
    return members;
  }

  #comma(end: string) {
    if (this.#text[this.at] !== ",") this.#stop(`"," or "${end}"`);
    this.at++;
    if (this.#next() === end) this.#stop(`no comma before "${end}"`);
  }
}

function syntaxFault(text: string, at: number, required: string): Fault {
  const before = text.slice(0, at).split("\n");
  const place = `line ${before.length}, column ${(before.at(-1) as string).length + 1}`;
  const fault = (found: string, hint?: string) => ({
    path: "file",
    required,
    found,
    ...(hint !== undefined && { hint }),
  });
  if (at >= text.length) return fault(`the end of the file at ${place}`, "the file seems to be cut short");
  const found = `${echo(text.slice(at, at + 20))} at ${place}`;
  if (text.startsWith("//", at) || text.startsWith("/*", at)) return fault(found, "JSON has no comments");
  return text[at] === "'" ? fault(found, "use double quotes") : fault(found);
}
