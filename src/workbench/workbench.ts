import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import type { Fan } from "../decision/decision.ts";
import type { CurveKind } from "../decision/fans.ts";
import { currencyName } from "../decision/money.ts";
import { months } from "../decision/words.ts";
import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import { isSame } from "../elements/input-row/drag.ts";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import { quantityAt, withQuantity } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { browserPool } from "../simulation/browserPool.ts";
import type { Pool } from "../simulation/pool.ts";
import { assumptionsTable } from "./assumptions.ts";
import { decideView } from "./decideView.ts";
import { FileDrop } from "./fileDrop.ts";
import { inputRow, isChanged } from "./inputRow.ts";
import { fanCache } from "./optionViews.ts";
import { railGroups } from "./railInputs.ts";
import { type Outcome, Runner } from "./runner.ts";
import { chooseScenario, type Opened, readScenarioFrom, saveScenario } from "./scenarioFiles.ts";
import { done, redone, type Session, sessionOf, undone } from "./session.ts";
import { FIRST, firstScenario, shippedChoices, shippedScenario } from "./shipped.ts";
import { shortcutOf } from "./shortcut.ts";
import { stampParts } from "./verdictViews.ts";

/** Runs that take longer than this, ms, show how far they have come; results that are older than this turn grey. */
const PATIENCE = 300;

/** A thumb that has not moved for this long rests, ms. */
const REST = 150;

/**
 * The page: one scenario, its inputs, and what they decide. Holds the session (what can be undone), keeps the results
 * up to date and hands tables down; elements send events up.
 */
@customElement("spandrel-workbench")
export class SpandrelWorkbench extends LitElement {
  @state() private session: Session = sessionOf(documentOf(firstScenario(), FIRST));
  /** the scenario while a slider is held, before the change is done */
  @state() private draft: Scenario | null = null;
  @state() private outcome: Outcome | null = null;
  /** the results that the words speak of */
  @state() private spoken: Outcome | null = null;
  /** the results when the slider was taken hold of */
  private held: Outcome | null = null;
  /** the results are not, or not yet, those of the inputs */
  @state() private pending = true;
  /** and have been so for long enough to be told by their colour: while previews follow a slider nothing flickers */
  @state() private stale = false;
  /** a full run is under way */
  @state() private running = false;
  @state() private faults: { heading: string; lines: FaultLine[] } | null = null;
  @state() private focusedOption: string | null = null;
  @state() private railOpen = false;
  @state() private printing = false;
  @state() private dockPath = "funnel.signalsPerWeek";
  private pool!: Pool;
  private runner!: Runner;
  private fan: ((option: string, kind: CurveKind) => Fan) | null = null;
  private isLong = false;
  private stamp: readonly string[] = [];
  private patience: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private ageing: ReturnType<typeof setTimeout> | undefined;
  private readonly drop = new FileDrop(this, async (file) => this.take(await readScenarioFrom(file)));
  private readonly narrow = matchMedia("(max-width: 767px)");

  /** The page is the document: styles are global and printing works. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.pool = browserPool();
    this.runner = new Runner(this.pool, {
      onOutcome: (outcome) => this.show(outcome),
      onProgress: (share) => this.track(share),
      onError: (message) => {
        this.pending = false;
        this.fail("The simulation stopped; the results are those of before", [{ path: "", message }]);
      },
    });
    this.runner.request(this.scenario, true);
    addEventListener("keydown", this.press);
    addEventListener("beforeprint", this.print);
    addEventListener("afterprint", this.print);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.pool.close();
    for (const timer of [this.patience, this.rest, this.ageing]) clearTimeout(timer);
    removeEventListener("keydown", this.press);
    removeEventListener("beforeprint", this.print);
    removeEventListener("afterprint", this.print);
  }

  private get scenario(): Scenario {
    return this.draft ?? this.session.present.scenario;
  }

  override render() {
    const { scenario } = this;
    const { past, present, future } = this.session;
    return html`
      <spandrel-bar
        .scenarios=${shippedChoices}
        scenario=${present.shipped ?? ""}
        name=${scenario.name}
        detail="${months(scenario.horizonMonths)}, ${currencyName(scenario.currency)}"
        ?canUndo=${past.length > 0}
        ?canRedo=${future.length > 0}
        @scenario-choose=${(event: CustomEvent<{ id: string }>) => this.choose(event.detail.id)}
        @scenario-open=${this.open}
        @scenario-save=${this.save}
        @undo=${() => this.move(undone(this.session))}
        @redo=${() => this.move(redone(this.session))}
      ></spandrel-bar>
      <div class="page">
        ${this.renderRail()}
        <main class="results" ?data-dropping=${this.drop.isOver}>
          <spandrel-fault-list
            heading=${this.faults?.heading ?? ""}
            .faults=${this.faults?.lines ?? []}
            @fault-dismiss=${() => {
              this.faults = null;
            }}
          ></spandrel-fault-list>
          ${this.outcome ? this.renderResults(this.outcome) : html`<p class="waiting">Simulating the first futures of ${scenario.name}.</p>`}
          ${this.printing ? assumptionsTable(scenario) : nothing}
        </main>
      </div>
      <spandrel-dock
        role="region"
        aria-label="Input at hand"
        ?hidden=${this.railOpen && this.narrow.matches}
        @inputs-open=${() => this.showInputs(true)}
        @quantity-input=${this.drag}
        @quantity-change=${this.adjust}
        >${this.renderDocked()}</spandrel-dock
      >
    `;
  }

  private renderRail() {
    const { scenario } = this;
    const { file } = this.session.present;
    const groups = railGroups(scenario, file);
    const changes = groups.flatMap(({ inputs }) => inputs).filter(({ path }) => isChanged(path, scenario, file)).length;
    return html`<spandrel-rail
      ?open=${this.railOpen}
      summary=${changes > 0 ? `${changes} changed` : ""}
      @rail-toggle=${(event: CustomEvent<{ open: boolean }>) => {
        this.showInputs(event.detail.open);
      }}
      @quantity-input=${this.drag}
      @quantity-change=${this.adjust}
    >
      ${groups.map(
        ({ heading, inputs }) =>
          html`<spandrel-input-group heading=${heading}>
            ${repeat(
              inputs,
              ({ path }) => path,
              (input) => inputRow(input, scenario, file),
            )}
          </spandrel-input-group>`,
      )}
    </spandrel-rail>`;
  }

  /** On a phone: the row that was used last, signals at first. */
  private renderDocked() {
    const { file } = this.session.present;
    const inputs = railGroups(this.scenario, file).flatMap((group) => group.inputs);
    const docked = inputs.find(({ path }) => path === this.dockPath) ?? inputs[0];
    return docked ? inputRow(docked, this.scenario, file, true) : nothing;
  }

  private renderResults(outcome: Outcome) {
    const { spoken, held, stale } = this;
    const focus = this.focusedOption;
    const compact = this.railOpen && this.narrow.matches;
    const isUpdating = this.pending || this.draft !== null || this.running;
    return html`
      ${guard([outcome, spoken, held, focus, stale, compact], () =>
        decideView({
          outcome,
          spoken: spoken ?? outcome,
          before: held,
          fan: this.fan ?? fanCache(outcome.result, outcome.decision.baseline),
          focus,
          stale,
          compact,
          onFocus: (option) => {
            this.focusedOption = option;
          },
        }),
      )}
      <spandrel-progress
        label="${outcome.result.scenario.trials.toLocaleString("en")} futures"
        @run-cancel=${() => this.runner.cancel()}
      ></spandrel-progress>
      <spandrel-stamp .parts=${this.stamp} ?stale=${isUpdating}></spandrel-stamp>
    `;
  }

  private show(outcome: Outcome) {
    const { scenario } = outcome.result;
    // A preview that was under way when another scenario was opened says nothing of that one.
    if (scenario.name !== this.scenario.name) return;
    this.outcome = outcome;
    this.fan = fanCache(outcome.result, outcome.decision.baseline);
    this.stamp = stampParts(outcome);
    this.settle();
    if (scenario !== this.scenario) this.outdate();
    if (!outcome.result.options.some(({ id }) => id === this.focusedOption)) this.focusedOption = null;
    if (this.rest === undefined) this.speak(outcome);
  }

  /** Words follow once a slider rests, so that they do not flicker under the hand. */
  private hush() {
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.rest = undefined;
      if (this.outcome) this.speak(this.outcome);
    }, REST);
  }

  private speak(outcome: Outcome) {
    this.spoken = outcome;
    const { headline } = outcome.decision.recommendation;
    document.title = `${headline.map(({ text }) => text).join("")} ${outcome.result.scenario.name}, Spandrel`;
  }

  /** From now on the results shown are those of earlier inputs. */
  private outdate() {
    this.pending = true;
    this.ageing ??= setTimeout(() => {
      this.stale = true;
    }, PATIENCE);
  }

  private settle() {
    this.pending = false;
    this.stale = false;
    clearTimeout(this.ageing);
    this.ageing = undefined;
  }

  /** How far a full run has come goes straight to its line: the page is not drawn again for every chunk. */
  private track(share: number | null) {
    this.running = share !== null;
    const line = this.querySelector("spandrel-progress");
    if (share === null) {
      clearTimeout(this.patience);
      this.patience = undefined;
      this.isLong = false;
    } else {
      this.patience ??= setTimeout(() => {
        this.isLong = true;
      }, PATIENCE);
    }
    if (line) line.done = this.isLong ? share : null;
  }

  private fail(heading: string, lines: FaultLine[]) {
    this.faults = { heading, lines };
  }

  /** A slider is being dragged: previews follow, nothing is done yet. */
  private drag({ detail: { path, quantity } }: CustomEvent<QuantityDetail>) {
    if (!this.draft) this.held = this.outcome;
    this.draft = withQuantity(this.session.present.scenario, path, quantity);
    this.hush();
    this.outdate();
    this.runner.request(this.draft, false);
  }

  /** A slider was let go, or a number typed: the change is done. */
  private adjust({ detail: { path, quantity } }: CustomEvent<QuantityDetail>) {
    this.dockPath = path;
    const { present } = this.session;
    // let go where it was taken hold of: nothing is done
    if (isSame(quantityAt(present.scenario, path), quantity)) this.move(this.session);
    else this.change({ ...present, scenario: withQuantity(present.scenario, path, quantity) });
  }

  private change(document: Session["present"]) {
    this.faults = null;
    this.move(done(this.session, document));
  }

  private move(session: Session) {
    this.session = session;
    this.draft = null;
    this.held = null;
    clearTimeout(this.rest);
    this.rest = undefined;
    this.outdate();
    this.runner.request(session.present.scenario, true);
  }

  /** On a phone the inputs are a sheet below the verdict. */
  private showInputs(open: boolean) {
    this.railOpen = open;
    if (!this.narrow.matches) return;
    if (open) scrollTo({ top: 0 });
    else void this.updateComplete.then(() => this.querySelector("spandrel-dock")?.focus());
  }

  private async choose(id: string) {
    try {
      this.change(documentOf(await shippedScenario(id), id));
    } catch (error) {
      // the chooser goes back to the scenario that is still open
      this.querySelector("spandrel-bar")?.requestUpdate();
      this.fail("The scenario was not opened", [{ path: "", message: (error as Error).message }]);
    }
  }

  private async open() {
    try {
      this.take(await chooseScenario());
    } catch (error) {
      this.fail("The file was not opened", [{ path: "", message: (error as Error).message }]);
    }
  }

  private take(opened: Opened) {
    if (!opened) return;
    if ("faults" in opened) {
      this.fail(`${opened.name} was not opened; ${this.scenario.name} is as it was`, opened.faults);
      return;
    }
    this.change(documentOf(opened.scenario, null));
  }

  private async save() {
    const { present } = this.session;
    try {
      const name = await saveScenario(present.scenario);
      // What was saved is the file from now on: nothing differs from it.
      if (name === null) return;
      this.session = { ...this.session, present: { ...this.session.present, file: present.scenario } };
    } catch (error) {
      this.fail("The scenario was not saved", [{ path: "", message: (error as Error).message }]);
    }
  }

  /** On paper the sliders become a table; it is there only while it is printed. */
  private readonly print = (event: Event) => {
    this.printing = event.type === "beforeprint";
    this.performUpdate();
  };

  private readonly press = (event: KeyboardEvent) => {
    const isTyping = event.composedPath()[0] instanceof HTMLInputElement;
    const shortcut = shortcutOf(event, isTyping);
    if (shortcut === null) return;
    event.preventDefault();
    if (shortcut === "open") void this.open();
    else if (shortcut === "save") void this.save();
    else this.move(shortcut === "undo" ? undone(this.session) : redone(this.session));
  };
}

function documentOf(scenario: Scenario, shipped: string | null): Session["present"] {
  return { scenario, file: scenario, shipped };
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-workbench": SpandrelWorkbench;
  }
}
