import { LAYER_NAMES, LEAK_NAMES } from "../decision/leakWords.ts";
import { money } from "../decision/money.ts";
import { inForm } from "../scenario/numberForm.ts";
import type { ChartTable } from "./chartTable.ts";
import type { WaterfallTable } from "./waterfallChart.ts";

/** Every step and factor of a waterfall, with its share of what is lost. */
export function waterfallFigures({ waterfall, name, currency }: WaterfallTable): ChartTable {
  const { ideal, steps, realised, gapCost } = waterfall;
  const share = (cost: number) => (gapCost > 0 ? `${inForm(((100 * cost) / gapCost).toFixed(1))}%` : "");
  return {
    caption: `Where ${name} leaks`,
    columns: ["", "discounted", "of what is lost"],
    rows: [
      ["An ideal bridge", money(ideal, currency), ""],
      ...steps.flatMap(({ layer, total, factors }) => [
        [LAYER_NAMES[layer], money(total, currency), share(total)],
        ...factors.map(({ factor, cost }) => [
          `${LAYER_NAMES[layer]}: ${LEAK_NAMES[factor]}`,
          money(cost, currency),
          share(cost),
        ]),
      ]),
      ["Lost in all", money(gapCost, currency), share(gapCost)],
      ["Realised", money(realised, currency), ""],
    ],
  };
}
