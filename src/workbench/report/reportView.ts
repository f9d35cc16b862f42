import { html } from "lit";
import type { View } from "../view.ts";
import "./reportDesk.ts";
import { REPORT_KINDS } from "./reportKinds.ts";

/** The Report view: the pages of a budget review, to present and to take away. */
export const reportView: View = {
  kinds: REPORT_KINDS,
  render: (context) => html`<spandrel-report-desk .context=${context}></spandrel-report-desk>`,
  stamp: () => [],
};
