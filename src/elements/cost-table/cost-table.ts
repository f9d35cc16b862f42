import { html, LitElement, nothing, svg } from "lit";
import { customElement, property } from "lit/decorators.js";
import { type MoneyScale, moneyScale } from "../../charts/moneyScale.ts";
import type { OptionStyle } from "../../charts/style.ts";
import { inHundred, money } from "../../decision/money.ts";
import { ticksBeyond } from "../../report/drawing/niceTicks.ts";
import { withoutZeros } from "../../scenario/numberForm.ts";
import base from "../base.styles.ts";
import { lineSample } from "../lineSample.ts";
import tableStyles from "../optionTable.styles.ts";
import styles from "./cost-table.styles.ts";

/** One option of the table. Money is discounted; the order of the rows is the caller's. */
export interface CostRow {
  id: string;
  label: string;
  style: OptionStyle;
  /** mean direct cost */
  paid: number;
  /** mean cost of the gap left open */
  gap: number;
  /** of the total over all futures */
  p10: number;
  p50: number;
  p90: number;
  /** 8 in 10 futures of this option − the pick, on the same futures */
  difference?: { p10: number; p90: number } | null;
  /** chance of being the cheapest; null if the option was set aside, and for a pick that limits left alone */
  cheapestIn: number | null;
}

/**
 * What each option costs, as a table that is its own chart: solid is paid, tint is the gap left open, the line spans 8
 * in 10 futures and its dot is the median. Under 560 px every row becomes name and total, bar, three figures.
 *
 * @event option-focus - `{id: string | null}`: the row that is pointed at or focused, null when it no longer is
 */
@customElement("spandrel-cost-table")
export class SpandrelCostTable extends LitElement {
  static override styles = [base, tableStyles, styles];

  @property({ attribute: false }) rows: readonly CostRow[] = [];
  /** id of the recommended option; null if nothing is */
  @property() pick: string | null = null;
  @property() currency = "USD";
  /** the scale goes at least as far as this, so that it holds still while results change under the hand */
  @property({ type: Number }) reach = 0;
  /** the table's name for screen readers */
  @property() label = "What each option costs";
  /** the first three options with their totals only, while a sheet covers the rest */
  @property({ type: Boolean, reflect: true }) compact = false;
  /** results of an earlier run are shown while a new one is under way */
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    const largest = Math.max(this.reach, ...this.rows.flatMap((row) => [row.paid + row.gap, row.p90]));
    const ticks = ticksBeyond(largest);
    const end = Math.max(largest, ticks.at(-1) as number) || 1;
    const scale = moneyScale(Math.max(0, ...this.rows.map((row) => row.paid + row.gap)), this.currency);
    const hasDifferences = this.rows.some((row) => row.difference);
    const pick = this.rows.find((row) => row.id === this.pick);
    return html`
      <div class="frame">
        <table role="table" aria-label=${this.label} class=${hasDifferences ? "with-differences" : ""}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" class="name"><span class="heard-only">option</span></th>
              <th role="columnheader" class="bar">
                <span class="heard-only">8 in 10 futures</span>
                <span class="scale" aria-hidden="true">${ticks.map((tick) => this.renderTick(tick, end))}</span>
              </th>
              <th role="columnheader" class="total">total</th>
              <th role="columnheader" class="paid">paid</th>
              <th role="columnheader" class="above">${pick ? "above the pick" : ""}</th>
              ${hasDifferences ? html`<th role="columnheader" class="difference">8 in 10 futures, ${scale.head}</th>` : nothing}
              <th role="columnheader" class="cheapest">cheapest in</th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${this.rows.map((row) => this.renderRow(row, { ticks, end, scale, pick, hasDifferences }))}
          </tbody>
        </table>
        <div class="scale below" aria-hidden="true">${ticks.map((tick) => this.renderTick(tick, end))}</div>
      </div>
    `;
  }

  private focusOption(id: string | null) {
    this.dispatchEvent(new CustomEvent("option-focus", { detail: { id }, bubbles: true, composed: true }));
  }

  private renderTick(tick: number, end: number) {
    const at = (100 * tick) / end;
    const place = at < 4 ? "start" : at > 96 ? "end" : "middle";
    return html`<span class=${place} style="left: ${at}%">${shortTick(tick, this.currency)}</span>`;
  }

  private renderRow(row: CostRow, context: RowContext) {
    const { scale, pick, hasDifferences } = context;
    const isPick = row.id === this.pick;
    const total = row.paid + row.gap;
    const above = pick ? total - (pick.paid + pick.gap) : 0;
    return html`
      <tr
        role="row"
        class=${isPick ? "pick" : ""}
        @pointerenter=${() => this.focusOption(row.id)}
        @pointerleave=${() => this.focusOption(null)}
      >
        <th role="rowheader" class="name" scope="row">
          <button
            type="button"
            style="color: ${row.style.text}"
            @focus=${() => this.focusOption(row.id)}
            @blur=${() => this.focusOption(null)}
            @click=${() => this.focusOption(row.id)}
          >
            ${lineSample(row.style)}<span title=${row.label}>${row.label}</span>
          </button>
        </th>
        <td role="cell" class="bar">
          <span class="heard-only">${money(row.p10, this.currency)} to ${money(row.p90, this.currency)}</span>
          ${this.renderBar(row, context)}
        </td>
        <td role="cell" class="total">${scale.format(total)}</td>
        <td role="cell" class="paid">
          ${Math.round(row.paid / scale.unit) === 0 ? html`<span class="wide">0</span><span class="narrow">nothing</span>` : scale.format(row.paid)}<span class="narrow"> paid</span>
        </td>
        <td role="cell" class="above">
          ${isPick ? html`<span class="quiet">the pick</span>` : pick ? withSign(above, scale) : nothing}
        </td>
        ${hasDifferences ? html`<td role="cell" class="difference">${row.difference && !isPick ? html`${scale.signed(row.difference.p10)} to ${scale.signed(row.difference.p90)}` : nothing}</td>` : nothing}
        <td role="cell" class="cheapest">
          ${
            row.cheapestIn === null
              ? isPick
                ? nothing
                : html`<span class="quiet">set aside</span>`
              : html`<span class="narrow">cheapest in </span>${inHundred(row.cheapestIn)}<span class="quiet"> of 100</span>`
          }
        </td>
      </tr>
    `;
  }

  private renderBar(row: CostRow, { ticks, end }: RowContext) {
    const at = (value: number) => `${((100 * Math.min(Math.max(value, 0), end)) / end).toFixed(3)}%`;
    const total = row.paid + row.gap;
    const { color, tint } = row.style;
    return html`<svg aria-hidden="true" width="100%" height="32">
      ${ticks.slice(1).map((tick) => svg`<line class="grid" x1=${at(tick)} x2=${at(tick)} y1="0" y2="32" />`)}
      ${svg`
        <rect x="0" y="6" width=${at(total)} height="12" fill=${tint} />
        <rect x="0" y="6" width=${at(row.paid)} height="12" fill=${color} />
        <rect x=${at(total)} y="3" width="2" height="18" fill=${color} transform="translate(-1 0)" />
        <line x1=${at(row.p10)} x2=${at(row.p90)} y1="25" y2="25" stroke=${color} stroke-width="1.4" />
        <circle cx=${at(row.p50)} cy="25" r="2.6" fill=${color} />
      `}
    </svg>`;
  }
}

interface RowContext {
  ticks: readonly number[];
  end: number;
  scale: MoneyScale;
  pick: CostRow | undefined;
  hasDifferences: boolean;
}

function withSign(value: number, scale: MoneyScale): string {
  const text = scale.format(value);
  return value > 0 && text !== "0" ? `+${text}` : text;
}

/** A round figure needs no decimals: $1m, not $1.00m. */
function shortTick(value: number, currency: string): string {
  return withoutZeros(money(value, currency));
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-cost-table": SpandrelCostTable;
  }
}
