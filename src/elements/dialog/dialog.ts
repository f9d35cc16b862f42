import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import close from "lucide-static/icons/x.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import styles from "./dialog.styles.ts";

/**
 * Something to be done with before the page goes on: over it, the focus inside until it is closed, by its button, by
 * Escape or by a press beside it; then the focus is back where it was. Slots: what it is about; `actions`: buttons at its
 * foot.
 *
 * @event dialog-close - the reader is done with it
 */
@customElement("spandrel-dialog")
export class SpandrelDialog extends LitElement {
  static override styles = [base, styles];

  @property() heading = "";
  @property({ type: Boolean, reflect: true }) open = false;

  @query("dialog") private readonly dialog!: HTMLDialogElement;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.dialog?.close();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has("open") || this.dialog.open === this.open) return;
    if (this.open) this.dialog.showModal();
    else this.dialog.close();
  }

  override render() {
    return html`<dialog aria-labelledby="heading" @close=${this.finish} @click=${this.press}>
      <div class="sheet">
        <div class="head">
          <h2 id="heading">${this.heading}</h2>
          <button type="button" aria-label="Close" title="Close" @click=${() => this.dialog.close()}>${icon(close)}</button>
        </div>
        <div class="content"><slot></slot></div>
        <div class="actions"><slot name="actions"></slot></div>
      </div>
    </dialog>`;
  }

  private finish() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new CustomEvent("dialog-close", { bubbles: true, composed: true }));
  }

  /** Beside the sheet is the dialog itself. */
  private press({ target }: Event) {
    if (target === this.dialog) this.dialog.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-dialog": SpandrelDialog;
  }
}
