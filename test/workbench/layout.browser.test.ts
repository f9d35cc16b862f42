import { beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { openedSmall, outside, slider, until } from "./page.ts";

const widths = [360, 390, 768, 1024, 1100, 1440, 2560];

/** The page at another width, once every chart has been drawn for it. */
async function laidOut(width: number) {
  await page.viewport(width, 900);
  await until(() =>
    [...document.querySelectorAll("spandrel-chart")].every((chart) => {
      const figure = chart.shadowRoot?.querySelector(".chart > svg");
      return !figure || figure.getBoundingClientRect().width === Math.floor(chart.getBoundingClientRect().width);
    }),
  );
}

describe.each(["mid-size-b2b", "enterprise", "small-ecommerce"])("%s", (id) => {
  beforeAll(() => openedSmall(1440, 900, id));

  test.each(widths)("fits into %i px: nothing stands out, nothing is to be scrolled sideways", async (width) => {
    await laidOut(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(outside()).toEqual([]);
  });

  test.each([360, 390])(
    "%i px wide, the label at hand is never cut, and the sheet leaves verdict and top three in view",
    async (width) => {
      await laidOut(width);
      const label = document.querySelector("spandrel-dock spandrel-input-row")?.shadowRoot?.querySelector(".label");
      expect(label?.scrollWidth).toBe(label?.clientWidth);
      await page.getByRole("button", { name: "Inputs", exact: true }).click();
      await expect.element(slider("Signals, median")).toBeVisible();
      const rows = document.querySelector("spandrel-cost-table")?.shadowRoot?.querySelectorAll("tbody tr") ?? [];
      const sheet = document.querySelector("spandrel-rail")?.shadowRoot?.querySelector("aside");
      await until(() => (sheet?.getAnimations().length ?? 1) === 0);
      expect(rows[2].getBoundingClientRect().bottom).toBeLessThanOrEqual(sheet?.getBoundingClientRect().top ?? 0);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      await page.getByRole("button", { name: "Close inputs" }).click();
    },
  );
});

test("at 1440 by 900 the verdict, what each option costs and both charts are seen at once", async () => {
  await openedSmall(1440, 900, "mid-size-b2b");
  await laidOut(1440);
  expect(document.querySelector(".pair")?.getBoundingClientRect().bottom).toBeLessThanOrEqual(900);
});

describe("names as long as a file may give", () => {
  beforeAll(() =>
    openedSmall(1440, 900, "mid-size-b2b", (file) => {
      const long = (word: string) => `${word} ${"of everything and more ".repeat(8)}${"x".repeat(120)}`;
      for (const [id, approach] of Object.entries(file.approaches))
        Object.assign(approach, { label: long(id), short: long(id), doing: `use ${long(id)}` });
      file.name = "A name ".repeat(25).trim();
    }),
  );

  test.each(widths)("fit into %i px", async (width) => {
    await laidOut(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test("limits that only leaving the gap open keeps: no comparison is drawn, and nothing is left empty", async () => {
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    file.decision.constraints = { maxDirectCost: 1 };
  });
  await expect.element(page.getByText("None feasible")).toBeVisible();
  await expect.element(page.getByRole("img", { name: /^What the gap has cost/ })).toBeVisible();
  await expect.element(page.getByRole("img", { name: /^Of 20 equally likely futures/ })).not.toBeInTheDocument();
  const empty = (root: ParentNode): Element[] =>
    [...root.querySelectorAll("*")].flatMap((element) => [
      ...(/^h[1-6]$/.test(element.localName) && !element.textContent?.trim() ? [element] : []),
      ...(element.shadowRoot ? empty(element.shadowRoot) : []),
    ]);
  expect(empty(document.body)).toEqual([]);
  expect(document.querySelector("spandrel-margin")).toBeNull();
});
