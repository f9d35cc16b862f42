import { money } from "../../decision/money.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { COST_NAMES } from "../costNames.ts";
import { honestPercent } from "../honestPercent.ts";
import type { Subject } from "../subject.ts";
import type { TableFigure } from "./page.ts";

/** What the bridge takes to pay, by what it is for. */
export function costTable({ bridge, scenario, horizon, midway }: Subject): TableFigure {
  const all = bridge.directCost.mean;
  const rowOf = (name: string, cost: number) => [
    name,
    money(cost, scenario.currency),
    all > 0 ? honestPercent(cost / all) : "–",
  ];
  const kinds = [...COST_KINDS].sort((a, b) => bridge.costs[b] - bridge.costs[a]);
  return {
    kind: "table",
    unit: `To pay over ${horizon} on average with ${midway(bridge.id).text}, ${currencyName(scenario.currency)}, discounted`,
    columns: [
      { label: "Paid for", align: "left" },
      { label: "Cost", align: "right" },
      { label: "Share", align: "right" },
    ],
    rows: [
      ...kinds.map((kind) => ({ cells: rowOf(COST_NAMES[kind], bridge.costs[kind]) })),
      { cells: rowOf("All", all), isTotal: true },
    ],
  };
}
