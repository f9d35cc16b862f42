import { html } from "lit";
import "./library/libraryDesk.ts";
import type { Page } from "./page.ts";

/** The scenarios that this browser keeps, and those to begin from. */
export const libraryPage: Page = {
  render: (context) => html`<spandrel-library-desk .context=${context}></spandrel-library-desk>`,
};
