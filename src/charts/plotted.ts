import { type PlotOptions, plot } from "@observablehq/plot";

/** A chart that Observable Plot draws, as one image: its name is `ariaLabel`, and its marks have none of their own. */
export function plotted(options: PlotOptions & { ariaLabel: string }): SVGSVGElement {
  const style = "font: 12px var(--sans); color: var(--ink-3); background: none; overflow: visible";
  const figure = plot({ ...options, style }) as SVGSVGElement;
  for (const group of figure.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
  figure.setAttribute("role", "img");
  return figure;
}
