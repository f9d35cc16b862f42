import { html } from "lit";
import type { View } from "./view.ts";

/** The Why view: what drives the decision, where it flips, what knowing more is worth, where it leaks, what is at risk. */
export const whyView: View = {
  kinds: ["tornado", "thresholds", "risks"],
  render: () => html``,
  stamp: () => [],
};
