import { afterAll, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openedSmall, settled, texts, verdict } from "../workbench/page.ts";
import { everywhere } from "../workbench/views.ts";
import { button, chooser, kept, SOON, type, visit, visitGroup } from "./reader.ts";

const side = (letter: string) => page.getByRole("combobox", { name: `Scenario ${letter}`, exact: true });
/** What the scenarios that are compared come to, A first. */
const verdicts = () =>
  everywhere("spandrel-compare-verdict").map((each) => each.shadowRoot?.querySelector("h2")?.textContent?.trim());

beforeAll(async () => {
  location.hash = "";
  await openedSmall();
});

afterAll(() => {
  location.hash = "";
});

test("what one changed beside the shipped one: both verdicts, and what each change moved", async () => {
  await visitGroup("Audience");
  await type("Signals, as text", "60 to 90");
  await visitGroup("Team");
  await type("Engineering, as text", "4");
  await visit("Decide");
  await settled();
  const ours = verdict().element().textContent?.trim();
  await visit("Compare");
  await expect.element(side("A")).toHaveDisplayValue("Mid-size B2B, as in the file");
  await expect.element(side("B")).toHaveDisplayValue("Mid-size B2B, as it stands");
  await userEvent.selectOptions(side("A"), "shipped:mid-size-b2b");
  await expect.element(side("A")).toHaveDisplayValue("Mid-size B2B");
  await expect
    .element(page.getByRole("img", { name: /^Expected total cost of each option in A, B: / }), SOON)
    .toBeVisible();
  const [there, here] = verdicts();
  expect(here).toBe(ours);
  expect(there).toMatch(/middleware/i);
  const moved = page.getByRole("img", { name: /: A, Mid-size B2B.*B, Mid-size B2B/s });
  await expect.element(moved, SOON).toHaveAccessibleName(/Signals [+−]\$/);
  await expect.element(moved).toHaveAccessibleName(/Engineering [+−]\$/);
  await expect.element(page.getByRole("heading", { name: /^From A to B, / })).toBeVisible();
});

test("what is open is offered once: not a second time as what the browser keeps of it", async () => {
  await kept();
  await visit("Decide");
  await visit("Compare");
  const offered = () => [...(side("B").element() as HTMLSelectElement).options].map(({ text }) => text);
  await expect.poll(offered, SOON).toContain("Mid-size B2B, as it stands");
  await visit("Library");
  await button("Duplicate Mid-size B2B").click();
  await expect.element(button("Mid-size B2B (2)"), SOON).toBeVisible();
  await visit("Compare");
  await expect.poll(offered, SOON).toContain("Mid-size B2B (2)");
  expect(offered().filter((text) => text === "Mid-size B2B")).toHaveLength(1);
});

test("what the browser keeps is compared as it is kept now, not as it was when it was last compared", async () => {
  const told = () => everywhere("spandrel-differences").flatMap(texts).join(" ");
  await userEvent.selectOptions(side("B"), "Mid-size B2B (2)");
  await expect.poll(() => everywhere("spandrel-compare-verdict").length, SOON).toBe(2);
  expect(told()).not.toContain("Cold rate");
  await visit("Library");
  await button("Mid-size B2B (2)").click();
  await expect.element(chooser(), SOON).toHaveDisplayValue("Mid-size B2B (2)");
  await visitGroup("Audience");
  await type("Cold rate, as text", "20%");
  await kept();
  await visit("Library");
  await button("Mid-size B2B").first().click();
  await expect.element(chooser(), SOON).toHaveDisplayValue("Mid-size B2B");
  await visit("Compare");
  await expect.poll(() => (side("B").element() as HTMLSelectElement).textContent, SOON).toContain("(2)");
  await userEvent.selectOptions(side("B"), "Mid-size B2B (2)");
  await expect.poll(told, SOON).toContain("Cold rate");
});
