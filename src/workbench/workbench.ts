import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Fan } from "../decision/decision.ts";
import type { CurveKind } from "../decision/fans.ts";
import { currencyName } from "../decision/money.ts";
import { months } from "../decision/words.ts";
import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import { isSame } from "../elements/input-row/drag.ts";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import { inputName } from "../scenario/labels.ts";
import { quantityAt, withQuantity } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { browserPool } from "../simulation/browserPool.ts";
import type { Pool } from "../simulation/pool.ts";
import { assumptionsTable } from "./assumptions.ts";
import { decideView } from "./decideView.ts";
import { Documents, documentOf } from "./documents.ts";
import { drawn } from "./drawn.ts";
import { FileDrop } from "./fileDrop.ts";
import { Freshness } from "./freshness.ts";
import { Late } from "./late.ts";
import { fanCache, stylesOf } from "./optionViews.ts";
import { OtherViews } from "./otherViews.ts";
import { pinnedVerdict } from "./pinnedVerdict.ts";
import { type RailInputs, RailPart } from "./railPart.ts";
import { Route, VIEWS, type ViewId } from "./route.ts";
import { type Outcome, Runner } from "./runner.ts";
import { readScenarioFrom } from "./scenarioFiles.ts";
import { done, redone, type Session, sessionOf, undone } from "./session.ts";
import { FIRST, firstScenario, shippedChoices } from "./shipped.ts";
import { shortcutOf } from "./shortcut.ts";
import { nameIn, stampParts } from "./verdictViews.ts";
import type { ViewContext } from "./view.ts";
import { withPlan } from "./withPlan.ts";
import { withValues } from "./withValues.ts";

/** Runs that take longer than this, ms, show how far they have come. */
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
  /** a full run is under way */
  @state() private running = false;
  @state() private faults: { heading: string; lines: FaultLine[] } | null = null;
  @state() private focusedOption: string | null = null;
  @state() private railOpen = false;
  @state() private printing = false;
  private pool!: Pool;
  private runner!: Runner;
  private fan: ((option: string, kind: CurveKind) => Fan) | null = null;
  private isLong = false;
  private stamp: readonly string[] = [];
  private patience: ReturnType<typeof setTimeout> | undefined;
  private rest: ReturnType<typeof setTimeout> | undefined;
  private readonly rail = new RailPart(this, {
    onToggle: (open) => this.showInputs(open),
    onDrag: (event) => this.drag(event),
    onAdjust: (event) => this.adjust(event),
  });
  /** what puts the analyses into words: not needed for the verdict */
  private readonly words = new Late(
    async () => ({ ...(await import("./changesPanel.ts")), ...(await import("./insights.ts")) }),
    () => this.requestUpdate(),
  );
  private readonly freshness = new Freshness(this);
  private readonly route = new Route(this, () => this.turn());
  private readonly others = new OtherViews(this, (message) =>
    this.fail("The view was not opened", [{ path: "", message }]),
  );
  private readonly documents = new Documents({
    present: () => this.session.present,
    change: (document) => this.change(document),
    saved: (file) => {
      this.session = { ...this.session, present: { ...this.session.present, file } };
    },
    fail: (heading, lines) => this.fail(heading, lines),
  });
  private readonly drop = new FileDrop(this, async (file) => this.documents.take(await readScenarioFrom(file)));
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
        this.freshness.pending = false;
        this.fail("The simulation stopped; the results are those of before", [{ path: "", message }]);
      },
    });
    this.runner.request(this.scenario, true);
    void this.others.open(this.route.view);
    addEventListener("keydown", this.press);
    addEventListener("beforeprint", this.print);
    addEventListener("afterprint", this.print);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.pool.close();
    for (const timer of [this.patience, this.rest]) clearTimeout(timer);
    removeEventListener("keydown", this.press);
    removeEventListener("beforeprint", this.print);
    removeEventListener("afterprint", this.print);
  }

  private get scenario(): Scenario {
    return this.draft ?? this.session.present.scenario;
  }

  override render() {
    const { scenario, spoken } = this;
    const { view } = this.route;
    const { past, present, future } = this.session;
    return html`
      <spandrel-bar
        .scenarios=${shippedChoices}
        scenario=${present.shipped ?? ""}
        name=${scenario.name}
        detail="${months(scenario.horizonMonths)}, ${currencyName(scenario.currency)}"
        .views=${VIEWS}
        view=${view}
        ?folded=${view !== "decide"}
        ?compact=${this.isCovered}
        ?canUndo=${past.length > 0}
        ?canRedo=${future.length > 0}
        @scenario-choose=${(event: CustomEvent<{ id: string }>) => this.choose(event.detail.id)}
        @scenario-open=${() => this.documents.open()}
        @scenario-save=${() => this.documents.save()}
        @undo=${() => this.move(undone(this.session))}
        @redo=${() => this.move(redone(this.session))}
      ></spandrel-bar>
      <div class="page" ?data-folded=${view !== "decide"}>
        ${this.rail.render(this.railInputs, { open: this.railOpen, folded: view !== "decide" })}
        <main ?data-dropping=${this.drop.isOver}>
          ${view !== "decide" && spoken ? pinnedVerdict(spoken, this.freshness.stale) : nothing}
          <div class="results" data-view=${view}>
            <spandrel-fault-list
              heading=${this.faults?.heading ?? ""}
              .faults=${this.faults?.lines ?? []}
              @fault-dismiss=${() => {
                this.faults = null;
              }}
            ></spandrel-fault-list>
            ${this.outcome ? this.renderResults(this.outcome) : html`<p class="waiting">Simulating the first futures of ${scenario.name}.</p>`}
            ${this.printing ? assumptionsTable(scenario) : nothing}
          </div>
        </main>
      </div>
      <spandrel-dock
        role="region"
        aria-label="Input at hand"
        ?hidden=${this.isCovered}
        @inputs-open=${() => this.showInputs(true)}
        @quantity-input=${this.drag}
        @quantity-change=${this.adjust}
        >${this.rail.renderDocked(this.railInputs)}</spandrel-dock
      >
    `;
  }

  private get railInputs(): RailInputs {
    const { scenario, outcome } = this;
    const { file } = this.session.present;
    return { scenario, file, outcome, analyst: this.others.analyst, make: this.words.value?.insightsOf };
  }

  private renderResults(outcome: Outcome) {
    const isUpdating = this.freshness.pending || this.draft !== null || this.running;
    const { view } = this.route;
    const { sections, stamp } = view === "decide" ? this.renderDecide(outcome) : this.renderOther(outcome, view);
    return html`
      ${sections}
      <spandrel-progress
        label="${outcome.result.scenario.trials.toLocaleString("en")} futures"
        @run-cancel=${() => this.runner.cancel()}
      ></spandrel-progress>
      <spandrel-stamp .parts=${[...this.stamp, ...stamp]} ?stale=${isUpdating}></spandrel-stamp>
    `;
  }

  private renderDecide(outcome: Outcome) {
    const { spoken, held, focusedOption: focus, isCovered: compact } = this;
    const { stale } = this.freshness;
    const context = this.contextOf(outcome);
    const task = context.task("thresholds");
    const { changesPanel } = this.words.value ?? {};
    const sections = decideView({
      outcome,
      spoken: spoken ?? outcome,
      before: held,
      fan: this.fan ?? fanCache(outcome.result, outcome.decision.baseline),
      focus,
      stale,
      compact,
      changes: compact || !changesPanel ? nothing : drawn(context, [task], () => changesPanel({ ...context, task })),
      onFocus: (option) => {
        this.focusedOption = option;
      },
    });
    return { sections, stamp: [] };
  }

  private renderOther(outcome: Outcome, id: Exclude<ViewId, "decide">) {
    const view = this.others.get(id);
    if (!view) return { sections: html`<p class="waiting">Opening this view.</p>`, stamp: [] };
    const context = this.contextOf(outcome);
    return { sections: view.render(context), stamp: view.stamp(context) };
  }

  /** On a phone the inputs cover what the view shows, but for its top. */
  private get isCovered(): boolean {
    return this.railOpen && this.narrow.matches;
  }

  private contextOf(outcome: Outcome): ViewContext {
    // the results' own scenario: the inputs may be another one's already
    const { scenario } = outcome.result;
    const { analyst } = this.others;
    return {
      outcome,
      scenario,
      styles: stylesOf(outcome.result),
      name: nameIn(scenario),
      label: (path) => inputName(scenario, path),
      stale: this.freshness.stale,
      set: (changes) => this.edit((present) => withValues(present, changes)),
      takePlan: (plan) => this.edit((present) => withPlan(present, plan)),
      task: (kind) => analyst.task(kind),
      settingsOf: (kind) => analyst.settingsOf(kind),
      configure: (kind, settings) => analyst.configure(kind, settings),
    };
  }

  private show(outcome: Outcome) {
    const { scenario } = outcome.result;
    // A preview that was under way when another scenario was opened says nothing of that one.
    if (scenario.name !== this.scenario.name) return;
    this.outcome = outcome;
    this.fan = fanCache(outcome.result, outcome.decision.baseline);
    this.stamp = stampParts(outcome);
    this.others.analyst.attend(scenario);
    this.freshness.settle();
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
    this.freshness.outdate();
    this.others.analyst.halt();
  }

  /** How far a full run has come goes straight to its line: the page is not drawn again for every chunk. */
  private track(share: number | null) {
    this.running = share !== null;
    const line = this.querySelector("spandrel-progress");
    if (share === null) {
      clearTimeout(this.patience);
      this.patience = undefined;
      this.isLong = false;
      if (!this.freshness.pending && !this.draft) this.others.analyst.rest(this.outcome?.preview === false);
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
  private readonly drag = ({ detail: { path, quantity } }: CustomEvent<QuantityDetail>) => {
    if (!this.draft) this.held = this.outcome;
    this.draft = withQuantity(this.session.present.scenario, path, quantity);
    this.hush();
    this.outdate();
    this.runner.request(this.draft, false);
  };

  /** A slider was let go, or a number typed: the change is done. */
  private readonly adjust = ({ detail: { path, quantity } }: CustomEvent<QuantityDetail>) => {
    this.rail.last = path;
    const { present } = this.session;
    // let go where it was taken hold of: nothing is done
    if (isSame(quantityAt(present.scenario, path), quantity)) this.move(this.session);
    else this.change({ ...present, scenario: withQuantity(present.scenario, path, quantity) });
  };

  private change(document: Session["present"]) {
    this.faults = null;
    this.move(done(this.session, document));
  }

  /** One change of the scenario, by something other than its own row: what changes nothing is not done. */
  private edit(change: (scenario: Scenario) => Scenario) {
    const { present } = this.session;
    try {
      const scenario = change(present.scenario);
      if (scenario !== present.scenario) this.change({ ...present, scenario });
    } catch (error) {
      this.fail("The scenario was not changed", [{ path: "", message: (error as Error).message }]);
    }
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

  /** Another view is shown. */
  private turn() {
    this.railOpen = false;
    void this.others.open(this.route.view);
  }

  /** On a phone the inputs are a sheet below the verdict. */
  private showInputs(open: boolean) {
    this.railOpen = open;
    if (!this.narrow.matches) return;
    if (open) scrollTo({ top: 0 });
    else void this.updateComplete.then(() => this.querySelector("spandrel-dock")?.focus());
  }

  private async choose(id: string) {
    // a chooser that chose in vain goes back to the scenario that is still open
    if (!(await this.documents.choose(id))) this.querySelector("spandrel-bar")?.requestUpdate();
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
    if (shortcut === "open") void this.documents.open();
    else if (shortcut === "save") void this.documents.save();
    else this.move(shortcut === "undo" ? undone(this.session) : redone(this.session));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-workbench": SpandrelWorkbench;
  }
}
