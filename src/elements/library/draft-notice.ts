import { css, html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import act from "../act.styles.ts";
import base from "../base.styles.ts";

/**
 * What the reader has to know of how a scenario is kept: that another tab changed it, and what to do about the two; or
 * that it could not be stored. It stays until that is settled.
 *
 * @event draft-keep-both - this one is to become a scenario of its own
 * @event draft-take-other - the other tab's is to take its place
 * @event draft-save - it is to be saved as a file
 */
@customElement("spandrel-draft-notice")
export class SpandrelDraftNotice extends LitElement {
  static override styles = [
    base,
    act,
    css`
      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 24px;
        margin-bottom: 20px;
        padding: 10px 0;
        border-top: 1.5px solid var(--ink);
        border-bottom: 1px solid var(--line);
      }

      p {
        flex: 1 1 320px;
        margin: 0;
        overflow-wrap: anywhere;
        text-wrap: pretty;
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** what the other tab calls the scenario that it changed; empty if none did */
  @property() conflict = "";
  /** why it could not be stored; empty if it could */
  @property() problem = "";

  override render() {
    return html`<div aria-live="assertive">${this.renderMatter()}</div>`;
  }

  private renderMatter(): TemplateResult | typeof nothing {
    if (this.conflict) {
      return this.renderNotice(
        html`<b>${this.conflict} was changed in another tab.</b> Nothing is overwritten: what you change here is not kept
          until you say which of the two goes on.`,
        [
          ["draft-keep-both", "Keep both"],
          ["draft-take-other", "Take the other"],
        ],
      );
    }
    if (!this.problem) return nothing;
    return this.renderNotice(html`<b>Your changes are not kept.</b> ${this.problem}: save your scenario as a file.`, [
      ["draft-save", "Save as a file"],
    ]);
  }

  private renderNotice(words: TemplateResult, acts: readonly [event: string, label: string][]) {
    return html`<div class="notice">
      <p>${words}</p>
      <div class="acts">
        ${acts.map(([event, label]) => html`<button type="button" class="act" @click=${() => this.emit(event)}>${label}</button>`)}
      </div>
    </div>`;
  }

  private emit(name: string) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-draft-notice": SpandrelDraftNotice;
  }
}
