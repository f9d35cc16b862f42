/** A piece of what was typed for a quantity. */
export type Token =
  | { type: "number"; digits: string; suffix: "" | "%" | "k" | "m" | "bn" | "tn"; text: string }
  | { type: "word"; word: string; text: string }
  | { type: "currency" | "dots" | "dash" | "slash" | "separator"; text: string };

const NUMBER = /(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?(?:e[-+]?\d{1,3})?|\.\d+(?:e[-+]?\d{1,3})?/iy;
const SUFFIX = /\s*%|(?:k|mn|mio|m|bn|b|tn)(?!\p{L})/iuy;
const WORD = /[\p{L}†][\p{L}]*/uy;
const CURRENCY = /\p{Sc}/uy;
const SIMPLE: readonly [RegExp, "dots" | "dash" | "slash" | "separator"][] = [
  [/\.{2,3}|…/y, "dots"],
  [/[-\u2010-\u2015\u2212]/y, "dash"],
  [/\//y, "slash"],
  [/[,;()]/y, "separator"],
];
const SUFFIXES = { "%": "%", k: "k", m: "m", mn: "m", mio: "m", b: "bn", bn: "bn", tn: "tn" } as const;

/** Text longer than this is no quantity; the lists of `values` are split another way. */
export const LONGEST_TYPED = 300;

/** Splits what was typed into tokens; gives the first piece that fits nowhere if there is one. A minus sign joins its number. */
export function tokenise(text: string): { ok: true; tokens: Token[] } | { ok: false; rest: string } {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const number = (sign: string): boolean => {
    const digits = match(NUMBER);
    if (digits === undefined) return false;
    const suffix = SUFFIXES[(match(SUFFIX) ?? "").trim().toLowerCase() as keyof typeof SUFFIXES] ?? "";
    tokens.push({ type: "number", digits: sign + digits.replaceAll(",", ""), suffix, text: sign + digits + suffix });
    return true;
  };
  const next = (): boolean => {
    const spaced = at === 0 || /\s/.test(text[at - 1] as string);
    for (const [pattern, type] of SIMPLE) {
      const found = match(pattern);
      if (found === undefined) continue;
      // After a number, "20-60" and "20 - 60" are ranges, while "20 -60" is two numbers.
      const minus = type === "dash" && (tokens.at(-1)?.type !== "number" || (spaced && !/\s/.test(text[at] ?? " ")));
      if (!minus) return tokens.push({ type, text: found }) > 0;
      const sign = match(CURRENCY);
      if (sign !== undefined) tokens.push({ type: "currency", text: sign });
      return number("-");
    }
    const sign = match(CURRENCY);
    if (sign !== undefined) return tokens.push({ type: "currency", text: sign }) > 0;
    match(/\+(?=[\d.])/y);
    if (number("")) return true;
    const word = match(WORD);
    return word !== undefined && tokens.push({ type: "word", word: word.toLowerCase(), text: word }) > 0;
  };
  for (match(/\s+/y); at < text.length; match(/\s+/y)) {
    const from = at;
    if (!next()) return { ok: false, rest: text.slice(from) };
  }
  return { ok: true, tokens };
}
