import { html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { months } from "../../decision/words.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import "../../elements/library/library.ts";
import type { LibraryRow, RowProblem } from "../../elements/library/row.ts";
import "../../elements/notice/notice.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { emptyScenario } from "../../scenario/start/emptyScenario.ts";
import { withText } from "../../scenario/withText.ts";
import type { PageContext } from "../page.ts";
import { readFaults } from "../readFaults.ts";
import { fileNameOf, saveScenario, saveScenarioText } from "../scenarioFiles.ts";
import { documentOf } from "../session.ts";
import { shippedScenario } from "../shipped.ts";
import { shippedBeginnings } from "./beginnings.ts";
import type { Kept } from "./library.ts";
import { StorageDenied } from "./problems.ts";
import type { Summary } from "./summary.ts";

/** How often "2 minutes ago" is looked at again, ms. */
const MINUTE = 60_000;

type Chosen = CustomEvent<{ id: string }>;

/** Does what is asked of the library and shows it as it is, whatever this tab and others do to it. */
@customElement("spandrel-library-desk")
export class SpandrelLibraryDesk extends LitElement {
  @property({ attribute: false }) context!: PageContext;

  @state() private rows: readonly LibraryRow[] | null = null;
  @state() private problems: Readonly<Record<string, RowProblem>> = {};
  @state() private denied = "";
  @state() private notice: { message: string; undo?: () => Promise<unknown> } | null = null;
  @state() private now = Date.now();
  private clock: ReturnType<typeof setInterval> | undefined;
  private unwatch: (() => void) | undefined;

  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.clock = setInterval(() => {
      this.now = Date.now();
    }, MINUTE);
    // its properties are set by then
    void this.updateComplete.then(() => this.attend());
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.unwatch?.();
  }

  override render() {
    const { context } = this;
    return html`
      <spandrel-library
        .rows=${this.rows}
        current=${context.document.id}
        .problems=${this.problems}
        .beginnings=${shippedBeginnings}
        .now=${this.now}
        denied=${this.denied}
        @entry-open=${this.entry("opened", (id) => this.open(id))}
        @entry-duplicate=${this.entry("copied", (id) => this.duplicate(id))}
        @entry-save=${this.entry("saved", (id) => this.save(id))}
        @entry-remove=${this.entry("deleted", (id) => this.delete(id))}
        @entry-read=${this.entry("", async () => {})}
        @entry-rename=${({ detail: { id, name } }: CustomEvent<{ id: string; name: string }>) =>
          this.attempt("renamed", id, () => this.rename(id, name))}
        @begin-from=${({ detail: { id } }: Chosen) => this.begin(() => shippedScenario(id), id)}
        @begin-empty=${() => this.begin(emptyScenario, null)}
        @begin-guided=${() => context.go("start")}
        @present-save=${() => this.attempt("saved", "", () => saveScenario(context.document.scenario))}
      ></spandrel-library>
      <spandrel-notice
        message=${this.notice?.message ?? ""}
        action=${this.notice?.undo ? "Undo" : ""}
        @notice-act=${() => this.undo()}
        @notice-close=${() => {
          this.notice = null;
        }}
      ></spandrel-notice>
    `;
  }

  private async attend() {
    try {
      const library = await this.context.drafts.library();
      this.unwatch?.();
      this.unwatch = library.watch(() => this.list());
      if (!this.isConnected) this.unwatch();
      await this.list();
    } catch (error) {
      this.fail("The library was not opened", error as Error);
    }
  }

  private async list() {
    try {
      const summaries = await (await this.context.drafts.library()).list();
      this.now = Date.now();
      this.rows = summaries.map(rowOf);
    } catch (error) {
      if (error instanceof StorageDenied) this.denied = error.message;
      else this.fail("The library was not read", error as Error);
    }
  }

  private async open(id: string) {
    const { context } = this;
    const { drafts } = context;
    if (id !== context.document.id || drafts.status.kind === "conflict") {
      const kept = there(await drafts.load(id));
      if (!kept.ok) return this.showFaults(kept);
      context.open(kept.document);
    }
    context.go("decide");
  }

  private async rename(id: string, name: string) {
    // what is open is renamed as it is changed otherwise: a step that can be undone
    if (id === this.context.document.id) this.context.edit((scenario) => withText(scenario, "name", name));
    else await (await this.context.drafts.library()).rename(id, name);
  }

  private async duplicate(id: string) {
    await this.context.drafts.flush();
    const { name } = await (await this.context.drafts.library()).duplicate(id);
    this.notice = { message: `The copy is called ${name}` };
  }

  private async delete(id: string) {
    await this.context.drafts.flush();
    const library = await this.context.drafts.library();
    const { name } = this.rows?.find((row) => row.id === id) ?? {};
    const removed = await library.remove(id);
    if (!removed) return;
    const isOpen = id === this.context.document.id;
    const after = isOpen ? `${name} was deleted. It is still open: a change keeps it again` : `${name} was deleted`;
    this.notice = { message: after, undo: () => library.restore(removed) };
  }

  private async save(id: string) {
    const { document } = this.context;
    if (id === document.id) return saveScenario(document.scenario);
    const kept = there(await (await this.context.drafts.library()).get(id));
    if (kept.ok) await saveScenario(kept.document.scenario);
    else {
      await saveScenarioText(kept.text, fileNameOf(kept.summary));
      this.showFaults(kept);
    }
  }

  private async begin(make: () => Scenario | Promise<Scenario>, shipped: string | null) {
    const { context } = this;
    await this.attempt("opened", "", async () => {
      context.open(documentOf(await make(), shipped));
      context.go(shipped === null ? "edit" : "decide");
    });
  }

  private async undo() {
    const undo = this.notice?.undo;
    if (undo) await this.attempt("brought back", "", undo);
  }

  /** What an event about an entry does. */
  private entry(done: string, act: (id: string) => Promise<unknown>) {
    return ({ detail: { id } }: Chosen) => this.attempt(done, id, () => act(id));
  }

  /** What goes wrong is told at the entry that it is about, or above the page if it is about none. */
  private async attempt(done: string, id: string, act: () => Promise<unknown>) {
    const { [id]: _, ...others } = this.problems;
    this.problems = others;
    const heading = `The scenario was not ${done}`;
    try {
      await act();
    } catch (error) {
      const { message } = error as Error;
      if (id === "") this.fail(heading, error as Error);
      else this.problems = { ...others, [id]: { heading, lines: [{ path: "", message }], broken: false } };
    }
  }

  private showFaults({ summary: { id, name }, faults }: Extract<Kept, { ok: false }>) {
    const heading = `${name} cannot be read; its text can be saved and mended`;
    this.problems = { ...this.problems, [id]: { heading, lines: readFaults(faults), broken: true } };
  }

  private fail(heading: string, { message }: Error) {
    this.context.fail(heading, [{ path: "", message }]);
  }
}

/** @throws Error if it is gone */
function there(kept: Kept | null): Kept {
  if (kept) return kept;
  throw new Error("required a scenario that is kept in this browser, found none: another tab may have deleted it");
}

function rowOf({ id, name, horizonMonths, currency, updated, verdict }: Summary): LibraryRow {
  const parts = [horizonMonths > 0 ? months(horizonMonths) : "", currency === "" ? "" : currencyName(currency)];
  return { id, name, updated, verdict, detail: parts.filter((part) => part !== "").join(", ") };
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-library-desk": SpandrelLibraryDesk;
  }
}
