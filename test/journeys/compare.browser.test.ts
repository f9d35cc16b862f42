import { afterAll, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openedSmall, settled, verdict } from "../workbench/page.ts";
import { SOON, type, visit, visitGroup } from "./reader.ts";

const verdicts = () => page.getByRole("heading", { level: 2 });
const LONG = { timeout: 80_000 };

beforeAll(async () => {
  location.hash = "";
  await openedSmall();
});

afterAll(() => {
  location.hash = "";
});

test("what one changed beside the shipped one: both verdicts, and what each change moved", async () => {
  await visitGroup("Audience");
  await type("Signals, as text", "5 to 9");
  await visitGroup("Team");
  await type("Engineering, as text", "4");
  await visit("Decide");
  await settled();
  const ours = verdict().element().textContent?.trim();
  await visit("Compare");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Scenario B" }), "Mid-size B2B");
  await expect
    .element(page.getByRole("combobox", { name: "Scenario A" }))
    .toHaveDisplayValue("Mid-size B2B, as it stands");
  await expect
    .element(page.getByRole("img", { name: /^Expected total cost of each option in A, B: / }), LONG)
    .toBeVisible();
  await expect.element(verdicts().getByText(ours ?? "none", { exact: true })).toBeVisible();
  await expect
    .element(
      verdicts()
        .filter({ hasText: /middleware/ })
        .first(),
    )
    .toBeVisible();
  const moved = page.getByRole("img", { name: /A, Mid-size B2B.*B, Mid-size B2B/s });
  await expect.element(moved, LONG).toHaveAccessibleName(/Engineering [+−]\$/);
  await expect.element(moved).toHaveAccessibleName(/Signals [+−]\$/);
  await expect.element(page.getByRole("heading", { name: /^From A to B, / }), SOON).toBeVisible();
}, 120_000);
