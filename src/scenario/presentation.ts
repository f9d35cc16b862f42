import * as z from "zod";
import { MOST } from "./limits.ts";
import { oneOf, strictObject, text } from "./vocabulary.ts";

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

/** How a scenario's results are presented; decides nothing. */
export const presentation = strictObject({
  pages: z
    .array(
      strictObject({
        id: oneOf(...PAGE_IDS),
        hidden: z.boolean({ error: "true or false" }).optional(),
        title: text(MOST.text).optional(),
      }),
      { error: "a list" },
    )
    .max(PAGE_IDS.length)
    .describe("Pages in their order; what is not named follows. Each page once."),
});
