import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";

/** Something that can be done about a group. */
export interface GroupAct {
  id: string;
  words: string;
}

/**
 * A heading over the fields in its slot, and what can be done about them below.
 *
 * @event group-act - `{id}`
 */
@customElement("spandrel-field-group")
export class SpandrelFieldGroup extends LitElement {
  static override styles = [
    base,
    entry,
    css`
      :host {
        margin-bottom: 32px;
        scroll-margin-top: 116px;
      }

      header {
        display: flex;
        align-items: baseline;
        justify-content: space-between;
        gap: 16px;
        padding-bottom: 8px;
      }

      h2,
      h3 {
        margin: 0;
        font: 600 18px / 24px var(--sans);
        overflow-wrap: anywhere;
      }

      h3 {
        font: var(--type-strong);
      }

      p {
        max-width: 640px;
        margin: -4px 0 12px;
        color: var(--ink-2);
      }

      /* over the bars at the end of the rows on the left */
      span {
        flex: none;
        width: calc(50% + 20px);
        margin-inline-start: auto;
        translate: -100%;
        color: var(--ink-3);
        font: var(--type-stamp);
        text-align: end;
      }

      .acts {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 24px;
        padding: 10px 0 0 16px;
        border-top: 1px solid var(--line);
      }

      @media (max-width: 1023px) {
        span {
          width: auto;
          translate: none;
        }
      }
    `,
  ];

  @property() heading = "";
  /** what it is about, if its heading does not say it all */
  @property() about = "";
  /** over the bars at the end of the rows */
  @property() column = "";
  /** the same at length */
  @property() columnHelp = "";
  @property({ attribute: false }) acts: readonly GroupAct[] = [];
  /** under another heading */
  @property({ type: Boolean }) nested = false;

  override render() {
    return html`<section aria-label=${this.heading}>
      <header>
        ${this.nested ? html`<h3>${this.heading}</h3>` : html`<h2 tabindex="-1">${this.heading}</h2>`}
        ${this.column ? html`<span title=${this.columnHelp}>${this.column}</span>` : nothing}
      </header>
      ${this.about ? html`<p>${this.about}</p>` : nothing}
      <slot></slot>
      ${
        this.acts.length > 0
          ? html`<div class="acts">
              ${this.acts.map(({ id, words }) => html`<button type="button" class="link" @click=${() => this.act(id)}>${words}</button>`)}
            </div>`
          : nothing
      }
    </section>`;
  }

  private act(id: string) {
    this.dispatchEvent(new CustomEvent("group-act", { detail: { id }, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-field-group": SpandrelFieldGroup;
  }
}
