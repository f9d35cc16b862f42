import { futureEvents } from "../decision/futureEvents.ts";
import { monthOf, weekOf } from "../decision/spans.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { OneFuture } from "../simulation/oneFuture.ts";
import type { ChartTable } from "./chartTable.ts";

/** Everything that happens in one future, option by option, in order. */
export function futureEventTable({ options, weeks }: OneFuture, scenario: Scenario, caption: string): ChartTable {
  const rows = options.flatMap((option) =>
    futureEvents(option, scenario).map(({ at, text }) => [
      option.label,
      String(weekOf(at, weeks)),
      String(monthOf(at, weeks)),
      text,
    ]),
  );
  return { caption, columns: ["option", "week", "month", "what happens"], rows };
}
