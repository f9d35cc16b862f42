import { assumptionsOf } from "../assumptions.ts";
import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { amount, number, text } from "./columns.ts";

/** Every number that decides, with range and evidence; what it is worth most to know comes first. */
export function assumptionsTable({ material, scenario }: Subject): ReportTable {
  return {
    id: "assumptions",
    title: "Assumptions",
    unit: "8 in 10 futures lie between p10 and p90; what is counted in % stands as 0 to 1. Grade A: own counts, peer-reviewed or official; B: industry; C: vendor or relayed; †: judgement",
    columns: [
      ...number("", "Rank"),
      ...text("Input", "Path"),
      ...number("", "p10", "Median", "p90"),
      ...text("Unit", "Grade", "Judgement", "Source", "Date", "Owner"),
      ...amount(scenario.currency, "Worth knowing"),
    ],
    rows: assumptionsOf(material).map((each) => [
      each.rank,
      each.name,
      each.path,
      each.low,
      each.median,
      each.high,
      each.unit,
      each.grade ?? "",
      each.isJudgement ? "judgement" : "",
      each.source,
      each.date,
      each.owner,
      each.worth,
    ]),
  };
}
