import { describe, expect, it } from "vitest";
import { APPROACH_TEMPLATES } from "../../../src/scenario/approachTemplates.ts";
import { distributionOf } from "../../../src/scenario/distributionOf.ts";
import { withTemplate } from "../../../src/scenario/edit/approachFromTemplate.ts";
import { withApproach, withApproachCopy } from "../../../src/scenario/edit/approachList.ts";
import { renamedApproach } from "../../../src/scenario/edit/approachNames.ts";
import { approachRemoval, withoutApproach } from "../../../src/scenario/edit/approachRemoval.ts";
import { withStageAdded } from "../../../src/scenario/edit/planStages.ts";
import { FIELDS } from "../../../src/scenario/fields.ts";
import { quantitiesOf } from "../../../src/scenario/quantities.ts";
import { readScenario } from "../../../src/scenario/read.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import { SHIPPED, shipped } from "../../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");
const isSound = (changed: Scenario) => readScenario(writeScenario(changed)).ok;
const correlated: Scenario = {
  ...scenario,
  correlations: [
    { between: ["approaches.suite.fit", "approaches.suite.setup.effortHours"], rank: 0.6 },
    { between: ["approaches.suite.fit", "funnel.coldRate"], rank: 0.7 },
    { between: ["handshake.signals.0.kept.suite", "approaches.middleware.fit"], rank: 0.2 },
  ],
};

describe("copying an approach", () => {
  const copied = withApproachCopy(correlated, "suite");

  it("takes its values, what it keeps, its evidence and the correlations among its own inputs", () => {
    expect(copied.approaches["integrated-suite"]).toEqual({
      ...scenario.approaches.suite,
      label: "Integrated suite (2)",
      short: "suite (2)",
      doing: "buy the integrated suite (2)",
    });
    for (const { kept } of copied.handshake.signals) expect(kept["integrated-suite"]).toEqual(kept.suite);
    expect(copied.evidence["approaches.integrated-suite.fit"]).toBe(scenario.evidence["approaches.suite.fit"]);
    expect(copied.correlations.slice(3)).toEqual([
      { between: ["approaches.integrated-suite.fit", "approaches.integrated-suite.setup.effortHours"], rank: 0.6 },
    ]);
    expect(isSound(copied)).toBe(true);
  });

  it("counts on where there is a copy already", () => {
    const twice = withApproachCopy(copied, "integrated-suite");
    expect(twice.approaches["integrated-suite-3"] ?? twice.approaches["integrated-suite-2"]).toMatchObject({
      label: "Integrated suite (3)",
      short: "suite (3)",
    });
  });

  it("refuses more evidence than a file may hold", () => {
    const evidence = Object.fromEntries(
      Array.from({ length: 2000 }, (_, i) => [`approaches.suite.x${i}`, { grade: "†" as const }]),
    );
    expect(() => withApproachCopy({ ...scenario, evidence }, "suite")).toThrow(
      "required at most 2,000 entries of evidence, found 4,000",
    );
  });
});

describe("removing an approach", () => {
  it("takes its values, kept shares, correlations, evidence and stages along", () => {
    const long = withStageAdded(correlated, "manual-then-middleware", 6);
    const left = withoutApproach(long, "suite");
    expect(JSON.stringify([left.approaches, left.handshake, left.plans, left.correlations])).not.toMatch(
      /"suite"|\.suite/,
    );
    expect(Object.keys(left.evidence).some((path) => /\bsuite\b/.test(path))).toBe(false);
    expect(left.correlations).toEqual([]);
    expect(isSound(left)).toBe(true);
    expect(approachRemoval(long, "suite")).toMatchObject({
      plansGone: [],
      plansShortened: ["Manual, then middleware"],
      kept: 3,
      correlations: 3,
    });
  });

  it("takes a plan along of which only what another option does is left", () => {
    expect(withoutApproach(scenario, "middleware").plans).toEqual([]);
    expect(approachRemoval(scenario, "middleware").plansGone).toEqual(["Manual, then middleware"]);
  });

  it("numbers the evidence of the plans and stages that stay anew, and names them after what is left", () => {
    const plans = [
      { ...scenario.plans[0], id: "one" },
      {
        id: "two",
        label: "All three",
        short: "all",
        doing: "do it all",
        stages: ["manual", "middleware", "suite"].map((approach, i) => ({ approach, startMonth: i })),
      },
    ];
    const grade = { grade: "†" as const };
    const evidence = {
      "plans.0": grade,
      "plans.1.stages.1": grade,
      "plans.1.stages.2.startMonth": { ...grade, owner: "me" },
    };
    const left = withoutApproach({ ...scenario, plans, evidence }, "middleware");
    expect(left.plans).toEqual([
      {
        id: "two",
        label: "By hand, then suite",
        short: "By hand, then suite",
        doing: "bridge by hand, then buy the integrated suite",
        stages: [
          { approach: "manual", startMonth: 0 },
          { approach: "suite", startMonth: 2 },
        ],
      },
    ]);
    expect(left.evidence).toEqual({ "plans.0.stages.1.startMonth": { ...grade, owner: "me" } });
  });

  it("refuses the last one, and one that is not there", () => {
    const one = withoutApproach(withoutApproach(scenario, "suite"), "manual");
    expect(() => withoutApproach(one, "middleware")).toThrow("required at least one approach");
    expect(() => withoutApproach(one, "constructor")).toThrow("required the id of an approach, found constructor");
  });
});

describe("renaming an approach", () => {
  it("lets what followed follow, and keeps what is its own", () => {
    const changed = renamedApproach(scenario, "suite", { label: "  Platform  ", doing: "" });
    expect(changed.approaches.suite).toMatchObject({ label: "Platform", short: "suite", doing: "use Platform" });
    expect(renamedApproach(changed, "suite", { label: "Hub" }).approaches.suite.doing).toBe("use Hub");
    expect(renamedApproach(scenario, "suite", { label: " " })).toBe(scenario);
  });

  it("refuses a name that would not be read", () => {
    expect(() => renamedApproach(scenario, "suite", { short: "a\u202eb" })).toThrow("without control or hidden");
    expect(() => renamedApproach(scenario, "suite", { short: "x".repeat(501) })).toThrow(
      "required a name of at most 500 characters, found 501",
    );
  });
});

describe.each(APPROACH_TEMPLATES)("the template $label", (template) => {
  it("has a value for every field that approaches have", () => {
    const paths = FIELDS.flatMap(({ path }) => (path.startsWith("approaches.*.") ? [path.slice(13)] : []));
    expect(Object.keys(template.fields).sort()).toEqual(paths.sort());
  });

  it.each(SHIPPED)("can be added to %s, each value graded, a judgement with a note", (id) => {
    const changed = withTemplate(shipped(id), template);
    expect(isSound(changed)).toBe(true);
    const added = quantitiesOf(changed).filter(({ path }) => path.includes(`.${template.id}`));
    expect(added).toHaveLength(Object.keys(template.fields).length + changed.handshake.signals.length);
    for (const { path } of added) {
      const { grade, source, note } = changed.evidence[path];
      expect(note).not.toBe("");
      if (grade === "†") expect(source).toMatch(/^Judgement: /);
      else expect(["A", "B", "C"]).toContain(grade);
    }
  });

  it("is set against this scenario's middleware, and needs none", () => {
    const fee = (of: Scenario) => {
      const path = `approaches.${template.id}.setup.effortHours`;
      const placed = quantitiesOf(of).find((each) => each.path === path);
      if (!placed) throw new Error("the effort is there");
      return distributionOf(placed.quantity, placed.field).quantile(0.5);
    };
    const large = withTemplate(shipped("enterprise"), template);
    const small = withTemplate(shipped("small-ecommerce"), template);
    expect(fee(large) / fee(small)).toBeGreaterThan(20);
    const alone = withTemplate(withoutApproach(withoutApproach(scenario, "middleware"), "suite"), template);
    expect(isSound(alone)).toBe(true);
    expect(fee(alone)).toBeGreaterThan(100);
  });
});

describe("the id of an added approach", () => {
  const { suite } = scenario.approaches;
  const kept = scenario.handshake.signals.map(() => 0.5);
  const idAs = (label: string) =>
    Object.keys(withApproach(scenario, { approach: { ...suite, label }, kept, evidence: {} }).approaches).at(-1);

  it.each([
    ["Café & Söhne", "cafe-sohne"],
    ["2nd try", "approach-2nd-try"],
    ["漢字", "approach"],
    ["Open", "open-2"],
    ["Suite", "suite-2"],
    ["Manual then middleware", "manual-then-middleware-2"],
    ["x".repeat(80), "x".repeat(40)],
  ])("is made from its label, %s: %s", (label, id) => {
    expect(idAs(label)).toBe(id);
  });
});
