import { render } from "lit";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SpandrelChanges } from "../../src/elements/changes/changes.ts";
import type { SpandrelInputRow } from "../../src/elements/input-row/input-row.ts";
import type { SpandrelRail } from "../../src/elements/rail/rail.ts";
import { dockedRow } from "../../src/workbench/railView.ts";
import { firstScenario } from "../../src/workbench/shipped.ts";
import { PATIENCE } from "../support/patience.ts";
import { hash, openedSmall, outside, pageViolations, row, settled, slider, until } from "./page.ts";
import { goTo } from "./views.ts";

const panel = () => document.querySelector("spandrel-changes") as SpandrelChanges;
const rail = () => document.querySelector("spandrel-rail") as SpandrelRail;
const rows = () => [...rail().querySelectorAll<SpandrelInputRow>("spandrel-input-row")];
const said = () => [...panel().renderRoot.querySelectorAll(".change")].map(({ textContent }) => textContent?.trim());
const territories = () => rows().flatMap((each) => [...each.renderRoot.querySelectorAll<HTMLElement>(".territory")]);
const found = () => panel()?.changes !== null && panel()?.running === null && rail().ranked && !rail().stale;
const order = (words: string) => page.getByRole("button", { name: words, exact: true });

/** Longer than the page waits before it looks for anything by itself. */
const idle = () => new Promise((resolve) => setTimeout(resolve, 1500));

describe("once the inputs rest", () => {
  beforeAll(async () => {
    await openedSmall(1440, 900, "small-ecommerce");
    await until(found, 2 * PATIENCE);
  });

  afterAll(() => {
    delete document.documentElement.dataset.theme;
  });

  test("what would change the pick stands beside the verdict, three at most, and leads to all of it", async () => {
    expect(said().length).toBeGreaterThan(0);
    expect(said().length).toBeLessThanOrEqual(3);
    for (const text of said()) expect(text).toMatch(/\d/);
    const verdict = document.querySelector("spandrel-verdict") as HTMLElement;
    expect(panel().getBoundingClientRect().left).toBeGreaterThan(verdict.getBoundingClientRect().right);
    await page.getByRole("link", { name: "All that would change it" }).click();
    await expect.poll(() => location.hash).toBe("#why");
    await goTo("decide");
    expect(said().length).toBeGreaterThan(0);
  });

  test("the rows say whose territory their tracks are, and how far they move the lead", async () => {
    expect(territories().length).toBeGreaterThan(1);
    const bars = rows().flatMap((each) => [...each.renderRoot.querySelectorAll(".swing")]);
    expect(bars.length).toBeGreaterThan(5);
    for (const bar of bars) expect(bar.getAttribute("aria-label")).toMatch(/^moves the lead over .* by \$/);
    await expect.element(page.getByText("moves the lead", { exact: true })).toBeVisible();
  });

  test("an open row says where another option takes over", async () => {
    const one = rows().find(({ change }) => change !== null) as SpandrelInputRow;
    one.renderRoot.querySelector<HTMLElement>(".thumb.p50, .thumb.diamond")?.focus();
    await one.updateComplete;
    expect(one.renderRoot.querySelector(".change")?.textContent).toContain(one.change?.where);
    (document.activeElement as HTMLElement).blur();
  });

  test("by effect, all rows stand in the order of their bars, by their full names, exact ones last", async () => {
    const grouped = rows().map(({ path }) => path);
    await order("by effect").click();
    const bars = rows().map(({ importance }) => importance ?? -1);
    expect(bars).toEqual([...bars].sort((a, b) => b - a));
    const paths = rows().map(({ path }) => path);
    expect(paths).toEqual(expect.arrayContaining(grouped));
    expect(new Set(rows().map(({ label }) => label)).size).toBe(rows().length);
    await order("by group").click();
    expect(rows().map(({ path }) => path)).toEqual(grouped);
  });

  test.each([360, 390, 768, 1024, 1100, 1440, 2560])("nothing stands out of %i px", async (width) => {
    await page.viewport(width, 900);
    await expect.poll(() => [document.documentElement.scrollWidth <= width, outside()]).toEqual([true, []]);
  });

  test("on a phone it comes after what each option costs, and before the charts", async () => {
    await page.viewport(390, 844);
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? 0;
    const tops = ["spandrel-verdict", "spandrel-cost-table", "spandrel-changes", "spandrel-margin", ".pair"].map(top);
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
  });

  describe.each([1440, 390])("%i px wide", (width) => {
    test.each(["light", "dark"])("there is no accessibility fault in the %s theme", async (theme) => {
      await page.viewport(width, 844);
      document.documentElement.dataset.theme = theme;
      await until(() => document.getAnimations().length === 0);
      expect(await pageViolations()).toEqual([]);
    });
  });

  test("when an input moves it stays, dimmed, until the new is found; undone, it is there at once", async () => {
    await page.viewport(1440, 900);
    const before = { hash: hash(), said: said(), count: territories().length };
    (slider("Signals, median").element() as HTMLElement).focus();
    await userEvent.keyboard("{PageDown}");
    await expect.poll(hash).not.toBe(before.hash);
    await settled();
    expect([panel().stale, rail().stale]).toEqual([true, true]);
    expect({ said: said(), count: territories().length }).toMatchObject({ said: before.said, count: before.count });
    expect(getComputedStyle(territories()[0], "::before").opacity).not.toBe("0");
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(hash).toBe(before.hash);
    await settled();
    expect([found(), said()]).toEqual([true, before.said]);
    expect(getComputedStyle(territories()[0], "::before").opacity).toBe("0");
  });

  test("rows in use keep their places when their effect changes, and take the new ones when left", async () => {
    await order("by effect").click();
    const before = rows().map(({ path }) => path);
    (slider("Signals, median").element() as HTMLElement).focus();
    // the price of a win decides less when there is next to nothing to win
    await userEvent.fill(page.getByRole("textbox", { name: "Signals, as text" }), "455 .. 460 .. 465");
    await userEvent.keyboard("{Enter}");
    await settled();
    await until(() => rail().stale);
    await until(found, 2 * PATIENCE);
    expect(rows().map(({ path }) => path)).toEqual(before);
    (document.activeElement as HTMLElement).blur();
    await until(() => rows()[0].path !== before[0]);
    await order("by group").click();
  });
});

test("on a phone the dock has the input that was changed last, or else the one that moves the lead furthest", () => {
  const b2b = firstScenario();
  const docked = (paths: (string | null)[]) => {
    const stage = document.createElement("div");
    render(dockedRow(b2b, b2b, paths, { of: () => undefined, byEffect: null, rival: null }), stage);
    return stage.querySelector("spandrel-input-row")?.getAttribute("path");
  };
  expect(docked([null, "approaches.suite.pricing.exitCost", "funnel.valuePerWin"])).toBe("funnel.valuePerWin");
  expect(docked(["funnel.coldRate", "funnel.valuePerWin"])).toBe("funnel.coldRate");
  expect(docked([null])).toBe("funnel.signalsPerWeek");
});

describe("while a slider is held", () => {
  test("nothing is looked for, and what was under way has ended", async () => {
    await openedSmall(1440, 900, "mid-size-b2b", (file) => {
      file.trials = 20_000;
    });
    await expect.poll(() => panel().running, { timeout: PATIENCE }).toBeGreaterThan(0);
    const quantity = { path: "funnel.signalsPerWeek", quantity: 30 };
    rail().dispatchEvent(new CustomEvent("quantity-input", { detail: quantity }));
    await expect.poll(() => panel().running).toBe(0);
    await idle();
    expect(panel().running).toBe(0);
    rail().dispatchEvent(new CustomEvent("quantity-change", { detail: quantity }));
    await settled();
    await expect.poll(() => panel().running, { timeout: PATIENCE }).toBeGreaterThan(0);
    expect(row(quantity.path).hasAttribute("changed")).toBe(true);
  });
});
