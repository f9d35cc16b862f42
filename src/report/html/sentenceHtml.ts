import type { SentencePart } from "../../decision/decision.ts";
import { escaped } from "../escaped.ts";
import { type Look, NO_LOOK } from "../looks.ts";

/** A sentence as markup: what names an option is underlined in that option's line. */
export function sentenceHtml(parts: readonly SentencePart[], looks: Record<string, Look>): string {
  return parts
    .map(({ text, option }) =>
      option === undefined
        ? escaped(text)
        : `<span class="option" style="background-image:${underline(looks[option] ?? NO_LOOK)}">${escaped(text)}</span>`,
    )
    .join("");
}

/** An option's line as a background that repeats, dash by dash. */
function underline({ color, dash }: Look): string {
  if (dash.length === 0) return `linear-gradient(${color},${color})`;
  let at = 0;
  const stops = dash.map((length, i) => {
    const from = at;
    at += length;
    return `${i % 2 === 0 ? color : "transparent"} ${from}px ${at}px`;
  });
  return `repeating-linear-gradient(90deg,${stops.join(",")})`;
}
