import { expect, it } from "vitest";
import { FIRST, firstScenario, shippedChoices, shippedScenario } from "../../src/workbench/shipped.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

it("offers the six scenarios by their own names, mid-size B2B first", () => {
  expect(shippedChoices.map(({ id }) => id)).toEqual([...SHIPPED]);
  expect(shippedChoices.map(({ name }) => name)).toEqual(SHIPPED.map((id) => shipped(id).name));
  expect(shippedChoices[0].id).toBe(FIRST);
});

it.each(SHIPPED)("opens %s as its file says", async (id) => {
  expect(await shippedScenario(id)).toEqual(shipped(id));
});

it("has the first one at once", () => {
  expect(firstScenario()).toEqual(shipped("mid-size-b2b"));
});
