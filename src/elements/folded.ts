import { html, type TemplateResult } from "lit";

/**
 * Something that stands open, or folded under a line that opens it while there is little to see in it.
 *
 * @param summary what unfolding shows: "Show the map"
 */
export function folded(isFolded: boolean, summary: string, content: unknown): TemplateResult {
  const style = `padding-block: 12px; color: var(--ink-3); font: var(--type-unit); cursor: pointer; ${isFolded ? "" : "display: none"}`;
  return html`<details ?open=${!isFolded}>
    <summary style=${style}>${summary}</summary>
    ${content}
  </details>`;
}
