import { describe, expect, it } from "vitest";
import { MOST } from "../../src/scenario/limits.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { withoutStage, withStage, withStageName } from "../../src/scenario/stages.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { shipped } from "../support/scenarios.ts";

const b2b = shipped("mid-size-b2b");
const named = (scenario: Scenario) => scenario.funnel.stages.map(({ name }) => name);
const isReadable = (scenario: Scenario) => readScenario(writeScenario(scenario)).ok;

describe("the later stages", () => {
  const three = withStageName(withStage(withStage(b2b)), 2, "Paid");

  it("are added after the others and named at will", () => {
    expect(named(three)).toEqual(["Won", "Stage 2", "Paid"]);
    expect(isReadable(three)).toBe(true);
  });

  it("take their evidence and correlations along when one before them goes", () => {
    const evidence = {
      "funnel.stages.0.rate": { grade: "A" as const },
      "funnel.stages.2.rate": { grade: "B" as const },
    };
    const correlations = [
      { between: ["funnel.stages.2.rate", "funnel.coldRate"] as [string, string], rank: 0.2 },
      { between: ["funnel.stages.0.rate", "funnel.coldRate"] as [string, string], rank: 0.3 },
    ];
    const changed = withoutStage({ ...three, evidence, correlations }, 0);
    expect(named(changed)).toEqual(["Stage 2", "Paid"]);
    expect(changed.evidence).toEqual({ "funnel.stages.1.rate": { grade: "B" } });
    expect(changed.correlations).toEqual([{ between: ["funnel.stages.1.rate", "funnel.coldRate"], rank: 0.2 }]);
    expect(isReadable(changed)).toBe(true);
  });

  it("may all go", () => {
    expect(isReadable(withoutStage(b2b, 0))).toBe(true);
  });

  it("are refused beyond what a file may have, where there are none, and with a name that is none", () => {
    const stages = Array.from({ length: MOST.stages }, () => b2b.funnel.stages[0]);
    expect(() => withStage({ ...b2b, funnel: { ...b2b.funnel, stages } })).toThrow(RangeError);
    expect(() => withoutStage(b2b, 1)).toThrow(RangeError);
    expect(() => withStageName(b2b, 0, " ")).toThrow(RangeError);
  });
});
