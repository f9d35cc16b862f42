import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SpandrelTask } from "../../../src/elements/task/task.ts";
import { PATIENCE } from "../../support/patience.ts";
import { openedSmall, outside, pageViolations, until } from "../page.ts";
import { everywhere } from "../views.ts";

const chooser = (letter: string) => page.getByRole("combobox", { name: `Scenario ${letter}` });
const lines = () => [...(document.querySelector("spandrel-stamp")?.renderRoot.querySelectorAll("span") ?? [])];
const moved = () =>
  until(
    () => everywhere<SpandrelTask>("spandrel-task").some(({ ready, running }) => ready && running === null),
    2 * PATIENCE,
  );
const verdicts = () => everywhere("spandrel-compare-verdict").length;

async function compared(width = 1440, height = 1300) {
  await openedSmall(width, height);
  location.hash = "#compare";
  await until(() => everywhere("spandrel-compare").length > 0);
}

beforeAll(() => compared());

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe("the Compare page", () => {
  test("sets two scenarios beside each other on the same draws, and says what each change moved", async () => {
    await userEvent.selectOptions(chooser("B"), "shipped:mid-size-b2b-without-engineer");
    await moved();
    await expect.element(chooser("A")).toHaveDisplayValue("Mid-size B2B");
    await expect.element(chooser("B")).toHaveDisplayValue("Mid-size B2B, no engineer");
    await expect
      .element(
        page.getByRole("heading", {
          level: 2,
          name: /^From A to B, by hand first turns from \$\d+,000 cheaper than suite into \$\d+,000 dearer; engineering alone /,
        }),
      )
      .toBeVisible();
    await expect
      .element(page.getByRole("img", { name: /^Expected total cost of each option in A, B: / }))
      .toBeVisible();
    const waterfall = page.getByRole("img", { name: /^by hand first against suite: A, Mid-size B2B / });
    await expect.element(waterfall).toHaveAccessibleName(/Engineering \+\$\d+k/);
    expect(everywhere("spandrel-chart").length).toBe(4);
    await until(() =>
      lines().some(({ textContent }) => textContent?.startsWith("B: seed mid-size-b2b-without-engineer, scenario ")),
    );
    expect(lines().map(({ textContent }) => textContent)).toContain("the same draws, those of seed mid-size-b2b");
  });

  test.each([
    [1440, 1300, "light"],
    [1440, 1300, "dark"],
    [390, 844, "light"],
  ])(
    "%i px wide: nothing that axe finds wrong, and nothing beyond the edge (%i high, %s)",
    async (width, height, theme) => {
      await page.viewport(width, height);
      document.documentElement.dataset.theme = theme;
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(await pageViolations()).toEqual([]);
      expect(outside()).toEqual([]);
      await page.viewport(1440, 1300);
    },
  );

  test("says that nothing differs where nothing does", async () => {
    await userEvent.selectOptions(chooser("B"), (chooser("A").element() as HTMLSelectElement).selectedOptions[0].value);
    await expect.element(page.getByText("A and B say the same: nothing differs.")).toBeVisible();
    expect(everywhere("spandrel-differences")).toEqual([]);
  });

  test("takes up a change of the present scenario, beside what it was in the file", async () => {
    const detail = { path: "team.engineering.hoursPerWeek", quantity: 20 };
    const dock = document.querySelector("spandrel-dock");
    dock?.dispatchEvent(new CustomEvent("quantity-change", { detail, bubbles: true, composed: true }));
    await until(
      () => (chooser("A").element() as HTMLSelectElement).selectedOptions[0].text === "Mid-size B2B, as it stands",
    );
    await userEvent.selectOptions(chooser("B"), "file");
    await expect.element(chooser("B")).toHaveDisplayValue("Mid-size B2B, as in the file");
    await moved();
    await expect
      .element(page.getByRole("heading", { name: /engineering alone accounts for all of it\.$/ }))
      .toBeVisible();
  });

  test("accounts for many changes only when asked to, and stops when asked to", async () => {
    await userEvent.selectOptions(chooser("B"), "shipped:enterprise");
    const run = page.getByRole("button", { name: "Run: What each change moved" });
    await expect.element(run, { timeout: PATIENCE }).toBeVisible();
    await userEvent.click(run);
    await userEvent.click(page.getByRole("button", { name: "Cancel: What each change moved" }));
    await expect.element(run).toBeVisible();
    await expect.element(chooser("B")).toHaveDisplayValue("Enterprise");
  });

  test("compares up to four, of which two are told in detail, and takes them away again", async () => {
    await userEvent.click(page.getByRole("button", { name: "add a third or fourth" }));
    await until(() => verdicts() === 3);
    await userEvent.click(page.getByRole("button", { name: "add a fourth" }));
    await until(() => verdicts() === 4);
    await expect.element(page.getByRole("img", { name: /in A, B, C, D: / })).toBeVisible();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Scenarios in detail" }), "from B to D");
    await expect.element(page.getByText(/Everything that differs between B and D/)).toBeVisible();
    expect(await pageViolations()).toEqual([]);
    await userEvent.click(page.getByRole("button", { name: "Remove D" }));
    await userEvent.click(page.getByRole("button", { name: "Remove C" }));
    await until(() => verdicts() === 2);
  });
});
