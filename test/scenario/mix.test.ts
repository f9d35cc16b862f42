import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { scenarioDiff } from "../../src/scenario/diff.ts";
import { mixerOf } from "../../src/scenario/mix.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { copyOf, shipped } from "../support/scenarios.ts";
import { arbitraryScenario } from "./arbitraryScenario.ts";

const midSize = shipped("mid-size-b2b");
const changed = (change: (scenario: Scenario) => void) => {
  const other = copyOf(midSize);
  change(other);
  return other;
};

function faultsOf(scenario: Scenario): unknown {
  const answer = readScenario(writeScenario(scenario));
  return answer.ok ? [] : answer.faults;
}

/** What still differs, but for options that are only looked at, and what changes no result. */
const left = (a: Scenario, b: Scenario) =>
  scenarioDiff(a, b).filter(({ kind, label }) => !["luck", "text"].includes(kind) && !/ (added|removed): /.test(label));

describe("a mix of two scenarios", () => {
  it("is readable whatever changes are made, is the first without any and the second with all", () => {
    const pairs = fc.tuple(
      arbitraryScenario,
      arbitraryScenario,
      fc.array(fc.boolean(), { minLength: 400, maxLength: 400 }),
    );
    fc.assert(
      fc.property(pairs, ([a, b, some]) => {
        const { parts, scenario } = mixerOf(a, b);
        expect(faultsOf(scenario(parts.map((_, i) => some[i])))).toEqual([]);
        expect(left(a, scenario(parts.map(() => false)))).toEqual([]);
        expect(left(scenario(parts.map(() => true)), b)).toEqual([]);
      }),
      { numRuns: 25, seed: 3 },
    );
  });

  it("is readable where two shipped scenarios are mixed, one change at a time", () => {
    for (const id of ["enterprise", "small-ecommerce", "one-person-consultancy"] as const) {
      const other = { ...shipped(id), currency: midSize.currency };
      const { parts, scenario } = mixerOf(midSize, other);
      for (const step of [7, 3, 1]) {
        for (let i = 0; i < parts.length; i += step * 9) {
          expect(faultsOf(scenario(parts.map((_, k) => k <= i)))).toEqual([]);
          expect(faultsOf(scenario(parts.map((_, k) => k === i)))).toEqual([]);
        }
      }
    }
  });

  it("looks at a plan of one alone in all mixes, and has it to pick only where it is there", () => {
    const { parts, common, isThere, scenario } = mixerOf(midSize, shipped("mid-size-b2b-without-engineer"));
    expect(parts.map(({ label, moves }) => [label.split(":")[0], moves])).toEqual([
      ["Engineering", true],
      ["API skill", true],
      ["Middleware", true],
      ["Middleware", true],
      ["Plan added", false],
    ]);
    expect(common).toContain("manual-then-suite");
    const none = parts.map(() => false);
    expect(scenario(none).plans.map(({ id }) => id)).toContain("manual-then-suite");
    expect(isThere("manual-then-suite", none)).toBe(false);
    expect(isThere("manual-then-suite", [false, false, false, false, true])).toBe(true);
    expect(isThere("suite", none)).toBe(true);
  });

  it("takes an approach away with the plans that end on it, or leaves it to be looked at", () => {
    const without = changed((s) => {
      delete s.approaches.middleware;
      s.plans = [];
      for (const { kept } of s.handshake.signals) delete kept.middleware;
      s.correlations = s.correlations.filter(({ between }) => !between.some((path) => path.includes("middleware")));
    });
    const { parts, common, isThere } = mixerOf(midSize, without);
    const all = parts.map(() => true);
    expect(common).toContain("middleware");
    expect(isThere("middleware", all)).toBe(false);
    expect(
      isThere(
        "middleware",
        parts.map(() => false),
      ),
    ).toBe(true);
    expect(mixerOf(without, midSize).isThere("middleware", all)).toBe(true);
  });

  it("changes together what could not stand alone", () => {
    const labels = (change: (s: Scenario) => void) => mixerOf(midSize, changed(change)).parts.map(({ label }) => label);
    const learning = (s: Scenario) => Object.assign(s.funnel.learning, { gainPerWeek: 0.1, fadePerWeek: 0.9 });
    const quick = changed((s) => Object.assign(s.funnel.learning, { gainPerWeek: 0.9, fadePerWeek: 0.1 }));
    const slow = changed((s) => void learning(s));
    expect(mixerOf(quick, slow).parts.map(({ label }) => label)).toEqual(["Learning and fading"]);
    expect(
      labels((s) => {
        s.handshake.signals.forEach((signal, i) => {
          signal.weight = i + 1;
        });
      }),
    ).toEqual(["Weights of the signals"]);
    expect(
      labels((s) => {
        s.handshake.signals.pop();
        s.plans = [];
      }),
    ).toEqual(["Other changes of structure"]);
  });

  it("of two currencies is refused", () => {
    const euros = changed((s) => Object.assign(s, { currency: "EUR" }));
    expect(() => mixerOf(midSize, euros)).toThrow("required scenarios in one currency, found USD and EUR");
  });
});
