import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import { type ThresholdTrackTable, thresholdTrack } from "../../charts/thresholdTrack.ts";
import base from "../base.styles.ts";
import styles from "./thresholds.styles.ts";

/** One threshold: where another option takes over. */
export interface ThresholdRow {
  path: string;
  /** "Below 17 engineering hours a week" */
  condition: string;
  /** what takes over; null where nothing keeps the limits */
  to: { name: string; style: OptionStyle } | null;
  /** where the input stands today, and how well the threshold is known */
  note: string;
  track: ThresholdTrackTable;
}

/** A track's width, px. */
const trackWidth = 118;

/** The thresholds that come nearest, each with its input's range: whose territory it is, and where the input is today. */
@customElement("spandrel-thresholds")
export class SpandrelThresholds extends LitElement {
  static override styles = [base, styles];

  @property({ attribute: false }) rows: readonly ThresholdRow[] = [];
  @property({ type: Boolean, reflect: true }) stale = false;

  override render() {
    if (this.rows.length === 0) return nothing;
    return html`<ul>
      ${this.rows.map(
        ({ condition, to, note, track }) => html`<li>
          ${thresholdTrack(track, { width: trackWidth })}
          <p>
            ${condition}:
            ${to ? html`<b style="color: ${to.style.text}">${to.name}</b>` : html`<b>nothing keeps the limits</b>`}
            <small>${note}</small>
          </p>
        </li>`,
      )}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-thresholds": SpandrelThresholds;
  }
}
