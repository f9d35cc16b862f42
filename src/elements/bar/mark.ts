import { html } from "lit";

/** The mark: the spandrel between two arches. */
export const mark = html`<svg class="mark" width="18" height="12" viewBox="0 0 18 12" aria-hidden="true">
  <path d="M0 0H18V3.1C13.6 3.5 10 7 9.4 12H8.6C8 7 4.4 3.5 0 3.1Z" fill="currentColor" />
</svg>`;
