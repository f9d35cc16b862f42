import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SpandrelTask } from "../../src/elements/task/task.ts";
import { hash, openedSmall, outside, pageViolations, settled, slider, stamp, until } from "./page.ts";
import { analysed, everywhere, goTo } from "./views.ts";

const tasks = () => everywhere<SpandrelTask>("spandrel-task");
const ready = () => tasks().every(({ ready, stale, running }) => ready && !stale && running === null);
const started = () => tasks().some(({ running }) => running !== null);

describe.each([
  ["why", /thresholds on .*map 41 by 41/],
  ["plan", /waiting on .* plans, the last on/],
] as const)("the analyses of %s", (view, made) => {
  beforeAll(async () => {
    await openedSmall(1440, 900, "small-ecommerce");
    await goTo(view);
    await analysed();
  });

  afterAll(async () => {
    delete document.documentElement.dataset.theme;
    await goTo("decide");
  });

  test("are made by themselves, and what from stands in the stamp of their view", async () => {
    expect(stamp()).toMatch(made);
    await goTo("decide");
    expect(stamp()).not.toMatch(made);
  });

  test("are still there when one comes back", async () => {
    await goTo(view);
    expect(ready()).toBe(true);
    expect(stamp()).toMatch(made);
  });

  test.each([360, 390, 768, 1024, 1100, 1440, 2560])("fit into %i px with all that they show", async (width) => {
    await page.viewport(width, 900);
    await expect.poll(() => [document.documentElement.scrollWidth <= width, outside()]).toEqual([true, []]);
  });

  describe.each([1440, 390])("%i px wide", (width) => {
    test.each(["light", "dark"])("have no accessibility fault in the %s theme", async (theme) => {
      await page.viewport(width, 844);
      document.documentElement.dataset.theme = theme;
      await until(() => document.getAnimations().length === 0);
      expect(await pageViolations()).toEqual([]);
    });
  });

  test("are told to be of earlier inputs when one moves; undone, they are as before without being made again", async () => {
    await page.viewport(1440, 900);
    const before = { hash: hash(), stamp: stamp() };
    await page.getByRole("button", { name: "Inputs", exact: true }).click();
    (slider("Signals, median").element() as HTMLElement).focus();
    await userEvent.keyboard("{PageDown}");
    await expect.poll(hash).not.toBe(before.hash);
    await settled();
    expect(tasks().every(({ stale }) => stale)).toBe(true);
    await expect.element(page.getByText("of earlier inputs").first()).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(hash).toBe(before.hash);
    await settled();
    expect(ready()).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(started()).toBe(false);
    expect(stamp()).toBe(before.stamp);
  });
});
