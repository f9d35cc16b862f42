import { beforeAll, describe, expect, it } from "vitest";
import { withLimit } from "../../../src/scenario/edit/limits.ts";
import type { SimulationResult } from "../../../src/simulation/result.ts";
import { limitsKept, limitsSentence, pickBy } from "../../../src/workbench/edit/limitsKept.ts";
import { shipped } from "../../support/scenarios.ts";
import { outcomeOf } from "../outcomes.ts";

const scenario = shipped("mid-size-b2b");
let result: SimulationResult;
beforeAll(async () => {
  ({ result } = await outcomeOf(scenario));
});

describe("which options keep the limits", () => {
  it("counts the futures of a run that was made without them", () => {
    const { constraints } = withLimit(scenario, "maxDirectCost", 60_000).decision;
    const { met, keeps } = limitsKept(result, constraints);
    const suite = result.outcomes.directCost[0];
    expect(met[0].chance).toBe(suite.filter((paid) => paid <= 60_000).length / suite.length);
    expect(keeps).toContain("open");
  });

  it("says so in a sentence: all, some, none with the nearest", () => {
    const says = (limit: "maxDirectCost" | "maxDelayHours", value: number) => {
      const changed = withLimit(scenario, limit, value);
      return limitsSentence(changed, limitsKept(result, changed.decision.constraints));
    };
    expect(limitsSentence(scenario, limitsKept(result, scenario.decision.constraints))).toMatch(/^No limit is set/);
    expect(limitsSentence(withLimit(scenario, "liveByMonth", 1), null)).toMatch(/after the first results/);
    expect(says("maxDirectCost", 1e9)).toBe("Every option keeps the limit.");
    expect(says("maxDelayHours", 1)).toMatch(/^What is left: suite; middleware.*; leaving it open\.$/);
    expect(says("maxDirectCost", 100)).toMatch(
      /^No bridge keeps the limit in 80 futures of 100\. Only leaving it open is left\. Nearest comes .* the budget in no future\.$/,
    );
  });

  it("names the pick of each criterion within them; none where nothing is left", async () => {
    const { decision } = await outcomeOf(scenario);
    expect(pickBy(result, "expected", scenario.decision.constraints)).toBe(decision.recommendation.option);
    expect(pickBy(result, "cautious", { chance: 0.8, maxDirectCost: 100 })).toBe("open");
  });
});
