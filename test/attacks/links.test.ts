import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decision/decision.ts";
import { scenarioHash } from "../../src/scenario/hash.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";
import { comparedFigures, sharedFigures } from "../../src/workbench/sharing/figures.ts";
import { linkHash, readLink } from "../../src/workbench/sharing/link.ts";
import { stampAnswer } from "../../src/workbench/sharing/stampAnswer.ts";
import { shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");

/** A sound scenario of some megabytes that nothing makes smaller. */
function incompressible(): Scenario {
  let state = 1;
  const letter = () => {
    state = (state * 48271) % 2147483647;
    return String.fromCharCode(48 + (state % 74));
  };
  const actuals = Array.from({ length: 4000 }, () => ({ text: Array.from({ length: 900 }, letter).join("") }));
  const answer = readScenario(JSON.stringify({ ...JSON.parse(writeScenario(scenario)), actuals }));
  if (!answer.ok) throw new Error(JSON.stringify(answer.faults));
  return answer.scenario;
}

const outcome = {
  result: { scenario, seed: scenario.seed, trials: 1000, options: [{ id: "suite", label: "Suite" }] },
  decision: { options: [{ id: "suite", tco: { mean: 5 } }], recommendation: { option: "suite" } },
  preview: false,
} as unknown as { result: SimulationResult; decision: Decision; preview: boolean };

describe("a link", () => {
  it("that nobody could open is not made, and why is said", async () => {
    await expect(linkHash(incompressible(), null)).rejects.toThrow(
      /required a scenario whose link has at most 2 million/,
    );
  });

  it("with figures of any kind leads to a sentence or to none", () => {
    const value = fc.oneof(
      fc.json(),
      fc.constantFrom(-1, 0, 1e308, 1e21, null, "suite", "x".repeat(1e4), "\u202e", 1000),
    );
    fc.assert(
      fc.property(
        value,
        value,
        value,
        fc.dictionary(fc.constantFrom("suite", "__proto__", "open"), value),
        (...parts) => {
          const [engine, trials, pick, totals] = parts;
          const figures = sharedFigures(JSON.stringify({ engine, trials, pick, totals }));
          if (!figures) return;
          const said = comparedFigures(figures, outcome);
          expect(said).not.toMatch(/NaN|undefined|Infinity|\u202e|−\d+ futures/);
          expect(said.length).toBeLessThan(600);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });

  it.each(["1", "-3", "0", "2.5", "1e400"])("with figures of %s futures", (trials) => {
    const figures = sharedFigures(`{"engine":"e","trials":${trials},"pick":null,"totals":{"suite":5}}`);
    expect(figures === undefined).toBe(trials !== "1");
  });

  it("with a payload that is no scenario of this version is refused by name", async () => {
    const hash = await linkHash({ ...scenario, version: 2 } as unknown as Scenario, null);
    const opened = await readLink(hash);
    expect(JSON.stringify(opened)).toMatch(/newer|version/);
  });
});

it.each([
  ["as under a view", (parts: string[]) => parts.join(" ")],
  ["as on a chart and in a report", (parts: string[]) => parts.join(", ")],
])("a true stamp is recognised %s, whatever its hash ends in and its reader's thousands look like", (_, join) => {
  const { result } = outcome;
  const own = (count: string) => [
    "Spandrel 0.1.0",
    `seed ${result.seed}`,
    `scenario ${scenarioHash(result.scenario)}`,
    `${count} futures`,
  ];
  for (const count of [
    result.trials.toLocaleString("en"),
    result.trials.toLocaleString("de"),
    result.trials.toLocaleString("fr"),
    `${result.trials}`,
  ]) {
    expect(stampAnswer(join(own(count)), outcome)).toMatch(/^Yes: /);
  }
  const other = own("12,345");
  expect(stampAnswer(join(other), outcome)).toMatch(/computed with 12,345 futures in place of/);
});

it("a stamp of any text gets an answer in words", () => {
  const parts = fc.constantFrom(
    "spandrel 0.1.0",
    "seed",
    "scenario 0000-0000",
    " ",
    "999,999 futures",
    "\u202e",
    "x".repeat(9e4),
    "\n",
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (texts) => {
      const answer = stampAnswer(texts.join(" "), outcome);
      expect(answer).toMatch(/^[A-Z].*\.$/s);
      expect(answer.length).toBeLessThan(400);
    }),
    { seed: 6, numRuns: 200 },
  );
});
