import { signedMoney } from "../decision/money.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { gradeMark } from "./gradeMark.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { svg } from "./svg.ts";
import { textWidth } from "./textWidth.ts";
import { type TornadoBar, type TornadoChartTable, type TornadoFrame, tornadoFrame } from "./tornadoFrame.ts";
import { wrapped } from "./wrapped.ts";

export { MOST_BARS, type TornadoBar, type TornadoChartTable } from "./tornadoFrame.ts";

/** The unit in which `tornadoChart` counts, for the line above it. */
export function tornadoScale({
  bars,
  lead,
  currency,
}: Pick<TornadoChartTable, "bars" | "lead" | "currency">): MoneyScale {
  const leads = bars.flatMap(({ low, high }) => [low.lead, high.lead]);
  return moneyScale(Math.max(...[lead, ...leads].map(Math.abs)), currency);
}

/**
 * A tornado: how far each input alone moves the difference to a rival, from what it is as drawn to the input's p10
 * (hollow) and p90 (solid), widest first. Where the rival is cheaper the ground is tinted in its hue.
 */
export function tornadoChart(table: TornadoChartTable, frame: ChartFrame): SVGSVGElement {
  const { width, document = globalThis.document } = frame;
  const layout = tornadoFrame(table, width);
  const { height, top, bottom, ticks, x, bars } = layout;
  const scale = tornadoScale(table);
  const line = (at: number, stroke: string, strokeWidth = 1, from = top) =>
    svg(document, "line", { x1: at, x2: at, y1: from, y2: bottom, stroke, "stroke-width": strokeWidth });
  return svg(
    document,
    "svg",
    {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: "img",
      style: "font: 12px var(--sans); display: block; overflow: visible",
      "aria-label": describe(table, bars),
    },
    ...territory(table, layout, document),
    ...ticks.filter((tick) => tick !== 0).map((tick) => line(x(tick), "var(--line)")),
    ...heads(table, layout, scale, document),
    ...(isShown(0, layout) ? [line(x(0), table.rival.style.color, 1.5)] : []),
    ...bars.flatMap((bar, i) => row(bar, i, table.lead, layout, document)),
    line(x(table.lead), "var(--ink)", 1.5, top - 6),
    ...ticks.map((tick) =>
      svg(
        document,
        "text",
        { x: x(tick), y: bottom + 18, "text-anchor": "middle", fill: "var(--ink-3)" },
        scale.signed(tick),
      ),
    ),
  );
}

const isShown = (value: number, { domain: [low, high] }: TornadoFrame) => low <= value && value <= high;

/** The ground on which the rival is cheaper. */
function territory({ rival }: TornadoChartTable, { domain, x, left, top, bottom }: TornadoFrame, document: Document) {
  const end = x(Math.min(0, domain[1]));
  if (!(end > left)) return [];
  const attributes = { x: left, y: top, width: end - left, height: bottom - top, fill: rival.style.tint };
  return [svg(document, "rect", { ...attributes, "fill-opacity": 0.55 })];
}

/** Whose ground the tint is, and what the difference is as drawn; one above the other where they would touch. */
function heads({ lead, rival }: TornadoChartTable, layout: TornadoFrame, scale: MoneyScale, document: Document) {
  const { x, left, right, top, domain } = layout;
  const drawn = `as drawn ${scale.signed(lead)}`;
  const half = textWidth(drawn) / 2 + 4;
  const drawnX = Math.min(Math.max(x(lead), left + half), right - half);
  const head = (text: string, at: number, y: number, anchor: string, fill: string) =>
    svg(document, "text", { x: at, y, "text-anchor": anchor, fill, "font-weight": 600 }, text);
  const main = head(drawn, drawnX, top - 12, "middle", "var(--ink)");
  if (!(domain[0] < 0)) return [main];
  const name = `${rival.name} cheaper`;
  const end = Math.max(x(Math.min(0, domain[1])), textWidth(name) + 4);
  const touches = end > drawnX - half - 8 && end - textWidth(name) < drawnX + half + 8;
  return [main, head(name, end, touches ? top - 29 : top - 12, "end", rival.style.text)];
}

/** One input: its name and grade, the bar to its p10, the bar to its p90, and their values at the ends. */
function row(bar: TornadoBar, index: number, lead: number, layout: TornadoFrame, document: Document): SVGElement[] {
  const { x, barY, nameY, barHeight, left, gradeX, right, isNarrow } = layout;
  const y = barY(index);
  const nameRoom = isNarrow ? right - 24 : left - 40;
  const [name = ""] = wrapped(bar.name, nameRoom, 1, 13);
  const grade = isNarrow ? textWidth(name, 13) + 14 : gradeX;
  const isLowLeft = bar.low.lead < lead || (bar.low.lead === lead && bar.high.lead >= lead);
  const isHighLeft = bar.high.lead < lead || (bar.high.lead === lead && !isLowLeft);
  const isOneSided = isLowLeft === isHighLeft;
  // on the same side the longer bar lies behind, and the shorter one's value stands across the line
  const lowIsLonger = Math.abs(bar.low.lead - lead) > Math.abs(bar.high.lead - lead);
  const ends = [
    { ...bar.low, isLeft: isLowLeft, isSolid: false, isShort: isOneSided && !lowIsLonger },
    { ...bar.high, isLeft: isHighLeft, isSolid: true, isShort: isOneSided && lowIsLonger },
  ];
  const drawn = [...ends].sort((a, b) => Number(a.isShort) - Number(b.isShort));
  return [
    svg(document, "text", { x: 0, y: nameY(index) + 4.5, fill: "var(--ink)", style: "font-size: 13px" }, name),
    ...(bar.grade === null ? [] : [gradeMark(document, bar.grade, grade, nameY(index))]),
    ...drawn.map(({ lead: end, isSolid, isShort }) => {
      const height = isShort ? barHeight - 4 : barHeight;
      const from = Math.min(x(lead), x(end));
      const inset = isSolid ? 0 : 0.5;
      return svg(document, "rect", {
        x: from + inset,
        y: y - height / 2 + inset,
        width: Math.max(0.5, Math.abs(x(end) - x(lead)) - 2 * inset),
        height: height - 2 * inset,
        fill: isSolid ? "var(--ink-2)" : "var(--paper)",
        stroke: isSolid ? "none" : "var(--ink-2)",
      });
    }),
    ...ends.map(({ text, lead: end, isLeft, isShort }) => {
      const goesLeft = isShort ? !isLeft : isLeft;
      const at = (isShort ? x(lead) : x(end)) + (goesLeft ? -6 : 6);
      return svg(
        document,
        "text",
        { x: at, y: y + 4, "text-anchor": goesLeft ? "end" : "start", fill: "var(--ink-2)" },
        text,
      );
    }),
  ];
}

function describe({ lead, pick, rival, currency }: TornadoChartTable, bars: readonly TornadoBar[]): string {
  const amount = (value: number) => signedMoney(value, currency);
  const ends = bars.map(({ name, low, high }) => {
    return `${name} ${amount(low.lead)} at ${low.text}, ${amount(high.lead)} at ${high.text}`;
  });
  return `${rival.name} minus ${pick}, ${amount(lead)} as drawn, with each input at its p10 and p90: ${ends.join("; ")}`;
}
