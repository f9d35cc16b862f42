import { describe, expect, it } from "vitest";
import type { Field } from "../../src/scenario/field.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import { isSameQuantity } from "../../src/scenario/sameQuantity.ts";

const share = fieldAt("funnel.coldRate") as Field;

describe("isSameQuantity", () => {
  it.each<[string, Quantity, Quantity]>([
    ["the same number", 0.5, 0.5],
    ["members in another order", { p10: 0.1, p50: 0.2, p90: 0.4 }, { p90: 0.4, p50: 0.2, p10: 0.1 }],
    ["a list of one value only", 0.3, { values: [0.3, 0.3] }],
    ["a list in another order", { values: [0.1, 0.2, 0.2] }, { values: [0.2, 0.1, 0.2] }],
    ["a list twice over", { values: [0.1, 0.2] }, { values: [0.2, 0.1, 0.1, 0.2] }],
    ["a uniform and the beta that is one", { uniform: [0, 1] }, { beta: [1, 1] }],
  ])("takes %s for the same", (_, a, b) => {
    expect(isSameQuantity(a, b, share)).toBe(true);
    expect(isSameQuantity(b, a, share)).toBe(true);
  });

  it.each<[string, Quantity, Quantity]>([
    ["two numbers", 0.5, 0.51],
    ["a number and a spread around it", 0.5, { uniform: [0.4, 0.6] }],
    ["another spread", { p10: 0.1, p50: 0.2, p90: 0.4 }, { p10: 0.1, p50: 0.2, p90: 0.41 }],
    ["another form of the same ends", { min: 0.1, mode: 0.2, max: 0.4 }, { triangular: [0.1, 0.2, 0.4] }],
    ["a list with other shares", { values: [0.1, 0.2] }, { values: [0.1, 0.2, 0.2] }],
  ])("tells %s apart", (_, a, b) => {
    expect(isSameQuantity(a, b, share)).toBe(false);
  });
});
