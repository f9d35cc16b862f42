import { signedMoney } from "../decision/money.ts";
import { capitalised } from "../decision/names.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { picture } from "./picture.ts";
import { svg } from "./svg.ts";
import { type TornadoBar, type TornadoChartTable, type TornadoFrame, tornadoFrame } from "./tornadoFrame.ts";
import { endsOf, tornadoRow } from "./tornadoRow.ts";

export type { TornadoBar, TornadoChartTable } from "./tornadoFrame.ts";

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
 * (hollow) and p90 (solid), widest first, at most twelve. Where the rival is cheaper the ground is tinted in its hue.
 */
export function tornadoChart(table: TornadoChartTable, frame: ChartFrame): SVGSVGElement {
  const { width, document = globalThis.document } = frame;
  const layout = tornadoFrame(table, width);
  const { height, bottom, ticks, x, bars, domain } = layout;
  const scale = tornadoScale(table);
  const upright = (at: number, stroke: string, strokeWidth: number) =>
    svg(document, "path", {
      d: uprightPath(at, table.lead, layout),
      fill: "none",
      stroke,
      "stroke-width": strokeWidth,
    });
  return picture(
    document,
    { width, height, label: describe(table, bars) },
    ...territory(table, layout, document),
    ...ticks.filter((tick) => tick !== 0).map((tick) => upright(x(tick), "var(--line)", 1)),
    ...heads(table, layout, scale, document),
    ...(domain[0] <= 0 && 0 <= domain[1] ? [upright(x(0), table.rival.style.color, 1.5)] : []),
    ...bars.flatMap((bar, i) => tornadoRow(bar, i, table.lead, layout, document)),
    upright(x(table.lead), "var(--ink)", 1.5),
    ...ticks.map((tick) => {
      const text = scale.signed(tick);
      const half = textWidth(text) / 2;
      const at = Math.min(Math.max(x(tick), half), layout.right - half);
      return svg(document, "text", { x: at, y: bottom + 18, "text-anchor": "middle", fill: "var(--ink-3)" }, text);
    }),
  );
}

/** How far what belongs to a bar reaches on both sides of it where its name stands above it, in steps. */
const narrowReach = 0.26;

/** An upright line past every bar; it stops where a value is written, and where names stand above their bars beside these. */
function uprightPath(at: number, lead: number, layout: TornadoFrame): string {
  const { bars, isNarrow, barY, step, top } = layout;
  const reach = (isNarrow ? narrowReach : 0.5) * step;
  const free = bars.map((bar, i) => {
    const isWritten = endsOf(bar, lead, layout).some(({ label }) => label.from - 2 < at && at < label.to + 2);
    return isWritten ? "" : `M${at} ${barY(i) - reach}v${2 * reach}`;
  });
  return free.join("") || `M${at} ${top}`;
}

/** The ground on which the rival is cheaper. */
function territory({ rival }: TornadoChartTable, layout: TornadoFrame, document: Document) {
  const { bars, domain, x, left, top, bottom, isNarrow, barY, step } = layout;
  const end = x(Math.min(0, domain[1]));
  if (!(end > left)) return [];
  const ground = (y: number, height: number) =>
    svg(document, "rect", { x: left, y, width: end - left, height, fill: rival.style.tint, "fill-opacity": 0.55 });
  // names that stand above their bars stand on paper
  const reach = narrowReach * step;
  return isNarrow ? bars.map((_, i) => ground(barY(i) - reach, 2 * reach)) : [ground(top, bottom - top)];
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
  const stem = svg(document, "path", { d: `M${x(lead)} ${top - 7}V${top}`, stroke: "var(--ink)", "stroke-width": 1.5 });
  if (!(domain[0] < 0)) return [main, stem];
  const name = `${capitalised(rival.name)} cheaper`;
  const end = Math.max(x(Math.min(0, domain[1])), textWidth(name) + 4);
  const touches = end > drawnX - half - 8 && end - textWidth(name) < drawnX + half + 8;
  return [main, stem, head(name, end, touches ? top - 29 : top - 12, "end", rival.style.text)];
}

function describe({ lead, pick, rival, currency }: TornadoChartTable, bars: readonly TornadoBar[]): string {
  const amount = (value: number) => signedMoney(value, currency);
  const ends = bars.map(({ name, low, high }) => {
    return `${name} ${amount(low.lead)} at ${low.text}, ${amount(high.lead)} at ${high.text}`;
  });
  return `${capitalised(rival.name)} minus ${pick}, ${amount(lead)} as drawn, with each input at its p10 and p90: ${ends.join("; ")}`;
}
