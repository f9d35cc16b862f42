import { html } from "lit";
import "../elements/task/task.ts";
import type { Task } from "./section.ts";

/**
 * The line of a dear analysis, wired to its task; inside a chart it stands between the unit line and the chart.
 *
 * @param label what is computed: "One input at a time"
 * @param about what running it does and about how long that takes
 */
export function taskLine(task: Task<unknown>, label: string, about: string) {
  return html`<spandrel-task
    slot="task"
    label=${label}
    about=${about}
    .running=${task.running}
    ?waiting=${task.waiting ?? false}
    ?ready=${task.table !== null}
    ?stale=${task.stale}
    .error=${task.error}
    @task-start=${() => task.start()}
    @task-cancel=${() => task.cancel()}
  ></spandrel-task>`;
}
