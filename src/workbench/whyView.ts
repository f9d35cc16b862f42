import { html } from "lit";
import { defaultAxes } from "../decision/defaultAxes.ts";
import { drawn } from "./drawn.ts";
import { countOfFutures } from "./verdictViews.ts";
import type { View, ViewContext } from "./view.ts";
import { criteriaSection } from "./why/criteriaSection.ts";
import { informationSection } from "./why/informationSection.ts";
import { leaksSection } from "./why/leaksSection.ts";
import { mapSection } from "./why/mapSection.ts";
import { risksSection } from "./why/risksSection.ts";
import { thresholdsSection } from "./why/thresholdsSection.ts";
import { tornadoSection } from "./why/tornadoSection.ts";

/** The Why view: what drives the decision, where it flips, what knowing more is worth, where it leaks, what is at risk. */
export const whyView: View = {
  kinds: ["tornado", "thresholds", "information", "risks", "map"],
  render,
  stamp,
};

function render(context: ViewContext) {
  const tornado = context.task("tornado");
  const map = context.task("map");
  const information = context.task("information");
  const thresholds = context.task("thresholds");
  const risks = context.task("risks");
  const axes = context.settingsOf("map") ?? defaultAxes(context.outcome);
  const choose = (chosen: typeof axes) => context.configure("map", chosen);
  return html`
    <div class="columns">
      <div>${drawn(context, [tornado], () => tornadoSection({ ...context, task: tornado }))}</div>
      <div>${drawn(context, [thresholds], () => thresholdsSection({ ...context, task: thresholds }))}</div>
    </div>
    <div class="columns even">
      <div>${drawn(context, [map, axes.x, axes.y], () => mapSection({ ...context, task: map, axes, choose }))}</div>
      <div>${drawn(context, [information], () => informationSection({ ...context, task: information }))}</div>
    </div>
    <div class="columns">
      <div>${drawn(context, [], () => leaksSection(context))}</div>
      <div class="wide">${drawn(context, [thresholds], () => criteriaSection({ ...context, task: thresholds }))}</div>
      <div class="wide">${drawn(context, [risks], () => risksSection({ ...context, task: risks }))}</div>
    </div>
  `;
}

/** What the tables come from, those that are there. */
function stamp({ task }: ViewContext): string[] {
  const map = task("map").table;
  const thresholds = task("thresholds").table;
  const information = task("information").table;
  return [
    ...(task("tornado").table ? ["one-way on the same futures"] : []),
    ...(thresholds ? [`thresholds on up to ${countOfFutures(thresholds.trials.final)}`] : []),
    ...(map
      ? [`map ${map.xs.length} by ${map.ys.length} of up to ${countOfFutures(Math.max(...map.trials.flat()))}`]
      : []),
    ...(information ? [`information by regression on ${countOfFutures(information.trials)}, two standard errors`] : []),
  ];
}
