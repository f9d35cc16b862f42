import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeScenario } from "../../src/scenario/write.ts";
import { arbitraryFile, arbitraryScenario } from "./arbitraryScenario.ts";
import { draftText, scenarioOf } from "./draft.ts";

fc.configureGlobal({ seed: 20_261_002 });

describe("writeScenario", () => {
  it("is read back as the same scenario, for any scenario", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(scenarioOf(writeScenario(scenario))).toEqual(scenario);
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same text again after reading, for any valid file", () => {
    fc.assert(
      fc.property(arbitraryFile, (file) => {
        const text = writeScenario(scenarioOf(JSON.stringify(file)));
        expect(writeScenario(scenarioOf(text))).toBe(text);
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order of keys in the file that was read", () => {
    const reversed = (value: unknown, key = ""): unknown => {
      if (Array.isArray(value)) return value.map((each) => reversed(each));
      if (typeof value !== "object" || value === null) return value;
      const entries = Object.entries(value).map(([name, each]) => [name, reversed(each, name)] as const);
      // The order of the approaches is the author's.
      return Object.fromEntries(key === "approaches" ? entries : entries.reverse());
    };
    const text = JSON.stringify(reversed(JSON.parse(draftText())));
    expect(writeScenario(scenarioOf(text))).toBe(writeScenario(scenarioOf(draftText())));
  });

  it("gives the text of the shipped scenarios, which are canonical", () => {
    const text = readFileSync("scenarios/mid-size-b2b.json", "utf8");
    expect(writeScenario(scenarioOf(text))).toBe(text);
  });

  it("puts each quantity on one line and ends with a line feed", () => {
    const text = writeScenario(scenarioOf(draftText()));
    expect(text).toMatch(/^ {4}"signalsPerWeek": \{"p10": 14, "p50": 28, "p90": 58\},$/m);
    expect(text).toMatch(/^ {6}"stages": \[$/m);
    expect(text).toMatch(/^ {8}\{"approach": "manual", "startMonth": 0\},$/m);
    expect(text.endsWith("}\n")).toBe(true);
  });

  it("breaks a long list of observed values into lines of at most 100 numbers' width", () => {
    const scenario = scenarioOf(draftText());
    const values = Array.from({ length: 200 }, (_, i) => i + 0.5);
    const text = writeScenario({ ...scenario, funnel: { ...scenario.funnel, contacts: { values } } });
    expect(
      Math.max(
        ...text
          .split("\n")
          .filter((line) => /^ *\d/.test(line))
          .map((line) => line.trim().length),
      ),
    ).toBeLessThan(102);
    expect(scenarioOf(text).funnel.contacts).toEqual({ values });
  });
});
