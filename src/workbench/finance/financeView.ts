import { html } from "lit";
import type { View } from "../view.ts";
import "./financeDesk.ts";

/** The Finance view: what finance expects of an economic impact study, from the same run as the verdict. */
export const financeView: View = {
  kinds: ["cash"],
  render: (context) =>
    html`<spandrel-finance-desk .context=${{ ...context, task: context.task("cash") }}></spandrel-finance-desk>`,
  stamp: ({ task }) => (task("cash").table ? ["cash by week on the same futures"] : []),
};
