import { html, LitElement, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import sliders from "lucide-static/icons/sliders-horizontal.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import styles from "./rail.styles.ts";

/** The orders of the inputs: by what they belong to, or by how far they move the lead. */
const ORDERS = ["group", "effect"] as const;

export type RailOrder = (typeof ORDERS)[number];

/**
 * The column of inputs. From 1100 px on it stands beside the results; below that, and where it is folded, it is a spine
 * of 56 px that opens over them, and under 768 px a sheet at the bottom that leaves the verdict in view. Slots: the
 * groups.
 *
 * @event rail-toggle - `{open}`: the user opened or closed it
 * @event order-choose - `{order}`: the user wants them in another order
 */
@customElement("spandrel-rail")
export class SpandrelRail extends LitElement {
  static override styles = [base, styles];

  @property({ type: Boolean, reflect: true }) open = false;
  /** a spine at any width: the page is for something else */
  @property({ type: Boolean, reflect: true }) folded = false;
  /** under the title of the spine, e.g. "2 changed" */
  @property() summary = "";
  @property() order: RailOrder = "group";
  /** their effect is known */
  @property({ type: Boolean }) ranked = false;
  /** what they are said to do is of earlier values */
  @property({ type: Boolean, reflect: true }) stale = false;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener("keydown", this.press);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener("keydown", this.press);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has("open") || changed.get("open") === undefined) return;
    const next = this.open ? ".close" : ".spine";
    const button = this.renderRoot.querySelector<HTMLElement>(next);
    if (button?.checkVisibility()) button.focus({ preventScroll: true });
  }

  override render() {
    return html`
      <button type="button" class="spine" aria-expanded=${this.open} aria-controls="panel" @click=${() => this.toggle(true)}>
        ${icon(sliders)}<b>Inputs</b>${this.summary ? html`<span>${this.summary}</span>` : html`<span aria-hidden="true">none changed</span>`}
      </button>
      <aside id="panel" aria-label="Inputs">
        <div class="head">
          <h2>Inputs</h2>
          <span class="summary">${this.summary}</span>
          ${this.renderOrders()}
          <button type="button" class="close" aria-label="Close inputs" @click=${() => this.toggle(false)}>${icon(close)}</button>
        </div>
        <div class="rows"><slot></slot></div>
      </aside>
    `;
  }

  private renderOrders() {
    return html`<div class="orders" role="group" aria-label="Order">
      ${ORDERS.map((order) =>
        order === "effect" && !this.ranked && this.order !== order
          ? html`<button type="button" aria-pressed="false" disabled title="once it is known">by effect</button>`
          : html`<button type="button" aria-pressed=${this.order === order} @click=${() => this.choose(order)}>by ${order}</button>`,
      )}
    </div>`;
  }

  private choose(order: RailOrder) {
    if (order === this.order) return;
    this.order = order;
    this.dispatchEvent(new CustomEvent("order-choose", { detail: { order }, bubbles: true, composed: true }));
  }

  private toggle(open: boolean) {
    this.open = open;
    this.dispatchEvent(new CustomEvent("rail-toggle", { detail: { open }, bubbles: true, composed: true }));
  }

  private readonly press = (event: KeyboardEvent) => {
    if (event.key === "Escape" && this.open && !event.defaultPrevented) this.toggle(false);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-rail": SpandrelRail;
  }
}
