import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { text } from "./columns.ts";

/** Where the tables come from: scenario, date and stamp. */
export function sourceTable({ material, scenario }: Subject): ReportTable {
  const { stamp, date } = material;
  return {
    id: "source",
    title: "Where this comes from",
    unit: "",
    columns: text("What", "Value"),
    rows: [
      ["Scenario", scenario.name],
      ...(date === "" ? [] : [["Date", date]]),
      ...stamp.map((part) => ["Stamp", part]),
    ],
  };
}
