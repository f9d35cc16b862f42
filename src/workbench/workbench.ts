import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { repeat } from "lit/directives/repeat.js";
import type { Fan } from "../decision/decision.ts";
import type { CurveKind } from "../decision/fans.ts";
import { currencyName } from "../decision/money.ts";
import { months } from "../decision/words.ts";
import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import { withQuantity } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { browserPool } from "../simulation/browserPool.ts";
import { decideView } from "./decideView.ts";
import { inputRow } from "./inputRow.ts";
import { fanCache } from "./optionViews.ts";
import { railGroups } from "./railInputs.ts";
import { type Outcome, Runner } from "./runner.ts";
import { chooseScenario, type Opened, readScenarioFrom, saveScenario } from "./scenarioFiles.ts";
import { done, redone, type Session, sessionOf, undone } from "./session.ts";
import { FIRST, firstScenario, shippedChoices, shippedScenario } from "./shipped.ts";
import { stampParts } from "./verdictViews.ts";

/** Runs that take longer than this show how far they have come. */
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
  @state() private stale = true;
  @state() private progress: number | null = null;
  @state() private showProgress = false;
  @state() private faults: { heading: string; lines: FaultLine[] } | null = null;
  @state() private focusedOption: string | null = null;
  @state() private railOpen = false;
  @state() private dockPath = "funnel.signalsPerWeek";
  @state() private dropping = false;
  private runner!: Runner;
  private fan: ((option: string, kind: CurveKind) => Fan) | null = null;
  private patience: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly narrow = matchMedia("(max-width: 767px)");

  /** The page is the document: styles are global and printing works. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    this.runner = new Runner(browserPool(), {
      onOutcome: (outcome) => this.show(outcome),
      onProgress: (share) => this.track(share),
      onError: (message) =>
        this.fail("The simulation stopped; the results are those of before", [{ path: "", message }]),
    });
    this.runner.request(this.scenario, true);
    addEventListener("keydown", this.press);
    addEventListener("dragover", this.dragOver);
    addEventListener("dragleave", this.dragLeave);
    addEventListener("drop", this.drop);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("keydown", this.press);
    removeEventListener("dragover", this.dragOver);
    removeEventListener("dragleave", this.dragLeave);
    removeEventListener("drop", this.drop);
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
        <main class="results" ?data-dropping=${this.dropping}>
          <spandrel-fault-list
            heading=${this.faults?.heading ?? ""}
            .faults=${this.faults?.lines ?? []}
            @fault-dismiss=${() => {
              this.faults = null;
            }}
          ></spandrel-fault-list>
          ${this.outcome ? this.renderResults(this.outcome) : html`<p class="waiting">Simulating the first futures of ${scenario.name}.</p>`}
        </main>
      </div>
      <spandrel-dock
        @inputs-open=${() => this.showInputs(true)}
        @quantity-input=${this.drag}
        @quantity-change=${this.adjust}
        >${this.renderDocked()}</spandrel-dock
      >
    `;
  }

  private renderRail() {
    const { file } = this.session.present;
    return html`<spandrel-rail
      ?open=${this.railOpen}
      @rail-toggle=${(event: CustomEvent<{ open: boolean }>) => {
        this.showInputs(event.detail.open);
      }}
      @quantity-input=${this.drag}
      @quantity-change=${this.adjust}
    >
      ${repeat(
        railGroups(this.scenario),
        ({ heading }) => heading,
        ({ heading, inputs }) =>
          html`<spandrel-input-group heading=${heading}>
            ${repeat(
              inputs,
              ({ path }) => path,
              (input) => inputRow(input, this.scenario, file),
            )}
          </spandrel-input-group>`,
      )}
    </spandrel-rail>`;
  }

  /** On a phone: the row that was used last, signals at first. */
  private renderDocked() {
    const inputs = railGroups(this.scenario).flatMap((group) => group.inputs);
    const docked = inputs.find(({ path }) => path === this.dockPath) ?? inputs[0];
    return docked ? inputRow(docked, this.scenario, this.session.present.file, true) : nothing;
  }

  private renderResults(outcome: Outcome) {
    const { stale, progress } = this;
    return html`
      ${decideView({
        outcome,
        spoken: this.spoken ?? outcome,
        before: this.held,
        fan: this.fan ?? fanCache(outcome.result, outcome.decision.baseline),
        focus: this.focusedOption,
        stale,
        compact: this.railOpen && this.narrow.matches,
        onFocus: (option) => {
          this.focusedOption = option;
        },
      })}
      <spandrel-progress
        .done=${this.showProgress ? progress : null}
        label="${outcome.result.scenario.trials.toLocaleString("en")} futures"
        @run-cancel=${() => this.runner.cancel()}
      ></spandrel-progress>
      <spandrel-stamp .parts=${stampParts(outcome)} ?stale=${stale || progress !== null}></spandrel-stamp>
    `;
  }

  private show(outcome: Outcome) {
    this.outcome = outcome;
    this.fan = fanCache(outcome.result, outcome.decision.baseline);
    this.stale = false;
    if (!outcome.result.options.some(({ id }) => id === this.focusedOption)) this.focusedOption = null;
    clearTimeout(this.rest);
    if (this.draft && this.spoken) this.rest = setTimeout(() => this.speak(outcome), REST);
    else this.speak(outcome);
  }

  /** Words follow once a slider rests, so that they do not flicker under the hand. */
  private speak(outcome: Outcome) {
    this.spoken = outcome;
    const { headline } = outcome.decision.recommendation;
    document.title = `${headline.map(({ text }) => text).join("")} ${outcome.result.scenario.name}, Spandrel`;
  }

  private track(share: number | null) {
    if (share === null) {
      clearTimeout(this.patience);
      this.patience = undefined;
      this.showProgress = false;
    } else if (this.patience === undefined) {
      this.patience = setTimeout(() => {
        this.showProgress = true;
      }, PATIENCE);
    }
    this.progress = share;
  }

  private fail(heading: string, lines: FaultLine[]) {
    this.faults = { heading, lines };
  }

  /** A slider is being dragged: previews follow, nothing is done yet. */
  private drag({ detail: { path, quantity } }: CustomEvent<QuantityDetail>) {
    if (!this.draft) this.held = this.outcome;
    this.draft = withQuantity(this.session.present.scenario, path, quantity);
    this.stale = true;
    this.runner.request(this.draft, false);
  }

  /** A slider was let go, or a number typed: the change is done. */
  private adjust({ detail: { path, quantity } }: CustomEvent<QuantityDetail>) {
    this.dockPath = path;
    const { present } = this.session;
    this.change({ ...present, scenario: withQuantity(present.scenario, path, quantity) });
  }

  private change(document: Session["present"]) {
    this.faults = null;
    this.move(done(this.session, document));
  }

  private move(session: Session) {
    this.session = session;
    this.draft = null;
    this.held = null;
    this.stale = true;
    this.runner.request(session.present.scenario, true);
  }

  /** On a phone the inputs are a sheet below the verdict. */
  private showInputs(open: boolean) {
    this.railOpen = open;
    if (open && this.narrow.matches) scrollTo({ top: 0 });
  }

  private async choose(id: string) {
    try {
      this.change(documentOf(await shippedScenario(id), id));
    } catch (error) {
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
      if (name !== null) this.session = { ...this.session, present: { ...present, file: present.scenario } };
    } catch (error) {
      this.fail("The scenario was not saved", [{ path: "", message: (error as Error).message }]);
    }
  }

  private readonly press = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const isTyping = event.composedPath()[0] instanceof HTMLInputElement;
    const action =
      key === "o"
        ? () => void this.open()
        : key === "s"
          ? () => void this.save()
          : isTyping
            ? null
            : key === "z"
              ? () => this.move(event.shiftKey ? redone(this.session) : undone(this.session))
              : key === "y"
                ? () => this.move(redone(this.session))
                : null;
    if (!action) return;
    event.preventDefault();
    action();
  };

  private readonly dragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes("Files")) return;
    event.preventDefault();
    this.dropping = true;
  };

  private readonly dragLeave = (event: DragEvent) => {
    if (event.relatedTarget === null) this.dropping = false;
  };

  private readonly drop = (event: DragEvent) => {
    this.dropping = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void readScenarioFrom(file).then((opened) => this.take(opened));
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
