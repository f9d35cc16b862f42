import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { VIEWS } from "../../src/workbench/route.ts";
import { drop, focused, openedSmall, row, slider, until, verdict, pageViolations as violations } from "./page.ts";

/** Until nothing fades or slides any more. */
async function still() {
  const sheet = document.querySelector("spandrel-rail")?.shadowRoot?.querySelector("aside");
  await until(() => [verdict().element(), sheet].every((each) => each?.getAnimations().length === 0));
}

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

describe.each(["light", "dark"])("in the %s theme no accessibility fault is found", (theme) => {
  beforeEach(() => {
    document.documentElement.dataset.theme = theme;
  });

  describe.each([1440, 1024, 390])("%i px wide", (width) => {
    beforeAll(() => openedSmall(width, 844));

    test("at rest", async () => {
      await still();
      expect(await violations()).toEqual([]);
    });

    test("with the inputs open, and one of them opened and refused", async () => {
      const inputs = page.getByRole("button", { name: "Inputs", exact: true });
      if (width < 1100) await inputs.first().click();
      (slider("Signals, median").first().element() as HTMLElement).focus();
      await userEvent.fill(page.getByRole("textbox", { name: "Signals, as text" }), "3 .. 1 .. 2");
      await still();
      expect(await violations()).toEqual([]);
      await userEvent.keyboard("{Escape}");
      if (width < 1100) await page.getByRole("button", { name: "Close inputs" }).click();
    });

    test("with the faults of a file", async () => {
      drop('{"version": 1, "name": "x", "funnel": {"coldRate": 1.4}}', "draft.json");
      await expect.element(page.getByText(/draft\.json was not opened/)).toBeVisible();
      await still();
      expect(await violations()).toEqual([]);
    });
  });
});

/** Tabs through the whole page: what got the focus, in order, and where it was not to be seen. */
async function tabThrough() {
  const names: string[] = [];
  const unseen: string[] = [];
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  for (let i = 0; i < 400; i++) {
    await userEvent.tab();
    const { element, name } = focused();
    if (!element || element === document.body) break;
    if (names.length > 0 && name === names[0]) break;
    names.push(name);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const isRinged =
      element.matches(":focus-visible") && outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const isInView = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
    const isOnTop = isInView && isUncovered(element);
    if (!(isRinged && isOnTop)) unseen.push(`${name}: ${outlineStyle} ${isInView ? "in view" : "out of view"}`);
  }
  return { names, unseen };
}

/** Whether an element, or something in it, is what a finger at its middle would touch. */
function isUncovered(element: Element): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  let hit = document.elementFromPoint(left + width / 2, top + height / 2);
  while (hit?.shadowRoot) {
    const inner = hit.shadowRoot.elementFromPoint(left + width / 2, top + height / 2);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

describe("by keyboard alone", () => {
  test("Tab reaches everything from the chooser to the link under the results, and the focus is always seen", async () => {
    await openedSmall();
    (slider("Signals, median").element() as HTMLElement).focus();
    await userEvent.keyboard("{PageDown}{PageUp}");
    await userEvent.keyboard("{Control>}z{/Control}");
    const { names: reached, unseen } = await tabThrough();
    // only once the analyses are there
    const names = reached.filter((name) => name !== "by effect");
    expect(unseen).toEqual([]);
    const views = VIEWS.map(({ label }) => label);
    const bar = ["Scenario", "Library", ...views, "Undo", "Redo", "Open", "Save", "Share"];
    const wanted = [...bar, "by group", "Signals, median", "Signals, p90", "Signals, as text"];
    expect(names.slice(0, wanted.length)).toEqual(wanted);
    const rows = document.querySelectorAll("spandrel-rail spandrel-input-row").length;
    expect(names.filter((name) => name.endsWith(", as text"))).toHaveLength(rows);
    const images = names.filter((name) => name.startsWith("Save as "));
    expect(images).toHaveLength(4);
    expect(names.filter((name) => !images.includes(name)).slice(-7)).toEqual([
      "All that would change it",
      "Manual, then middleware",
      "Custom middleware",
      "Integrated suite",
      "Manual coordination",
      "Leave the gap open",
      "How this is computed",
    ]);
  });

  test("on a phone the sheet opens, closes with Escape, and gives the focus back", async () => {
    await openedSmall(390, 844);
    const inputs = page.getByRole("button", { name: "Inputs", exact: true });
    (inputs.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => focused().name).toBe("Close inputs");
    await userEvent.tab();
    expect(focused().name).toBe("Signals, median");
    expect(row("funnel.signalsPerWeek").contains(document.activeElement)).toBe(true);
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => focused().name).toBe("Inputs");
  });

  test("a text that is given up with Escape leaves the inputs open", async () => {
    await openedSmall(1024, 768);
    await page.getByRole("button", { name: "Inputs", exact: true }).click();
    (slider("Signals, median").element() as HTMLElement).focus();
    await userEvent.fill(page.getByRole("textbox", { name: "Signals, as text" }), "3");
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByRole("textbox", { name: "Signals, as text" })).toHaveValue("14 .. 28 .. 58");
    await userEvent.keyboard("{Escape}");
    await expect.poll(() => focused().name).toContain("Inputs");
  });
});
