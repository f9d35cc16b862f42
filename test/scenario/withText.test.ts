import { expect, it } from "vitest";
import { readScenario } from "../../src/scenario/read.ts";
import { textProblem, withText } from "../../src/scenario/withText.ts";
import { writeScenario } from "../../src/scenario/write.ts";
import { shipped } from "../support/scenarios.ts";

const b2b = shipped("mid-size-b2b");

it.each([
  ["name", "<b>Markup</b> is text"],
  ["description", "two\nlines"],
  ["description", ""],
  ["currency", "EUR"],
  ["seed", "another"],
] as const)("the %s may be %j, and reads back so", (key, text) => {
  const back = readScenario(writeScenario(withText(b2b, key, text)));
  expect(back.ok && back.scenario[key]).toBe(text);
});

it("is the same scenario with the same text", () => {
  expect(withText(b2b, "name", b2b.name)).toBe(b2b);
});

it.each([
  ["name", "", "Required text of 1 to 200 characters"],
  ["name", "x".repeat(201), "Required text of 1 to 200 characters"],
  ["seed", "  ", "not all blank"],
  ["description", "\u0007", "without control or hidden characters"],
  ["currency", "dollars", "a currency code of three capitals"],
  ["currency", "QQQ", "Required the ISO code of a currency"],
] as const)("the %s may not be %j", (key, text, requirement) => {
  expect(textProblem(key, text)).toContain(requirement);
  expect(() => withText(b2b, key, text)).toThrow(RangeError);
});
