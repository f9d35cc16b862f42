import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type HandshakeEdit, withHandshakeEdit } from "../../../src/scenario/edit/handshake.ts";
import type { Field } from "../../../src/scenario/fields.ts";
import { FIELDS } from "../../../src/scenario/fields.ts";
import { faultLine, readScenario } from "../../../src/scenario/read.ts";
import type { Scenario, ScenarioFile } from "../../../src/scenario/scenario.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import { arbitraryQuantity, arbitraryScenario } from "../arbitraryScenario.ts";
import { draft, scenarioOf } from "../draft.ts";

const base = (change: (file: ScenarioFile) => void = () => {}): Scenario => {
  const file = draft();
  change(file);
  return scenarioOf(JSON.stringify(file));
};

const names = ({ handshake }: Scenario) => handshake.signals.map(({ name }) => name);

/** What is wrong with a scenario once it is written; empty if it can be read back as it is. */
function broken(scenario: Scenario): string[] {
  const reading = readScenario(writeScenario(scenario));
  if (!reading.ok) return reading.faults.map(faultLine);
  expect(writeScenario(reading.scenario)).toBe(writeScenario(scenario));
  return [];
}

/** With something said of the second and third signals, and two of their kept shares correlated. */
const annotated = base((file) => {
  file.evidence = {
    ...file.evidence,
    "handshake.signals.1": { grade: "B", source: "second" },
    "handshake.signals.2.kept.suite": { grade: "A", source: "third", owner: "Data" },
  };
  file.correlations = [
    { between: ["handshake.signals.1.kept.suite", "handshake.signals.2.kept.suite"], rank: 0.5 },
    { between: ["funnel.coldRate", "handshake.signals.2.kept.suite"], rank: 0.3 },
  ];
});

describe("the list of signals", () => {
  test("grows by one of a name of its own and middling weight, marked as a judgement", () => {
    const once = withHandshakeEdit(base(), { kind: "add" });
    const twice = withHandshakeEdit(once, { kind: "add" });
    expect(names(twice).slice(3)).toEqual(["New signal", "New signal (2)"]);
    expect(once.handshake.signals[3].weight).toBe(0.3);
    expect(Object.keys(once.handshake.signals[3].kept)).toEqual(["suite", "middleware", "manual"]);
    expect(once.evidence["handshake.signals.3"].grade).toBe("†");
    expect(broken(twice)).toEqual([]);
  });

  test("has room for 50", () => {
    let scenario = base();
    for (let i = 3; i < 50; i++) scenario = withHandshakeEdit(scenario, { kind: "add" });
    expect(broken(scenario)).toEqual([]);
    expect(() => withHandshakeEdit(scenario, { kind: "add" })).toThrow("required at most 50 signals, found one more");
  });

  test("takes what is said of a signal along when it is moved", () => {
    const moved = withHandshakeEdit(annotated, { kind: "move", signal: 2, to: 0 });
    expect(names(moved)).toEqual(["Account tier", "Intent score", "Product category viewed"]);
    expect(moved.evidence["handshake.signals.0.kept.suite"].source).toBe("third");
    expect(moved.evidence["handshake.signals.2"].source).toBe("second");
    expect(moved.correlations.map(({ between }) => between)).toEqual([
      ["handshake.signals.2.kept.suite", "handshake.signals.0.kept.suite"],
      ["funnel.coldRate", "handshake.signals.0.kept.suite"],
    ]);
    expect(withHandshakeEdit(moved, { kind: "move", signal: 0, to: 2 })).toEqual(annotated);
  });

  test("loses a signal with all that is said of it", () => {
    const less = withHandshakeEdit(annotated, { kind: "remove", signal: 1 });
    expect(names(less)).toEqual(["Intent score", "Account tier"]);
    expect(less.evidence["handshake.signals.1"]).toBeUndefined();
    expect(less.evidence["handshake.signals.1.kept.suite"].source).toBe("third");
    expect(less.correlations).toEqual([{ between: ["funnel.coldRate", "handshake.signals.1.kept.suite"], rank: 0.3 }]);
    expect(broken(less)).toEqual([]);
  });

  test("keeps its last signal", () => {
    const one = [1, 0].reduce((s, signal) => withHandshakeEdit(s, { kind: "remove", signal }), base());
    expect(() => withHandshakeEdit(one, { kind: "remove", signal: 0 })).toThrow("required at least one signal");
  });
});

describe("what the format or a reader would stumble over is refused", () => {
  test.each<[HandshakeEdit, string]>([
    [{ kind: "rename", signal: 0, name: " Account tier " }, 'a name that no other signal has, found "Account tier"'],
    [{ kind: "rename", signal: 0, name: "  " }, "required some text, found nothing"],
    [{ kind: "rename", signal: 0, name: "x".repeat(501) }, "at most 500 characters, found 501"],
    [{ kind: "rename", signal: 0, name: "a\u202eb" }, "without control or hidden characters"],
    [{ kind: "rename", signal: 3, name: "x" }, "required one of 3 signals, found number 4"],
    [{ kind: "reweigh", signal: 0, weight: -1 }, "required a number from 0 to 1,000,000, found -1"],
    [{ kind: "reweigh", signal: 0, weight: Number.NaN }, "found NaN"],
    [{ kind: "move", signal: 0, to: 3 }, "required one of 3 signals, found number 4"],
    [{ kind: "trigger", text: "" }, "required some text, found nothing"],
    [{ kind: "delay", hours: -1 }, "required a number of hours from 0 to 1,000,000, found -1"],
    [
      { kind: "value", path: "handshake.signals.0.kept.suite", quantity: 1.2 },
      "required a share from 0 to 1, found 1.2",
    ],
    [{ kind: "value", path: "handshake.signals.0.weight", quantity: 1 }, "required the path of a quantity"],
    [{ kind: "value", path: "handshake.signals.0.kept.other", quantity: 1 }, "expected the path of a quantity"],
    [
      { kind: "value", path: "approaches.manual.sync.intervalHours", quantity: 0 },
      "an event stream has no transfers to handle",
    ],
  ])("%j", (edit, message) => {
    expect(() => withHandshakeEdit(base(), edit)).toThrow(RangeError);
    expect(() => withHandshakeEdit(base(), edit)).toThrow(message);
  });

  test("weights that sum to 0, whether one is set so or the last one above it goes", () => {
    const first = withHandshakeEdit(base(), { kind: "reweigh", signal: 1, weight: 0 });
    const second = withHandshakeEdit(first, { kind: "reweigh", signal: 2, weight: 0 });
    const message = "required weights with a sum above 0, found 0 in all of them";
    expect(() => withHandshakeEdit(second, { kind: "reweigh", signal: 0, weight: 0 })).toThrow(message);
    expect(() => withHandshakeEdit(second, { kind: "remove", signal: 0 })).toThrow(message);
  });

  test("an exact value of what is correlated", () => {
    const edit: HandshakeEdit = { kind: "value", path: "handshake.signals.1.kept.suite", quantity: 0.8 };
    expect(() => withHandshakeEdit(annotated, edit)).toThrow(
      "required a range as long as it is correlated with Account tier, kept: Integrated suite, found an exact value",
    );
  });
});

test("what changes nothing gives back the same scenario", () => {
  const scenario = base();
  for (const edit of [
    { kind: "rename", signal: 0, name: " Intent score" },
    { kind: "reweigh", signal: 0, weight: 0.5 },
    { kind: "move", signal: 1, to: 1 },
    { kind: "trigger", text: "demo request form completed" },
    { kind: "delay", hours: null },
    { kind: "value", path: "approaches.suite.sync.intervalHours", quantity: 0 },
  ] as HandshakeEdit[]) {
    expect(withHandshakeEdit(scenario, edit)).toBe(scenario);
  }
});

test("the limit of delay is set and taken away, with what is said of it", () => {
  const limited = withHandshakeEdit(base(), { kind: "delay", hours: 24 });
  expect(limited.decision.constraints).toEqual({ chance: 0.8, maxDelayHours: 24 });
  expect(broken(limited)).toEqual([]);
  const said = { ...limited, evidence: { ...limited.evidence, "decision.constraints.maxDelayHours": { grade: "A" } } };
  const free = withHandshakeEdit(said as Scenario, { kind: "delay", hours: null });
  expect(free).toEqual(base());
});

const kept = FIELDS.find(({ path }) => path === "handshake.signals.*.kept.*") as Field;
const index = fc.integer({ min: 0, max: 5 });
const edit: fc.Arbitrary<(scenario: Scenario) => HandshakeEdit> = fc.oneof(
  fc.constant(() => ({ kind: "add" }) as const),
  index.map((signal) => () => ({ kind: "remove", signal }) as const),
  fc.tuple(index, index).map(
    ([signal, to]) =>
      () =>
        ({ kind: "move", signal, to }) as const,
  ),
  fc.tuple(index, fc.string({ maxLength: 8 })).map(
    ([signal, name]) =>
      () =>
        ({ kind: "rename", signal, name }) as const,
  ),
  fc.tuple(index, fc.oneof(fc.constant(0), fc.double())).map(
    ([signal, weight]) =>
      () =>
        ({ kind: "reweigh", signal, weight }) as const,
  ),
  fc.string({ maxLength: 8 }).map((text) => () => ({ kind: "trigger", text }) as const),
  fc.option(fc.double()).map((hours) => () => ({ kind: "delay", hours }) as const),
  fc.tuple(index, fc.nat(), arbitraryQuantity(kept)).map(([signal, n, quantity]) => (scenario: Scenario) => {
    const ids = Object.keys(scenario.approaches);
    return { kind: "value", path: `handshake.signals.${signal}.kept.${ids[n % ids.length]}`, quantity } as const;
  }),
  fc.tuple(fc.nat(), arbitraryQuantity(kept)).map(([n, quantity]) => (scenario: Scenario) => {
    const ids = Object.keys(scenario.approaches);
    return { kind: "value", path: `approaches.${ids[n % ids.length]}.sync.intervalHours`, quantity } as const;
  }),
);

test("after any changes, each of them made or refused, the scenario can be read back", () => {
  const start = fc.oneof(arbitraryScenario, fc.constant(annotated));
  fc.assert(
    fc.property(start, fc.array(edit, { minLength: 1, maxLength: 12 }), (scenario, edits) => {
      let present = scenario;
      for (const each of edits) {
        try {
          present = withHandshakeEdit(present, each(present));
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }
      expect(broken(present)).toEqual([]);
    }),
    { numRuns: 60, seed: 4 },
  );
});
