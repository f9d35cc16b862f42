import type { MapChartTable } from "../../src/charts/mapChart.ts";
import type { DecisionMap } from "../../src/decision/decisionMap.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";

const names = {
  suite: { short: "suite" },
  middleware: { short: "middleware" },
  open: { short: "leaving it open" },
};

/** A map as a chart takes it. */
export function mapTable(map: DecisionMap): MapChartTable {
  const styles = optionStyles(Object.keys(names).map((id) => ({ id })));
  const options = Object.entries(names).map(([id, each]) => [id, { ...each, style: styles[id] }]);
  return {
    map,
    options: Object.fromEntries(options),
    x: { title: "signals a week", format: String },
    y: { title: "engineering, hours a week", format: String },
  };
}
