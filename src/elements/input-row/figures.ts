import { html, nothing, type TemplateResult } from "lit";
import type { Percentiles } from "../../decision/decision.ts";

/** "14 – 28 – 58 /week", or one number where it is exact. */
export function figures(
  { p10, p50, p90 }: Percentiles,
  isExact: boolean,
  unit: string,
  format: (value: number) => string,
): TemplateResult {
  const end = (text: string) => (isExact ? nothing : html`<span class="end">${text}</span>`);
  return html`<span class="figures">
    ${end(`${format(p10)} – `)}<b>${format(p50)}</b>${end(` – ${format(p90)}`)}${unit ? html`<span class="unit"> ${unit}</span>` : nothing}
  </span>`;
}
