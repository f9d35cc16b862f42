import { dot, link, text } from "@observablehq/plot";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { dotStack } from "./dotStack.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { plotted } from "./plotted.ts";
import { px } from "./px.ts";
import { signedTicks } from "./signedTicks.ts";
import type { OptionStyle } from "./style.ts";

export interface DifferenceTable {
  /** 20 equally likely values of rival − pick on the same futures, in money: positive where the pick is cheaper */
  dots: readonly number[];
  /** mean of rival − pick */
  mean: number;
  pick: { name: string; style: OptionStyle };
  rival: { name: string; style: OptionStyle };
  currency: string;
}

const axisRoom = 44;

/**
 * The paired difference as dots that can be counted: hollow where the rival is cheaper, filled where the pick is, and a
 * triangle at the mean. Dots never straddle zero.
 */
export function differenceDots(table: DifferenceTable, frame: ChartFrame): SVGSVGElement {
  const { width, document = globalThis.document } = frame;
  const height = frame.height ?? 240;
  const scale = differenceScale(table);
  const rivalCount = countRival(table.dots);
  const heads = headLines(table, rivalCount);
  const headWidths = heads.map(({ lines }) => Math.max(...lines.map((line) => textWidth(line, 12.5))));
  const leftRoom = rivalCount > 0 ? headWidths[0] + 12 : 0;
  const bottom = height - axisRoom;
  // each head on its own side of zero if it fits there, else moved in; on top of one another if they would touch
  const place = (zero: number) => ({
    rivalEnd: Math.max(zero - 10, headWidths[0]),
    pickStart: Math.min(zero + 10, width - headWidths[1]),
  });
  const free = dotScale(table, width, bottom - 44, leftRoom);
  const isStacked = place(free.zero).pickStart < place(free.zero).rivalEnd + 8;
  const top = isStacked ? 80 : 44;
  const geometry = isStacked ? dotScale(table, width, bottom - top, leftRoom) : free;
  const { x, diameter, zero } = geometry;
  const { rivalEnd, pickStart } = place(zero);
  const placed = dotStack(table.dots, geometry.columnValue);
  const meanX = x(table.mean);
  const ticks = signedTicks(geometry.domain, Math.max(2, Math.floor(width / 52)));
  const r = diameter / 2 - 0.75;

  return plotted({
    document,
    width,
    height,
    margin: 0,
    axis: null,
    ariaLabel: describe(table, rivalCount, scale.words, scale.signed(table.mean)),
    marks: [
      heads.flatMap(({ style, lines, anchor }, side) =>
        lines.map((line, row) =>
          text([line], {
            x: px(() => (side === 0 ? rivalEnd : pickStart)),
            y: px(() => 8 + row * 16 + (isStacked && side === 1 ? 36 : 0)),
            text: (d: string) => d,
            fill: style.text,
            fontWeight: 600,
            textAnchor: anchor,
          }),
        ),
      ),
      link([zero], {
        x1: px((d: number) => d),
        x2: px((d: number) => d),
        // under heads that stand on top of one another, beside those on either side of it
        y1: px(() => (isStacked ? top - 6 : top - 42)),
        y2: px(() => bottom),
        stroke: "var(--ink-2)",
      }),
      link([0], {
        x1: px(() => 0),
        x2: px(() => width),
        y1: px(() => bottom),
        y2: px(() => bottom),
        stroke: "var(--ink)",
      }),
      dot(placed, {
        x: px((d) => zero + d.column * diameter),
        y: px((d) => bottom - 2 - (d.level + 0.5) * diameter),
        r: px((d: { column: number }) => (d.column < 0 ? r - 0.9 : r)),
        fill: (d: { column: number }) => (d.column < 0 ? "none" : table.pick.style.color),
        stroke: (d: { column: number }) => (d.column < 0 ? table.rival.style.color : "none"),
        strokeWidth: 1.8,
      }),
      link(ticks, { x1: px(x), x2: px(x), y1: px(() => bottom), y2: px(() => bottom + 4), stroke: "var(--ink)" }),
      text(ticks, {
        x: px(x),
        y: px(() => bottom + 15),
        text: (value: number) => scale.signed(value),
        fill: "var(--ink-3)",
      }),
      dot([meanX], {
        x: px((d: number) => d),
        y: px(() => bottom + 6),
        r: 4.2,
        symbol: "triangle",
        fill: "var(--ink)",
        stroke: "none",
      }),
      text([`mean ${scale.signed(table.mean)}`], {
        x: px(() => Math.min(Math.max(meanX, 36), width - 36)),
        y: px(() => bottom + 33),
        text: (d: string) => d,
        fill: "var(--ink-2)",
      }),
    ],
  });
}

/**
 * A scale on which the tallest column fits and a dot is exactly one column wide. Far outliers would flatten the rest
 * into one column, so the domain is that of the dots, with room for half a dot at its ends.
 */
function dotScale(table: DifferenceTable, width: number, room: number, leftRoom: number) {
  const low = Math.min(0, table.mean, ...table.dots);
  const high = Math.max(0, table.mean, ...table.dots);
  const span = high - low || 1;
  for (let diameter = 17; ; diameter -= 0.5) {
    const padded = width - 2 * diameter - 8;
    const lowPx = Math.min((-low / span) * padded, width - 40);
    const zero = Math.min(Math.max(lowPx + diameter + 4, 36, Math.min(leftRoom, width * 0.46)), width - 36);
    const perPx =
      Math.max(-low / Math.max(1, zero - diameter - 2), high / Math.max(1, width - zero - diameter - 2)) || 1;
    const columnValue = diameter * perPx;
    const tallest = Math.max(0, ...dotStack(table.dots, columnValue).map(({ level }) => level + 1));
    if (tallest * diameter <= room || diameter <= 4) {
      const x = (value: number) => zero + value / perPx;
      return { diameter, zero, columnValue, x, domain: [-zero * perPx, (width - zero) * perPx] as const };
    }
  }
}

/** The unit in which `differenceDots` counts, for the line above it. */
export function differenceScale({
  dots,
  mean,
  currency,
}: Pick<DifferenceTable, "dots" | "mean" | "currency">): MoneyScale {
  return moneyScale(Math.max(...dots.map(Math.abs), Math.abs(mean)), currency);
}

function countRival(dots: readonly number[]): number {
  return dotStack(dots, 1).filter(({ column }) => column < 0).length;
}

function headLines({ dots, pick, rival }: DifferenceTable, rivalCount: number) {
  const count = (n: number) => `${n} of ${dots.length}`;
  return [
    { style: rival.style, anchor: "end" as const, lines: [`${rival.name} cheaper`, count(rivalCount)] },
    { style: pick.style, anchor: "start" as const, lines: [`${pick.name} cheaper`, count(dots.length - rivalCount)] },
  ];
}

function describe({ dots, pick, rival }: DifferenceTable, rivalCount: number, unit: string, mean: string): string {
  const picks = dots.length - rivalCount;
  return `Of ${dots.length} equally likely futures ${pick.name} is cheaper in ${picks}, ${rival.name} in ${rivalCount}; the mean difference is ${mean} ${unit}`;
}
