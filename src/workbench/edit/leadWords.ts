import type { Insights } from "../insights.ts";
import type { PageContext } from "../page.ts";
import { nameIn } from "../verdictViews.ts";

/** What stands over the bars that say how much an input matters, in short and at length; empty while that is not known. */
export function leadWords({ insights, outcome }: { insights: Insights } & Pick<PageContext, "outcome">) {
  const { rival } = insights;
  if (rival === null || !outcome) return { column: "", columnHelp: "" };
  const name = nameIn(outcome.result.scenario)(rival);
  const help = `How far each input alone, from its p10 to its p90, moves the lead over ${name}`;
  return { column: "moves the lead", columnHelp: help };
}
