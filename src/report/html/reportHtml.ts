import { capitalised } from "../../decision/names.ts";
import { CRITERION_WORDS, months } from "../../decision/words.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import type { Assumption } from "../assumption.ts";
import { missingEvidence } from "../assumptions.ts";
import type { DeckPage } from "../deck/page.ts";
import { escaped } from "../escaped.ts";
import type { Material } from "../material.ts";
import { withReadableNames } from "../readableNames.ts";
import type { ReportTable } from "../reportTable.ts";
import { plain } from "../sentence.ts";
import { assumptionsHtml } from "./assumptionsHtml.ts";
import { documentHtml } from "./documentHtml.ts";
import { figureHtml } from "./figureHtml.ts";
import { figuringOf } from "./figuringOf.ts";
import { REPORT_STYLES } from "./reportStyles.ts";
import { reportTableHtml } from "./reportTableHtml.ts";
import { sentenceHtml } from "./sentenceHtml.ts";
import { strengthMark } from "./strengthMark.ts";

/** What a report is made from. */
export interface ReportParts {
  pages: readonly DeckPage[];
  material: Material;
  assumptions: readonly Assumption[];
  /** the tables behind it; the assumptions have an appendix of their own */
  tables: readonly ReportTable[];
}

interface Section {
  id: string;
  /** for the list of contents */
  name: string;
  markup: string;
}

/** px, of the text: drawings are as wide. */
const WIDTH = 880;

/** Everything on one page that can be read, sent round and printed: the pages of the deck, all tables, all assumptions. */
export function reportHtml({ pages, material, assumptions, tables }: ReportParts): string {
  const readable = withReadableNames(material);
  const { result, stamp } = readable;
  const figuring = { ...figuringOf(readable), width: WIDTH };
  const stamped = `<p class="stamp">${stamp.map(escaped).join(" &nbsp; ")}</p>`;
  const deck = pages.map(({ id, title, sub, figure }): Section => {
    const name = plain(title);
    const below = sub ? `<p class="sub">${escaped(sub)}</p>` : "";
    const drawing = figureHtml(figure, name, figuring);
    // a chart carries its own
    const foot = drawing.includes('role="img"') ? "" : stamped;
    return { id, name, markup: `<h2>${sentenceHtml(title, figuring.looks)}</h2>${below}${drawing}${foot}` };
  });
  const figures = {
    id: "tables",
    name: "The tables",
    markup: `<h2>The tables</h2>${tables
      .filter(({ id }) => id !== "assumptions")
      .map(reportTableHtml)
      .join("")}${stamped}`,
  };
  const appendix = assumptionsHtml(assumptions, readable);
  const sections = [...deck, figures, { ...appendix, markup: `${appendix.markup}${stamped}` }];
  const contents = sections.map(({ id, name }) => `<li><a href="#${id}">${escaped(name)}</a></li>`).join("");
  return documentHtml({
    title: `${result.scenario.name}: report`,
    styles: REPORT_STYLES,
    body: [
      `<header>${head(readable, assumptions)}<nav aria-label="Contents"><ol>${contents}</ol></nav>${stamped}</header>`,
      `<main>${sections.map(({ id, markup }) => `<section id="${id}">${markup}</section>`).join("")}</main>`,
    ].join(""),
  });
}

/** The verdict with its reasons, above everything. */
function head(material: Material, assumptions: readonly Assumption[]): string {
  const { result, decision, date } = material;
  const { name, horizonMonths, currency } = result.scenario;
  const { headline, because, strength, criterion, nearestMiss } = decision.recommendation;
  const facts = [name, months(horizonMonths), currencyName(currency), date].filter((fact) => fact !== "");
  const sure = nearestMiss ? "none feasible" : (strength ?? "no rival");
  const missing = missingEvidence(assumptions);
  return [
    `<p class="strong">${strengthMark(nearestMiss ? null : strength)}<b>${escaped(capitalised(sure))}</b> <span class="facts">${escaped(CRITERION_WORDS[criterion])}</span></p>`,
    `<h1>${sentenceHtml(headline, figuringOf(material).looks)}</h1>`,
    `<p class="facts">${escaped(facts.join(", "))}</p>`,
    `<div class="reasons">${because.map((reason) => `<p class="reason">${escaped(reason)}</p>`).join("")}</div>`,
    missing ? `<p class="missing">${escaped(missing)}</p>` : "",
  ].join("");
}
