import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import arrow from "lucide-static/icons/arrow-right.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";

/** One thing in which two scenarios differ; without values the label says it all. */
export interface DifferenceRow {
  label: string;
  from: string;
  to: string;
  unit: string;
}

/** Differences of one kind, with what they mean to the results. */
export interface DifferenceGroup {
  heading: string;
  rows: readonly DifferenceRow[];
}

/** In what two scenarios differ, kind by kind: what it is, from what to what. */
@customElement("spandrel-differences")
export class SpandrelDifferences extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr));
        gap: 24px 48px;
      }

      h3 {
        margin: 0 0 2px;
        font: var(--type-strong);
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        gap: 0 16px;
        padding-block: 5px;
        border-top: 1px solid var(--line);
        overflow-wrap: anywhere;
      }

      .values {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0 6px;
      }

      .from {
        color: var(--ink-3);
      }

      .icon {
        flex: none;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) groups: readonly DifferenceGroup[] = [];

  override render() {
    return this.groups.map(
      ({ heading, rows }) => html`<section>
        <h3>${heading}</h3>
        <ul>
          ${rows.map(
            ({ label, from, to, unit }) => html`<li>
              <span>${label}</span>
              ${
                from || to
                  ? html`<span class="values">
                      <span class="from">${from}</span>${icon(arrow, 14)}<span class="heard-only">to</span>
                      <span><b>${to}</b>${unit ? html` <small>${unit}</small>` : nothing}</span>
                    </span>`
                  : nothing
              }
            </li>`,
          )}
        </ul>
      </section>`,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-differences": SpandrelDifferences;
  }
}
