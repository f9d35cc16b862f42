import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import act from "../act.styles.ts";
import base from "../base.styles.ts";
import { printAlone } from "./printAlone.ts";
import { type Sheet, SpandrelSheet } from "./sheet.ts";
import styles from "./specification.styles.ts";

/** How long it says that it was copied, ms. */
const THANKS = 2000;

/**
 * A page to be handed over, folded away until it is asked for, and the ways to hand it over.
 *
 * @event specification-save - it is to be saved as a file
 */
@customElement("spandrel-specification")
export class SpandrelSpecification extends LitElement {
  static override styles = [base, act, styles];

  @property({ attribute: false }) sheet: Sheet | null = null;
  /** the same page as Markdown, made when it is asked for */
  @property({ attribute: false }) markdown: () => string = () => "";
  @state() private isShown = false;
  @state() private told = "";
  private telling: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.tell("");
  }

  override render() {
    return html`
      <div class="actions">
        <button type="button" class="act" aria-expanded=${this.isShown} aria-controls="sheet" @click=${this.toggle}>
          ${this.isShown ? "Hide the page" : "Show the page"}
        </button>
        <button type="button" class="act" @click=${this.copy}>Copy as Markdown</button>
        <button type="button" class="act" @click=${this.save}>Save as Markdown</button>
        <button type="button" class="act" @click=${this.print}>Print</button>
        <span role="status">${this.told}</span>
      </div>
      <div id="sheet" ?hidden=${!this.isShown}>
        ${this.isShown ? html`<spandrel-sheet .sheet=${this.sheet}></spandrel-sheet>` : nothing}
      </div>
    `;
  }

  private toggle() {
    this.isShown = !this.isShown;
  }

  private async copy() {
    try {
      await navigator.clipboard.writeText(this.markdown());
      this.tell("Copied");
      this.telling = setTimeout(() => this.tell(""), THANKS);
    } catch {
      this.tell("The browser did not allow copying; save it instead");
    }
  }

  private save() {
    this.dispatchEvent(new CustomEvent("specification-save", { bubbles: true, composed: true }));
  }

  private async print() {
    const alone = new SpandrelSheet();
    alone.sheet = this.sheet;
    await printAlone(alone);
  }

  private tell(told: string) {
    clearTimeout(this.telling);
    this.told = told;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-specification": SpandrelSpecification;
  }
}
