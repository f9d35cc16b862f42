import "../../elements/data-table/data-table.ts";
import { html, type TemplateResult } from "lit";
import type { ChartTable } from "../../charts/chartTable.ts";
import { inputFigure } from "../../decision/inputWords.ts";
import { inHundred } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { isWithinReach, nearest } from "../../decision/nearestThresholds.ts";
import type { ScannedInput, Threshold, Thresholds } from "../../decision/thresholds.ts";
import {
  thresholdCondition,
  thresholdError,
  thresholdStanding,
  thresholdsReading,
} from "../../decision/thresholdWords.ts";
import "../../elements/chart/chart.ts";
import type { ThresholdRow } from "../../elements/thresholds/thresholds.ts";
import "../../elements/thresholds/thresholds.ts";
import { otherTerritories } from "../otherTerritories.ts";
import type { AnalysisContext } from "../section.ts";
import { taskLine } from "../taskLine.ts";

type ThresholdsProps = AnalysisContext<Thresholds>;

/** Rows that are listed; the table has the rest. */
const MOST_ROWS = 9;

const UNIT =
  "Where another option takes over. On the line: whose territory it is; marked: today, with 8 in 10 futures.";

const QUIET_UNIT = "Every input alone over its whole range, everything else as drawn.";

/** Where single inputs change the pick, the nearest first. */
export function thresholdsSection(props: ThresholdsProps): TemplateResult {
  const { task, scenario } = props;
  const { table } = task;
  const rows = table ? rowsOf(table, props) : [];
  const isStale = props.stale || task.stale;
  const correlated = scenario.correlations.length > 0 ? " Correlated inputs stay as drawn." : "";
  return html`<spandrel-chart
    reading=${table ? thresholdsReading(table, table.pick, scenario) : "What would change it"}
    unit=${`${rows.length > 0 || !table ? UNIT : QUIET_UNIT}${correlated}`}
    .table=${table && figuresOf(table, props)}
    ?stale=${isStale}
  >
    ${taskLine(task, "Where the pick changes", "every input over its range, about 15 seconds")}
    <spandrel-thresholds .rows=${rows} ?stale=${isStale}></spandrel-thresholds>
  </spandrel-chart>`;
}

function rowsOf(table: Thresholds, { outcome, scenario, name, styles }: ThresholdsProps): ThresholdRow[] {
  const inputs = new Map(table.inputs.map((input) => [input.path, input]));
  const found = nearest(table, table.pick, MOST_ROWS).filter(({ areTwins }) => !areTwins);
  // what no input comes near is said in the reading
  const isInReach = found.some((threshold) => isWithinReach(threshold, inputs.get(threshold.path) as ScannedInput));
  return (isInReach ? found : []).map((threshold) => {
    const input = inputs.get(threshold.path) as ScannedInput;
    const condition = thresholdCondition(threshold, scenario);
    const standing = thresholdStanding(threshold, input, scenario);
    const to = threshold.to === null ? null : { name: name(threshold.to), style: styles[threshold.to] };
    return {
      path: threshold.path,
      condition,
      to,
      note: [thresholdError(threshold, scenario), standing].filter((note) => note !== "").join("; "),
      track: {
        grid: input.grid,
        now: input.now,
        isExact: input.isExact,
        territories: otherTerritories(input, table.pick, outcome.result.options, styles),
        label: `${condition}: ${to?.name ?? "nothing"}; ${standing}`,
      },
    };
  });
}

function figuresOf(
  { thresholds, inputs, leftOut }: Thresholds,
  { scenario, name, label }: ThresholdsProps,
): ChartTable {
  const called = (id: string | null) => (id === null ? "Nothing" : capitalised(name(id)));
  const today = ({ path }: Threshold) => {
    const now = inputs.find((input) => input.path === path)?.now.p50;
    return now === undefined ? "" : inputFigure(scenario, path, now);
  };
  const left = leftOut.length > 0 ? `; ${leftOut.length} inputs at exactly 0 are left out` : "";
  return {
    caption: `Every value of a single input at which the pick changes, of ${inputs.length} inputs looked at${left}`,
    columns: ["Input", "now", "", "changes at", "standard error", "from", "to", "futures of 100 beyond"],
    rows: thresholds.map((threshold) => [
      label(threshold.path),
      today(threshold),
      threshold.side,
      inputFigure(scenario, threshold.path, threshold.at),
      inputFigure(scenario, threshold.path, Number(threshold.se.toPrecision(2))),
      called(threshold.from),
      called(threshold.to),
      threshold.chance === null ? "exact" : inHundred(threshold.chance),
    ]),
  };
}
