import type { ChartTable } from "../../charts/chartTable.ts";
import { monthsPerWeek } from "../../charts/gapFrame.ts";
import type { ScheduleTable } from "../../charts/scheduleTable.ts";
import type { Percentiles } from "../../decision/decision.ts";
import type { StageMilestones } from "../../decision/milestones.ts";
import { inHundred } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { futures } from "../../decision/words.ts";
import { inForm } from "../../scenario/numberForm.ts";
import type { SectionContext } from "../section.ts";

type Context = Pick<SectionContext, "scenario" | "styles" | "name">;

/** The schedule of a plan, as it is drawn. */
export function scheduleOf(milestones: readonly StageMilestones[], { scenario, styles, name }: Context): ScheduleTable {
  return {
    horizonMonths: scenario.horizonMonths,
    stages: milestones.map((stage) => ({
      name: capitalised(name(stage.approach)),
      remark: remarkOf(stage),
      style: styles[stage.approach],
      begins: stage.beginsWeek,
      live: stage.liveWeek,
      full: stage.fullWeek,
      retired: stage.retiredWeek,
      endsEarly: stage.retired >= 0.5,
    })),
  };
}

/** The schedule in figures: months of 8 in 10 futures with the median, and in how many futures it comes to it. */
export function scheduleFigures(milestones: readonly StageMilestones[], name: SectionContext["name"]): ChartTable {
  return {
    caption:
      "Months from today at which each stage comes to what, over the futures in which it does within the horizon",
    columns: ["Stage", "Milestone", "p10", "Median", "p90", "In futures of 100"],
    rows: milestones.flatMap(({ approach, beginsWeek, liveWeek, fullWeek, retiredWeek, neverLive, retired }) => {
      const stage = capitalised(name(approach));
      const row = (milestone: string, at: Percentiles | null, share: string) =>
        at ? [[stage, milestone, ...[at.p10, at.p50, at.p90].map(month), share]] : [];
      return [
        ...row("begins", beginsWeek, "100"),
        ...row("live", liveWeek, inHundred(1 - neverLive)),
        ...row("in full", fullWeek, ""),
        ...row("taken over", retiredWeek, inHundred(retired)),
      ];
    }),
  };
}

function remarkOf({ startMonth, neverLive, retired }: StageMilestones): string {
  const start =
    startMonth === 0 ? "begins at once" : `begins in month ${inForm(String(Number(startMonth.toFixed(1))))}`;
  const never = neverLive > 0 ? [`never live in ${futures(neverLive)}`] : [];
  const seldom = retired > 0 && retired < 0.5 ? [`taken over in ${futures(retired)}`] : [];
  return [start, ...never, ...seldom].join(", ");
}

const month = (week: number) => inForm((week * monthsPerWeek).toFixed(1));
