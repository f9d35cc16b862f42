import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { OptionStyle } from "../../charts/style.ts";
import type { DeckPage } from "../../report/deck/page.ts";
import { plain } from "../../report/sentence.ts";
import base from "../base.styles.ts";
import "../deck-page/deck-page.ts";
import { type Command, commandOf, KEYS_IN_WORDS, pageAfter } from "./commands.ts";
import { controlsView } from "./controlsView.ts";
import { focusedDeep } from "./focusedDeep.ts";
import { FullScreen } from "./fullScreen.ts";
import type { NotesShown } from "./notesWindow.ts";
import styles from "./present.styles.ts";
import { SpeakerNotes } from "./speakerNotes.ts";
import { Swipe } from "./swipe.ts";

/** A stage narrower than this, px, is read in a column instead. */
const LEAST_STAGE = 800;

const BLOCKED =
  "The browser blocked the second window, so the notes are here. Allow pop-up windows for this page to have them on another screen.";

/**
 * The pages of a deck before an audience: over everything, in full screen where the browser allows that, driven by keys,
 * a presenter's remote, clicks and swipes. Notes come in a second window, or below the page where that is blocked. Leave
 * it by Escape; the focus is then where it was. Slot `inputs`: input rows, beside the page while they are open.
 *
 * @event present-move - `{at}`: another page is shown
 * @event present-close - it is over
 */
@customElement("spandrel-present")
export class SpandrelPresent extends LitElement {
  static override styles = [base, styles];

  /** those that are shown, in their order */
  @property({ attribute: false }) pages: readonly DeckPage[] = [];
  /** how each option is drawn, by id */
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  @property() currency = "USD";
  /** the scenario's name */
  @property() name = "";
  @property({ attribute: false }) stamp: readonly string[] = [];
  /** the page that is shown, from 0 */
  @property({ type: Number }) at = 0;
  /** the pages are of earlier inputs */
  @property({ type: Boolean, reflect: true }) stale = false;
  /** begins with the notes' window instead of in full screen */
  @property({ type: Boolean }) notes = false;
  /** after this long without a movement the controls hide, ms */
  @property({ type: Number }) idleAfter = 3000;

  @state() private idle = false;
  @state() private isBlack = false;
  @state() private reflow = false;
  @state() private hasInputs = false;
  @state() private inputsOpen = false;
  @state() private keysOpen = false;
  @state() private announced = "";
  @query("dialog") private readonly dialog!: HTMLDialogElement;
  @query(".show") private readonly show!: HTMLElement;
  @query(".stage") private readonly stage!: HTMLElement;
  private readonly fullScreen = new FullScreen(this, { area: () => this.show, ended: () => this.leave() });
  private readonly speakerNotes = new SpeakerNotes(this, {
    name: () => this.name,
    notes: () => this.notesOf(this.place),
    command: (command) => this.act(command),
    opening: () => this.fullScreen.outlive(),
  });
  private readonly swipe = new Swipe();
  private swiped = false;
  private returnTo: HTMLElement | null = null;
  private timer = 0;
  private observer: ResizeObserver | undefined;

  private get place(): number {
    return Math.max(0, Math.min(this.at, this.pages.length - 1));
  }

  /** Another page is announced; the same one with other figures, as a slider is moved, is not. */
  protected override willUpdate(changed: PropertyValues<this>) {
    const page = this.pages[this.place];
    if (changed.has("at") && page)
      this.announced = `Page ${this.place + 1} of ${this.pages.length}: ${plain(page.title)}`;
  }

  protected override firstUpdated() {
    this.returnTo = focusedDeep();
    this.dialog.showModal();
    this.stage.focus();
    this.observer = new ResizeObserver(() => requestAnimationFrame(() => this.measure()));
    this.observer.observe(this.stage);
    if (this.notes) queueMicrotask(() => this.speakerNotes.toggle());
    else this.fullScreen.fill();
    this.timer = this.untilIdle();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
    this.observer?.disconnect();
    this.dialog?.close();
    this.returnTo?.focus();
    this.returnTo = null;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has("at")) return;
    this.stage.scrollTop = 0;
    this.fade(changed.get("at"));
  }

  override render() {
    const page = this.pages[this.place] ?? null;
    return html`<dialog
      aria-label="Presentation of ${this.name}"
      @keydown=${this.press}
      @cancel=${(event: Event) => event.preventDefault()}
      @close=${this.leave}
    >
      <div class="show ${this.reflow ? "reflow" : ""} ${this.idle ? "idle" : ""}" @pointermove=${this.wake} @fullscreenchange=${this.fullScreen.follow}>
        <div
          class="stage"
          role="group"
          aria-label="Page ${this.place + 1} of ${this.pages.length}"
          tabindex="0"
          @click=${this.tap}
          @pointerdown=${this.touch}
          @pointerup=${this.release}
        >
          <spandrel-deck-page
            .page=${page}
            .optionStyles=${this.optionStyles}
            .currency=${this.currency}
            .name=${this.name}
            .stamp=${this.stamp}
            .at=${this.place}
            .of=${this.pages.length}
            .reflow=${this.reflow}
            .stale=${this.stale}
          ></spandrel-deck-page>
        </div>
        ${this.speakerNotes.isBelow && page ? this.renderNotes(page) : nothing}
        <aside aria-label="Inputs" tabindex="-1" ?hidden=${!this.inputsOpen}>
          <slot name="inputs" @slotchange=${this.count}></slot>
        </aside>
        ${controlsView({
          at: this.place,
          of: this.pages.length,
          hasInputs: this.hasInputs,
          inputsOpen: this.inputsOpen,
          notesOpen: this.speakerNotes.isOpen,
          canFill: document.fullscreenEnabled === true,
          isFull: this.fullScreen.isOn,
          act: (command) => this.act(command),
        })}
        ${this.keysOpen ? renderKeys() : nothing}
        ${this.isBlack ? html`<button type="button" class="blackout" aria-label="Show the page again" @click=${() => this.act("black")}></button>` : nothing}
        <p class="heard-only" role="status">${this.isBlack ? "The screen is black." : this.announced}</p>
      </div>
    </dialog>`;
  }

  private renderNotes({ notes }: DeckPage) {
    return html`<section class="below" aria-label="Notes" tabindex="0">
      <p class="blocked" role="alert">${BLOCKED}</p>
      ${notes.map((note) => html`<p>${note}</p>`)}
    </section>`;
  }

  private act(command: Command): void {
    this.wake();
    if (command === "leave") this.leave();
    else if (command === "black") this.isBlack = !this.isBlack;
    else if (command === "full") this.fullScreen.toggle();
    else if (command === "notes") this.speakerNotes.toggle();
    else if (command === "inputs") this.toggleInputs();
    else if (command === "keys") this.keysOpen = !this.keysOpen;
    else this.move(command);
  }

  private move(command: Command): void {
    const to = pageAfter(command, this.place, this.pages.length);
    this.isBlack = false;
    if (to === null || to === this.place) return;
    this.at = to;
    this.dispatchEvent(new CustomEvent("present-move", { detail: { at: to }, bubbles: true, composed: true }));
  }

  private readonly leave = async (): Promise<void> => {
    if (this.returnTo === null && !this.dialog.open) return;
    const { returnTo } = this;
    this.returnTo = null;
    this.speakerNotes.close();
    // a browser that still fills the screen takes the focus away once more
    if (document.fullscreenElement !== null) await this.fullScreen.end();
    this.dialog.close();
    returnTo?.focus();
    this.dispatchEvent(new CustomEvent("present-close", { bubbles: true, composed: true }));
  };

  private press(event: KeyboardEvent): void {
    this.wake();
    const command = commandOf(event);
    if (command === null) return;
    event.preventDefault();
    if (command === "leave" && this.isBlack) this.isBlack = false;
    else if (command === "leave" && this.keysOpen) this.keysOpen = false;
    else if (command === "leave" && this.inputsOpen && this.isInInputs(event)) this.toggleInputs();
    else this.act(command);
  }

  private isInInputs(event: Event): boolean {
    return event.composedPath().some((each) => each instanceof HTMLElement && each.localName === "aside");
  }

  private tap({ clientX }: MouseEvent): void {
    if (this.swiped || String(getSelection()) !== "") {
      this.swiped = false;
      return;
    }
    const { left, width } = this.stage.getBoundingClientRect();
    this.act(clientX < left + width / 2 ? "previous" : "next");
  }

  private touch(event: PointerEvent): void {
    this.swiped = false;
    this.swipe.begin(event);
  }

  private release(event: PointerEvent): void {
    const direction = this.swipe.end(event);
    if (direction === null) return;
    this.swiped = true;
    this.act(direction);
  }

  private readonly wake = (): void => {
    this.idle = false;
    clearTimeout(this.timer);
    this.timer = this.untilIdle();
  };

  private untilIdle(): number {
    return window.setTimeout(() => {
      this.idle = true;
    }, this.idleAfter);
  }

  private measure(): void {
    const { clientWidth, clientHeight } = this.stage;
    if (clientWidth === 0) return;
    this.reflow = clientWidth < clientHeight || Math.min(clientWidth, (clientHeight * 16) / 9) < LEAST_STAGE;
  }

  private count({ target }: Event): void {
    this.hasInputs = (target as HTMLSlotElement).assignedElements({ flatten: true }).length > 0;
    if (!this.hasInputs) this.inputsOpen = false;
  }

  private async toggleInputs(): Promise<void> {
    if (!this.hasInputs) return;
    this.inputsOpen = !this.inputsOpen;
    await this.updateComplete;
    const aside = this.renderRoot.querySelector<HTMLElement>("aside");
    if (this.inputsOpen) aside?.focus();
    else this.stage.focus();
  }

  private notesOf(place: number): NotesShown | null {
    const { pages } = this;
    const page = pages[place];
    if (!page) return null;
    const after = pages[place + 1];
    return {
      title: plain(page.title),
      notes: page.notes,
      next: after ? plain(after.title) : null,
      at: place,
      of: pages.length,
    };
  }

  private fade(before: number | undefined): void {
    if (before === undefined || matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    this.renderRoot.querySelector("spandrel-deck-page")?.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration: 120 });
  }
}

function renderKeys() {
  return html`<div class="keys" role="note">
    <dl>${KEYS_IN_WORDS.map(([keys, does]) => html`<dt>${keys}</dt><dd>${does}</dd>`)}</dl>
  </div>`;
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-present": SpandrelPresent;
  }
}
