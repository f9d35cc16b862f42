import { html, nothing, type TemplateResult } from "lit";
import { dagger } from "../evidenceBadge.ts";

/** One quantity in a table: its figures, and where its band lies on a track from 0 to 1. */
export interface QuantityCell {
  path: string;
  /** spoken: "Intent score, kept: Integrated suite" */
  label: string;
  p10: string;
  p50: string;
  p90: string;
  isExact: boolean;
  isJudgement: boolean;
  isChanged: boolean;
  /** p10, median and p90 as places on a track; null without a track */
  band: readonly [number, number, number] | null;
}

/** A cell that opens the row of its input. */
export function quantityCell(cell: QuantityCell, isOpen: boolean, toggle: () => void): TemplateResult {
  const { path, label, p10, p50, p90, isExact, isJudgement, isChanged } = cell;
  return html`<button
    type="button"
    class="quantity ${isChanged ? "changed" : ""}"
    data-path=${path}
    aria-expanded=${isOpen}
    @click=${toggle}
  >
    <span class="heard-only">${label}: </span
    ><span class="figures"
      >${isExact ? nothing : html`<span class="end">${p10} – </span>`}<b>${p50}</b>${isExact ? nothing : html`<span class="end"> – ${p90}</span>`}${isJudgement ? html`${dagger}<span class="heard-only">(a judgement)</span>` : nothing}</span
    >
    ${cell.band ? track(cell.band, isExact) : nothing}
  </button>`;
}

function track([low, median, high]: readonly [number, number, number], isExact: boolean): TemplateResult {
  const at = (place: number) => `${(100 * place).toFixed(2)}%`;
  return html`<span class="track">
    ${isExact ? nothing : html`<span class="band" style="left: ${at(low)}; right: calc(100% - ${at(high)})"></span>`}
    <span class=${isExact ? "diamond" : "tick"} style="left: ${at(median)}"></span>
  </span>`;
}

/** Puts the focus on the row that a cell has opened, which unfolds it. */
export function focusInput(root: ParentNode): void {
  const row = root.querySelector<HTMLElement>(".opened .input > *");
  row?.shadowRoot?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
}
