import { html, nothing } from "lit";
import type { Risk } from "../../decision/risk.ts";
import { riskReading } from "../../decision/riskReading.ts";
import "../../elements/chart/chart.ts";
import { folded } from "../../elements/folded.ts";
import "../../elements/risks/risks.ts";
import { OPEN } from "../../model/options.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";

const NONE = "Leaving the gap open runs none of the usual risks.";

/** The named risks, priced. */
export function risksSection({ outcome, styles, name, task }: AnalysisContext<readonly Risk[]>) {
  const { result, decision } = outcome;
  const { currency } = result.scenario;
  const pick = decision.recommendation.option;
  const risks = task.table ?? [];
  const isNone = pick === OPEN && !risks.some(({ option }) => option === OPEN);
  const options = Object.fromEntries(result.options.map(({ id }) => [id, { name: name(id), style: styles[id] }]));
  return html`
    <spandrel-chart
      reading=${task.table ? (isNone ? NONE : riskReading(risks, pick, name, currency)) : "What do the usual risks cost?"}
      unit="Extra cost on the same futures, discounted; a minus saves"
      ?stale=${task.stale}
    >
      ${taskLine(task, "Named risks", "every option again with and without each risk, a few seconds")}
      ${
        task.table
          ? folded(
              isNone,
              "Show what they would cost the others",
              html`<spandrel-risks
              .risks=${risks}
              .options=${options}
              .pick=${pick}
              currency=${currency}
              ?stale=${task.stale}
            ></spandrel-risks>`,
            )
          : nothing
      }
    </spandrel-chart>
  `;
}
