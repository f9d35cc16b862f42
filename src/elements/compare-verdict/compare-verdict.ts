import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { SentencePart, Strength } from "../../decision/decision.ts";
import { capitalised } from "../../decision/names.ts";
import base from "../base.styles.ts";
import optionUnderline from "../optionUnderline.styles.ts";
import { strengthMark } from "../verdict/strengthMark.ts";
import { styledSentence } from "../verdict/styledSentence.ts";

/** The verdict on one of several scenarios: how settled it is, one sentence, its reasons. */
@customElement("spandrel-compare-verdict")
export class SpandrelCompareVerdict extends LitElement {
  static override styles = [
    base,
    optionUnderline,
    css`
      p,
      h2 {
        margin: 0;
      }

      .strength {
        display: flex;
        align-items: center;
        gap: 10px;
        font: var(--type-strong);
      }

      .mark {
        flex: none;
      }

      h2 {
        margin-top: 8px;
        font: var(--type-verdict-narrow);
        letter-spacing: -0.012em;
        text-wrap: pretty;
      }

      .reasons {
        margin-top: 12px;
        font: var(--type-reason);
        text-wrap: pretty;
      }

      .letter {
        flex: none;
        min-width: 14px;
        font: italic 400 16px / 24px var(--serif);
        color: var(--ink-3);
      }

      :host([stale]) :is(h2, .reasons) {
        color: var(--ink-3);
      }

      :host([small]) h2 {
        font-size: 22px;
        line-height: 28px;
      }
    `,
  ];

  /** which of the scenarios: "A" */
  @property() letter = "";
  @property({ attribute: false }) strength: Strength | null = null;
  /** in place of the strength's own words */
  @property() words = "";
  @property({ attribute: false }) sentence: readonly SentencePart[] = [];
  @property({ attribute: false }) reasons: readonly string[] = [];
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  /** one of three or four */
  @property({ type: Boolean, reflect: true }) small = false;
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    const words = this.words || capitalised(this.strength ?? "none feasible");
    return html`
      <p class="strength"><span class="letter">${this.letter}</span>${strengthMark(this.strength)}<span>${words}</span></p>
      <h2>${styledSentence(this.sentence, this.optionStyles)}</h2>
      <p class="reasons">${this.reasons.map((reason) => html`${reason} `)}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-compare-verdict": SpandrelCompareVerdict;
  }
}
