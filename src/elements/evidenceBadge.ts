import { html, type TemplateResult } from "lit";

/** How well a number is known: A peer-reviewed or official, B industry, C vendor, † a judgement without a source. */
export type Grade = "A" | "B" | "C" | "†";

const meanings: Record<Grade, string> = {
  A: "peer-reviewed or official source",
  B: "industry source",
  C: "vendor's source",
  "†": "judgement, no source",
};

/** † is not in the bundled fonts' latin files, so it is drawn. */
export const dagger = html`<svg class="dagger" width="9" height="14" viewBox="0 0 9 14" aria-hidden="true">
  <path d="M3.4 0h2.2l-.4 3.4L8.7 3v2l-3.5-.4L4.8 14h-.6L3.8 4.6.3 5V3l3.5.4z" fill="currentColor" />
</svg>`;

/** A, B, C in lighter and lighter boxes; a judgement is a bare dagger. */
export function evidenceBadge(grade: Grade): TemplateResult {
  const meaning = grade === "†" ? meanings[grade] : `grade ${grade}: ${meanings[grade]}`;
  return html`<span class="badge" data-grade=${grade} role="img" aria-label=${meaning} title=${meaning}
    >${grade === "†" ? dagger : grade}</span
  >`;
}
