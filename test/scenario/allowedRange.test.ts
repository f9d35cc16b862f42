import { expect, it } from "vitest";
import { allowedRange } from "../../src/scenario/allowedRange.ts";
import type { Field } from "../../src/scenario/field.ts";
import { fieldAt } from "../../src/scenario/fieldTree.ts";

it.each([
  ["funnel.coldRate", "from 0% to 100%"],
  ["horizonMonths", "a whole number from 1 to 120 months"],
  ["funnel.valuePerWin", "from $0 to $1 trillion"],
  ["funnel.growthPerMonth", "from −99.9% to 100% a month"],
  ["decision.constraints.chance", "above 0%, at most 100%"],
])("what may be stated for %s is %s", (path, words) => {
  expect(allowedRange(fieldAt(path) as Field, { currency: "USD" })).toBe(words);
});
