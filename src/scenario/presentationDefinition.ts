import * as z from "zod";
import { MOST } from "./limits.ts";
import { PAGE_IDS } from "./presentation.ts";
import { oneOf, strictObject, text } from "./vocabulary.ts";

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
