import type { DelayChartTable } from "../../src/charts/delayTable.ts";
import type { ScheduleTable } from "../../src/charts/scheduleTable.ts";
import { ink } from "./figures.ts";

const months = Array.from({ length: 13 }, (_, month) => month);

/** Six lines that end within a few px of one another, and the open gap, which is what they are held against. */
export const delays: DelayChartTable = {
  curves: [
    ...[47e3, 46e3, 20e3, 10e3, 9e3].map((slope, i) => ({
      id: `option-${i}`,
      label: `A rather long name of option ${i}`,
      short: `option ${i}`,
      style: ink,
      months,
      netValue: months.map((month) => slope * (11.5 - month)),
    })),
    { id: "open", label: "Leave the gap open", short: "open", style: ink, months, netValue: months.map(() => 0) },
  ],
  pick: "option-0",
  stated: { month: 2, text: "as planned" },
  title: "Net value by months of waiting",
  currency: "USD",
};

const around = (week: number) => ({ p10: week * 0.6, p50: week, p90: week * 1.6 });

/** Three stages: taken over, taken over at times, never in full. */
export const schedule: ScheduleTable = {
  horizonMonths: 18,
  stages: [
    {
      name: "By hand",
      remark: "begins at once",
      style: { ...ink, dash: [4, 3] },
      begins: { p10: 0, p50: 0, p90: 0 },
      live: around(1),
      full: around(4),
      retired: around(24),
      endsEarly: true,
    },
    {
      name: "Middleware",
      remark: "begins at once, never live in 5 futures of 100, taken over in 12 futures of 100",
      style: { ...ink, dash: [12, 3] },
      begins: { p10: 0, p50: 0, p90: 0 },
      live: around(15),
      full: around(24),
      retired: { p10: 70, p50: 74, p90: 77 },
      endsEarly: false,
    },
    {
      name: "Suite",
      remark: "begins in month 15",
      style: ink,
      begins: { p10: 65, p50: 65, p90: 65 },
      live: { p10: 68, p50: 70, p90: 76 },
      full: null,
      retired: null,
      endsEarly: false,
    },
  ],
};
