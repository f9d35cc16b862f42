import { spawnSync } from "node:child_process";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assumptionsOf } from "../../../src/report/assumptions.ts";
import { briefHtml } from "../../../src/report/brief/briefHtml.ts";
import type { Paper } from "../../../src/report/brief/paper.ts";
import { deckOf } from "../../../src/report/deck/deckOf.ts";
import { reportHtml } from "../../../src/report/html/reportHtml.ts";
import type { Material } from "../../../src/report/material.ts";
import { plain } from "../../../src/report/sentence.ts";
import { tablesOf } from "../../../src/report/tables.ts";
import { CHROMIUM_ARGS, findChromium } from "../../support/findChromium.mjs";
import { SHIPPED } from "../../support/scenarios.ts";
import { HOSTILE, hostileScenario } from "../hostile.ts";
import { materialOf } from "../material.ts";

const PAPERS: readonly Paper[] = ["A4", "Letter"];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findChromium(), args: CHROMIUM_ARGS });
  page = await browser.newPage();
}, 60_000);

afterAll(() => browser?.close());

function briefOf(material: Material, paper: Paper): string {
  return briefHtml({ pages: deckOf(material), material, assumptions: assumptionsOf(material), paper });
}

/** What a browser's print dialog would save. */
async function pdfOf(html: string): Promise<Buffer> {
  await page.setContent(html);
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

/** How much of the sheets' content lies below their ends, px. */
async function hidden(html: string): Promise<number[]> {
  await page.emulateMedia({ media: "print" });
  await page.setContent(html);
  return page.$$eval(".content", (sheets) => sheets.map((sheet) => sheet.scrollHeight - sheet.clientHeight));
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

/** Of poppler; another program than the one that wrote the file. */
const READER = "pdftotext";

/** The text of a PDF page by page, where poppler is installed; else null. */
function textOf(pdf: Buffer): string[] | null {
  const { status, stdout } = spawnSync(READER, ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return status === 0 ? stdout.split("\f").map((text) => text.replace(/\s+/g, " ")) : null;
}

describe.each(SHIPPED)("brief of %s", (id) => {
  it.each(PAPERS)(
    "prints to two tagged pages of %s, and nothing of it is cut off",
    async (paper) => {
      const material = await materialOf(id);
      const html = briefOf(material, paper);
      const pdf = await pdfOf(html);
      const raw = pdf.toString("latin1");
      expect(pagesIn(pdf)).toBe(2);
      expect(raw).toMatch(/\/Marked true/);
      expect(raw).toContain("/StructTreeRoot");
      const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(raw) ?? [];
      const [wide, high] = paper === "A4" ? [595, 842] : [612, 792];
      expect(Math.abs(Number(width) - wide)).toBeLessThan(1);
      expect(Math.abs(Number(height) - high)).toBeLessThan(1);
      expect(Math.max(...(await hidden(html)))).toBeLessThanOrEqual(1);
      const texts = textOf(pdf);
      if (texts === null) return;
      expect(texts[0]).toContain(plain(material.decision.recommendation.headline).slice(0, 24));
      expect(texts[1]).toContain("What it rests on");
      for (const text of texts.slice(0, 2)) expect(text).toContain(material.stamp[1]);
    },
    60_000,
  );
});

it("has room for all analyses too", async () => {
  const material = await materialOf("mid-size-b2b", { analyses: true, trials: 100 });
  for (const paper of PAPERS) expect(Math.max(...(await hidden(briefOf(material, paper))))).toBeLessThanOrEqual(1);
}, 120_000);

describe("whatever names and sources hold", () => {
  const documents = async () => {
    const material = await materialOf(hostileScenario());
    const parts = { pages: deckOf(material), material, assumptions: assumptionsOf(material) };
    return { brief: briefHtml(parts), report: reportHtml({ ...parts, tables: tablesOf(material) }) };
  };

  it("nothing of it is markup, runs or leads anywhere but to https", async () => {
    const { brief, report } = await documents();
    for (const html of [brief, report]) {
      const found = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, "text/html");
        const all = [...parsed.querySelectorAll("*")];
        return {
          strange: all.filter((each) => /^(script|img|iframe|object|b-x)$/i.test(each.tagName)).length,
          handlers: all.flatMap((each) => each.getAttributeNames()).filter((name) => name.startsWith("on")),
          links: [...parsed.querySelectorAll("a")].map((each) => [each.getAttribute("href"), each.rel]),
          text: parsed.body.textContent,
          title: parsed.title,
          lang: parsed.documentElement.lang,
        };
      }, html);
      expect(found.strange).toBe(0);
      expect(found.handlers).toEqual([]);
      for (const [href, rel] of found.links.filter(([href]) => !href?.startsWith("#"))) {
        expect(href).toMatch(/^https:/);
        expect(rel).toContain("noopener");
      }
      expect(found.text).toContain(HOSTILE.slice(0, 20));
      expect(found.lang).toBe("en");
      expect(found.title).not.toBe("");
      const faults = await page.evaluate(
        (svgs) =>
          svgs.filter((svg) => new DOMParser().parseFromString(svg, "image/svg+xml").querySelector("parsererror")),
        [...html.matchAll(/<svg xmlns.*?<\/svg>/gs)].map(([svg]) => svg),
      );
      expect(faults).toEqual([]);
    }
    expect(report).toContain('href="https://example.org/a"');
    expect(report).not.toMatch(/href="(?:javascript|http):/);
  }, 60_000);

  it("the brief still prints to two pages, and says where evidence is missing", async () => {
    const { brief } = await documents();
    expect(pagesIn(await pdfOf(brief))).toBe(2);
    expect(brief).toMatch(/inputs have no source/);
  }, 60_000);
});

it("a report has every page, table and assumption, and the stamp on each section", async () => {
  const material = await materialOf("broadcast-publisher");
  const pages = deckOf(material);
  const assumptions = assumptionsOf(material);
  const tables = tablesOf(material);
  await page.setContent(reportHtml({ pages, material, assumptions, tables }));
  const found = await page.evaluate(() => ({
    sections: [...document.querySelectorAll("section")].map(({ id }) => id),
    stamps: [...document.querySelectorAll("section")].map(
      (each) => each.querySelectorAll(":scope > .stamp, svg[role=img]").length,
    ),
    assumptions: document.querySelectorAll("#assumptions tbody tr").length,
    headings: document.querySelectorAll("#tables h3").length,
    targets: [...document.querySelectorAll("nav a")].every(
      (a) => document.querySelector(a.getAttribute("href") ?? "") !== null,
    ),
    scopes: [...document.querySelectorAll("th")].every((th) => th.scope === "col" || th.scope === "row"),
  }));
  expect(found.sections).toEqual([...pages.map(({ id }) => id), "tables", "assumptions"]);
  expect(found.stamps.every((count) => count === 1)).toBe(true);
  expect(found.assumptions).toBe(assumptions.length);
  expect(found.headings).toBe(tables.filter(({ id }) => id !== "assumptions").length);
  expect(found.targets && found.scopes).toBe(true);
}, 60_000);
