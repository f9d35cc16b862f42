import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ChartTable } from "../../charts/chartTable.ts";
import base from "../base.styles.ts";
import { dagger } from "../evidenceBadge.ts";
import styles from "./sheet.styles.ts";

/** One page of plain facts, tables and questions. */
export interface Sheet {
  title: string;
  /** empty: a line to write it on */
  date: string;
  facts: readonly { term: string; text: string }[];
  tables: readonly ChartTable[];
  questions: readonly string[];
  legend: string;
  stamp: readonly string[];
}

/** A page to be handed over, as it is printed. */
@customElement("spandrel-sheet")
export class SpandrelSheet extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) sheet: Sheet | null = null;

  override render() {
    if (!this.sheet) return nothing;
    const { title, date, facts, tables, questions, legend, stamp } = this.sheet;
    return html`<article>
      <header>
        <h3>${title}</h3>
        <p class="date">${date || html`Date <span class="blank"></span>`}</p>
      </header>
      <dl>
        ${facts.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${daggered(text)}</dd></div>`)}
      </dl>
      ${tables.map(renderTable)}
      <p class="legend">${daggered(legend)}</p>
      ${
        questions.length > 0
          ? html`<h4>Open questions</h4>
              <ul>
                ${questions.map((question) => html`<li>${question}</li>`)}
              </ul>`
          : nothing
      }
      <p class="stamp">${stamp.map((part) => html`<span>${part}</span>`)}</p>
    </article>`;
  }
}

function renderTable({ caption, columns, rows }: ChartTable) {
  const dense = columns.length > 7 || rows.length > 20;
  return html`<div class="frame" role="region" aria-label=${caption} tabindex="0">
    <table class=${dense ? "dense" : ""}>
      <caption>${caption}</caption>
      <thead>
        <tr>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, ...cells]) => html`<tr>
            <th scope="row">${name}</th>
            ${cells.map((cell) => html`<td>${daggered(cell)}</td>`)}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** The typeface has no dagger: one is drawn in its place, and read as what it means. */
function daggered(text: string) {
  const parts = text.split("†");
  const last = parts.pop() ?? "";
  // what is marked and its mark stay on one line
  const marked = parts.map((part) => {
    const end = part.lastIndexOf(" ") + 1;
    return html`${part.slice(0, end)}<span class="marked">${part.slice(end)}<span role="img" aria-label="judgement">${dagger}</span></span>`;
  });
  return [...marked, last];
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-sheet": SpandrelSheet;
  }
}
