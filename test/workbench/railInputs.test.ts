import { describe, expect, it } from "vitest";
import { evidenceAt } from "../../src/scenario/evidenceAt.ts";
import { quantityAt, withQuantity } from "../../src/scenario/quantities.ts";
import { railGroups, rankedInputs } from "../../src/workbench/railInputs.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const b2b = shipped("mid-size-b2b");
const fee = "approaches.suite.pricing.monthlyFee";
const pathsOf = (...args: Parameters<typeof railGroups>) =>
  railGroups(...args).flatMap(({ inputs }) => inputs.map(({ path }) => path));

describe.each(SHIPPED)("the rail of %s", (id) => {
  const scenario = shipped(id);
  const groups = railGroups(scenario);

  it("has a group for the audience, the value, the team, and each approach by its label", () => {
    const labels = Object.values(scenario.approaches).map(({ label }) => label);
    expect(groups.map(({ heading }) => heading)).toEqual(["Audience", "Value", "Team", ...labels]);
    for (const { inputs } of groups) expect(inputs).not.toEqual([]);
  });

  it("shows quantities that are there, each once", () => {
    const paths = pathsOf(scenario);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(quantityAt(scenario, path)).toBeDefined();
  });

  it("names every input of a group differently", () => {
    for (const { inputs } of groups) {
      const labels = inputs.map(({ label }) => label);
      expect(new Set(labels).size).toBe(labels.length);
      for (const label of labels) expect(label).toMatch(/\S/);
    }
  });

  it("leaves out what is exactly 0 for an approach", () => {
    const zeros = pathsOf(scenario).filter(
      (path) => path.startsWith("approaches.") && quantityAt(scenario, path) === 0,
    );
    expect(zeros).toEqual([]);
  });
});

it("leaves out what becomes exactly 0, unless the file says otherwise: what was set to 0 can be set back", () => {
  const free = withQuantity(b2b, fee, 0);
  expect(pathsOf(b2b)).toContain(fee);
  expect(pathsOf(free)).not.toContain(fee);
  expect(pathsOf(free, b2b)).toEqual(pathsOf(b2b));
});

it("shows an input that the file leaves at 0 once it is something", () => {
  const free = withQuantity(b2b, fee, 0);
  expect(pathsOf(b2b, free)).toContain(fee);
});

it("shows what was changed elsewhere in a group of its own, by its name in full", () => {
  const exit = "approaches.suite.pricing.exitCost";
  expect(pathsOf(b2b)).not.toContain(exit);
  const last = railGroups(withQuantity(b2b, exit, 7), b2b).at(-1);
  expect(last?.heading).toBe("Also changed");
  expect(last?.inputs.map(({ path, label }) => [path, label])).toEqual([[exit, expect.stringMatching(/^Suite: /)]]);
});

describe("ranked", () => {
  const ranking = ["funnel.valuePerWin", "approaches.suite.pricing.exitCost", "funnel.signalsPerWeek", "gone"];
  const inputs = rankedInputs(b2b, b2b, ranking);

  it("the inputs come in that order, in the rail or not, and then the others of the rail", () => {
    const paths = inputs.map(({ path }) => path);
    expect(paths.slice(0, 3)).toEqual(ranking.slice(0, 3));
    expect(new Set(paths)).toEqual(new Set([...ranking.slice(0, 3), ...pathsOf(b2b)]));
    expect(new Set(paths).size).toBe(paths.length);
  });

  it("every one has a name that no other has", () => {
    expect(new Set(inputs.map(({ label }) => label)).size).toBe(inputs.length);
  });
});

it("calls the rate of a later stage by the stage's own name", () => {
  const [stage] = b2b.funnel.stages;
  const stages = [
    { ...stage, name: "Met" },
    { ...stage, name: "Signed" },
  ];
  const groups = railGroups({ ...b2b, funnel: { ...b2b.funnel, stages } });
  const labels = groups.find(({ heading }) => heading === "Value")?.inputs.map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(["Met rate", "Signed rate"]));
});

describe("the evidence for an input", () => {
  const entry = (source: string) => ({ source, grade: "B" as const });
  const evidence = {
    approaches: entry("all approaches"),
    "approaches.suite.pricing": entry("price list"),
    [fee]: entry("offer"),
  };
  const scenario = { ...b2b, evidence };

  it.each([
    [fee, "offer"],
    ["approaches.suite.pricing.renewalRise", "price list"],
    ["approaches.suite.fit", "all approaches"],
  ])("for %s is the nearest group's that has any: %s", (path, source) => {
    expect(evidenceAt(scenario, path)?.evidence.source).toBe(source);
  });

  it("is none where neither the input nor a group that it stands in has any", () => {
    expect(evidenceAt(scenario, "funnel.coldRate")).toBeUndefined();
    expect(evidenceAt({ ...b2b, evidence: {} }, "constructor")).toBeUndefined();
  });

  it("is not that of a longer path, nor of one that merely begins alike", () => {
    const near = { ...b2b, evidence: { "funnel.coldRateOfAll": entry("a"), "funnel.coldRate.p10": entry("b") } };
    expect(evidenceAt(near, "funnel.coldRate")).toBeUndefined();
  });
});
