import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import base from "../base.styles.ts";
import entry from "../entry.styles.ts";
import { lineSample } from "../lineSample.ts";
import type { CriterionRow, LimitRow } from "./limitRows.ts";
import styles from "./limits.styles.ts";

/**
 * What options are judged by: the criterion, and limits that each can be switched on, with which options keep them now.
 *
 * @event criterion-change - `{criterion}`
 * @event limit-change - `{limit, value}`: another value; null switches it off
 * @event limits-reset - all of it is to be as in the file again
 */
@customElement("spandrel-limits")
export class SpandrelLimits extends LitElement {
  static override styles = [base, entry, styles];

  @property() criterion = "";
  @property({ attribute: false }) criteria: readonly CriterionRow[] = [];
  /** the criterion differs from the file's */
  @property({ type: Boolean }) ruled = false;
  @property({ attribute: false }) limits: readonly LimitRow[] = [];
  /** the chance that limits are kept with */
  @property({ attribute: false }) chance: LimitRow | null = null;
  /** which options keep the limits now, in a sentence */
  @property() says = "";
  /** the number that a text means for a limit; throws what is wrong with it */
  @property({ attribute: false }) parse: (limit: string, text: string) => number = (_, text) => Number(text);
  /** a limit's number as it would be typed */
  @property({ attribute: false }) write: (limit: string, value: number) => string = (_, value) => String(value);
  @property({ type: Boolean, reflect: true }) stale = false;
  /** what was typed for a limit and cannot be one, while the limit still has `value` */
  @state() private fault: { limit: string; value: number; text: string; message: string } | null = null;
  /** what each limit was before it was switched off */
  private readonly former = new Map<string, number>();

  override render() {
    const { limits, chance } = this;
    const isLimited = limits.some(({ value }) => value !== undefined);
    const isChanged = this.ruled || [...limits, ...(chance ? [chance] : [])].some(({ changed }) => changed);
    return html`
      <div class="parts">
        <section aria-labelledby="by">
          <h2 id="by">What decides</h2>
          <p class="unit">By which rule the best option is found, once the limits are kept.</p>
          <fieldset aria-labelledby="by">${this.criteria.map((row) => this.renderCriterion(row))}</fieldset>
        </section>
        <section aria-labelledby="within">
          <h2 id="within">Within which limits</h2>
          <p class="unit">An option that misses a limit too often is set aside before anything else is weighed.</p>
          <fieldset aria-labelledby="within">
            ${limits.map((row) => this.renderLimit(row))} ${chance && isLimited ? this.renderChance(chance) : nothing}
          </fieldset>
          <p class="says" role="status">${this.says}</p>
          ${
            isChanged
              ? html`<button type="button" class="link reset" @click=${() => this.emit("limits-reset")}>
                  Reset rule and limits to the file
                </button>`
              : nothing
          }
        </section>
      </div>
    `;
  }

  private renderCriterion({ id, label, means, picks }: CriterionRow) {
    const isChosen = id === this.criterion;
    return html`<label class=${isChosen && this.ruled ? "row choice changed" : "row choice"}>
      <input
        type="radio"
        name="criterion"
        .checked=${live(isChosen)}
        @change=${() => this.emit("criterion-change", { criterion: id })}
      />
      <span>
        <b>${label}</b> <small>${means}</small>
        ${picks ? html`<span class="picks">${lineSample(picks.style)}Pick: ${picks.name}</span>` : nothing}
      </span>
    </label>`;
  }

  private renderLimit(row: LimitRow) {
    const { id, label, help, value, changed, kept } = row;
    const isOn = value !== undefined;
    return html`<div class=${changed ? "row limit changed" : "row limit"}>
      <input id=${id} type="checkbox" .checked=${live(isOn)} @change=${() => this.toggle(row)} />
      <label for=${id}><b>${label}</b> <small>${help}</small></label>
      ${isOn ? this.renderValue(row, value) : nothing}
      ${
        isOn && kept.length > 0
          ? html`<ul class="kept" aria-label="${label}: kept by">
              ${kept.map(
                ({ name, style, words, isAside }) =>
                  html`<li class=${isAside ? "aside" : ""}>
                    ${lineSample(style)}<span class="who">${name}</span> <span class="often">${words}</span>
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>`;
  }

  private renderChance(row: LimitRow) {
    return html`<div class=${row.changed ? "row limit changed" : "row limit"}>
      <span></span>
      <label for=${row.id}><b>${row.label}</b> <small>${row.help}</small></label>
      ${this.renderValue(row, row.value ?? row.suggested, row.id)}
    </div>`;
  }

  private renderValue({ id, label, unit }: LimitRow, value: number, own: string | typeof nothing = nothing) {
    const fault = this.fault?.limit === id && this.fault.value === value ? this.fault : null;
    return html`<span class="value">
        <input
          id=${own}
          class="entry"
          type="text"
          autocomplete="off"
          aria-label="${label}, ${unit}"
          aria-invalid=${fault ? "true" : "false"}
          .value=${live(fault?.text ?? this.write(id, value))}
          @change=${(event: Event) => this.type(id, value, event)}
        />
        <span>${unit}</span>
      </span>
      <p class="fault" role="alert" ?hidden=${!fault}>${fault?.message}</p>`;
  }

  private toggle({ id, value, suggested }: LimitRow) {
    if (value === undefined) {
      this.emit("limit-change", { limit: id, value: this.former.get(id) ?? suggested });
      return;
    }
    this.former.set(id, value);
    this.emit("limit-change", { limit: id, value: null });
  }

  private type(limit: string, was: number, event: Event) {
    const { value: text } = event.target as HTMLInputElement;
    try {
      const value = this.parse(limit, text);
      this.fault = null;
      if (value !== was) this.emit("limit-change", { limit, value });
      this.requestUpdate();
    } catch (error) {
      this.fault = { limit, value: was, text, message: (error as Error).message };
    }
  }

  private emit(name: string, detail: object = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-limits": SpandrelLimits;
  }
}
