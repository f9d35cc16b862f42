import { html, type TemplateResult } from "lit";
import { styleMap } from "lit/directives/style-map.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { SentencePart } from "../../decision/decision.ts";
import { underline } from "../lineSample.ts";

/** A sentence with the options' names underlined, each in its own line. */
export function styledSentence(
  sentence: readonly SentencePart[],
  optionStyles: Record<string, OptionStyle>,
): TemplateResult[] {
  return sentence.map(({ text, option }) => {
    const style = option === undefined ? undefined : optionStyles[option];
    if (style === undefined) return html`${text}`;
    return html`<span class="option" style=${styleMap({ backgroundImage: underline(style) })}>${text}</span>`;
  });
}
