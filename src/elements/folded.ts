import { html, type TemplateResult } from "lit";
import chevron from "lucide-static/icons/chevron-right.svg?raw";

// as a mask it has the colour of the words, and is no picture beside the one that is folded
const mask = `url("data:image/svg+xml,${encodeURIComponent(chevron.slice(chevron.indexOf("<svg")))}") center / contain`;
const mark = `width: 12px; height: 12px; background: currentColor; mask: ${mask}`;
const line = "align-items: center; gap: 4px; width: fit-content; min-height: 44px; list-style: none; cursor: pointer";

/**
 * Something that stands open, or folded under a line that opens it while there is little to see in it.
 *
 * @param summary what unfolding shows: "Show the map"
 */
export function folded(isFolded: boolean, summary: string, content: unknown): TemplateResult {
  const style = `display: ${isFolded ? "flex" : "none"}; ${line}; color: var(--ink-3); font: var(--type-unit)`;
  return html`<details ?open=${!isFolded} @toggle=${turn}>
    <summary style=${style}><span style=${mark}></span>${summary}</summary>
    ${content}
  </details>`;
}

/** The chevron points down to what stands open. */
function turn({ currentTarget }: Event) {
  const details = currentTarget as HTMLDetailsElement;
  const mark = details.querySelector<HTMLElement>("summary > span");
  if (mark) mark.style.rotate = details.open ? "90deg" : "";
}
