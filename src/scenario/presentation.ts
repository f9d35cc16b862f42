/** The pages that a presentation can have, in the order in which they come unless somebody moves them. */
export const PAGE_IDS = ["question", "options", "verdict", "cost", "gap", "why", "change", "plan", "ask"] as const;

export type PageId = (typeof PAGE_IDS)[number];

/** What somebody changed about the pages: kept with the scenario. Pages that are not named follow in their own order. */
export interface PageSetting {
  id: PageId;
  hidden?: boolean;
  /** in place of the page's own title */
  title?: string;
}
