import { html, LitElement, nothing, type PropertyValues, svg, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { Conditions } from "../../decision/conditions.ts";
import type { CriteriaRow, CriteriaTable, Role, RoleHours } from "../../decision/criteriaTable.ts";
import { isStalled, NOBODY } from "../../decision/criteriaWords.ts";
import { duration } from "../../decision/duration.ts";
import { inHundred, money } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { percent } from "../../decision/percent.ts";
import { counted } from "../../decision/spans.ts";
import { inForm } from "../../scenario/numberForm.ts";
import base from "../base.styles.ts";
import { lineSample } from "../lineSample.ts";
import tableStyles from "../optionTable.styles.ts";
import styles from "./criteria.styles.ts";

/** How the options and skills of the table are called and drawn. */
interface CriteriaNames {
  options: Record<string, { name: string; style: OptionStyle }>;
  /** by key of `team.skills` */
  skills: Record<string, string>;
  currency: string;
}

type Cell = (row: CriteriaRow) => TemplateResult | string;

/** Conditions that are listed for each option; the rest are counted. */
const MOST_CONDITIONS = 4;

/** The four criteria, a column for each option; on a phone a measure's name stands above its figures. */
@customElement("spandrel-criteria")
export class SpandrelCriteria extends LitElement {
  static override styles = [base, tableStyles, styles];

  @property({ attribute: false }) table: CriteriaTable | null = null;
  @property({ attribute: false }) names: CriteriaNames = { options: {}, skills: {}, currency: "USD" };
  /** when each works and fails; null until that is known */
  @property({ attribute: false }) conditions: readonly Conditions[] | null = null;
  /** the conditions are found anew: until they are there the last ones stay, greyed */
  @property({ type: Boolean }) pending = false;
  /** id of the recommended option */
  @property() pick: string | null = null;
  @property({ type: Boolean, reflect: true }) stale = false;

  /** the conditions that are shown */
  private shown: readonly Conditions[] | null = null;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (this.conditions || !this.pending) this.shown = this.conditions;
    // options of another scenario
    else if (changed.has("table") && !this.isKnown()) this.shown = null;
  }

  override render() {
    const { table } = this;
    if (!table) return nothing;
    const { required, signals } = table;
    const { hours, from } = required;
    const wanted =
      hours === null
        ? "hours from signal to action; intent (a buyer’s interest) never halves"
        : from === "limit"
          ? `from signal to action; required within ${duration(hours)}`
          : `from signal to action; intent (a buyer’s interest) halves in ${duration(hours)}`;
    return html`<div class="frame" tabindex="0" role="region" aria-label="The four criteria" style="--columns: ${table.rows.length}">
      <table role="table" aria-label="The four criteria, by option">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader"><span class="heard-only">measure</span></th>
            ${table.rows.map(({ option }) => this.renderHead(option))}
          </tr>
        </thead>
        ${this.renderGroup("Time to act (data latency)", wanted, [
          this.renderRow(
            "median",
            ({ latency }) => (latency.p50 === null ? "never live" : duration(latency.p50)),
            true,
          ),
          this.renderRow("9 in 10 within", ({ latency }) => (latency.p90 === null ? "" : duration(latency.p90))),
          hours === null ? nothing : this.renderRow("live and in time", ({ latency }) => of100(latency.met)),
        ])}
        ${this.renderGroup("Meaning kept (schema)", "of what each signal says, after the crossing", [
          this.renderRow("in all", ({ option, schema }) => this.renderKept(option, schema.fidelity), true),
          ...(signals.length > 1 ? signals : []).map(({ name, weight }, i) =>
            this.renderRow(html`${name} <small>${percent(weight)} of it</small>`, ({ option, schema }) =>
              this.renderKept(option, schema.kept[i]),
            ),
          ),
        ])}
        ${this.renderGroup("Costs", "what is paid, mean, discounted", [
          this.renderRow("in all", ({ costs }) => this.cash(Object.values(costs).reduce((a, b) => a + b, 0)), true),
          this.renderRow("up front", ({ costs }) => this.cash(costs.upFront)),
          this.renderRow("subscription", ({ costs }) => this.cash(costs.running)),
          this.renderRow("staff to run it", ({ costs }) => this.cash(costs.staff)),
          this.renderRow("breaks and leaving", ({ costs }) => this.cash(costs.atRisk)),
        ])}
        ${this.renderGroup("People and skills", "hours needed in the busiest week, of those that there are", [
          this.renderRow("engineering", ({ skills }) => hoursOf(skills.hours.engineering, "engineering")),
          this.renderRow("operations", ({ skills }) => hoursOf(skills.hours.operations, "operations")),
          this.renderRow("skill at hand", ({ skills }) => this.skills(skills.fits)),
          this.renderRow("goes live", ({ live }) => of100(live)),
        ])}
        ${this.shown ? this.renderConditions(this.shown, table) : nothing}
      </table>
    </div>`;
  }

  private renderHead(option: string) {
    const known = this.names.options[option];
    return html`<th role="columnheader" scope="col" class=${option === this.pick ? "pick" : ""} style="color: ${known?.style.text}">
      ${known ? lineSample(known.style) : nothing}${capitalised(known?.name ?? option)}
    </th>`;
  }

  private renderGroup(name: string, note: string, rows: readonly unknown[]) {
    const width = (this.table?.rows.length ?? 0) + 1;
    return html`<tbody role="rowgroup">
      <tr role="row" class="criterion">
        <th role="rowheader" scope="rowgroup" colspan=${width}>${name}<span>${note}</span></th>
      </tr>
      ${rows}
    </tbody>`;
  }

  private renderRow(label: TemplateResult | string, cell: Cell, isMain = false) {
    return html`<tr role="row" class=${isMain ? "main" : ""}>
      <th role="rowheader" scope="row" class="measure">${label}</th>
      ${this.table?.rows.map((row) => html`<td role="cell">${cell(row)}</td>`)}
    </tr>`;
  }

  private renderKept(option: string, share: number) {
    const color = this.names.options[option]?.style.color ?? "var(--ink)";
    return html`<span class="kept">
      <svg width="52" height="10" aria-hidden="true">
        ${svg`<line x1="4" x2="48" y1="5" y2="5" stroke="var(--line-2)" /><circle cx=${4 + 44 * share} cy="5" r="3.4" fill=${color} />`}
      </svg>
      ${percent(share)}
    </span>`;
  }

  private renderConditions(conditions: readonly Conditions[], { rows }: CriteriaTable) {
    const list = (label: string, of: (found: Conditions) => readonly string[]) => html`
      <tr role="row" class=${this.conditions ? "lists" : "lists earlier"}>
        <th role="rowheader" scope="row" class="measure">${label}</th>
        ${rows.map(({ option }) => {
          const found = conditions.find((each) => each.option === option);
          const lines = found ? of(found) : [];
          const more = lines.length - MOST_CONDITIONS;
          return html`<td role="cell">
            <span class="whose" style="color: ${this.names.options[option]?.style.text}">${capitalised(this.names.options[option]?.name ?? option)}</span>
            <ul>
              ${lines.slice(0, MOST_CONDITIONS).map((line) => html`<li>${line}</li>`)}
              ${more > 0 ? html`<li class="short">and ${more} more</li>` : nothing}
            </ul>
          </td>`;
        })}
      </tr>
    `;
    return this.renderGroup(
      "When",
      `one input at a time, the likeliest first${this.conditions ? "" : "; of earlier inputs"}`,
      [list("works well when", ({ worksWhen }) => worksWhen), list("fails when", ({ failsWhen }) => failsWhen)],
    );
  }

  /** Whether the conditions shown are of the options in the table. */
  private isKnown(): boolean {
    const { shown, table } = this;
    return table?.rows.some(({ option }) => shown?.some((each) => each.option === option)) ?? false;
  }

  private cash(amount: number) {
    return money(amount, this.names.currency);
  }

  private skills(fits: CriteriaRow["skills"]["fits"]) {
    return fits.map(({ skill, fit }) => `${this.names.skills[skill] ?? skill} ${percent(fit)}`).join(", ");
  }
}

function of100(share: number): string {
  return `${inHundred(share)} of 100`;
}

function hoursOf(hours: RoleHours, role: Role) {
  const { available, peakHours, peakWeek, weeksShort } = hours;
  if (isStalled(hours)) return `cannot be built: ${NOBODY[role]}`;
  if (peakHours < 0.05) return "none";
  const short = weeksShort > 0 ? html`<span class="short">too few for ${counted(weeksShort, "week")}</span>` : nothing;
  return html`${hour(peakHours)} of ${hour(available)} <span class="week">in week ${peakWeek + 1}</span>${short}`;
}

function hour(value: number): string {
  return value >= 10 ? value.toFixed(0) : inForm(String(Number(value.toPrecision(2))));
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-criteria": SpandrelCriteria;
  }
}
