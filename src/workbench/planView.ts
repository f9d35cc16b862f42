import { html } from "lit";
import { count } from "../scenario/numberForm.ts";
import { drawn } from "./drawn.ts";
import { delaySection } from "./plan/delaySection.ts";
import { futureSection } from "./plan/futureSection.ts";
import { planSection } from "./plan/planSection.ts";
import { switchSection } from "./plan/switchSection.ts";
import { countOfFutures } from "./verdictViews.ts";
import type { View, ViewContext } from "./view.ts";

/** The Plan view: when to decide, which stages in which order, and one future from week to week. */
export const planView: View = {
  kinds: ["whenToDecide", "planSearch"],
  render,
  stamp,
};

function render(context: ViewContext) {
  const delay = context.task("whenToDecide");
  const plans = context.task("planSearch");
  const onTake = context.takePlan;
  return html`
    <div class="columns even">
      <div>${drawn(context, [delay], () => delaySection({ ...context, task: delay }))}</div>
      <div>${drawn(context, [delay], () => switchSection({ ...context, task: delay }))}</div>
    </div>
    <div class="columns">
      <div class="wide">${drawn(context, [plans], () => planSection({ ...context, task: plans, onTake }))}</div>
      <div class="wide">${drawn(context, [], () => futureSection(context))}</div>
    </div>
  `;
}

/** What the tables come from, those that are there. */
function stamp({ task }: ViewContext): string[] {
  const delay = task("whenToDecide").table;
  const plans = task("planSearch").table;
  return [
    ...(delay ? [`waiting on ${countOfFutures(delay.trials)}`] : []),
    ...(plans ? [`${count(plans.tried)} plans, the last on ${countOfFutures(plans.trials)}`] : []),
  ];
}
