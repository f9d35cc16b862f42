import { months } from "../../decision/words.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import type { Assumption } from "../assumption.ts";
import type { DeckPage, PageId } from "../deck/page.ts";
import { escaped } from "../escaped.ts";
import { type Figuring, figureHtml } from "../html/figureHtml.ts";
import { figuringOf } from "../html/figuringOf.ts";
import { sentenceHtml } from "../html/sentenceHtml.ts";
import type { Material } from "../material.ts";
import { plain } from "../sentence.ts";

/** What both sheets of a brief are made from; `height` of the paper in mm. */
export interface SheetParts {
  pages: readonly DeckPage[];
  material: Material;
  assumptions: readonly Assumption[];
  height: number;
}

/** Letters of the drawings stand in px of this width, which the sheet shows at about its own. */
const FIGURE_WIDTH = 664;

/** Low enough for what stands below it. */
const FIGURE_HEIGHT = 240;

/** What the brief is about, at the top of either sheet. */
export function sheetHead({ result, date }: Material): string {
  const { name, horizonMonths, currency } = result.scenario;
  const facts = [months(horizonMonths), currencyName(currency), date].filter((fact) => fact !== "");
  return `<header class="head"><b>${escaped(name)}</b><span class="facts">${escaped(facts.join(", "))}</span></header>`;
}

/** A sheet with its foot: the stamp, and which of two it is. */
export function sheetHtml({ stamp }: Material, number: number, content: string): string {
  const foot = `<p class="foot stamp"><span>${stamp.map(escaped).join(" &nbsp; ")}</span><span>${number} of 2</span></p>`;
  return `<section class="sheet" aria-label="Page ${number}"><div class="content">${content}</div>${foot}</section>`;
}

/** How figures are drawn on a sheet. */
export function sheetFiguring(material: Material): Figuring {
  return { ...figuringOf(material), width: FIGURE_WIDTH, height: FIGURE_HEIGHT };
}

/** One page of the deck as a section of a sheet; nothing where the deck has no such page. */
export function sectionHtml(pages: readonly DeckPage[], id: PageId, figuring: Figuring): string {
  const page = pages.find((each) => each.id === id);
  if (!page) return "";
  const figure = figureHtml(page.figure, plain(page.title), figuring);
  const sub = page.sub ? `<p class="sub">${escaped(page.sub)}</p>` : "";
  return `<section class="${id}"><h2>${sentenceHtml(page.title, figuring.looks)}</h2>${sub}${figure}</section>`;
}
