import { beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { choose, drop, fileOf, opened, settled } from "./page.ts";

const widths = [360, 390, 768, 1024, 1440, 2560];

beforeAll(() => opened());

/** Until every chart has been drawn for the page's new width. */
async function laidOut(width: number) {
  await page.viewport(width, 900);
  await expect
    .poll(() =>
      [...document.querySelectorAll("spandrel-chart")].every((chart) => {
        const figure = chart.shadowRoot?.querySelector(".chart > svg");
        return !figure || figure.getBoundingClientRect().width === Math.floor(chart.getBoundingClientRect().width);
      }),
    )
    .toBe(true);
}

/** Elements that stand out of the page on the right, in words. */
function outside(): string[] {
  const found: string[] = [];
  const walk = (root: ParentNode) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) walk(element.shadowRoot);
      const { right, width, height } = element.getBoundingClientRect();
      if (width > 0 && height > 0 && right > innerWidth + 1)
        found.push(`${element.localName}.${element.classList} ${right}`);
    }
  };
  walk(document.body);
  return found;
}

describe.each(widths)("%i px wide", (width) => {
  test.each(["Mid-size B2B", "Enterprise"])("%s fits: nothing to scroll sideways", async (name) => {
    await choose(name);
    await laidOut(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    expect(outside()).toEqual([]);
  });
});

describe("names as long as a file may give", () => {
  beforeAll(async () => {
    const file = JSON.parse(await fileOf("mid-size-b2b"));
    const long = (word: string) => `${word} ${"of everything and more ".repeat(8)}${"x".repeat(120)}`;
    for (const [id, approach] of Object.entries<Record<string, string>>(file.approaches))
      Object.assign(approach, { label: long(id), short: long(id), doing: `use ${long(id)}` });
    file.name = "A name ".repeat(25).trim();
    drop(JSON.stringify(file), "long.json");
    await expect.poll(() => document.title).toContain("A name A name");
    await settled();
  });

  test.each(widths)("fit into %i px", async (width) => {
    await laidOut(width);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
