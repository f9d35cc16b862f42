import { describe, expect, it } from "vitest";
import { scenarioDiff } from "../../src/scenario/diff.ts";
import { fileOf } from "../../src/scenario/fileOf.ts";
import { scenarioHash } from "../../src/scenario/hash.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import { faultLine, readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { shipped } from "../support/scenarios.ts";

const stated = shipped("small-ecommerce");
const text = (trials: unknown) => JSON.stringify({ ...fileOf(stated), trials });
const read = (trials: unknown): Scenario => {
  const answer = readScenario(text(trials));
  if (!answer.ok) throw new Error(answer.faults.map(faultLine).join());
  return answer.scenario;
};
const auto = read("auto");

describe("a number of futures that is left open", () => {
  it("is read as such, with a number for who does not wait, and written as it was read", () => {
    expect(auto).toMatchObject({ trials: 10_000, autoTrials: true });
    expect(writeScenario(auto)).toContain('"trials": "auto"');
    expect(read(JSON.parse(writeScenario(auto)).trials)).toEqual(auto);
    expect(read(500)).not.toHaveProperty("autoTrials");
  });

  it("is written as open however many futures a run has had, so that its hash stays", () => {
    const ran = { ...auto, trials: 16_000 };
    expect(writeScenario(ran)).toBe(writeScenario(auto));
    expect(scenarioHash(ran)).toBe(scenarioHash(auto));
    expect(scenarioHash(auto)).not.toBe(scenarioHash(read(10_000)));
  });

  it("gives way to a number that is typed, and to no other edit", () => {
    const edited = withQuantity(auto, "trials", 500);
    expect(edited).toEqual(read(500));
    expect(withQuantity(auto, "horizonMonths", 12)).toMatchObject({ autoTrials: true, horizonMonths: 12 });
  });

  it("differs from every number, and from itself in nothing", () => {
    const [only, ...rest] = scenarioDiff(read(10_000), auto);
    expect(only).toMatchObject({ kind: "luck", path: "trials", label: "Futures", from: "10,000", to: "auto" });
    expect(rest).toEqual([]);
    expect(scenarioDiff(auto, { ...auto, trials: 4000 })).toEqual([]);
  });

  it("is no other word and no number beyond the limits; the fault says all that may stand there", () => {
    for (const wrong of ["Auto", "", "many", null, true, ["auto"], 0, 1.5, 1_000_001, {}]) {
      const answer = readScenario(text(wrong));
      const lines = answer.ok ? [] : answer.faults.map(faultLine);
      expect(lines.length).toBe(1);
      expect(lines[0]).toMatch(/^trials: required a whole number of futures from 1 to 1,000,000, or "auto", found /);
    }
  });
});
