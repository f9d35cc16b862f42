import { html, type TemplateResult } from "lit";
import type { Thresholds } from "../decision/thresholds.ts";
import { thresholdsReading } from "../decision/thresholdWords.ts";
import "../elements/changes/changes.ts";
import { changesOf } from "./changes.ts";
import type { AnalysisContext } from "./section.ts";

/** Thresholds that stand beside the verdict; the Why view has all of them. */
const MOST = 3;

/** What would change the pick, beside the verdict. */
export function changesPanel(props: AnalysisContext<Thresholds>): TemplateResult {
  const { task, scenario } = props;
  const { table } = task;
  const changes = table && changesOf(table, props, MOST);
  return html`<spandrel-changes
    .changes=${changes}
    none=${table && changes?.length === 0 ? thresholdsReading(table, table.pick, scenario) : ""}
    .running=${task.running ?? (task.waiting ? 0 : null)}
    .error=${task.error}
    ?stale=${props.stale || task.stale}
    @changes-start=${() => task.start()}
  ></spandrel-changes>`;
}
