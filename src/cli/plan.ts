import type { Base } from "../decision/base.ts";
import { delayReading, switchReading } from "../decision/delayWords.ts";
import { inHundred } from "../decision/money.ts";
import { planReading, planRemarks, REST_COLUMNS, restRows, searchWords } from "../decision/planReading.ts";
import { planSearch } from "../decision/planSearch.ts";
import type { PlanSearch } from "../decision/planTable.ts";
import { type WhenToDecide, whenToDecide } from "../decision/whenToDecide.ts";
import { aligned } from "./aligned.ts";
import { analyses } from "./analyses.ts";
import type { OnScenario } from "./arguments.ts";
import { stampOf } from "./stamp.ts";

interface Found {
  search: PlanSearch;
  delay: WhenToDecide;
}

/** The best plan of up to three stages, and when to decide. */
export function plan(command: OnScenario): Promise<number> {
  return analyses(
    command,
    async (step): Promise<Found> => ({
      delay: await step("what waiting costs", whenToDecide),
      search: await step("plans of up to three stages", planSearch),
    }),
    (found, base) => (command.json ? `${JSON.stringify(planJson(found, base))}\n` : planText(found, base)),
  );
}

function planJson({ search, delay }: Found, { result }: Base): object {
  // the search's own number of futures takes the place of the run's
  return { ...stampOf(result), ...search, delay: delay.delay, waiting: delay.waiting, later: delay.later };
}

const WEEKS_A_MONTH = 52 / 12;

function planText({ search, delay }: Found, { result: { scenario }, decision }: Base): string {
  const month = (week: number) => (week / WEEKS_A_MONTH).toFixed(1);
  const spread = (weeks: { p10: number; p50: number; p90: number } | null) =>
    weeks ? `${month(weeks.p50)} (${month(weeks.p10)} to ${month(weeks.p90)})` : "";
  const schedule = search.milestones.map(({ approach, beginsWeek, liveWeek, fullWeek, retiredWeek, neverLive }) => [
    scenario.approaches[approach].label,
    month(beginsWeek.p50),
    spread(liveWeek),
    spread(fullWeek),
    spread(retiredWeek),
    `${inHundred(neverLive)} of 100`,
  ]);
  const rest = restRows(search, scenario);
  const lines = [
    planReading(search, decision.recommendation, scenario),
    ...planRemarks(search, scenario),
    searchWords(search),
    ...(schedule.length > 0
      ? [
          "",
          "Months from the decision: the median, and 8 in 10 futures",
          ...aligned([["", "begins", "live", "in full", "retired", "never live in"], ...schedule]),
        ]
      : []),
    ...(rest.length > 0 ? ["", ...aligned([REST_COLUMNS, ...rest])] : []),
    "",
    delayReading(delay, decision, scenario),
    ...delay.later.map((later) => switchReading(later, scenario)),
  ];
  return `${lines.join("\n")}\n`;
}
