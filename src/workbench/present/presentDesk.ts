import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import notes from "lucide-static/icons/notepad-text.svg?raw";
import present from "lucide-static/icons/presentation.svg?raw";
import type { OptionStyle } from "../../charts/style.ts";
import act from "../../elements/act.styles.ts";
import base from "../../elements/base.styles.ts";
import "../../elements/deck-page/deck-page.ts";
import { icon } from "../../elements/icon.ts";
import "../../elements/page-settings/page-settings.ts";
import { percent } from "../../decision/percent.ts";
import "../../elements/present/present.ts";
import { arranged } from "../../report/deck/arranged.ts";
import type { DeckPage, PageSetting } from "../../report/deck/page.ts";
import { plain } from "../../report/sentence.ts";
import styles from "./presentDesk.styles.ts";

/**
 * The pages of the deck: all of them small, a button to present them from any, what is shown in which order under which
 * titles. Slots: `exports`, what can be taken away; `inputs`, the rows that can be moved while presenting.
 *
 * @event page-settings-change - PageSettingsDetail of page-settings
 * @event present-close - a presentation is over
 */
@customElement("spandrel-present-desk")
export class SpandrelPresentDesk extends LitElement {
  static override styles = [base, act, styles];

  /** all pages in their usual order; null before the first */
  @property({ attribute: false }) deck: readonly DeckPage[] | null = null;
  /** how far what the pages need is worked out, 0–1; null if that is not under way */
  @property({ attribute: false }) progress: number | null = null;
  @property({ attribute: false }) settings: readonly PageSetting[] = [];
  /** how each option is drawn, by id */
  @property({ attribute: false }) optionStyles: Record<string, OptionStyle> = {};
  @property() currency = "USD";
  @property() name = "";
  @property({ attribute: false }) stamp: readonly string[] = [];
  @property({ type: Boolean }) stale = false;

  private last: readonly DeckPage[] | null = null;
  private overview: readonly DeckPage[] = [];
  @state() private presenting: { at: number; notes: boolean } | null = null;

  protected override willUpdate() {
    if (this.deck) this.last = this.deck;
  }

  override render() {
    const pages = arranged(this.deck ?? [], this.settings);
    // nobody sees the small pages under the show: they are not drawn with every step of a slider
    if (!this.presenting) this.overview = pages;
    // before an audience the last pages stay until there are others
    const shown = this.deck ? pages : arranged(this.last ?? [], this.settings);
    return html`
      <header>
        <h1>${this.deck === null ? "The pages are being made" : `${pages.length} ${pages.length === 1 ? "page" : "pages"} to present`}</h1>
        <p role="status">${this.state}</p>
        <div class="acts">
          <button type="button" class="act" ?disabled=${this.deck === null} @click=${() => this.begin(0)}>
            ${icon(present)} Present
          </button>
          <button type="button" class="act" ?disabled=${this.deck === null} @click=${() => this.begin(0, true)}>
            ${icon(notes)} Present with notes window
          </button>
        </div>
      </header>
      ${this.deck === null ? nothing : this.renderPages(this.overview)}
      <slot name="exports"></slot>
      ${this.presenting && shown.length > 0 ? this.renderShow(shown, this.presenting) : nothing}
    `;
  }

  private get state(): string {
    if (this.progress === null) return this.stale ? "Updating." : "";
    return `What would change the choice is being worked out, ${percent(this.progress)} done.`;
  }

  private renderPages(pages: readonly DeckPage[]): TemplateResult {
    return html`<ul class="overview" aria-label="Pages">
        ${pages.map(
          (page, i) => html`<li>
            <button type="button" @click=${() => this.begin(i)}>
              <span class="small" aria-hidden="true" inert>${this.pageView(page, i, pages.length)}</span>
              <span class="caption"><span class="heard-only">Present from page </span><b>${i + 1}</b> ${plain(page.title)}</span>
            </button>
          </li>`,
        )}
      </ul>
      <section aria-labelledby="arrange">
        <h2 id="arrange">Pages, order and titles</h2>
        <spandrel-page-settings .pages=${this.deck ?? []} .settings=${this.settings}></spandrel-page-settings>
      </section>`;
  }

  private pageView(page: DeckPage, at: number, of: number): TemplateResult {
    return html`<spandrel-deck-page
      .page=${page}
      .optionStyles=${this.optionStyles}
      .currency=${this.currency}
      .name=${this.name}
      .stamp=${this.stamp}
      .at=${at}
      .of=${of}
      .stale=${this.stale}
    ></spandrel-deck-page>`;
  }

  private renderShow(pages: readonly DeckPage[], { at, notes }: { at: number; notes: boolean }): TemplateResult {
    return html`<spandrel-present
      .pages=${pages}
      .optionStyles=${this.optionStyles}
      .currency=${this.currency}
      .name=${this.name}
      .stamp=${this.stamp}
      .at=${at}
      .notes=${notes}
      .stale=${this.stale}
      @present-move=${({ detail }: CustomEvent<{ at: number }>) => this.moved(detail.at)}
      @present-close=${this.end}
    >
      <slot name="inputs" slot="inputs"></slot>
    </spandrel-present>`;
  }

  /** Presents from one of the shown pages, from 0; with the notes in a second window if asked for. */
  begin(at: number, notes = false): void {
    if (this.deck !== null) this.presenting = { at, notes };
  }

  private moved(at: number): void {
    if (this.presenting) this.presenting = { ...this.presenting, at };
  }

  private end(): void {
    this.presenting = null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-present-desk": SpandrelPresentDesk;
  }
}
