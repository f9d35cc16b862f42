import { plainColour } from "./plainColour.ts";

/** What a style sheet can say of a mark, as the attributes that say the same. */
const INHERITED = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "paint-order",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "font-variant-numeric",
  "letter-spacing",
  "text-anchor",
  "dominant-baseline",
  "visibility",
  "shape-rendering",
] as const;
const OWN = ["opacity", "display", "overflow", "clip-path", "stop-color", "stop-opacity"] as const;
const COLOURS = new Set<string>(["fill", "stroke", "stop-color"]);

/** What is for a page alone, or could run or load something. */
const LEFT_OUT = "style, script, foreignObject, image, animate, set";

const PAGE_ONLY = new Set(["class", "style", "tabindex"]);

/**
 * A copy of a chart as it looks in the light theme, each mark with its own attributes in place of the page's styles.
 * It is measured in the place of the chart itself, where the same styles hold.
 */
export function onPaper(chart: SVGSVGElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  for (const element of copy.querySelectorAll(LEFT_OUT)) element.remove();
  const stage = chart.ownerDocument.createElement("div");
  stage.style.cssText = "color-scheme: only light; position: absolute; visibility: visible; left: -99999px; top: 0";
  stage.setAttribute("aria-hidden", "true");
  stage.append(copy);
  (chart.parentNode ?? chart.ownerDocument.body).append(stage);
  const marks = [copy, ...copy.querySelectorAll<SVGElement>("*")];
  const looks = marks.map(lookOf);
  stage.remove();
  marks.forEach((element, i) => {
    for (const { name, value } of [...element.attributes]) {
      const leads = name.endsWith("href") && !value.startsWith("#");
      if (leads || PAGE_ONLY.has(name) || name.startsWith("on")) element.removeAttribute(name);
    }
    for (const [name, value] of Object.entries(looks[i])) element.setAttribute(name, value);
  });
  return copy;
}

/** What is not as the parent has it anyway. */
function lookOf(element: SVGElement): Record<string, string> {
  const style = getComputedStyle(element);
  const parent = element.parentElement instanceof SVGElement ? getComputedStyle(element.parentElement) : null;
  const look: Record<string, string> = {};
  const keep = (name: string) => {
    const value = style.getPropertyValue(name);
    if (value !== "") look[name] = COLOURS.has(name) ? plainColour(value) : value;
  };
  for (const name of INHERITED) {
    const isNew = parent === null || parent.getPropertyValue(name) !== style.getPropertyValue(name);
    if (isNew || element.hasAttribute(name)) keep(name);
  }
  for (const name of OWN) if (!AS_EVER[name].includes(style.getPropertyValue(name))) keep(name);
  return look;
}

const AS_EVER: Record<(typeof OWN)[number], readonly string[]> = {
  opacity: ["1"],
  display: ["inline", "block"],
  overflow: ["visible", "hidden"],
  "clip-path": ["none"],
  "stop-color": ["rgb(0, 0, 0)"],
  "stop-opacity": ["1"],
};
