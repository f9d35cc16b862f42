import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PAGES } from "../../notebooks/kit/pages.ts";
import { LONG } from "../support/patience.ts";
import { type Built, browseBuilt, elsewhere, type Opened } from "./browse.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/**
 * Observable Inputs marks in its markup where a handler belongs, which the content security policy refuses to compile, as
 * it should; then it sets the handler as a property.
 */
const HANDLER_MARK = /^Executing inline event handler violates/;
const complaints = ({ wrong }: Opened) => wrong.filter((text) => !HANDLER_MARK.test(text));
const files = readdirSync("notebooks").filter((name) => name.endsWith(".html"));

let built: Built;
beforeAll(async () => {
  built = await browseBuilt("notebooks/index.html");
}, LONG);
afterAll(() => built?.close());

/** When every cell has been computed, and none tells of progress any more. */
async function done(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.cells === "done", null, { timeout: LONG });
}

/** The errors that cells show in their places. */
const faults = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll(".observablehq--error"), (error) => {
      return `${error.closest(".observablehq--cell")?.id}: ${error.textContent}`;
    }),
  );

/** What is not a number, or not a text, wherever it stands in the text or in a chart. */
const nonsense = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector("main")?.textContent ?? "";
    const code = Array.from(document.querySelectorAll("main :is(pre, code)"), ({ textContent }) => textContent ?? "");
    const told = code.reduce((rest, each) => rest.replace(each, ""), text);
    return told.match(/.{0,40}\b(NaN|undefined|Infinity|null)\b.{0,40}|.{0,40}\[object .{0,40}/g) ?? [];
  });

const accessibility = async (page: Page) => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
};

/** Moves every slider to an end and back, one after the other. */
async function toEnds(page: Page): Promise<void> {
  const sliders = page.locator('main input[type="range"]');
  for (const key of ["Home", "End"]) {
    for (let i = 0; i < (await sliders.count()); i++) {
      const slider = sliders.nth(i);
      const before = await slider.inputValue();
      await slider.press(key);
      await done(page);
      expect(await faults(page), `slider ${i + 1} after ${key}`).toEqual([]);
      expect(await nonsense(page), `slider ${i + 1} after ${key}`).toEqual([]);
      await slider.fill(before);
    }
  }
  await done(page);
}

describe.each(files)("notebook %s", (file) => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await built.open(`/notebooks/${file}`, { viewport: { width: 1440, height: 1000 } });
    await done(opened.page);
  }, 2 * LONG);
  afterAll(() => opened?.page.context().close());

  it("computes every cell", async () => {
    expect(await faults(opened.page)).toEqual([]);
    expect(await nonsense(opened.page)).toEqual([]);
  });

  it(
    "has no accessibility fault in either theme",
    async () => {
      for (const colorScheme of ["dark", "light"] as const) {
        await opened.page.emulateMedia({ colorScheme });
        expect(await accessibility(opened.page), colorScheme).toEqual([]);
      }
    },
    LONG,
  );

  it("links to what is there", async () => {
    const links = await opened.page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLAnchorElement>("a[href]"), ({ href }) => href),
    );
    for (const href of links.filter((href) => href.startsWith(built.origin))) {
      const { pathname, hash } = new URL(href);
      const path = `dist${decodeURIComponent(pathname)}`;
      expect(existsSync(path.endsWith("/") ? `${path}index.html` : path), pathname).toBe(true);
      if (!pathname.endsWith(`/${file}`) || hash.length < 2) continue;
      const id = decodeURIComponent(hash.slice(1));
      expect(await opened.page.evaluate((id) => document.getElementById(id) !== null, id), hash).toBe(true);
    }
  });

  it(
    "stands every slider at its ends",
    async () => {
      await toEnds(opened.page);
    },
    3 * LONG,
  );

  it(
    "fits a tablet and a phone",
    async () => {
      const { page } = opened;
      for (const width of [768, 390]) {
        await page.setViewportSize({ width, height: 900 });
        // from then on the page says that it computes, until all is drawn to that width
        await page.waitForFunction((width) => innerWidth === width, width);
        await done(page);
        expect(await faults(page), `${width} px`).toEqual([]);
        const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(beyond, `${width} px`).toBeLessThan(1);
      }
    },
    2 * LONG,
  );

  it("asked nothing of another machine, and the console has no complaint", () => {
    expect(elsewhere(opened.asked, built.origin)).toEqual([]);
    expect(complaints(opened)).toEqual([]);
  });
});

describe("the notebooks", () => {
  it("are all in the list, by their titles", () => {
    const titles = files
      .filter((file) => file !== "index.html")
      .map((file) => {
        const title = /<title>(.*?)<\/title>/.exec(readFileSync(`notebooks/${file}`, "utf8"))?.[1];
        return [file, title];
      });
    expect(titles).toEqual(PAGES.map(({ id, title }) => [`${id}.html`, title]));
  });

  it(
    "are one click away from the workbench",
    async () => {
      const { page } = await built.open("/");
      await page.getByRole("link", { name: "How this is computed" }).click();
      await page.getByRole("heading", { level: 1, name: "Notebooks" }).waitFor();
      await page.context().close();
    },
    LONG,
  );

  it(
    "show an error of a cell in its place, where these tests look for it",
    async () => {
      const { page } = await built.open("/notebooks/7-bring-your-own.html");
      await done(page);
      await page.evaluate(() => {
        const error = Object.assign(document.createElement("div"), {
          className: "observablehq--error",
          textContent: "Error: x",
        });
        document.querySelector(".observablehq--cell")?.append(error);
      });
      expect(await faults(page)).toEqual([expect.stringMatching(/^cell-\d+: Error: x$/)]);
      await page.context().close();
    },
    LONG,
  );

  it(
    "come with the reference of the folders from distributions to decision",
    async () => {
      const { page, wrong } = await built.open("/reference/index.html");
      const text = await page.locator("body").innerText();
      for (const module of [
        "distributions/metalog",
        "random/streams",
        "scenario/read",
        "model/timeliness",
        "simulation/simulate",
        "decision/decide",
      ]) {
        expect(text).toContain(module);
      }
      expect(wrong).toEqual([]);
      await page.context().close();
    },
    LONG,
  );
});
