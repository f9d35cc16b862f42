import type { Base } from "../decision/base.ts";
import { conditions } from "../decision/conditions.ts";
import { criteriaTable } from "../decision/criteriaTable.ts";
import { information } from "../decision/information.ts";
import { risks } from "../decision/risks.ts";
import { thresholds } from "../decision/thresholds.ts";
import { tornado } from "../decision/tornado.ts";
import { varianceShares } from "../decision/varianceShares.ts";
import { whenToDecide } from "../decision/whenToDecide.ts";
import { analyses } from "./analyses.ts";
import type { OnScenario } from "./arguments.ts";
import type { Why } from "./whyFindings.ts";
import { whyJson } from "./whyJson.ts";
import { whyText } from "./whyText.ts";

/** Explains one scenario's decision: what drives it, where it flips, what more is worth knowing, and what waiting costs. */
export function why(command: OnScenario): Promise<number> {
  return analyses(
    command,
    async (step, base): Promise<Why> => {
      const found = await step("where the pick changes", thresholds);
      return {
        tornado: await step("one input at a time", tornado),
        variance: await step("where the spread comes from", varianceShares),
        thresholds: found,
        information: await step("what knowing more is worth", information),
        criteria: criteriaTable(base),
        conditions: conditions(base, found),
        risks: await step("the named risks", risks),
        delay: await step("what waiting costs", whenToDecide),
      };
    },
    (tables: Why, base: Base) => (command.json ? `${JSON.stringify(whyJson(tables, base))}\n` : whyText(tables, base)),
  );
}
