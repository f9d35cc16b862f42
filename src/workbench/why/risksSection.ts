import { html, nothing } from "lit";
import type { Risk } from "../../decision/risk.ts";
import { riskReading } from "../../decision/riskReading.ts";
import "../../elements/chart/chart.ts";
import "../../elements/risks/risks.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";

/** The named risks, priced. */
export function risksSection({ outcome, styles, name, task }: AnalysisContext<readonly Risk[]>) {
  const { result, decision } = outcome;
  const { currency } = result.scenario;
  const pick = decision.recommendation.option;
  const risks = task.table ?? [];
  const options = Object.fromEntries(result.options.map(({ id }) => [id, { name: name(id), style: styles[id] }]));
  return html`
    <spandrel-chart
      reading=${task.table ? riskReading(risks, pick, name, currency) : "What do the usual risks cost?"}
      unit="Extra cost on the same futures, discounted; a minus saves"
      ?stale=${task.stale}
    >
      ${taskLine(task, "Named risks", "every option again with and without each risk, a few seconds")}
      ${
        task.table
          ? html`<spandrel-risks
              .risks=${risks}
              .options=${options}
              .pick=${pick}
              currency=${currency}
              ?stale=${task.stale}
            ></spandrel-risks>`
          : nothing
      }
    </spandrel-chart>
  `;
}
