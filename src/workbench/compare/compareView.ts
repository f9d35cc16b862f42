import { html, LitElement, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { guard } from "lit/directives/guard.js";
import { live } from "lit/directives/live.js";
import chevronDown from "lucide-static/icons/chevron-down.svg?raw";
import chevron from "lucide-static/icons/chevron-right.svg?raw";
import plus from "lucide-static/icons/plus.svg?raw";
import close from "lucide-static/icons/x.svg?raw";
import { listed } from "../../decision/words.ts";
import base from "../../elements/base.styles.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { count as written } from "../../scenario/numberForm.ts";
import "../../elements/chart/chart.ts";
import "../../elements/compare-verdict/compare-verdict.ts";
import "../../elements/differences/differences.ts";
import { icon } from "../../elements/icon.ts";
import barStyles from "../../elements/progressBar.styles.ts";
import { progressBar } from "../../elements/progressBar.ts";
import selectStyles from "../../elements/select.styles.ts";
import type { PageContext } from "../page.ts";
import type { Outcome } from "../runner.ts";
import { chooseScenario } from "../scenarioFiles.ts";
import { hashOf } from "../scenarioText.ts";
import { strengthWords } from "../verdictViews.ts";
import { attributionSection } from "./attributionSection.ts";
import type { LibraryList } from "./choices.ts";
import { type ComparedLooks, LETTERS, looksOf } from "./compared.ts";
import styles from "./compareView.styles.ts";
import { type Comparison, MOST_SIDES, type Side } from "./comparison.ts";
import { curvesSection } from "./curvesSection.ts";
import { differenceGroups, nothingDiffers } from "./differenceGroups.ts";
import { slopeSection } from "./slopeSection.ts";

/** Stands for choosing a file among the choices. */
const OPEN_FILE = "open a file";

/**
 * Two to four scenarios side by side: what each decides, what each option costs in each, what differs and how far each
 * difference moved the lead, and the gap's curves on one scale.
 */
@customElement("spandrel-compare")
export class SpandrelCompare extends LitElement {
  static override styles = [base, selectStyles, barStyles, styles];

  @property({ attribute: false }) context!: PageContext;
  @property({ attribute: false }) comparison!: Comparison;
  @property({ attribute: false }) library: LibraryList = async () => [];

  override connectedCallback() {
    super.connectedCallback();
    this.comparison.open(this.library, this.redraw);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.comparison.close();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get("comparison");
    if (before) {
      before.close();
      this.comparison.open(this.library, this.redraw);
    }
    if (changed.has("context")) this.comparison.attend(this.context);
  }

  override render() {
    const { sides } = this.comparison;
    const outcomes = sides.flatMap(({ outcome }) => outcome ?? []);
    const looks = looksOf(outcomes);
    const isComplete = outcomes.length === sides.length;
    const currencies = new Set(sides.flatMap(({ scenario }) => scenario?.currency ?? []));
    const canScale = isComplete && currencies.size === 1;
    const slope = canScale
      ? guard(outcomes, () => html`<div class="slope">${slopeSection(outcomes, looks)}</div>`)
      : nothing;
    const verdicts = sides.map((side, i) => this.renderVerdict(side, i, looks, sides.length > 2));
    const names = sides.flatMap(({ scenario }) => scenario?.name ?? []);
    return html`
      <h1 class="heard-only">${names.join(" compared with ")}</h1>
      ${this.renderChoosers(sides)}
      ${
        sides.length === 2
          ? html`<div class="duel">${verdicts[0]}${slope === nothing ? html`<div class="slope"></div>` : slope}${verdicts[1]}</div>`
          : html`<div class="many">${verdicts}${slope}</div>`
      }
      ${currencies.size > 1 ? this.renderCurrencies(sides) : nothing} ${this.renderDifference(sides, looks)}
      ${isComplete ? guard(outcomes, () => curvesSection(outcomes, looks)) : nothing} ${this.renderList(sides)}
    `;
  }

  private readonly redraw = () => this.requestUpdate();

  private renderChoosers(sides: readonly Side[]) {
    const add =
      sides.length < MOST_SIDES
        ? html`<button type="button" class="add" @click=${() => this.comparison.add()}>
            ${icon(plus, 14)}${sides.length === 2 ? "add a third or fourth" : "add a fourth"}
          </button>`
        : nothing;
    const choosers = sides.map((side, i) => this.renderChooser(side, i, sides.length > 2 && i > 0));
    return html`<div class="choosers">${sides.length === 2 ? [choosers[0], add, choosers[1]] : [...choosers, add]}</div>`;
  }

  private renderChooser({ choice }: Side, index: number, canGo: boolean) {
    const letter = LETTERS[index];
    return html`<div class="chooser">
      <span class="letter" aria-hidden="true">${letter}</span>
      <span class="select">
        <select aria-label="Scenario ${letter}" .value=${live(choice)} @change=${(event: Event) => this.choose(event, index)}>
          ${this.comparison.groups.map(
            ({ heading, choices }) => html`<optgroup label=${heading}>
              ${choices.map(({ id, name }) => html`<option value=${id} ?selected=${id === choice}>${name}</option>`)}
            </optgroup>`,
          )}
          <option value=${OPEN_FILE}>Open a file…</option>
        </select>
        ${icon(chevronDown, 14)}
      </span>
      ${
        canGo
          ? html`<button type="button" aria-label="Remove ${letter}" title="Remove ${letter}" @click=${() => this.comparison.remove(index)}>${icon(close, 14)}</button>`
          : nothing
      }
    </div>`;
  }

  private renderVerdict(side: Side, index: number, { styles: optionStyles }: ComparedLooks, small: boolean) {
    const letter = LETTERS[index];
    const { outcome, error, running, scenario } = side;
    if (error !== null) {
      return html`<div role="alert">
        <p class="waiting error">${letter} could not be simulated: ${error}</p>
        <button type="button" class="again" @click=${() => this.comparison.retry(index)}>Try again</button>
      </div>`;
    }
    if (!outcome) {
      return html`<div>
        <p class="waiting">${scenario ? `Simulating ${scenario.name}.` : "Opening the scenario."}</p>
        ${running === null ? nothing : progressBar(running, `Simulating ${letter}`)}
      </div>`;
    }
    const { recommendation } = outcome.decision;
    const isPresent = outcome === this.context.outcome;
    return html`<spandrel-compare-verdict
      letter=${letter}
      .strength=${recommendation.strength}
      words=${strengthWords(recommendation)}
      .sentence=${recommendation.headline}
      .reasons=${recommendation.because.slice(0, small ? 1 : 2)}
      .optionStyles=${optionStyles}
      ?small=${small}
      ?stale=${isPresent && this.context.stale}
    ></spandrel-compare-verdict>`;
  }

  private renderCurrencies(sides: readonly Side[]) {
    const each = sides.flatMap(({ scenario }, i) =>
      scenario ? `${LETTERS[i]} is in ${currencyName(scenario.currency)}` : [],
    );
    return html`<p class="said">${listed(each)}: amounts are not put on one scale, and no move is accounted for.</p>`;
  }

  /** Two of the scenarios in detail: what each change moved. */
  private renderDifference(sides: readonly Side[], looks: ComparedLooks) {
    const { comparison } = this;
    const [first, second] = comparison.pair;
    const [a, b] = [sides[first]?.scenario, sides[second]?.scenario];
    if (!a || !b) return nothing;
    const letters: [string, string] = [LETTERS[first], LETTERS[second]];
    const same = nothingDiffers(a, b);
    const choice = sides.length > 2 ? this.renderPair(sides.length) : nothing;
    const hasLooks = [sides[first], sides[second]].every(({ outcome }) => outcome !== null);
    const { task } = comparison;
    const changes = a.currency === b.currency ? comparison.partsBetween(a, b) : 0;
    const isMoved = hasLooks && same === null && a.currency === b.currency;
    return html`
      ${choice === nothing ? nothing : html`<div class="attribution">${choice}</div>`}
      ${same === null ? nothing : html`<p class="said">${letters[0]} and ${letters[1]} ${same}</p>`}
      ${
        isMoved
          ? html`<div class="attribution">
              ${guard([task.table, task.running, task.waiting, task.error, a, b], () =>
                attributionSection({
                  task,
                  letters,
                  titles: [a.name, b.name],
                  looks,
                  currency: a.currency,
                  changes,
                }),
              )}
            </div>`
          : nothing
      }
    `;
  }

  private renderList(sides: readonly Side[]) {
    const [first, second] = this.comparison.pair;
    const [a, b] = [sides[first]?.scenario, sides[second]?.scenario];
    if (!a || !b) return nothing;
    return guard([a, b, first, second], () => {
      const groups = differenceGroups(a, b);
      if (groups.length === 0) return nothing;
      const isShort = groups.every(({ rows }) => rows.length <= 12);
      return html`<details class="differences" ?open=${isShort}>
        <summary>${icon(chevron, 14)}Everything that differs between ${LETTERS[first]} and ${LETTERS[second]}</summary>
        <spandrel-differences .groups=${groups}></spandrel-differences>
      </details>`;
    });
  }

  private renderPair(count: number) {
    const { comparison } = this;
    const pairs = LETTERS.slice(0, count).flatMap((_, i) =>
      LETTERS.slice(i + 1, count).map((_, k): [number, number] => [i, i + 1 + k]),
    );
    const chosen = comparison.pair.join();
    return html`<label class="pair">
      In detail
      <span class="select">
        <select
          aria-label="Scenarios in detail"
          .value=${live(chosen)}
          @change=${({ target }: Event) => {
            const [first, second] = (target as HTMLSelectElement).value.split(",").map(Number);
            comparison.compare(first, second);
          }}
        >
          ${pairs.map(([i, k]) => html`<option value="${i},${k}" ?selected=${`${i},${k}` === chosen}>from ${LETTERS[i]} to ${LETTERS[k]}</option>`)}
        </select>
        ${icon(chevronDown, 14)}
      </span>
    </label>`;
  }

  private choose(event: Event, index: number) {
    const { value } = event.target as HTMLSelectElement;
    if (value === OPEN_FILE) void this.openFile(index);
    else this.comparison.choose(index, value);
  }

  private async openFile(index: number) {
    // until a file was chosen, what was chosen before is
    this.requestUpdate();
    try {
      const opened = await chooseScenario();
      if (!opened) return;
      if ("faults" in opened) this.context.fail(`${opened.name} was not opened`, opened.faults);
      else this.comparison.take(index, opened.scenario);
    } catch (error) {
      this.context.fail("The file was not opened", [{ path: "", message: (error as Error).message }]);
    }
  }
}

/** What a comparison was computed from. */
export function compareStamp({ sides, seed }: Pick<Comparison, "sides" | "seed">): string[] {
  const each = sides.flatMap(({ outcome, scenario }, i) =>
    outcome && scenario
      ? `${LETTERS[i]}: seed ${scenario.seed}, scenario ${hashOf(outcome.result.scenario)}, ${count(outcome)}`
      : [],
  );
  return each.length > 1 && seed !== null ? [...each, `the same draws, those of seed ${seed}`] : [];
}

const count = ({ result }: Outcome) => `${written(result.trials)} futures`;

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-compare": SpandrelCompare;
  }
}
