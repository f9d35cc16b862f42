import { html } from "lit";
import type { View } from "./view.ts";

/** The Plan view: when to decide, which stages in which order, and one future from week to week. */
export const planView: View = {
  kinds: ["planSearch"],
  render: () => html``,
  stamp: () => [],
};
