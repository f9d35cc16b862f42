import { capitalised } from "../../decision/names.ts";
import { CRITERION_WORDS } from "../../decision/words.ts";
import { escaped } from "../escaped.ts";
import { sentenceHtml } from "../html/sentenceHtml.ts";
import { strengthMark } from "../html/strengthMark.ts";
import { optionsTable } from "./optionsTable.ts";
import { type SheetParts, sectionHtml, sheetFiguring, sheetHead, sheetHtml } from "./sheetHtml.ts";

/** Page one: what to do, why, all options side by side, and what is asked for. */
export function verdictSheet({ pages, material }: SheetParts): string {
  const { decision } = material;
  const { headline, because, strength, criterion, nearestMiss } = decision.recommendation;
  const figuring = sheetFiguring(material);
  const sure = nearestMiss ? "none feasible" : (strength ?? "no rival");
  const reasons = because.map((reason) => `<p class="reason">${escaped(reason)}</p>`).join("");
  return sheetHtml(
    material,
    1,
    [
      sheetHead(material),
      `<p class="strong">${strengthMark(nearestMiss ? null : strength)}<b>${escaped(capitalised(sure))}</b> <span class="facts">${escaped(CRITERION_WORDS[criterion])}</span></p>`,
      `<h1>${sentenceHtml(headline, figuring.looks)}</h1>`,
      `<div class="reasons">${reasons}</div>`,
      optionsTable(material, figuring.looks),
      sectionHtml(pages, "ask", { ...figuring, most: 5 }),
    ].join(""),
  );
}
