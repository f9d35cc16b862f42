import type { Estimate } from "./estimate.ts";

/** The risks that practice guides name, each priced on the same futures as everything else. */
export type RiskName = "vendor lock-in" | "maintenance neglected" | "manual becoming permanent" | "skipping the pilot";

/** What one risk costs one option. Money is discounted; negative where the "risk" saves. */
export interface Risk {
  risk: RiskName;
  /** id */
  option: string;
  /** mean, with its standard error: over the horizon, or of each month past the third */
  cost: number;
  se: number;
  per: "horizon" | "month";
  /**
   * Lock-in: of a price shock within the horizon. Neglect: share of its live time in which it is broken and nobody
   * knows. Manual becoming permanent: that never leaving costs more than leaving in month 3.
   */
  chance?: number;
  /** neglect: the same share with all the hours assigned */
  chanceBefore?: number;
  /** what the cost is made of, or is to be weighed against */
  parts: ({ name: string } & Estimate)[];
  /** manual becoming permanent: total cost by the month in which the last stage begins */
  curve?: ({ month: number } & Estimate)[];
  words: string;
}
