import { svg } from "../../charts/svg.ts";
import { wrapped } from "../../report/drawing/wrapped.ts";
import { PAPER } from "../../report/looks.ts";
import { SANS, SERIF } from "../../report/svg/drawing.ts";
import { onPaper } from "./onPaper.ts";

/** What stands above and below a chart in its file. */
export interface SvgWords {
  /** what it says; may be empty */
  title: string;
  /** what, unit, discounted or not; stands below the title */
  unit?: string;
  /** what it was computed from */
  stamp: readonly string[];
}

const MARGIN = 16;
/** Between the words and the chart: some charts reach a little beyond their own edge. */
const GAP = 12;
const TITLE = { size: 16, lead: 22 };
const UNIT = { size: 12, lead: 18 };
const STAMP = { size: 10, lead: 15 };

/**
 * A chart of the page as an SVG file of its own: light whatever the page's theme, on white, without anything that only
 * the page has (style sheets, variables, scripts), its reading above it and its stamp below.
 */
export function svgFile(chart: SVGSVGElement, { title, unit = "", stamp }: SvgWords): string {
  const document = chart.ownerDocument;
  const { width, height } = sizeOf(chart);
  const inner = onPaper(chart);
  const heading = title === "" ? [] : wrapped(title, width, 3, TITLE.size);
  const about = unit === "" ? [] : wrapped(unit, width, 3, UNIT.size);
  const foot = wrapped(stamp.join(", "), width, 2, STAMP.size);
  const below = MARGIN + heading.length * TITLE.lead;
  const words = heading.length + about.length;
  const top = below + about.length * UNIT.lead + (words > 0 ? GAP : 0);
  const all = { width: width + 2 * MARGIN, height: top + height + foot.length * STAMP.lead + MARGIN };
  inner.setAttribute("x", String(MARGIN));
  inner.setAttribute("y", String(top));
  inner.setAttribute("width", String(width));
  inner.setAttribute("height", String(height));
  inner.setAttribute("overflow", "visible");
  if (!inner.hasAttribute("viewBox")) inner.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const written = (texts: readonly string[], y: number, { size, lead }: typeof TITLE, style: Record<string, string>) =>
    texts.map((text, i) => svg(document, "text", { x: MARGIN, y: y + i * lead, "font-size": size, ...style }, text));
  const sentence = chart.getAttribute("aria-label") ?? title;
  inner.removeAttribute("aria-label");
  inner.removeAttribute("role");
  const file = svg(
    document,
    "svg",
    {
      width: all.width,
      height: all.height,
      viewBox: `0 0 ${all.width} ${all.height}`,
      role: "img",
      "aria-label": sentence,
    },
    svg(document, "rect", { width: all.width, height: all.height, fill: "#ffffff" }),
    ...written(heading, MARGIN + TITLE.size, TITLE, { "font-family": SERIF, "font-weight": "600", fill: PAPER.ink }),
    ...written(about, below + UNIT.size, UNIT, { "font-family": SANS, fill: PAPER.ink3 }),
    inner,
    ...written(foot, top + height + STAMP.lead, STAMP, { "font-family": SANS, fill: PAPER.ink3 }),
  );
  return `${new XMLSerializer().serializeToString(file)}\n`;
}

/** Of the chart as it is laid out, px; of one that is not, as it says itself. */
function sizeOf(chart: SVGSVGElement): { width: number; height: number } {
  const box = chart.getBoundingClientRect();
  const own = (name: "width" | "height") => Number(chart.getAttribute(name)) || chart.viewBox.baseVal?.[name] || 0;
  return { width: Math.round(box.width || own("width")), height: Math.round(box.height || own("height")) };
}
