import type { Material } from "../material.ts";
import { withReadableNames } from "../readableNames.ts";
import { type Subject, subjectOf } from "../subject.ts";
import { askPage } from "./askPage.ts";
import { changePage } from "./changePage.ts";
import { costPage } from "./costPage.ts";
import { gapPage } from "./gapPage.ts";
import { optionsPage } from "./optionsPage.ts";
import { type DeckPage, PAGE_IDS, type PageId } from "./page.ts";
import { planPage } from "./planPage.ts";
import { questionPage } from "./questionPage.ts";
import { verdictPage } from "./verdictPage.ts";
import { whyPage } from "./whyPage.ts";

const PAGES: Record<PageId, (subject: Subject) => DeckPage> = {
  question: questionPage,
  options: optionsPage,
  verdict: verdictPage,
  cost: costPage,
  gap: gapPage,
  why: whyPage,
  change: changePage,
  plan: planPage,
  ask: askPage,
};

/**
 * The pages of a deck in their usual order. Names too long for a page are cut, and options called the same get numbers.
 *
 * @param ids of the pages that are wanted, all unless given
 */
export function deckOf(material: Material, ids: readonly PageId[] = PAGE_IDS): DeckPage[] {
  const subject = subjectOf(withReadableNames(material));
  return ids.map((id) => PAGES[id](subject));
}
