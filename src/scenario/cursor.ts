import type { Term } from "./terms.ts";
import { timeUnit } from "./timeUnits.ts";
import type { Token } from "./tokens.ts";

/** Walks over the tokens of a typed quantity, from left to right. */
export class Cursor {
  readonly #tokens: readonly Token[];
  readonly #currency: (sign: string) => void;
  #at = 0;

  /** `currency` is told every currency sign or code that is met. */
  constructor(tokens: readonly Token[], currency: (sign: string) => void) {
    this.#tokens = tokens;
    this.#currency = currency;
  }

  /** The token that is next; undefined at the end. */
  get token(): Token | undefined {
    return this.#tokens[this.#at];
  }

  /** What is still to come, as it was typed but for spaces. */
  get rest(): string {
    const texts = this.#tokens.slice(this.#at).map(({ text }) => text);
    return texts.join(" ").replace(/^, /, ",");
  }

  /** Steps over a token of this type, if it is next. */
  skip(type: Token["type"]): boolean {
    return this.#step(this.token?.type === type);
  }

  /** Steps over one of these words in small letters, if it is next. */
  skipWord(...words: readonly string[]): boolean {
    return this.#step(this.token?.type === "word" && words.includes(this.token.word));
  }

  /** Steps over a number with its currency and unit of time; undefined if none is next. */
  term(): Term | undefined {
    const before = this.#at;
    this.#skipCurrency();
    const { token } = this;
    if (token?.type !== "number") {
      this.#at = before;
      return undefined;
    }
    this.#at++;
    this.#skipCurrency();
    const { digits, suffix, text } = token;
    const word = this.token;
    const unit = word?.type === "word" ? timeUnit(word.word) : undefined;
    this.#step(unit !== undefined);
    return { digits, suffix, unit, text: unit === undefined ? text : `${text} ${word?.text}` };
  }

  #skipCurrency() {
    const { token } = this;
    const code = token?.type === "word" && isCode(token.text) && timeUnit(token.word) === undefined;
    if (token?.type !== "currency" && !code) return;
    this.#currency((token as Token).text);
    this.#at++;
  }

  #step(there: boolean): boolean {
    if (there) this.#at++;
    return there;
  }
}

const isCode = (text: string) => /^[A-Z]{3}$/.test(text) && Intl.supportedValuesOf("currency").includes(text);
