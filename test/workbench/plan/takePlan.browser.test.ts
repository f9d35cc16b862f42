import { afterAll, expect, test } from "vitest";
import { page } from "vitest/browser";
import { hash, openedSmall, settled, table } from "../page.ts";
import { analysed, goTo } from "../views.ts";

/** What each option is called on the Decide page. */
const options = () =>
  table()
    .getByRole("rowheader")
    .all()
    .map((header) => header.element().textContent?.trim());

const take = page.getByRole("button", { name: "Add this plan to the options" });

afterAll(() => goTo("decide"));

test("a plan that was found is taken by a click: one more option, the best there is, and one step to undo", async () => {
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    Object.assign(file, { horizonMonths: 3, plans: [] });
    file.funnel.valuePerWin = 600_000;
  });
  const before = { hash: hash(), options: options() };
  await goTo("plan");
  await analysed();
  await take.click();
  await expect.poll(hash).not.toBe(before.hash);
  await settled();
  await analysed();
  await expect.element(take).not.toBeInTheDocument();
  await goTo("decide");
  const taken = options().filter((option) => !before.options.includes(option));
  expect(taken).toHaveLength(1);
  expect(options()).toEqual(expect.arrayContaining(before.options));
  expect(options()).toHaveLength(before.options.length + 1);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(hash).toBe(before.hash);
  await settled();
  expect(options()).toEqual(before.options);
});
