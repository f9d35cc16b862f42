import { html } from "lit";
import type { Page } from "../page.ts";
import "./editView.ts";
import type { EditPlace } from "./editView.ts";

/** Where one is on the Edit page; one finds oneself there again on coming back. */
const place: EditPlace = { group: "basics", query: "", filter: null };

/** The Edit page: every field of the scenario, by group or found by words, and the editors that are more than fields. */
export const editPage: Page = {
  render: (context) => html`<spandrel-edit .place=${place} .context=${context}></spandrel-edit>`,
  stamp: (_, ofResults) => ofResults,
};
