import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { live } from "lit/directives/live.js";
import chevron from "lucide-static/icons/chevron-down.svg?raw";
import save from "lucide-static/icons/download.svg?raw";
import open from "lucide-static/icons/folder-open.svg?raw";
import library from "lucide-static/icons/library.svg?raw";
import share from "lucide-static/icons/link.svg?raw";
import redo from "lucide-static/icons/redo-2.svg?raw";
import undo from "lucide-static/icons/undo-2.svg?raw";
import base from "../base.styles.ts";
import { icon } from "../icon.ts";
import selectStyles from "../select.styles.ts";
import styles from "./bar.styles.ts";
import { mark } from "./mark.ts";

/** One entry of the scenario chooser. */
export interface ScenarioChoice {
  id: string;
  name: string;
}

/** One view of the page; its tab is a link to `#id`. */
export interface ViewTab {
  id: string;
  label: string;
}

/**
 * The bar at the top: the mark, which scenario is open, the views, undo and redo, open and save. On a phone the views
 * are a row of their own, which stays when the rest scrolls away.
 *
 * @event scenario-choose - `{id}` of the scenario that was chosen
 * @event scenario-open - a file is to be opened
 * @event scenario-save - the scenario is to be saved
 * @event scenario-share - it is to be sent round
 * @event undo
 * @event redo
 */
@customElement("spandrel-bar")
export class SpandrelBar extends LitElement {
  static override styles = [base, selectStyles, styles];

  @property({ attribute: false }) scenarios: readonly ScenarioChoice[] = [];
  /** id of the open one; one that is not in the list is a file of the user's, called `name` */
  @property() scenario = "";
  @property() name = "";
  /** e.g. "18 months, US dollars" */
  @property() detail = "";
  /** how it stands with keeping it, in a word or two: "Saved"; "" for nothing */
  @property() kept = "";
  @property({ attribute: false }) views: readonly ViewTab[] = [];
  /** id of the view that is shown */
  @property({ reflect: true }) view = "";
  /** the inputs are folded: the scenario stands beside the mark, not above the results */
  @property({ type: Boolean, reflect: true }) folded = false;
  /** on a phone, while the inputs cover the page: without the views */
  @property({ type: Boolean, reflect: true }) compact = false;
  @property({ type: Boolean }) canUndo = false;
  @property({ type: Boolean }) canRedo = false;

  /** Where nothing more can be undone, or redone, the focus goes to the other of the two and is not lost. */
  protected override updated(changed: PropertyValues<this>) {
    if (changed.has("view")) {
      const nav = this.renderRoot.querySelector("nav");
      const tab = nav?.querySelector<HTMLElement>("[aria-current]");
      if (nav && tab) nav.scrollLeft = tab.offsetLeft - nav.clientWidth / 2;
    }
    const focused = this.shadowRoot?.activeElement;
    if (focused instanceof HTMLButtonElement && focused.disabled) {
      this.renderRoot.querySelector<HTMLElement>(".undo:enabled, .redo:enabled")?.focus();
    }
  }

  override render() {
    const isListed = this.scenarios.some(({ id }) => id === this.scenario);
    return html`
      <header>
        <div class="open">
          <span class="brand">${mark}<span class="word">Spandrel</span></span>
          <div class="chooser">
            <span class="select">
              <select aria-label="Scenario" .value=${live(this.scenario)} @change=${this.choose}>
                ${isListed ? nothing : html`<option value=${this.scenario} selected>${this.name || "Untitled"}</option>`}
                ${this.scenarios.map(({ id, name }) => html`<option value=${id} ?selected=${id === this.scenario}>${name}</option>`)}
                <hr />
                <option value="#start">Your own, in ten questions</option>
                <option value="#library">All scenarios</option>
              </select>
              ${icon(chevron, 14)}
            </span>
            <a class="library" href="#library" title="All scenarios" aria-label="Library">${icon(library)}</a>
            <span class="detail">${this.detail}</span>
            <span class="kept" role="status">${this.kept}</span>
          </div>
        </div>
        ${
          this.views.length > 0
            ? html`<nav aria-label="Views">
                ${this.views.map(({ id, label }) => html`<a href="#${id}" aria-current=${id === this.view ? "page" : nothing}>${label}</a>`)}
              </nav>`
            : nothing
        }
        <div class="actions">
          ${this.renderAction("undo", "Undo", undo, { disabled: !this.canUndo, isIcon: true })}
          ${this.renderAction("redo", "Redo", redo, { disabled: !this.canRedo, isIcon: true })}
          ${this.renderAction("scenario-open", "Open", open)} ${this.renderAction("scenario-save", "Save", save)}
          ${this.renderAction("scenario-share", "Share", share)}
        </div>
      </header>
    `;
  }

  private renderAction(event: string, label: string, source: string, { disabled = false, isIcon = false } = {}) {
    return html`<button type="button" class=${event} ?disabled=${disabled} aria-label=${label} title=${label} @click=${() => this.emit(event)}>
      ${icon(source)}${isIcon ? nothing : html`<span class="text">${label}</span>`}
    </button>`;
  }

  private choose(event: Event) {
    const { value } = event.target as HTMLSelectElement;
    if (value.startsWith("#")) {
      location.hash = value;
      this.requestUpdate();
      return;
    }
    this.emit("scenario-choose", { id: value });
  }

  private emit(name: string, detail: object = {}) {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-bar": SpandrelBar;
  }
}
