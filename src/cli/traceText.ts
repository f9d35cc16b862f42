import type { FutureStory } from "../decision/describeFuture.ts";
import { futureEvents } from "../decision/futureEvents.ts";
import { money } from "../decision/money.ts";
import { monthOf, weekOf } from "../decision/spans.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { OneFuture } from "../simulation/oneFuture.ts";
import { aligned } from "./aligned.ts";

/** One future as text: who costs least, then each option's story and its events by week, then the totals. */
export function traceText(head: string, future: OneFuture, story: FutureStory, scenario: Scenario): string {
  const { weeks, options } = future;
  const { currency, finance } = scenario;
  const cash = (value: number) => money(value, currency);
  const lines = [head, "", story.reading];
  if (story.unusual !== "") lines.push(story.unusual);
  for (const option of options) {
    lines.push("", option.label, story.options[option.id].join(" "));
    const events = futureEvents(option, scenario);
    if (events.length > 0) lines.push("", "  week  month");
    for (const { at, text } of events) {
      lines.push(`${String(weekOf(at, weeks)).padStart(6)}${String(monthOf(at, weeks)).padStart(7)}  ${text}`);
    }
  }
  const rows = options.map(({ label, tco, directCost, gapCost, outcomes: { liveWeek, incidents, brokenWeeks } }) => [
    label,
    cash(tco),
    cash(directCost),
    cash(gapCost),
    liveWeek === null ? "" : `week ${weekOf(liveWeek, weeks)}`,
    liveWeek === null ? "" : String(incidents),
    liveWeek === null ? "" : ((brokenWeeks ?? 0) * 7).toFixed(1),
  ]);
  const table = aligned([["", "total", "paid", "lost to the gap", "live in", "breaks", "days broken"], ...rows]);
  const rate = `${Number((finance.discountRate * 100).toFixed(2))}%`;
  const foot = `Weeks count from the decision, week 1 being the first. Totals are discounted at ${rate} a year.`;
  return `${[...lines, "", ...table, "", foot].join("\n")}\n`;
}
