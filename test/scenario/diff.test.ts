import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioDiff } from "../../src/scenario/diff.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { copyOf, shipped } from "../support/scenarios.ts";
import { arbitraryScenario } from "./arbitraryScenario.ts";

const midSize = shipped("mid-size-b2b");

/** What a change of the mid-size scenario is told as. */
function told(change: (scenario: Scenario) => void) {
  const other = copyOf(midSize);
  change(other);
  return scenarioDiff(midSize, other).map(({ kind, label, from, to, unit }) =>
    [kind, label, ...(from || to ? [`${from} -> ${to}`, unit] : [])].filter((part) => part !== "").join("; "),
  );
}

describe("scenarioDiff", () => {
  it("finds nothing between a scenario and itself, read and written again", () => {
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const again = readScenario(writeScenario(scenario));
        expect(again.ok && scenarioDiff(scenario, again.scenario)).toEqual([]);
      }),
      { numRuns: 30, seed: 7 },
    );
  });

  it("tells what losing the engineer changes, and apart from it what changes luck or nothing", () => {
    const differences = scenarioDiff(midSize, shipped("mid-size-b2b-without-engineer"));
    expect(
      differences
        .filter(({ kind }) => kind === "input")
        .map(({ path, label, from, to, unit }) => [path, label, from, to, unit]),
    ).toEqual([
      ["team.engineering.hoursPerWeek", "Engineering", "40", "5", "h/week"],
      ["team.skills.api", "API skill", "90%", "50%", ""],
      ["approaches.middleware.setup.failureChance", "Middleware: failure", "5%", "50%", ""],
      [
        "approaches.middleware.maintenance.assignedHoursPerWeek",
        expect.stringMatching(/^Middleware: /),
        "6",
        "1",
        "h/week",
      ],
    ]);
    expect(differences.filter(({ kind }) => kind === "structure").map(({ label }) => label)).toEqual([
      "Plan added: Manual, then suite",
    ]);
    expect(differences.filter(({ kind }) => kind === "luck").map(({ label }) => label)).toEqual(["Seed"]);
    const text = differences.filter(({ kind }) => kind === "text").map(({ label }) => label);
    expect(text).toEqual(["Name", "Description", "Names of Manual, then middleware", "Evidence: 9 entries"]);
  });

  it.each<[string, (scenario: Scenario) => void, string[]]>([
    [
      "a median that moves",
      (s) => Object.assign(s.funnel, { signalsPerWeek: { p10: 20, p50: 40, p90: 80 } }),
      ["input; Signals; 28 (14 to 58) -> 40 (20 to 80); /week"],
    ],
    [
      "what three figures do not show",
      (s) => Object.assign(s.team.engineering, { hourlyCost: 91.04 }),
      ["input; Engineering rate; $91 -> $91.04; /hour"],
    ],
    ["the horizon", (s) => Object.assign(s, { horizonMonths: 24 }), ["input; Horizon; 18 -> 24; months"]],
    ["currency", (s) => Object.assign(s, { currency: "EUR" }), ["currency; Currency; USD -> EUR"]],
    [
      "a limit that is new",
      (s) => Object.assign(s.decision.constraints, { maxDirectCost: 2e5 }),
      ["rule; Budget; none -> $200,000"],
    ],
    [
      "the criterion",
      (s) => Object.assign(s.decision, { criterion: "regret" }),
      ["rule; Criterion; expected -> regret"],
    ],
    [
      "who sets it up",
      (s) => Object.assign(s.approaches.suite.setup, { by: "engineering" }),
      ["structure; Suite: set up by; operations -> engineering"],
    ],
    ["a plan that goes", (s) => Object.assign(s, { plans: [] }), ["structure; Plan removed: Manual, then middleware"]],
    [
      "a plan that starts later",
      (s) => Object.assign(s.plans[0].stages[1], { startMonth: 3 }),
      [
        "structure; Plan Manual, then middleware; by hand from month 0, middleware from month 0 -> by hand from month 0, middleware from month 3",
      ],
    ],
    [
      "a correlation that is new",
      (s) => s.correlations.push({ between: ["funnel.coldRate", "funnel.coupledRate"], rank: 0.5 }),
      ["structure; Correlations; none -> 1 pair"],
    ],
    [
      "weights in another unit",
      (s) =>
        s.handshake.signals.forEach((signal) => {
          signal.weight *= 100;
        }),
      [],
    ],
    [
      "approaches in another order",
      (s) => Object.assign(s, { approaches: Object.fromEntries(Object.entries(s.approaches).reverse()) }),
      [],
    ],
    ["more futures", (s) => Object.assign(s, { trials: 2000 }), ["luck; Futures; 10,000 -> 2,000"]],
    ["signals in another order", (s) => s.handshake.signals.reverse(), ["luck; Order of the signals"]],
    [
      "a signal by another name",
      (s) => Object.assign(s.handshake.signals[0], { name: "Another" }),
      ["text; Names of signals"],
    ],
    [
      "a signal that goes",
      (s) => s.handshake.signals.pop(),
      [expect.stringMatching(/^structure; Signal removed: /) as unknown as string],
    ],
  ])("tells %s", (_, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  it("tells one and the same change as often backwards", () => {
    for (const id of ["enterprise", "small-ecommerce"] as const) {
      const other = shipped(id);
      const [there, back] = [scenarioDiff(midSize, other), scenarioDiff(other, midSize)];
      const numbers = (all: typeof there) =>
        all
          .filter(({ kind }) => kind === "input")
          .map(({ path }) => path)
          .sort();
      expect(numbers(back)).toEqual(numbers(there));
      expect(there.length).toBeGreaterThan(20);
    }
  });

  it("follows a number wherever it stands", () => {
    const other = withQuantity(midSize, "approaches.suite.fit", 0.9);
    const [only, ...rest] = scenarioDiff(midSize, other);
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ kind: "input", path: "approaches.suite.fit", label: "Suite: fit", to: "90%" });
  });
});
