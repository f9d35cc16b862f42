import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handshakeSpecification } from "../../src/report/handshakeSpecification.ts";
import { specificationMarkdown } from "../../src/report/specificationMarkdown.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { CHOICES, NUMBERS, QUANTITIES } from "../../src/scenario/start/answers.ts";
import { answersOf } from "../../src/scenario/start/answersOf.ts";
import { scenarioFrom } from "../../src/scenario/start/scenarioFrom.ts";
import { nearestShipped } from "../../src/scenario/start/sizes.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { after, anyEdit, TEXTS } from "../support/anyEdit.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

/** What somebody may type into a field for numbers. */
const AMOUNTS = [
  "0",
  "0%",
  "1",
  "100%",
  "0 of 10",
  "10 of 10",
  "12 of 340",
  "1 to 2",
  "0 to 1",
  "0 to 5",
  "99% to 100%",
  "0.0001 to 99.99%",
  "20 .. 30 .. 60",
  "1e12",
  "1 to 1e12",
  "$1.2k",
  "€5m to €9m",
  "2 days",
  "-5",
  "1e-300",
  "NaN",
  "Infinity",
  "abc",
  "120",
  "1 to 120",
];
const typed = fc.oneof({ arbitrary: fc.constantFrom(...AMOUNTS), weight: 4 }, fc.constantFrom(...TEXTS));
const some = <K extends string>(keys: readonly K[], value: (key: K) => fc.Arbitrary<string>) =>
  fc.record(Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, fc.Arbitrary<string>>, {
    requiredKeys: [],
  });
const choices = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
const texts = fc
  .tuple(
    some([...Object.keys(QUANTITIES), ...Object.keys(NUMBERS)], () => typed),
    some(choices, (key) => fc.constantFrom(...CHOICES[key], "", "constructor")),
    some(["name", "__proto__", "toString"], () => fc.constantFrom(...TEXTS)),
  )
  .map((parts) => Object.assign({}, ...parts) as Record<string, string>);

function faultsOf(scenario: Scenario): unknown {
  const answer = readScenario(writeScenario(scenario));
  return answer.ok ? [] : answer.faults;
}

describe("the guided start, whatever is answered,", () => {
  it("makes a scenario that can be read, and says what it did not understand", () => {
    fc.assert(
      fc.property(texts, (each) => {
        const { answers, problems } = answersOf(each);
        for (const { message } of Object.values(problems)) expect(message).toMatch(/^\S/);
        const base = shipped(nearestShipped(answers) as (typeof SHIPPED)[number]);
        expect(faultsOf(scenarioFrom({ ...answers, date: "2026-11-20" }, base))).toEqual([]);
      }),
      { seed: 9, numRuns: 150 },
    );
  });

  it("makes a scenario of which every cost is finite", async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (each) => {
        const { answers } = answersOf(each);
        const scenario = scenarioFrom(answers, shipped(nearestShipped(answers) as (typeof SHIPPED)[number]));
        const result = await simulate(scenario, inlinePool(), { trials: 3, curveTrials: 1 });
        for (const cost of ["directCost", "gapCost"] as const) {
          for (const values of result.outcomes[cost]) expect([...values].every(Number.isFinite)).toBe(true);
        }
      }),
      { seed: 10, numRuns: 40 },
    );
  });
});

describe("the specification of a handshake, whatever is edited,", () => {
  it("is Markdown of words: tables keep their columns, nothing is HTML, no figure is missing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SHIPPED), fc.array(anyEdit, { maxLength: 25 }), (id, edits) => {
        const specification = handshakeSpecification(edits.reduce(after, shipped(id)), { engine: "e" });
        const text = specificationMarkdown(specification);
        expect(text).not.toMatch(/\bNaN\b|\bundefined\b|Infinity/);
        expect(text).not.toMatch(/(?<!\\)[<>]/);
        const tables = text.split("\n\n").filter((block) => block.startsWith("|"));
        expect(tables).toHaveLength(specification.tables.length);
        for (const [i, table] of tables.entries()) {
          const columns = table.split("\n").map((line) => line.replace(/\\./g, "").split("|").length);
          expect(new Set(columns)).toEqual(new Set([(specification.tables[i]?.columns.length ?? 0) + 2]));
        }
      }),
      { seed: 11, numRuns: 60 },
    );
  });
});
