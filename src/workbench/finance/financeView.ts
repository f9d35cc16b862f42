import { html } from "lit";
import { countOfFutures } from "../verdictViews.ts";
import type { View } from "../view.ts";
import "./financeDesk.ts";

/** The Finance view: what finance asks of an option, from the cash of the run's own futures. */
export const financeView: View = {
  kinds: ["cash"],
  render: (context) =>
    html`<spandrel-finance-desk .context=${{ ...context, task: context.task("cash") }} document=${context.inputs.document}></spandrel-finance-desk>`,
  stamp: ({ task }) => {
    const cash = task("cash").table;
    return cash ? [`cash by week of the same ${countOfFutures(cash.trials)}`] : [];
  },
};
