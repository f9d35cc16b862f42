import { html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { months } from "../decision/words.ts";
import type { ChartSave } from "../elements/chart/chart.ts";
import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import type { QuantityDetail } from "../elements/input-row/input-row.ts";
import { Printing } from "../elements/printing.ts";
import { currencyName } from "../scenario/currencyForm.ts";
import { count } from "../scenario/numberForm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { assumptionsTable } from "./assumptions.ts";
import { type Parts, pageContextOf, viewContextOf } from "./contexts.ts";
import { decideView } from "./decideView.ts";
import { Documents } from "./documents.ts";
import { drawn } from "./drawn.ts";
import { Editing } from "./editing.ts";
import { FileDrop } from "./fileDrop.ts";
import { isFirstVisit } from "./firstVisit.ts";
import { Late } from "./late.ts";
import { draftNotice } from "./library/draftNotice.ts";
import { draftWords } from "./library/draftStatus.ts";
import { Drafts } from "./library/drafts.ts";
import { Notices } from "./notices.ts";
import { keepOffline } from "./offline.ts";
import { fanCache } from "./optionViews.ts";
import { OtherViews } from "./otherViews.ts";
import type { Page } from "./page.ts";
import { PagePool } from "./pagePool.ts";
import { takePastes } from "./paste.ts";
import { pinnedVerdict } from "./pinnedVerdict.ts";
import { type RailInputs, RailPart } from "./railPart.ts";
import { readFaults } from "./readFaults.ts";
import { Results } from "./results.ts";
import { hasInputs, hasPinned, Route, VIEWS } from "./route.ts";
import type { Outcome } from "./runner.ts";
import { readScenarioFrom, readScenarioText } from "./scenarioFiles.ts";
import { type Document, documentOf } from "./session.ts";
import { Sharing } from "./sharing/sharing.ts";
import { FIRST, firstScenario, shippedChoices } from "./shipped.ts";
import { takeShortcuts } from "./shortcut.ts";

const fetchedWords = (onFetched: () => void) =>
  new Late(async () => ({ ...(await import("./changesPanel.ts")), ...(await import("./insights.ts")) }), onFetched);

/** What the first-time hint offers. */
const BEGIN = "Begin";

const FROM_LINK = "Opened from a link; what was open before is one step back.";

/**
 * The page: one scenario, its inputs, and what they decide. Holds the session (what can be undone), keeps the results
 * up to date and hands tables down; elements send events up.
 */
@customElement("spandrel-workbench")
export class SpandrelWorkbench extends LitElement {
  @state() private faults: { heading: string; lines: FaultLine[] } | null = null;
  private readonly notices = new Notices(this);
  @state() private focusedOption: string | null = null;
  private readonly printing = new Printing(this);
  private readonly editing = new Editing(documentOf(firstScenario(), FIRST), this, {
    onPreview: (scenario, document) => this.results.preview(scenario, document),
    onMove: (present) => {
      this.results.complete(present.scenario, present.id);
      this.drafts.keep(present);
    },
    onRefusal: (message) => this.fail("The scenario was not changed", [{ path: "", message }]),
  });
  private readonly results = new Results(this, {
    onShow: (outcome, isCurrent) => this.show(outcome, isCurrent),
    onSpeak: ({ decision, result, preview }) => {
      this.words ??= fetchedWords(() => this.requestUpdate());
      const { headline, strength } = decision.recommendation;
      const text = headline.map((part) => part.text).join("");
      document.title = `${text} ${result.scenario.name}, Spandrel`;
      if (!preview) this.drafts.decided(result.scenario, { text, strength });
    },
    onOutdate: () => this.others.analyst.halt(),
    onRest: (byItself) => {
      this.others.analyst.rest(byItself);
      // only now: what is fetched to be kept would be in the way of the first verdict
      void keepOffline((act) => this.notices.tell("A newer version of Spandrel is there.", { label: "Reload", act }));
    },
    onProgress: (share) => {
      // straight to its line: the page is not drawn again for every chunk
      const line = this.querySelector("spandrel-progress");
      if (line) line.done = share;
    },
    onFailure: (heading, message) => this.fail(heading, [{ path: "", message }]),
  });
  private readonly rail = new RailPart(this, {
    onDrag: (event) => this.drag(event),
    onAdjust: (event) => this.adjust(event),
  });
  /** what puts the analyses into words: fetched once there is a verdict, for which it is not needed */
  private words: ReturnType<typeof fetchedWords> | null = null;
  private readonly workers = new PagePool(this);
  private readonly route = new Route(this, () => this.turn());
  private readonly others = new OtherViews(this, (message) =>
    this.fail("The view was not opened", [{ path: "", message }]),
  );
  private readonly documents = new Documents({
    present: () => this.editing.present,
    change: (document) => this.change(document),
    saved: (file) => {
      this.editing.saved(file);
      this.drafts.keep(this.editing.present);
    },
    tell: (message) => this.notices.tell(message),
    fail: (heading, lines) => this.fail(heading, lines),
  });
  private readonly drafts = new Drafts(this, {
    present: () => this.editing.present,
    change: (document) => this.change(document),
    adopt: (from, document) => this.editing.adopt(from, document),
  });
  private readonly sharing = new Sharing(this, {
    onOpen: (opened) => {
      this.documents.take(opened);
      if ("scenario" in opened) this.notices.tell(FROM_LINK);
    },
    onFailure: (heading, message) => this.fail(heading, [{ path: "", message }]),
    onCompare: (answer) => this.notices.tell(`${FROM_LINK} ${answer}`),
  });
  private readonly drop = new FileDrop(this, async (file, others) => {
    this.documents.take(await readScenarioFrom(file));
    if (others > 0) this.notices.tell("Only the first of the files was opened: one scenario is open at a time.");
  });

  constructor() {
    super();
    this.addEventListener("chart-save", (event) => void this.saveChart((event as CustomEvent<ChartSave>).detail));
    takePastes(this, {
      onText: (text) => this.documents.take(readScenarioText("What was pasted", text)),
      onLink: (hash) => void this.sharing.open(hash),
    });
    takeShortcuts(this, (shortcut) => {
      if (shortcut === "open" || shortcut === "save") void this.documents[shortcut]();
      else this.editing[shortcut]();
    });
  }

  /** The page is the document: styles are global and printing works. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    if (this.drafts.expects) void this.restore();
    else this.begin();
    void this.others.open(this.route.view);
    if (isFirstVisit() && this.route.view === "decide") {
      const begin = () => {
        location.hash = "start";
      };
      this.notices.tell("This is an example. Your own takes about a minute: ten questions.", {
        label: BEGIN,
        act: begin,
      });
    }
  }

  /** Draws what was asked for now, not a moment later: paper does not wait. */
  drawNow() {
    this.performUpdate();
  }

  private get scenario(): Scenario {
    return this.editing.scenario;
  }

  override render() {
    const { scenario } = this;
    const { spoken, stale } = this.results;
    const { view } = this.route;
    const { present, canUndo, canRedo } = this.editing;
    return html`
      <spandrel-bar
        .scenarios=${shippedChoices}
        scenario=${shippedChoices.find(({ id, name }) => id === present.shipped && name === scenario.name)?.id ?? ""}
        name=${scenario.name}
        detail="${months(scenario.horizonMonths)}, ${currencyName(scenario.currency)}"
        kept=${draftWords(this.drafts.status)}
        .views=${VIEWS}
        view=${view}
        ?folded=${view !== "decide"}
        ?compact=${this.rail.isCovering}
        ?canUndo=${canUndo}
        ?canRedo=${canRedo}
        @scenario-choose=${(event: CustomEvent<{ id: string }>) => this.choose(event.detail.id)}
        @scenario-open=${() => this.documents.open()}
        @scenario-save=${() => this.documents.save()}
        @scenario-share=${() => this.sharing.offer(this.editing.present.scenario, this.results.outcome)}
        @undo=${() => this.editing.undo()}
        @redo=${() => this.editing.redo()}
      ></spandrel-bar>
      <div class="page" ?data-folded=${view !== "decide"} ?data-alone=${!hasInputs(view)}>
        ${hasInputs(view) ? this.rail.render(this.railInputs, view !== "decide") : nothing}
        <main tabindex="-1" ?data-dropping=${this.drop.isOver}>
          ${hasPinned(view) && spoken ? pinnedVerdict(spoken, stale) : nothing}
          <div class="results" data-view=${view}>
            <spandrel-fault-list
              heading=${this.faults?.heading ?? ""}
              .faults=${this.faults?.lines ?? []}
              @fault-dismiss=${() => {
                this.faults = null;
              }}
            ></spandrel-fault-list>
            ${draftNotice(this.drafts, {
              save: () => void this.documents.save(),
              fail: ({ message }) => this.fail("Nothing was settled", [{ path: "", message }]),
            })}
            ${this.renderView()}
            ${this.printing.isOn ? assumptionsTable(scenario) : nothing}
          </div>
        </main>
      </div>
      <spandrel-dock
        role="region"
        aria-label="Input at hand"
        ?hidden=${this.rail.isCovering || !hasInputs(view)}
        @inputs-open=${() => this.rail.show(true)}
        @quantity-input=${this.drag}
        @quantity-change=${this.adjust}
        >${this.rail.renderDocked(this.railInputs)}</spandrel-dock
      >
      ${this.sharing.render(this.results.outcome)}
      ${this.notices.render()}
    `;
  }

  private get railInputs(): RailInputs {
    const { scenario } = this;
    const { file, scenario: settled } = this.editing.present;
    const { outcome } = this.results;
    return { scenario, settled, file, outcome, analyst: this.others.analyst, make: this.words?.value?.insightsOf };
  }

  private renderView() {
    const { view } = this.route;
    const found = this.others.get(view);
    if (view !== "decide" && !found) return html`<p class="waiting">Opening this view.</p>`;
    if (found && "page" in found) return this.renderPage(found.page);
    const { outcome } = this.results;
    if (!outcome) return html`<p class="waiting">Simulating the first futures of ${this.scenario.name}.</p>`;
    if (!found) return html`${this.renderDecide(outcome)}${this.renderFoot(outcome, this.results.stamp)}`;
    const context = viewContextOf(outcome, this.parts);
    return html`${found.view.render(context)}${this.renderFoot(outcome, [...this.results.stamp, ...found.view.stamp(context)])}`;
  }

  private renderPage(page: Page) {
    const context = pageContextOf(this.parts);
    const { outcome, stamp } = this.results;
    return html`${page.render(context)}${outcome && page.stamp ? this.renderFoot(outcome, page.stamp(context, stamp)) : nothing}`;
  }

  /** Under every view: how far a run has come, and what is shown was computed from. */
  private renderFoot({ result }: Outcome, stamp: readonly string[]) {
    const { results } = this;
    return html`
      <spandrel-progress
        label="${count(result.scenario.trials)} futures"
        @run-cancel=${() => results.cancel()}
      ></spandrel-progress>
      <spandrel-stamp .parts=${stamp} ?stale=${results.isUpdating}></spandrel-stamp>
    `;
  }

  private renderDecide(outcome: Outcome) {
    const { focusedOption: focus } = this;
    const compact = this.rail.isCovering;
    const { spoken, held, stale, fan } = this.results;
    const context = viewContextOf(outcome, this.parts);
    const task = context.task("thresholds");
    const { changesPanel } = this.words?.value ?? {};
    return decideView({
      outcome,
      spoken: spoken ?? outcome,
      before: held,
      fan: fan ?? fanCache(outcome.result, outcome.decision.baseline),
      focus,
      stale,
      compact,
      changes: compact || !changesPanel ? nothing : drawn(context, [task], () => changesPanel({ ...context, task })),
      onFocus: (option) => {
        this.focusedOption = option;
      },
    });
  }

  private get parts(): Parts {
    return {
      results: this.results,
      others: this.others,
      editing: this.editing,
      workers: this.workers,
      drafts: this.drafts,
      insights: () => this.rail.insights(this.railInputs),
      edit: (change) => this.edit(change),
      change: (document) => this.change(document),
      drag: this.drag,
      adjust: this.adjust,
      fail: (heading, lines) => this.fail(heading, lines),
      update: () => this.requestUpdate(),
    };
  }

  private show(outcome: Outcome, isCurrent: boolean) {
    const { result } = outcome;
    this.others.analyst.attend(result.scenario);
    if (!result.options.some(({ id }) => id === this.focusedOption)) this.focusedOption = null;
    if (isCurrent) void this.sharing.compare(outcome);
    this.requestUpdate();
  }

  private fail(heading: string, lines: FaultLine[]) {
    this.faults = { heading, lines };
  }

  private readonly drag = ({ detail }: CustomEvent<QuantityDetail>) => this.editing.drag(detail);

  private readonly adjust = ({ detail }: CustomEvent<QuantityDetail>) => {
    this.rail.last = detail.path;
    this.faults = null;
    this.editing.adjust(detail);
  };

  private change(document: Document) {
    this.faults = null;
    this.editing.change(document);
  }

  private edit(change: (scenario: Scenario) => Scenario) {
    this.faults = null;
    this.editing.edit(change);
  }

  private begin() {
    const { scenario, id } = this.editing.present;
    this.results.complete(scenario, id);
  }

  /** Goes on where this tab, or else the last one, was. */
  private async restore() {
    const first = this.editing.present;
    const restored = await this.drafts.restore();
    if (restored?.ok) this.editing.resume(restored.document, first);
    else if (restored) {
      const { summary, faults } = restored;
      this.fail(`${summary.name} cannot be read; it is still in the library`, readFaults(faults));
    }
    if (restored?.note) this.notices.tell(restored.note);
    else if (!restored)
      this.notices.tell("What was open here could not be read from this browser; look in the library.");
    this.begin();
  }

  /** Another view is shown. */
  private turn() {
    this.rail.leave();
    this.notices.withdraw(BEGIN);
    void this.others.open(this.route.view);
  }

  private async saveChart(chart: ChartSave) {
    try {
      const { saveChart } = await import("./report/saveChart.ts");
      const fileName = await saveChart(chart, this.scenario.name);
      if (fileName) this.notices.tell(`Saved as ${fileName}.`);
    } catch (error) {
      this.fail("The chart was not saved", [{ path: "", message: (error as Error).message }]);
    }
  }

  private async choose(id: string) {
    // a chooser that chose in vain goes back to the scenario that is still open
    if (!(await this.documents.choose(id))) this.querySelector("spandrel-bar")?.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-workbench": SpandrelWorkbench;
  }
}
