import type { Conditions } from "../decision/conditions.ts";
import type { CriteriaTable } from "../decision/criteriaTable.ts";
import type { Information } from "../decision/information.ts";
import type { Risk } from "../decision/risk.ts";
import type { Thresholds } from "../decision/thresholdTable.ts";
import type { Tornado } from "../decision/tornado.ts";
import type { VarianceShares } from "../decision/varianceShares.ts";
import type { WhenToDecide } from "../decision/whenToDecide.ts";

/** Everything that `why` finds out about one run. */
export interface Why {
  tornado: Tornado;
  variance: VarianceShares | null;
  thresholds: Thresholds;
  information: Information;
  criteria: CriteriaTable;
  conditions: Conditions[];
  risks: Risk[];
  delay: WhenToDecide;
}
