import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withCorrelationEdit } from "../../../src/scenario/edit/correlations.ts";
import { rankRoom } from "../../../src/scenario/edit/correlationsRoom.ts";
import { quantitiesOf } from "../../../src/scenario/quantities.ts";
import { isUncertain } from "../../../src/scenario/quantity.ts";
import { faultLine, readScenario } from "../../../src/scenario/read.ts";
import type { Correlation, Scenario } from "../../../src/scenario/scenario.ts";
import { writeScenario } from "../../../src/scenario/write.ts";
import { draftText, scenarioOf } from "../draft.ts";

const base = scenarioOf(draftText());
const [cold, coupled, margin] = ["funnel.coldRate", "funnel.coupledRate", "funnel.grossMargin"];

test("a pair is added, changed in either order, and taken out", () => {
  const added = withCorrelationEdit(base, { between: [cold, coupled], rank: 0.5 });
  expect(added.correlations).toEqual([{ between: [cold, coupled], rank: 0.5 }]);
  const changed = withCorrelationEdit(added, { between: [coupled, cold], rank: -0.3 });
  expect(changed.correlations).toEqual([{ between: [cold, coupled], rank: -0.3 }]);
  expect(withCorrelationEdit(changed, { between: [coupled, cold], rank: -0.3 })).toBe(changed);
  expect(withCorrelationEdit(changed, { between: [coupled, cold], rank: null })).toEqual(base);
  expect(withCorrelationEdit(base, { between: [coupled, cold], rank: null })).toBe(base);
});

describe("what the format refuses is refused", () => {
  test.each<[Correlation["between"], number, string]>([
    [[cold, coupled], 1, "required a rank correlation above −1 and below 1, found 1"],
    [[cold, coupled], Number.NaN, "found NaN"],
    [[cold, cold], 0.5, "required two different inputs, found Cold rate twice"],
    [[cold, "funnel.growthPerYear"], 0.5, "expected the path of a quantity, found funnel.growthPerYear"],
    [
      [cold, "approaches.suite.sync.intervalHours"],
      0.5,
      "required two uncertain inputs, found that Suite: sync interval is exact",
    ],
  ])("%j with %d", (between, rank, message) => {
    expect(() => withCorrelationEdit(base, { between, rank })).toThrow(RangeError);
    expect(() => withCorrelationEdit(base, { between, rank })).toThrow(message);
  });

  test("more pairs than 200", () => {
    const paths = quantitiesOf(base)
      .filter(({ quantity }) => isUncertain(quantity))
      .map(({ path }) => path);
    const pairs = paths.flatMap((a, i) => paths.slice(i + 1).map((b): [string, string] => [a, b]));
    const full = { ...base, correlations: pairs.slice(0, 200).map((between) => ({ between, rank: 0 })) };
    expect(() => withCorrelationEdit(full, { between: pairs[200], rank: 0.1 })).toThrow(
      "required at most 200 correlations, found one more",
    );
  });

  // Two variables that both go with a third at r = 2 sin(π 0.8 / 6) can have r from 2 r² − 1 to 1 with each other.
  test("ranks that cannot hold together, with those that could", () => {
    const r = 2 * Math.sin((Math.PI * 0.8) / 6);
    const least = (6 / Math.PI) * Math.asin((2 * r * r - 1) / 2);
    const both: Correlation[] = [
      { between: [cold, coupled], rank: 0.8 },
      { between: [cold, margin], rank: 0.8 },
    ];
    expect(rankRoom(both, [coupled, margin])).toBeNull();
    const all = { ...base, correlations: [...both, { between: [coupled, margin], rank: 0.7 } as Correlation] };
    expect(rankRoom(all.correlations, [coupled, margin])).toEqual([Math.ceil(least * 100) / 100, 0.99]);
    expect(() => withCorrelationEdit(all, { between: [margin, coupled], rank: -0.5 })).toThrow(
      `required a rank from ${Math.ceil(least * 100) / 100} to 0.99 for Gross margin and Coupled rate, ` +
        "which is what the other correlations leave room for, found −0.5",
    );
  });

  // Each of two inputs that do not go with each other goes with a third at r ≤ 1/√2, if both do so alike.
  test("a pair too many, where one that is not listed counts as 0", () => {
    const most = (6 / Math.PI) * Math.asin(Math.SQRT1_2 / 2);
    const one = { ...base, correlations: [{ between: [cold, coupled], rank: 0.69 } as Correlation] };
    expect(most).toBeGreaterThan(0.69);
    expect(withCorrelationEdit(one, { between: [cold, margin], rank: 0.69 }).correlations).toHaveLength(2);
    expect(() => withCorrelationEdit(one, { between: [cold, margin], rank: 0.8 })).toThrow(
      /^required a rank from −0\.\d+ to 0\.\d+ for Cold rate and Gross margin, .* found 0\.8$/,
    );
  });

  test("a pair taken out that the others rest on", () => {
    const correlations: Correlation[] = [
      { between: [cold, coupled], rank: 0.8 },
      { between: [cold, margin], rank: 0.8 },
      { between: [coupled, margin], rank: 0.7 },
    ];
    const edit = { between: [coupled, margin] as [string, string], rank: null };
    expect(() => withCorrelationEdit({ ...base, correlations }, edit)).toThrow(
      /^required a rank from 0\.\d+ to 0\.99 .* found none$/,
    );
  });
});

const paths = quantitiesOf(base).map(({ path }) => path);
const few = fc.constantFrom(...paths.slice(0, 8));
const edit = fc.record({
  between: fc.tuple(few, few),
  rank: fc.oneof(fc.constant(null), fc.double({ min: -1, max: 1 }), fc.constantFrom(0.9, 0.7, -0.9)),
});

test("after any changes, each of them made or refused, the scenario can be read back", () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let present: Scenario = base;
      for (const each of edits) {
        try {
          present = withCorrelationEdit(present, each);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }
      const reading = readScenario(writeScenario(present));
      expect(reading.ok ? [] : reading.faults.map(faultLine)).toEqual([]);
    }),
    { numRuns: 60, seed: 4 },
  );
});
