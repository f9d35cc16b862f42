import { css, html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import close from "lucide-static/icons/x.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";

/** How long it stays, ms. */
const STAY = 10_000;

/**
 * One line at the foot of the window about what was done, with perhaps one thing to do about it. It goes by itself after
 * a while, not while it is pointed at or holds the focus; an empty message is none.
 *
 * @event notice-act - what it offers is wanted
 * @event notice-close - it has gone
 */
@customElement("spandrel-notice")
export class SpandrelNotice extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        inset: auto 0 24px;
        z-index: 5;
        display: grid;
        justify-content: center;
        pointer-events: none;
      }

      .line {
        display: flex;
        align-items: center;
        gap: 12px;
        max-width: min(720px, 100vw - 32px);
        padding: 6px 6px 6px 16px;
        background: var(--ink);
        color: var(--paper);
        overflow-wrap: anywhere;
        pointer-events: auto;
      }

      :focus-visible {
        outline-color: var(--paper);
        outline-offset: -2px;
      }

      button {
        display: grid;
        flex: none;
        place-items: center;
        min-width: 32px;
        min-height: 32px;
        padding-inline: 8px;
      }

      .act {
        font: var(--type-strong);
        text-decoration: underline;
        text-underline-offset: 3px;
      }

      @media (max-width: 767px) {
        :host {
          bottom: 88px;
        }

        button {
          min-width: 44px;
          min-height: 44px;
        }
      }

      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property() message = "";
  /** what can be done about it; none if empty */
  @property() action = "";
  private staying: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.staying);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has("message") || changed.has("action")) this.wait();
  }

  override render() {
    return html`<div role="status" @pointerenter=${this.hold} @pointerleave=${this.wait} @focusin=${this.hold} @focusout=${this.wait}>
      ${
        this.message
          ? html`<div class="line">
              <span>${this.message}</span>
              ${this.action ? html`<button type="button" class="act" @click=${this.act}>${this.action}</button>` : nothing}
              <button type="button" aria-label="Close" title="Close" @click=${() => this.emit("notice-close")}>${icon(close)}</button>
            </div>`
          : nothing
      }
    </div>`;
  }

  private readonly hold = () => clearTimeout(this.staying);

  private readonly wait = () => {
    clearTimeout(this.staying);
    if (this.message) this.staying = setTimeout(() => this.emit("notice-close"), STAY);
  };

  private act() {
    this.emit("notice-act");
    this.emit("notice-close");
  }

  private emit(name: string) {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-notice": SpandrelNotice;
  }
}
