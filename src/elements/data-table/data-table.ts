import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import chevron from "lucide-static/icons/chevron-right.svg?raw";
import type { ChartTable } from "../../charts/chartTable.ts";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import { readStamp } from "../stampProperty.ts";
import styles from "./data-table.styles.ts";
import { isFigures } from "./isFigures.ts";

/** How long the table says that it was copied, ms. */
const THANKS = 2000;

/**
 * The table behind a chart: closed until asked for, scrolling inside itself, copied as columns that a spreadsheet takes.
 * Its rows are made when it is opened.
 */
@customElement("spandrel-data-table")
export class SpandrelDataTable extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) table: ChartTable | null = null;
  @state() private isOpen = false;
  @state() private told = "";
  private telling: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.tell("");
  }

  override render() {
    const { table } = this;
    if (!table) return nothing;
    return html`<details
      @toggle=${(event: Event) => {
        this.isOpen = (event.target as HTMLDetailsElement).open;
      }}
    >
      <summary>${icon(chevron, 12)}Table<span class="heard-only">: ${table.caption}</span></summary>
      ${this.isOpen ? html`${guard([table], () => this.renderTable(table))}${this.renderFoot(table)}` : nothing}
    </details>`;
  }

  private renderTable(table: ChartTable) {
    const { caption, columns, rows } = table;
    const figures = columns.map((_, i) => isFigures(rows.map((row) => row[i] ?? "")));
    const kind = (i: number) => (figures[i] ? "figure" : "");
    return html`
      <div class="frame" role="region" tabindex="0" aria-label=${caption}>
        <table>
          <caption>${caption}</caption>
          <thead>
            <tr>
              ${columns.map((column, i) => html`<th scope="col" class=${kind(i)}>${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${rows.map(
              (row) => html`<tr>
                ${row.map((cell, i) =>
                  i === 0
                    ? html`<th scope="row" class=${kind(i)}>${cell}</th>`
                    : html`<td class=${kind(i)}>${cell}</td>`,
                )}
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  private renderFoot(table: ChartTable) {
    return html`
      <div class="foot">
        <button type="button" aria-label="Copy table: ${table.caption}" @click=${() => this.copy(table)}>Copy</button>
        <span role="status">${this.told}</span>
      </div>
    `;
  }

  private async copy({ columns, rows }: ChartTable) {
    const stamp = readStamp(this);
    const lines = [columns, ...rows, ...(stamp ? [[], [stamp]] : [])];
    const text = lines.map((row) => row.map(plain).join("\t")).join("\n");
    try {
      await navigator.clipboard.writeText(text);
      this.tell("Copied");
      this.telling = setTimeout(() => this.tell(""), THANKS);
    } catch {
      this.tell("The browser did not allow it; select the table to copy it");
    }
  }

  private tell(told: string) {
    clearTimeout(this.telling);
    this.told = told;
  }
}

/** A cell without what would split it, or what a spreadsheet would compute: names may begin with anything. */
const plain = (cell: string) => cell.replace(/\s+/g, " ").replace(/^(?=[=@]|[+-](?![\p{Sc}\d.]))/u, "'");

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-data-table": SpandrelDataTable;
  }
}
