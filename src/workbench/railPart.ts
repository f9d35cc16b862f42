import { type LitElement, nothing, type TemplateResult } from "lit";
import type { RailOrder } from "../elements/rail/rail.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { Insights, insightsOf } from "./insights.ts";
import type { OtherViews } from "./otherViews.ts";
import { RailInsights } from "./railInsights.ts";
import { dockedRow, type RailState, railView } from "./railView.ts";
import type { Outcome } from "./runner.ts";
import { nameIn } from "./verdictViews.ts";

/** What the inputs are drawn from. */
export interface RailInputs {
  scenario: Scenario;
  /** the same before a slider was taken hold of: the inputs stand in its groups until it is let go */
  settled: Scenario;
  file: Scenario;
  outcome: Outcome | null;
  analyst: OtherViews["analyst"];
  /** puts the analyses into words; nothing is known until it is there */
  make: typeof insightsOf | undefined;
}

/** What stays at hand on a phone while nothing says what matters more. */
const FIRST = "funnel.signalsPerWeek";

/** The inputs, beside the results and at hand on a phone: in which order, and with what the analyses know of them. */
export class RailPart {
  /** path of the input that was changed last */
  last: string | null = null;
  private isOpen = false;
  private order: RailOrder = "group";
  private readonly narrow = matchMedia("(max-width: 767px)");
  private readonly known = new RailInsights();

  constructor(
    private readonly host: LitElement,
    private readonly events: Pick<RailState, "onDrag" | "onAdjust">,
  ) {
    const follow = () => host.requestUpdate();
    host.addController({
      hostConnected: () => this.narrow.addEventListener("change", follow),
      hostDisconnected: () => this.narrow.removeEventListener("change", follow),
    });
  }

  /** On a phone the inputs are a sheet that covers what the view shows, but for its top. */
  get isCovering(): boolean {
    return this.isOpen && this.narrow.matches;
  }

  /** Opens the inputs over the page, or closes them. */
  readonly show = (isOpen: boolean) => {
    this.isOpen = isOpen;
    this.host.requestUpdate();
    if (!this.narrow.matches) return;
    if (isOpen) scrollTo({ top: 0 });
    else void this.host.updateComplete.then(() => this.host.querySelector("spandrel-dock")?.focus());
  };

  /** Closes them without a word: another view is shown. */
  leave() {
    this.isOpen = false;
    this.host.requestUpdate();
  }

  render(inputs: RailInputs, folded: boolean): TemplateResult {
    const { scenario, settled, file, analyst } = inputs;
    const insights = this.insights(inputs);
    const isInUse = this.host.querySelector("spandrel-rail spandrel-input-row:focus-within") !== null;
    return railView({
      ...this.events,
      open: this.isOpen,
      folded,
      onToggle: this.show,
      scenario,
      settled,
      file,
      insights,
      stale: analyst.task("thresholds").stale || analyst.task("tornado").stale,
      order: this.order,
      ranking: this.known.ranking(insights, isInUse),
      name: nameIn(scenario),
      onOrder: (order) => {
        this.order = order;
        this.host.requestUpdate();
      },
      onLeave: () => this.host.requestUpdate(),
    });
  }

  /** The input that was changed last, else the one that moves the lead furthest. */
  renderDocked(inputs: RailInputs) {
    if (!this.narrow.matches) return nothing;
    const insights = this.insights(inputs);
    return dockedRow(inputs.scenario, inputs.file, [this.last, ...(insights.byEffect ?? []), FIRST], insights);
  }

  /** What the analyses know of the inputs. */
  insights({ analyst, outcome, file, make }: RailInputs): Insights {
    const tables = { thresholds: analyst.task("thresholds").table, tornado: analyst.task("tornado").table };
    return this.known.of(tables, outcome, file, make);
  }
}
