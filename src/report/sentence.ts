import type { SentencePart } from "../decision/decision.ts";

type Piece = string | SentencePart | readonly SentencePart[];

/**
 * A sentence with names of options in it, as a template.
 *
 * @example sentence`${{ text: "Suite", option: "suite" }} closes ${"46%"}.` // => [{ text: "Suite", option: "suite" }, { text: " closes 46%." }]
 */
export function sentence(texts: TemplateStringsArray, ...pieces: readonly Piece[]): SentencePart[] {
  const all = texts.flatMap((text, i): SentencePart[] => {
    const piece = pieces[i] ?? "";
    const parts: readonly SentencePart[] =
      typeof piece === "string" ? [{ text: piece }] : "text" in piece ? [piece] : piece;
    return [{ text }, ...parts];
  });
  const joined: SentencePart[] = [];
  for (const part of all.filter(({ text }) => text !== "")) {
    const last = joined[joined.length - 1];
    if (last && last.option === undefined && part.option === undefined) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

/** What a sentence says, without its marks. */
export function plain(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join("");
}
