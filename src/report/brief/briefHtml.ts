import type { Assumption } from "../assumption.ts";
import type { DeckPage } from "../deck/page.ts";
import { documentHtml } from "../html/documentHtml.ts";
import type { Material } from "../material.ts";
import { withReadableNames } from "../readableNames.ts";
import { briefStyles } from "./briefStyles.ts";
import { changeSheet } from "./changeSheet.ts";
import { type Paper, SHEETS } from "./paper.ts";
import { verdictSheet } from "./verdictSheet.ts";

/** What a brief is made from. */
export interface BriefParts {
  /** those of them that are a brief's: the ask, the gap, what would change it */
  pages: readonly DeckPage[];
  material: Material;
  assumptions: readonly Assumption[];
  /** A4 unless stated */
  paper?: Paper;
}

/**
 * The brief: two printed pages as a document of its own, for a board that reads no more. Page one is the verdict, its
 * reasons, the options and the ask; page two the gap, what would change the verdict, and what it rests on.
 */
export function briefHtml({ pages, material, assumptions, paper = "A4" }: BriefParts): string {
  const readable = withReadableNames(material);
  const parts = { pages, material: readable, assumptions, height: SHEETS[paper].height };
  return documentHtml({
    title: `${readable.result.scenario.name}: brief`,
    styles: briefStyles(paper),
    body: `<main>${verdictSheet(parts)}${changeSheet(parts)}</main>`,
  });
}
