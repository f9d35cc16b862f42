import type { Percentiles } from "../decision/decision.ts";
import type { OptionStyle } from "./style.ts";

/** One stage of a plan; times in weeks from today, over the futures in which it comes to that within the horizon. */
export interface ScheduleStage {
  name: string;
  /** what is said of it beside its name: "from month 2, never live in 5 futures of 100" */
  remark: string;
  style: OptionStyle;
  begins: Percentiles;
  live: Percentiles | null;
  /** pilot and ramp are over */
  full: Percentiles | null;
  /** a later stage has taken over */
  retired: Percentiles | null;
  /** it is taken over in most futures: its bar ends there */
  endsEarly: boolean;
}

/** What the schedule chart draws. */
export interface ScheduleTable {
  stages: readonly ScheduleStage[];
  horizonMonths: number;
}
