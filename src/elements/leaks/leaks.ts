import "../data-table/data-table.ts";
import { html, LitElement, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { type WaterfallTable, waterfallChart, waterfallScale } from "../../charts/waterfallChart.ts";
import { waterfallFigures } from "../../charts/waterfallFigures.ts";
import { leakReading } from "../../decision/leakWords.ts";
import { capitalised } from "../../decision/names.ts";
import base from "../base.styles.ts";
import "../chart/chart.ts";
import { onWidth } from "../onWidth.ts";
import tabStyles from "../optionTabs.styles.ts";
import { optionTabs } from "../optionTabs.ts";

/** Where each option leaks, one at a time: a waterfall from the ideal to what is realised, with a choice of the option. */
@customElement("spandrel-leaks")
export class SpandrelLeaks extends LitElement {
  static override styles = [base, tabStyles];

  @property({ attribute: false }) options: readonly WaterfallTable[] = [];
  /** id of the option that is shown until another is chosen */
  @property() first = "";
  @property({ type: Boolean, reflect: true }) stale = false;
  @state() private chosen: string | null = null;

  private readonly width = onWidth(this);

  override render() {
    const find = (id: string | null) => this.options.find(({ waterfall }) => waterfall.option === id);
    const shown = find(this.chosen) ?? find(this.first) ?? this.options[0];
    if (!shown) return nothing;
    const { waterfall, name, currency } = shown;
    const isNothing = !(waterfall.ideal > 0 || waterfall.gapCost > 0);
    const unit = `From what an ideal bridge would bring beyond treating every signal alike to what ${name} brings, ${waterfallScale(shown).words}, discounted. Tint is lost on the way.`;
    return html`<spandrel-chart
      ?drawn=${!isNothing}
      reading=${leakReading(waterfall, name, currency)}
      unit=${isNothing ? "" : unit}
      .table=${isNothing ? null : waterfallFigures(shown)}
      ?stale=${this.stale}
    >
      ${isNothing ? nothing : this.renderChart(shown)}
    </spandrel-chart>`;
  }

  private renderChart(shown: WaterfallTable) {
    const tabs = this.options.map(({ waterfall, name }) => ({ id: waterfall.option, name: capitalised(name) }));
    return html`
      ${optionTabs(tabs, shown.waterfall.option, "Where this option leaks", (id) => {
        this.chosen = id;
      })}
      ${this.width.value > 0 ? waterfallChart(shown, { width: this.width.value }) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "spandrel-leaks": SpandrelLeaks;
  }
}
