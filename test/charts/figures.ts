import type { DifferenceTable } from "../../src/charts/differenceDots.ts";
import type { GapChartTable } from "../../src/charts/gapTable.ts";
import type { OptionStyle } from "../../src/charts/style.ts";

export const ink: OptionStyle = { color: "#225bb9", text: "#225bb9", tint: "#c7d5ee", dash: [] };

/** A straight curve over 78 weeks that ends in `end`. */
export const straight = (end: number) => Float64Array.from({ length: 78 }, (_, t) => (end * (t + 1)) / 78);

/** Five options of which three end within a few px of one another. */
export const gapTable: GapChartTable = {
  curves: [774e3, 780e3, 785e3, 1.336e6, 1.43e6].map((end, i) => ({
    id: `option-${i}`,
    label: `Option ${i}`,
    short: `${i}`,
    style: ink,
    mean: straight(end),
  })),
  pick: "option-0",
  fan: {
    option: "option-0",
    quantiles: {
      mean: straight(774e3),
      p10: straight(150e3),
      p25: straight(290e3),
      p50: straight(600e3),
      p75: straight(930e3),
      p90: straight(1.61e6),
    },
  },
  live: { label: "middleware goes live", style: ink, week: { p10: 8, p50: 16, p90: 36 } },
  renewals: [12],
  horizonMonths: 18,
  currency: "USD",
};

export const differences: DifferenceTable = {
  dots: [-38, -26, -20, -14, -12, -9, -7, -5, -4, -2, 2, 4, 6, 8, 13, 22, 33, 54, 82, 152].map((d) => d * 1000),
  mean: 16_000,
  pick: { name: "by hand first", style: ink },
  rival: { name: "middleware", style: ink },
  currency: "USD",
};
