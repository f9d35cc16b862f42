import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { count as written } from "../../scenario/numberForm.ts";
import act from "../act.styles.ts";
import base from "../base.styles.ts";
import "../dialog/dialog.ts";
import styles from "./share.styles.ts";

/** A scenario as links: with everything, and without sources and notes. */
export interface ShareLinks {
  /** null if it would be too long */
  full: string | null;
  bare: string;
}

/** Longer links are cut by some mail and chat programs, characters. */
const LONG = 2000;

/**
 * Sends a scenario round as a link, and tells whether a figure that came round still holds.
 *
 * @event share-close - the reader is done with it
 */
@customElement("spandrel-share")
export class SpandrelShare extends LitElement {
  static override styles = [base, act, styles];

  @property({ type: Boolean }) open = false;
  /** null until they are made */
  @property({ attribute: false }) links: ShareLinks | null = null;
  /** whether the figures shown go with the link */
  @property({ type: Boolean }) figures = false;
  /** whether a figure with this stamp still holds, in words */
  @property({ attribute: false }) answer: (stamp: string) => string = () => "";
  @state() private bare = false;
  @state() private told = "";
  @state() private answered = "";

  override render() {
    const { links } = this;
    const bare = this.bare || links?.full === null;
    const link = links && (bare ? links.bare : links.full);
    const count = (text: string) => `${written(text.length)} characters`;
    return html`<spandrel-dialog heading="Share this scenario by a link" ?open=${this.open} @dialog-close=${this.close}>
      <p>
        The whole scenario is in the link itself; nothing is sent to a server.
        <b>Whoever holds the link can read everything in it</b>: every number and name${bare ? "" : ", and all sources and notes"}.
      </p>
      <label class="link">
        <span>Link${link ? html` <small>${count(link)}</small>` : nothing}</span>
        <textarea readonly rows="3" .value=${link ?? "Packing the scenario."} @focus=${this.select}></textarea>
      </label>
      <label class="choice">
        <input type="checkbox" .checked=${bare} ?disabled=${links?.full === null} @change=${this.leaveOut} />
        <span>Leave out sources and notes: the scenario in its stamp is another then${links ? html` <small>${count(links.bare)}</small>` : nothing}</span>
      </label>
      <p class="small">
        ${this.figures ? "The totals shown now go with it: whoever opens it is told whether they still hold. " : ""}${
          link && link.length > LONG
            ? "Some mail and chat programs cut links as long as this one; a file is safer there."
            : ""
        }
      </p>
      <div class="do">
        <button type="button" class="act main" ?disabled=${!link} @click=${() => this.copy(link ?? "")}>Copy the link</button>
        <span role="status">${this.told}</span>
      </div>
      <form class="check" @submit=${this.check}>
        <label>
          <span>Does a figure that was shared still hold?</span>
          <input name="stamp" autocomplete="off" placeholder="Paste the stamp that stands under it" />
        </label>
        <button type="submit" class="act">Check</button>
        <p role="status">${this.answered}</p>
      </form>
    </spandrel-dialog>`;
  }

  private readonly close = () => {
    this.open = false;
    this.told = "";
    this.answered = "";
    this.dispatchEvent(new CustomEvent("share-close", { bubbles: true, composed: true }));
  };

  private select({ target }: Event) {
    (target as HTMLTextAreaElement).select();
  }

  private leaveOut({ target }: Event) {
    this.bare = (target as HTMLInputElement).checked;
    this.told = "";
  }

  private async copy(link: string) {
    try {
      await navigator.clipboard.writeText(link);
      this.told = "Copied";
    } catch {
      this.renderRoot.querySelector("textarea")?.select();
      this.told = "The browser did not allow it: copy the selected text yourself";
    }
  }

  private check(event: SubmitEvent) {
    event.preventDefault();
    const stamp = new FormData(event.target as HTMLFormElement).get("stamp");
    this.answered = this.answer(String(stamp ?? ""));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-share": SpandrelShare;
  }
}
