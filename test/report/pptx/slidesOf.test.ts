import { expect, test } from "vitest";
import { assumptionsOf } from "../../../src/report/assumptions.ts";
import { deckOf } from "../../../src/report/deck/deckOf.ts";
import { looksOf } from "../../../src/report/looks.ts";
import { slidesOf } from "../../../src/report/pptx/slidesOf.ts";
import { SHIPPED } from "../../support/scenarios.ts";
import { materialOf } from "../material.ts";
import { HOSTILE } from "./hostileTexts.ts";
import { matching, partsOf } from "./parts.ts";
import { sampleSlides } from "./samplePages.ts";

const sample = slidesOf(sampleSlides()).then(partsOf);
const slide = /^ppt\/slides\/slide\d+\.xml$/;
const chart = /^ppt\/charts\/chart\d+\.xml$/;

test("a page is a slide with a real title, its notes a paragraph each, and the stamp below", async () => {
  const parts = await sample;
  const slides = matching(parts, slide);
  expect(slides).toHaveLength(5 + 2);
  for (const xml of slides) expect(xml).toMatch(/<p:ph[^>]*type="title"/);
  expect(slides[0]).toContain("How shall we close the gap?");
  const notes = matching(parts, /^ppt\/notesSlides\/notesSlide\d+\.xml$/)[0];
  expect(notes.match(/<a:t>(Say this first|Then this)\.<\/a:t><\/a:r><a:endParaRPr[^>]*\/><\/a:p>/g)).toHaveLength(2);
  const layouts = matching(parts, /^ppt\/slideLayouts\/slideLayout\d+\.xml$/).join("");
  expect(layouts).toContain("Sample, Spandrel 1.0.0, seed 1, scenario 7c1f-9e02, 10,000 futures");
  expect(parts.get("docProps/core.xml")).toContain("<dc:title>Sample</dc:title>");
  expect(parts.get("docProps/core.xml")).toContain("<dc:creator>Spandrel</dc:creator>");
});

test("shapes of a slide are numbered apart", async () => {
  for (const xml of matching(await sample, slide)) {
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("charts are native: their figures are those of the pages, in the drawing and in the workbook behind it", async () => {
  const parts = await sample;
  const charts = matching(parts, chart);
  const sheets = matching(parts, /\.xlsx!xl\/worksheets\/sheet1\.xml$/);
  expect(charts.map((xml) => /<c:(bar|line|area)Chart>/.exec(xml)?.[1])).toEqual(["bar", "area", "bar"]);
  for (const [i, figures] of [
    [181_000, 773_000, 1_430_000, 344_000, 366_000],
    [(79_000 * 12) / 52, 79_000 * 18, 43_000 * 18, 36_000 * 18],
    [-120_000, 190_000, 60_000, -20_000],
  ].entries()) {
    for (const figure of figures) {
      expect(charts[i]).toContain(`<c:v>${figure}</c:v>`);
      expect(sheets[i]).toContain(`<v>${figure}</v>`);
    }
  }
  expect(charts[2]).toContain(`<c:crossesAt val="16000"/>`);
  expect(charts[1]).toContain(`<a:prstDash val="sysDot"/>`);
});

test("charts and tables say in words what they show", async () => {
  const all = matching(await sample, slide).join("");
  const words = [...all.matchAll(/<p:cNvPr id="\d+" name="(?:Chart|Table) \d+" descr="([^"]*)"/g)].map(
    ([, text]) => text,
  );
  expect(words).toHaveLength(3 + 1 + 2);
  expect(words[1]).toBe(
    "Total cost by option, bars: The suite $954k, of which $181k paid; 8 in 10 futures $610k to $1,320k; Leave the gap open $1,430k, of which 0 paid; 8 in 10 futures $900k to $2,050k",
  );
});

test("nothing has a colour of Office's own", async () => {
  const parts = await sample;
  const own = /4472C4|ED7D31|A5A5A5|FFC000|5B9BD5|70AD47|0563C1|954F72|C0504D|4F81BD/i;
  for (const [path, text] of parts) expect([path, own.test(text)]).toEqual([path, false]);
});

test("only sources that begin with https: are links", async () => {
  const links = [...(await sample)].flatMap(([path, text]) =>
    path.endsWith(".rels")
      ? [...text.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target)
      : [],
  );
  expect(new Set(links)).toEqual(new Set(["https://example.org/a?b=1&amp;c=%272%27"]));
});

test("the appendix lists every assumption, calls judgements that, and says what has no source", async () => {
  const all = matching(await sample, slide)
    .slice(5)
    .join("");
  for (let i = 0; i < 14; i++) expect(all).toContain(`>Input ${i}<`);
  expect(all.match(/>Judgement</g)).toHaveLength(10);
  expect(all).toContain("5 of 14 inputs have no source; they count as judgements.");
});

test("the same pages give the same bytes", async () => {
  expect(await slidesOf(sampleSlides())).toEqual(await slidesOf(sampleSlides()));
});

test.each(Object.entries(HOSTILE))("names with %s leave every part without what XML forbids", async (_, hostile) => {
  const parts = await partsOf(await slidesOf(sampleSlides(hostile)));
  expect(matching(parts, slide)).toHaveLength(7);
  for (const [path, text] of parts) {
    expect([path, hasForbidden(text), /<script|&(?!(amp|lt|gt|quot|apos|#\w+);)/.test(text)]).toEqual([
      path,
      false,
      false,
    ]);
  }
});

/** Whether XML 1.0 forbids a letter of it; a lone surrogate is written as U+FFFD. */
function hasForbidden(text: string): boolean {
  return [...text].some((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return (code < 32 && !"\t\n\r".includes(letter)) || (code >= 0xfffd && code <= 0xffff);
  });
}

test("a text that begins like a formula is text in the workbook of a chart", async () => {
  const parts = await partsOf(await slidesOf(sampleSlides(HOSTILE.formulas)));
  const sheets = matching(parts, /\.xlsx!xl\/worksheets\/sheet1\.xml$/).join("");
  expect(sheets).not.toContain("<f>");
  expect(sheets).not.toMatch(/<t xml:space="preserve">=/);
  expect(sheets).toContain(`<t xml:space="preserve">&#39;=HYPERLINK(`);
});

test.each(SHIPPED)("%s makes nine slides and an appendix, no figure of them missing", async (id) => {
  const material = await materialOf(id);
  const { scenario, options } = material.result;
  const pages = deckOf(material);
  const assumptions = assumptionsOf(material);
  const styles = looksOf(options, scenario);
  const { name, currency } = scenario;
  const parts = await partsOf(await slidesOf({ pages, assumptions, styles, stamp: material.stamp, name, currency }));
  expect(matching(parts, slide)).toHaveLength(9 + Math.ceil(assumptions.length / 11));
  const kinds = pages.map(({ figure }) => figure.kind);
  expect(matching(parts, chart)).toHaveLength(kinds.filter((kind) => /costs|gap|swings/.test(kind)).length);
  for (const [path, text] of parts) expect([path, /NaN|Infinity|undefined/.test(text)]).toEqual([path, false]);
});
