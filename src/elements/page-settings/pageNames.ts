import type { PageId } from "../../report/deck/page.ts";

/** What each page is about, whatever its title says. */
export const PAGE_NAMES: Record<PageId, string> = {
  question: "The question",
  options: "The options",
  verdict: "The verdict",
  cost: "Total cost",
  gap: "The gap over time",
  why: "Why",
  change: "What would change it",
  plan: "Plan and risks",
  ask: "The ask",
};
