import { html, nothing, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { differenceDots } from "../charts/differenceDots.ts";
import { gapChart } from "../charts/gapChart.ts";
import type { Decision, Fan } from "../decision/decision.ts";
import type { CurveKind } from "../decision/fans.ts";
import { costRows, differenceTable, gapTable, marginTable, rivals, stylesOf } from "./optionViews.ts";
import { readingsOf } from "./readings.ts";
import type { Outcome } from "./runner.ts";
import { criterionLine, nameIn, strengthWords } from "./verdictViews.ts";

/** What the Decide view shows. */
export interface DecideState {
  /** drives the charts; `spoken` the words, which wait for a slider to rest */
  outcome: Outcome;
  spoken: Outcome;
  /** the results before the slider was taken hold of, kept as a ghost */
  before: Outcome | null;
  fan(option: string, kind: CurveKind): Fan;
  /** the option whose futures are shown; the pick's if none */
  focus: string | null;
  stale: boolean;
  /** on a phone, above the open sheet of inputs: verdict and top three only */
  compact: boolean;
  /** what would change the pick: beside the verdict, and drawn by itself as it is found */
  changes: unknown;
  onFocus(option: string | null): void;
}

/** px that the charts are high, so that with long headlines they still end near the fold; each curve's name takes 18. */
function chartHeight(options: number): number {
  return Math.max(190, 72 + 18 * options);
}

/**
 * The Decide view: verdict, what would change it, what each option costs, the compounding gap, the paired difference.
 * Drawn anew only when the results or what is looked at have changed, not for every step of an analysis.
 */
export function decideView(state: DecideState): TemplateResult {
  const { outcome, spoken, before, focus, stale, compact, changes } = state;
  const from = [outcome, spoken, before, focus, stale, compact];
  return html`
    <section class="lead">${guard(from, () => lead(state))}${changes}</section>
    ${guard(from, () => figures(state))}
  `;
}

/** The verdict, and how far the pick stands from the others. */
function lead({ outcome, spoken, stale, compact }: DecideState): TemplateResult {
  const styles = stylesOf(outcome.result);
  const others = rivals(outcome, styles, spoken.decision);
  return html`
    ${verdict(spoken, stale, compact)}
    ${
      compact || others.length === 0
        ? nothing
        : html`<spandrel-margin
            .margin=${marginTable(outcome, styles)}
            .rivals=${others}
            ?stale=${stale}
          ></spandrel-margin>`
    }
  `;
}

/** What each option costs as a table, and the two charts. */
function figures({ outcome, spoken, before, fan, focus, stale, compact, onFocus }: DecideState): TemplateResult {
  const { result, decision } = outcome;
  const styles = stylesOf(result);
  const gap = gapTable(outcome, styles, fan, focus, before);
  const difference = differenceTable(outcome, styles);
  const height = chartHeight(result.options.length);
  const readings = readingsOf(decision, result.scenario, { gap, difference, name: nameIn(result.scenario) });
  return html`
    <section>
      <spandrel-chart
        reading=${compact ? "" : readings.costs}
        unit=${compact ? "" : readings.costsUnit}
        stamped
        ?stale=${stale}
      >
        <spandrel-cost-table
          .rows=${costRows(decision, styles, spoken.decision)}
          .reach=${before ? furthest(before.decision) : 0}
          .pick=${decision.recommendation.option}
          currency=${result.scenario.currency}
          ?compact=${compact}
          ?stale=${stale}
          @option-focus=${(event: CustomEvent<{ id: string | null }>) => onFocus(event.detail.id)}
        ></spandrel-cost-table>
      </spandrel-chart>
    </section>
    <section class="pair">
      <spandrel-chart
        reading=${readings.gap}
        unit=${readings.gapUnit}
        .draw=${(width: number) => gapChart(gap, { width, height })}
        ?stale=${stale}
      ></spandrel-chart>
      ${
        difference
          ? html`<spandrel-chart
              reading=${readings.difference}
              unit=${readings.differenceUnit}
              .draw=${(width: number) => differenceDots(difference, { width, height })}
              ?stale=${stale}
            ></spandrel-chart>`
          : nothing
      }
    </section>
  `;
}

/** How far the table's scale went before a slider was taken hold of: it does not shrink under the hand. */
function furthest({ options }: Decision): number {
  return Math.max(...options.flatMap(({ tco }) => [tco.mean, tco.p90]));
}

function verdict({ result, decision: { recommendation } }: Outcome, stale: boolean, compact: boolean) {
  return html`<spandrel-verdict
    .strength=${recommendation.strength}
    words=${strengthWords(recommendation)}
    criterion=${criterionLine(recommendation, result.trials)}
    .sentence=${recommendation.headline}
    .reasons=${recommendation.because}
    .optionStyles=${stylesOf(result)}
    ?stale=${stale}
    ?compact=${compact}
  ></spandrel-verdict>`;
}
