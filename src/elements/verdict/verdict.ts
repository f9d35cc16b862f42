import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { SentencePart, Strength } from "../../decision/decision.ts";
import { capitalised } from "../../decision/names.ts";
import base from "../base.styles.ts";
import optionUnderline from "../optionUnderline.styles.ts";
import { strengthMark } from "./strengthMark.ts";
import { styledSentence } from "./styledSentence.ts";
import styles from "./verdict.styles.ts";

const fadeMs = 120;

/**
 * What to do: how settled it is (mark and words), by which criterion, one sentence, its reasons. What the tool
 * concludes is set in serif, names in their own line. Slot: what belongs below the reasons.
 */
@customElement("spandrel-verdict")
export class SpandrelVerdict extends LitElement {
  static override styles = [base, optionUnderline, styles];

  /** null: no option is feasible, or nothing to compare with */
  @property({ attribute: false }) strength: Strength | null = null;
  /** in place of the strength's own words, e.g. "None feasible", "Average and odds disagree" */
  @property() words = "";
  /** e.g. "lowest expected cost, 10,000 futures" */
  @property() criterion = "";
  @property({ attribute: false }) sentence: readonly SentencePart[] = [];
  /** two or three sentences */
  @property({ attribute: false }) reasons: readonly (string | readonly SentencePart[])[] = [];
  /** how each option is drawn, by id */
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  /** one short block without reasons, while a sheet covers the rest */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** one line that stays at the top: the mark, the sentence, and what `criterion` says */
  @property({ type: Boolean, reflect: true }) pinned = false;
  @property({ type: Boolean, reflect: true }) stale = false;

  protected override updated(changed: PropertyValues<this>) {
    const before = changed.get("sentence");
    if (before === undefined || before.length === 0 || plain(before) === plain(this.sentence)) return;
    if (globalThis.matchMedia?.("(prefers-reduced-motion: reduce)").matches) return;
    this.renderRoot.querySelector("h1")?.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: fadeMs });
  }

  override render() {
    return html`
      <p class="strength">
        ${strengthMark(this.strength)}
        <span class=${this.pinned ? "words heard-only" : "words"}>${this.words || strengthWords(this.strength)}</span>
        ${this.compact || this.pinned ? nothing : html`<span class="criterion">${this.criterion}</span>`}
      </p>
      <h1 aria-live="polite" aria-atomic="true">${styledSentence(this.sentence, this.optionStyles)}</h1>
      ${
        this.reasons.length > 0 && !this.compact && !this.pinned
          ? html`<p class="reasons">${this.reasons.map((reason) => html`${typeof reason === "string" ? reason : styledSentence(reason, this.optionStyles)} `)}</p>`
          : nothing
      }
      ${this.pinned ? html`<p class="criterion">${this.criterion}</p>` : nothing}
      <slot></slot>
    `;
  }
}

function strengthWords(strength: Strength | null): string {
  if (strength === null) return "None feasible";
  return capitalised(strength);
}

function plain(sentence: readonly SentencePart[]): string {
  return sentence.map((part) => part.text).join("");
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-verdict": SpandrelVerdict;
  }
}
