import type { Base } from "../decision/base.ts";
import type { Finance } from "../decision/finance/finance.ts";
import type { Information } from "../decision/information.ts";
import type { Risk } from "../decision/risk.ts";
import type { Thresholds } from "../decision/thresholds.ts";
import type { Tornado } from "../decision/tornado.ts";

/** Everything that a report is made from: one run, what it decides, its cash, and the analyses as far as they were made. */
export interface Material extends Base {
  finance: Finance;
  tornado: Tornado | null;
  thresholds: Thresholds | null;
  information: Information | null;
  risks: Risk[] | null;
  /** analyses that are not there are still being made, and were not left out */
  isPending?: boolean;
  /** engine, seed, hash of the scenario, trials: stands on every page and chart */
  stamp: readonly string[];
  /** the day of the report, in words; empty leaves it out */
  date: string;
}
