import { html, nothing, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { SentencePart } from "../../decision/decision.ts";

/** A title that does not fit one line is broken where it pauses, as long as both its lines are at most so long. */
const ONE_LINE = 56;
const LONGEST_LINE = 58;

/** A title with the options' names underlined in their own line, broken where it pauses if that makes two lines of it. */
export function deckTitle(title: readonly SentencePart[], styles: Record<string, OptionStyle>): TemplateResult[] {
  const breakAt = pauseIn(title.map(({ text }) => text).join(""));
  let at = 0;
  return title.map((part) => {
    const within = breakAt - at;
    at += part.text.length;
    if (part.option !== undefined || !(0 < within && within <= part.text.length)) return partOf(part, styles);
    return html`${part.text.slice(0, within)}<br />${part.text.slice(within)}`;
  });
}

/** Where the second line begins: after the pause that is nearest to the middle; NaN without a good one. */
function pauseIn(whole: string): number {
  if (whole.length <= ONE_LINE) return Number.NaN;
  const starts = [...whole.matchAll(/[.;:?!,] (?=\S)/g)].map(({ index }) => index + 2);
  const fit = starts.filter((start) => start <= LONGEST_LINE && whole.length - start <= LONGEST_LINE);
  const isSentence = (start: number) => whole[start - 2] !== ",";
  // behind a comma only where neither line is a scrap
  const good = fit.filter((start) => isSentence(start) || Math.min(start, whole.length - start) > whole.length / 3);
  const [best] = [good.filter(isSentence), good]
    .map((each) => [...each].sort((a, b) => Math.abs(2 * a - whole.length) - Math.abs(2 * b - whole.length))[0])
    .filter((start) => start !== undefined);
  return best ?? Number.NaN;
}

/** A sentence with the options' names underlined in their own line. */
export function deckSentence(parts: readonly SentencePart[], styles: Record<string, OptionStyle>): TemplateResult[] {
  return parts.map((part) => partOf(part, styles));
}

function partOf({ text, option }: SentencePart, styles: Record<string, OptionStyle>): TemplateResult {
  const style = option === undefined ? undefined : styles[option];
  if (style === undefined) return html`${text === "" ? nothing : text}`;
  return html`<span class="option" style=${styleMap({ backgroundImage: underlineOf(style) })}>${text}</span>`;
}

/** An option's line as a background whose dashes grow with the page: `--dash` is the length of one of their px. */
function underlineOf({ dash, color }: OptionStyle): string {
  if (dash.length === 0) return `linear-gradient(${color}, ${color})`;
  let at = 0;
  const stops = dash.map((length, i) => {
    const from = at;
    at += length;
    return `${i % 2 === 0 ? color : "transparent"} calc(${from} * var(--dash)) calc(${at} * var(--dash))`;
  });
  return `repeating-linear-gradient(to right, ${stops.join(", ")})`;
}
