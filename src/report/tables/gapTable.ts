import { currencyName } from "../../scenario/currencyForm.ts";
import type { ReportTable } from "../reportTable.ts";
import type { Subject } from "../subject.ts";
import { amount, number } from "./columns.ts";

/** What the gap has cost through each week, by option. */
export function gapTable({ material, scenario }: Subject): ReportTable {
  const { options, weeklyGap, weeks } = material.result;
  const sums = options.map(() => 0);
  return {
    id: "gap-by-week",
    title: "Cumulative cost of the gap",
    unit: `${currencyName(scenario.currency)}, on average, discounted, through the end of each week`,
    columns: [...number("", "Week"), ...amount(scenario.currency, ...options.map(({ label }) => label))],
    rows: Array.from({ length: weeks + 1 }, (_, week) => [
      week,
      ...sums.map((_, o) => {
        if (week > 0) sums[o] += weeklyGap[o][week - 1];
        return sums[o];
      }),
    ]),
  };
}
