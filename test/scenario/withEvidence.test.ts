import { describe, expect, it } from "vitest";
import { readScenario } from "../../src/scenario/read.ts";
import type { Evidence } from "../../src/scenario/scenario.ts";
import { evidenceProblems, trimmedEvidence, withEvidence, withoutEvidence } from "../../src/scenario/withEvidence.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { shipped } from "../support/scenarios.ts";

const b2b = shipped("mid-size-b2b");
const entry: Evidence = { source: "CRM export, Q3", date: "2026-10-02", owner: "Marketing ops", grade: "A" };

describe("withEvidence", () => {
  it("enters it for exactly that path, in a scenario that reads back the same", () => {
    const changed = withEvidence(b2b, "funnel.coldRate", entry);
    expect(changed.evidence["funnel.coldRate"]).toEqual(entry);
    expect(changed.funnel).toBe(b2b.funnel);
    const back = readScenario(writeScenario(changed));
    expect(back.ok && back.scenario.evidence).toEqual(changed.evidence);
  });

  it("leaves out what was left empty, and blanks around the rest", () => {
    const typed = { grade: "B", source: " a study ", owner: "", date: "", note: "  " } as Evidence;
    expect(trimmedEvidence(typed)).toEqual({ grade: "B", source: "a study" });
    expect(withEvidence(b2b, "funnel.coldRate", typed).evidence["funnel.coldRate"]).toEqual(trimmedEvidence(typed));
  });

  it.each([
    ["a date that is none", { grade: "A", date: "last week" }],
    ["a text that is too long", { grade: "A", source: "x".repeat(501) }],
    ["a grade that is none", { grade: "D" }],
    ["hidden characters", { grade: "A", source: "a\u202eb" }],
  ])("refuses %s", (_, bad) => {
    expect(() => withEvidence(b2b, "funnel.coldRate", bad as Evidence)).toThrow(RangeError);
    expect(Object.keys(evidenceProblems(bad as Evidence))).toHaveLength(1);
  });

  it("refuses a path that no value has", () => {
    expect(() => withEvidence(b2b, "funnel.nothing", entry)).toThrow(RangeError);
    expect(() => withEvidence(b2b, "__proto__", entry)).toThrow(RangeError);
  });
});

describe("withoutEvidence", () => {
  it("takes out what is the path's own, and nothing else", () => {
    const changed = withoutEvidence(withEvidence(b2b, "funnel.coldRate", entry), "funnel.coldRate");
    expect(changed.evidence).not.toHaveProperty(["funnel.coldRate"]);
    expect(Object.keys(changed.evidence)).toHaveLength(Object.keys(b2b.evidence).length - 1);
  });

  it("is the same scenario where there is none", () => {
    expect(withoutEvidence(b2b, "funnel.coldRate.p10")).toBe(b2b);
  });
});
