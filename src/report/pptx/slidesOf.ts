import PptxGenJS from "pptxgenjs";
import type { Assumption } from "../assumption.ts";
import type { DeckPage } from "../deck/page.ts";
import type { Look } from "../looks.ts";
import { assumptionPages } from "./assumptionPages.ts";
import { costFigure } from "./costFigure.ts";
import { finishedFile } from "./finishedFile.ts";
import { gapFigure } from "./gapFigure.ts";
import { defineMaster, newPage } from "./pageHead.ts";
import { plainText } from "./plainText.ts";
import { inkOf, type Sheet } from "./sheet.ts";
import { statementsFigure } from "./statementsFigure.ts";
import { swingsFigure } from "./swingsFigure.ts";
import { tableFigure } from "./tableFigure.ts";

/** What a file of slides is made from; plain data, so that a worker can be sent it. */
export interface Slides {
  pages: readonly DeckPage[];
  /** for the appendix; none leaves it out */
  assumptions: readonly Assumption[];
  /** how each option is drawn, by id: looksOf */
  styles: Readonly<Record<string, Look>>;
  /** short names of options by id, for "the suite cheaper"; ids stand in for those that are missing */
  names?: Readonly<Record<string, string>>;
  /** engine, seed, hash, trials: at the foot of every page */
  stamp: readonly string[];
  /** of the scenario */
  name: string;
  currency: string;
  /** about the evidence, in place of the appendix's own sentence; may be empty */
  note?: string;
}

/**
 * A deck as a .pptx file: the pages with native charts and tables that can be edited, what to say in the notes, and an
 * appendix of assumptions. The same content gives the same bytes.
 */
export async function slidesOf(slides: Slides): Promise<Uint8Array> {
  const { pages, assumptions, styles, names = {}, stamp, currency, note = "" } = slides;
  const name = plainText(slides.name, 160) || "Scenario";
  const pptx = new PptxGenJS();
  pptx.layout = "LAYOUT_WIDE";
  pptx.title = name;
  pptx.subject = "Budget review";
  pptx.author = "Spandrel";
  pptx.company = "";
  pptx.theme = { headFontFace: "Georgia", bodyFontFace: "Arial" };
  defineMaster(pptx, [name, ...stamp].join(", "));
  const sheet: Sheet = {
    pptx,
    currency,
    ink: inkOf(styles),
    nameOf: (option) => {
      const text = plainText(Object.hasOwn(names, option) ? names[option] : option, 80) || "the other";
      return text.charAt(0).toUpperCase() + text.slice(1);
    },
    charts: [],
    tables: new Map(),
  };
  for (const page of pages) addPage(page, sheet);
  assumptionPages(assumptions, sheet, plainText(note, 300));
  const written = (await pptx.write({ outputType: "uint8array" })) as Uint8Array;
  return finishedFile(written, { charts: sheet.charts, tables: sheet.tables });
}

function addPage({ title, sub, figure, notes }: DeckPage, sheet: Sheet): void {
  const unit = figure.kind === "statements" ? "" : figure.unit;
  const { slide, y } = newPage(sheet, { title, sub, unit, notes });
  if (figure.kind === "statements") statementsFigure(slide, figure, y, sheet);
  else if (figure.kind === "table") tableFigure(slide, figure, y, sheet);
  else if (figure.kind === "costs") costFigure(slide, figure, y, sheet);
  else if (figure.kind === "gap") gapFigure(slide, figure, y, sheet);
  else swingsFigure(slide, figure, y, sheet);
}
