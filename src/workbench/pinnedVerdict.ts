import { html } from "lit";
import { stylesOf } from "./optionViews.ts";
import type { Outcome } from "./runner.ts";
import { countOfFutures, strengthWords } from "./verdictViews.ts";

/** The verdict as one line, which stays while a view below it is read. */
export function pinnedVerdict({ result, decision: { recommendation } }: Outcome, stale: boolean) {
  return html`<spandrel-verdict
    pinned
    .strength=${recommendation.strength}
    words=${strengthWords(recommendation)}
    criterion=${countOfFutures(result.trials)}
    .sentence=${recommendation.headline}
    .optionStyles=${stylesOf(result)}
    ?stale=${stale}
  ></spandrel-verdict>`;
}
