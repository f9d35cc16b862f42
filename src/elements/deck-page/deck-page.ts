import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { DeckPage } from "../../report/deck/page.ts";
import { mark } from "../bar/mark.ts";
import base from "../base.styles.ts";
import styles from "./deck-page.styles.ts";
import { deckTitle } from "./deckSentence.ts";
import { figureView, unitOf } from "./figureView.ts";
import { fitted } from "./fitted.ts";
import reflowStyles from "./reflow.styles.ts";

/** The width of a page's figure and the size of its labels, px of a stage that is 1920 wide. */
const STAGE = { width: 1680, size: 22 };

/**
 * One page of a deck: a stage of 16 to 9 that is as wide as its container, on which words, lines and charts grow
 * together; or, reflowed, the same page to be read and scrolled on a phone. Words that do not fit get smaller.
 */
@customElement("spandrel-deck-page")
export class SpandrelDeckPage extends LitElement {
  static override styles = [base, styles, reflowStyles];

  @property({ attribute: false }) page: DeckPage | null = null;
  /** how each option is drawn, by id */
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  @property() currency = "USD";
  /** the scenario's name */
  @property() name = "";
  /** version, seed, scenario, futures */
  @property({ attribute: false }) stamp: readonly string[] = [];
  /** which page of how many, from 0; none are named where `of` is 0 */
  @property({ type: Number }) at = 0;
  @property({ type: Number }) of = 0;
  /** to be read in a column instead of seen as a whole */
  @property({ type: Boolean, reflect: true }) reflow = false;
  @property({ type: Boolean, reflect: true }) stale = false;

  /** room of the figure, px of the stage or, reflowed, of the screen; null until it is laid out */
  @state() private room: { width: number; height: number | undefined } | null = null;
  @query(".sheet") private readonly sheet!: HTMLElement;
  @query(".figure") private readonly figure!: HTMLElement;
  private observer: ResizeObserver | undefined;

  override connectedCallback() {
    super.connectedCallback();
    // a frame later: drawing at once would change heights while they are being observed
    this.observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.observer.observe(this);
    document.fonts?.ready.then(() => this.measure());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  protected override updated(changed: PropertyValues<this>) {
    const isOther = ["page", "reflow", "name", "stamp"].some((name) => changed.has(name as keyof SpandrelDeckPage));
    // still before it is painted
    if (isOther) queueMicrotask(() => this.measure());
  }

  override render() {
    const { page } = this;
    if (page === null) return nothing;
    const unit = unitOf(page.figure, this.currency);
    const frame = this.room && {
      ...this.room,
      size: this.reflow ? (this.room.width < 560 ? 13 : 16) : STAGE.size,
      currency: this.currency,
      styles: this.optionStyles,
    };
    return html`<article class="sheet" aria-labelledby="title">
      <header>
        <h2 id="title">${deckTitle(page.title, this.optionStyles)}</h2>
        ${page.sub === "" ? nothing : html`<p class="sub">${page.sub}</p>`}
      </header>
      ${unit === "" ? nothing : html`<p class="unit">${unit}</p>`}
      <div class="figure ${page.figure.kind}">${figureView(page.figure, this.optionStyles, frame)}</div>
      <footer>
        <span class="brand">${mark}<span>Spandrel</span></span>
        <span class="stamp">${[this.name, ...this.stamp].filter((part) => part !== "").join(", ")}${this.stale ? html`<b>, updating</b>` : nothing}</span>
        ${this.of > 0 ? this.renderPlace() : nothing}
      </footer>
    </article>`;
  }

  private renderPlace() {
    const pages = Array.from({ length: this.of }, (_, i) => i);
    return html`<span class="dashes" aria-hidden="true">${pages.map((i) => html`<i class=${i === this.at ? "here" : ""}></i>`)}</span>
      <span class="place">${this.at + 1} of ${this.of}</span>`;
  }

  /** Makes the words fit and tells a chart its room. */
  private measure() {
    if (!this.isConnected || this.page === null || !this.figure) return;
    const { width } = this.figure.getBoundingClientRect();
    if (width === 0) return;
    if (!this.reflow) fitted(this.sheet, this.figure);
    else this.sheet.removeAttribute("style");
    const height = Math.round((this.figure.clientHeight / this.figure.clientWidth) * STAGE.width);
    const room = this.reflow ? { width: Math.floor(width), height: undefined } : { width: STAGE.width, height };
    // the stage's own px differ by a rounding from one size of the screen to the next
    const isSame = room.width === this.room?.width && Math.abs((room.height ?? 0) - (this.room.height ?? 0)) < 6;
    if (!isSame) this.room = room;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-deck-page": SpandrelDeckPage;
  }
}
