import "../../elements/data-table/data-table.ts";
import { html, nothing, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import { scheduleChart } from "../../charts/scheduleChart.ts";
import { plusMinus } from "../../decision/giveOrTake.ts";
import { inHundred, signedMoney } from "../../decision/money.ts";
import { planReading, planRemarks, REST_COLUMNS, restRows, searchWords } from "../../decision/planReading.ts";
import type { PlanSearch } from "../../decision/planTable.ts";
import { count } from "../../scenario/numberForm.ts";
import "../../elements/chart/chart.ts";
import "../../elements/plan-found/plan-found.ts";
import type { Plan } from "../../scenario/scenario.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";
import { scheduleFigures, scheduleOf } from "./scheduleOf.ts";

export interface PlanSectionProps extends AnalysisContext<PlanSearch> {
  /** adds the plan to the scenario */
  onTake(plan: Plan): void;
}

const KEY =
  "Hairline: being built; tint: pilot and ramp; solid: in full. The lines span 8 in 10 futures, the dot is the median.";

/** The best staged plan: what it gains, its schedule, what that rests on, and a way to take it up. */
export function planSection(props: PlanSectionProps): TemplateResult {
  const { task, outcome, scenario, name, onTake } = props;
  const found = task.table;
  const stale = props.stale || task.stale;
  const schedule = found && found.milestones.length > 0 ? scheduleOf(found.milestones, props) : null;
  return html`<section class="plan">
    <spandrel-chart
      reading=${found ? planReading(found, outcome.decision.recommendation, scenario) : "Would several stages do better than one?"}
      unit=${found ? `${searchWords(found)}${schedule ? ` ${KEY}` : ""}` : "The best plan of up to three stages."}
      .draw=${schedule ? (width: number) => scheduleChart(schedule, { width }) : null}
      .table=${found && schedule ? scheduleFigures(found.milestones, name) : null}
      ?stale=${stale}
    >
      ${taskLine(task, "Plan search", "all plans of up to three stages, about 20 seconds")}
    </spandrel-chart>
    ${
      found
        ? html`<spandrel-plan-found
            .remarks=${planRemarks(found, scenario)}
            .rests=${restsTable(found, props)}
            .close=${closeTable(found, props)}
            ?takes=${!found.best.isOwn}
            ?stale=${stale}
            @plan-take=${() => onTake(planOf(found))}
          ></spandrel-plan-found>`
        : nothing
    }
  </section>`;
}

function planOf({ best: { id, label, short, doing, stages } }: PlanSearch): Plan {
  return { id, label, short, doing, stages };
}

function restsTable(found: PlanSearch, { scenario }: PlanSectionProps): ChartTable | null {
  if (found.restsOn.length === 0) return null;
  return {
    caption: `The gain on average with one input at the ends of its range (p10, p90), over ${count(found.restsOnTrials)} futures`,
    columns: REST_COLUMNS,
    rows: restRows(found, scenario),
  };
}

function closeTable({ lastRound }: PlanSearch, { scenario }: PlanSectionProps): ChartTable | null {
  if (lastRound.length === 0) return null;
  const { currency } = scenario;
  return {
    caption: "Other plans of the last round against the best, on average over fresh futures",
    columns: ["Plan", "Net value", "Dearer by", "Give or take", "Cheaper in futures of 100"],
    rows: lastRound.map(({ label, netValue, dearerBy }) => [
      label,
      signedMoney(netValue.mean, currency),
      signedMoney(dearerBy.mean, currency),
      plusMinus(dearerBy.se, currency),
      inHundred(1 - dearerBy.chance),
    ]),
  };
}
