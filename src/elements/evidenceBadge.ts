import { html, type TemplateResult } from "lit";
import { DAGGER } from "../charts/dagger.ts";
import type { Evidence } from "../scenario/scenario.ts";

/** How well a number is known: A own counts, peer-reviewed or official, B industry, C vendor, † a judgement without a source. */
export type Grade = Evidence["grade"];

const meanings: Record<Grade, string> = {
  A: "own counts, peer-reviewed or official source",
  B: "industry source",
  C: "vendor's source",
  "†": "judgement, no source",
};

export const dagger = html`<svg class="dagger" width="9" height="14" viewBox="0 0 9 14" aria-hidden="true">
  <path d=${DAGGER} fill="currentColor" />
</svg>`;

/** A, B, C in lighter and lighter boxes; a judgement is a bare dagger. */
export function evidenceBadge(grade: Grade): TemplateResult {
  const meaning = grade === "†" ? meanings[grade] : `grade ${grade}: ${meanings[grade]}`;
  return html`<span class="badge" data-grade=${grade} role="img" aria-label=${meaning} title=${meaning}
    >${grade === "†" ? dagger : grade}</span
  >`;
}
