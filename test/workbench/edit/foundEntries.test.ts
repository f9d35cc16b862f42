import { describe, expect, it } from "vitest";
import { FIELDS } from "../../../src/scenario/fields.ts";
import { placedFields } from "../../../src/scenario/fieldTree.ts";
import { withQuantity } from "../../../src/scenario/quantities.ts";
import { withEvidence } from "../../../src/scenario/withEvidence.ts";
import { changedParts } from "../../../src/workbench/edit/changedParts.ts";
import { entriesOf } from "../../../src/workbench/edit/editEntries.ts";
import { editGroups } from "../../../src/workbench/edit/editGroups.ts";
import { foundEntries, foundGroups, type Wanted } from "../../../src/workbench/edit/foundEntries.ts";
import { placeOf } from "../../../src/workbench/edit/placeOf.ts";
import { SHIPPED, shipped } from "../../support/scenarios.ts";

const b2b = shipped("mid-size-b2b");
const found = (wanted: Partial<Wanted>) =>
  foundEntries({ query: "", filter: null, scenario: b2b, file: b2b, byEffect: null, ...wanted }).map(
    ({ path }) => path,
  );

describe.each(SHIPPED)("the fields of %s", (id) => {
  const scenario = shipped(id);
  const entries = entriesOf(scenario);

  it("are all numbers of the format but those of plans and constraints, each once, in a group that there is", () => {
    const numbers = placedFields(scenario).filter(({ path }) => !/^(plans|decision)\./.test(path));
    const paths = entries.filter(({ field }) => field).map(({ path }) => path);
    expect(new Set(paths)).toEqual(new Set(numbers.map(({ path }) => path)));
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
    const groups = new Set(editGroups(scenario).map((group) => group.id));
    for (const { group } of entries) expect(groups).toContain(group);
  });

  it("have names of their own", () => {
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
  });
});

it("every group of the format's fields is somewhere on the page", () => {
  expect(new Set(FIELDS.map(({ group }) => group)).size).toBeGreaterThan(10);
  const paths = new Set(entriesOf(b2b).map(({ path }) => path.split(".")[0]));
  for (const root of [
    "name",
    "currency",
    "horizonMonths",
    "finance",
    "timing",
    "funnel",
    "team",
    "handshake",
    "approaches",
  ])
    expect(paths).toContain(root);
});

describe("a search", () => {
  it("finds every word somewhere: in the label, the approach, the help, the path", () => {
    const fees = found({ query: "suite fee" });
    expect(fees.slice(0, 3)).toEqual(
      expect.arrayContaining(["approaches.suite.setup.fee", "approaches.suite.pricing.monthlyFee"]),
    );
    for (const path of fees.slice(0, 3)) expect(path).toMatch(/^approaches\.suite\..*fee/i);
    expect(found({ query: "repair" })).toContain("approaches.middleware.reliability.repairHours");
    expect(found({ query: "coldRate" })).toContain("funnel.coldRate");
    expect(found({ query: "treated like everybody" })).toEqual(["funnel.coldRate"]);
  });

  it("puts what is called so before what is only described so", () => {
    expect(found({ query: "signals" })[0]).toBe("funnel.signalsPerWeek");
  });

  it("does not mind capitals, accents and hyphens", () => {
    expect(found({ query: "SÉT-UP  FEE" })).toEqual(found({ query: "set up fee" }));
    expect(found({ query: "set up fee" }).length).toBeGreaterThan(0);
  });

  it("finds nothing where a word is nowhere, and editors by what they hold", () => {
    expect(found({ query: "suite zebra" })).toEqual([]);
    expect(foundGroups(b2b, "budget").map(({ id }) => id)).toEqual(["limits"]);
    expect(foundGroups(b2b, "")).toEqual([]);
  });
});

describe("a filter", () => {
  const grade = { grade: "A" as const, source: "own counts" };

  it("shows what is changed, in its number or in its evidence", () => {
    const changed = withEvidence(withQuantity(b2b, "funnel.coldRate", 0.2), "funnel.coupledRate", grade);
    expect(found({ filter: "changed" })).toEqual([]);
    expect(found({ filter: "changed", scenario: changed })).toEqual(["funnel.coldRate", "funnel.coupledRate"]);
    expect(found({ filter: "changed", scenario: { ...b2b, name: "Other" } })).toEqual(["name"]);
  });

  it("shows judgements, no longer once there is a source, and no choices", () => {
    const judgements = found({ filter: "judgements" });
    expect(judgements).toContain("funnel.signalsPerWeek");
    expect(judgements).not.toContain("funnel.coldRate");
    expect(judgements).not.toContain("trials");
    const scenario = withEvidence(b2b, "funnel.signalsPerWeek", grade);
    expect(found({ filter: "judgements", scenario })).not.toContain("funnel.signalsPerWeek");
  });

  it("shows what matters, most first", () => {
    const byEffect = ["funnel.valuePerWin", "approaches.suite.fit", "funnel.coldRate"];
    expect(found({ filter: "matters", byEffect })).toEqual(byEffect);
    expect(found({ filter: "matters", byEffect, query: "rate" })).toEqual(["funnel.coldRate"]);
  });
});

it("an editor's own parts count as changes", () => {
  const [plan] = b2b.plans;
  expect(changedParts("plans", b2b, structuredClone(b2b))).toBe(0);
  expect(changedParts("plans", { ...b2b, plans: [{ ...plan, label: "Other" }, ...b2b.plans.slice(1)] }, b2b)).toBe(1);
  expect(changedParts("limits", { ...b2b, decision: { ...b2b.decision, criterion: "regret" } }, b2b)).toBe(1);
  expect(changedParts("audience", { ...b2b, name: "Other" }, b2b)).toBe(0);
});

describe("a link", () => {
  it.each([
    ["#edit/funnel.coldRate", { group: "audience", path: "funnel.coldRate" }],
    ["#edit/approaches.suite", { group: "approach-suite", path: "" }],
    ["#edit/plans", { group: "plans", path: "" }],
    ["#edit", null],
    ["#edit/nothing", null],
    ["#edit/approaches.nobody", null],
    ["#why/funnel.coldRate", null],
  ])("%s leads to %j", (hash, place) => {
    expect(placeOf(hash, b2b)).toEqual(place);
  });
});
