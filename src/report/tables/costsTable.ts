import { COST_KINDS } from "../../model/stageTrace.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { COST_NAMES } from "../costNames.ts";
import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { amount, text } from "./columns.ts";

/** What is paid for, by option. */
export function costsTable({ material, scenario, horizon }: Subject): ReportTable {
  return {
    id: "costs-by-kind",
    title: "Costs by kind",
    unit: `Paid over ${horizon} on average, ${currencyName(scenario.currency)}, discounted`,
    columns: [...text("Option"), ...amount(scenario.currency, ...COST_KINDS.map((kind) => COST_NAMES[kind]), "All")],
    rows: material.decision.options.map(({ label, costs, directCost }) => [
      label,
      ...COST_KINDS.map((kind) => costs[kind]),
      directCost.mean,
    ]),
  };
}
