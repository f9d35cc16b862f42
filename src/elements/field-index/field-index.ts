import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import down from "lucide-static/icons/chevron-down.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import select from "../select.styles.ts";
import styles from "./field-index.styles.ts";

/** One group of fields. */
export interface IndexedGroup {
  id: string;
  label: string;
  /** fields that differ from the file */
  changed: number;
  /** it is one of those that the group above is about */
  inner: boolean;
  /** headings within it */
  parts: readonly string[];
}

/**
 * A list of groups beside the one that is shown, which is in the slot; on a phone a select above it.
 *
 * @event group-choose - `{group, part}`: ids; `part` is "" for the whole of it
 */
@customElement("spandrel-field-index")
export class SpandrelFieldIndex extends LitElement {
  static override styles = [base, select, styles];

  @property({ attribute: false }) groups: readonly IndexedGroup[] = [];
  /** the group that is shown; empty while something is looked for in all of them */
  @property() current = "";

  override render() {
    return html`
      <nav aria-label="Groups of inputs">
        <ul>
          ${this.groups.map((group) => this.renderGroup(group))}
        </ul>
        <span class="narrow select">
          <select aria-label="Group of inputs" @change=${this.select}>
            ${this.current ? nothing : html`<option value="" selected>all groups</option>`}
            ${this.groups.map(
              ({ id, label, changed }) =>
                html`<option value=${id} .selected=${id === this.current}>${label}${changed ? `, ${changed} changed` : ""}</option>`,
            )}
          </select>
          ${icon(down)}
        </span>
      </nav>
      <div class="content"><slot></slot></div>
    `;
  }

  private renderGroup({ id, label, changed, inner, parts }: IndexedGroup) {
    const isCurrent = id === this.current;
    return html`<li>
      <button type="button" class=${inner ? "inner" : ""} aria-current=${isCurrent ? "true" : nothing} @click=${() => this.choose(id)}>
        <span>${label}</span>
        ${changed ? html`<span class="changed">${changed} changed</span>` : nothing}
      </button>
      ${
        isCurrent && parts.length > 1
          ? html`<ul>
              ${parts.map((part) => html`<li><button type="button" @click=${() => this.choose(id, part)}>${part}</button></li>`)}
            </ul>`
          : nothing
      }
    </li>`;
  }

  private select(event: Event) {
    const { value } = event.target as HTMLSelectElement;
    if (value) this.choose(value);
  }

  private choose(group: string, part = "") {
    const detail = { group, part };
    this.dispatchEvent(new CustomEvent("group-choose", { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-field-index": SpandrelFieldIndex;
  }
}
