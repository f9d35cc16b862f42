import type PptxGenJS from "pptxgenjs";
import { money, signedMoney } from "../../decision/money.ts";
import type { Swings } from "../deck/page.ts";
import {
  AXES,
  categoryAxis,
  chartXml,
  type NativeChart,
  NO_LABELS,
  seriesData,
  seriesHead,
  shapeXml,
  valueAxis,
} from "./chartXml.ts";
import { ends } from "./costChart.ts";
import { type MoneyAxis, moneyAxis } from "./moneyAxis.ts";
import { plainText } from "./plainText.ts";
import { PAGE, placeChart, rule, type Sheet, write } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { cutToFit, textInches } from "./textFit.ts";

const NAMES = { x: PAGE.left, w: 3.9 };
const HEAD = 0.36;
const FOOT = 0.34;

/** What moves the lead: bars from the lead as drawn to what it is with each input low (hollow) and high (solid). */
export function swingsFigure(slide: PptxGenJS.Slide, figure: Swings, top: number, sheet: Sheet): void {
  const rows = figure.rows.slice(0, 10);
  if (rows.length === 0) return;
  const { lead, rival } = figure;
  const leads = [lead, ...rows.flatMap(({ low, high }) => [low, high])];
  const axis = moneyAxis(Math.min(...leads), Math.max(...leads), sheet.currency);
  const height = Math.min(0.62, (PAGE.bottom - top - HEAD - FOOT) / rows.length);
  const points = height > 0.5 ? 16 : height > 0.28 ? 14 : 12;
  const endText = (text: string) => cutToFit(plainText(text, 40), 12, "Arial", 1.3);
  const margin = Math.min(
    1.5,
    Math.max(
      ...rows.flatMap(({ lowText, highText }) =>
        [lowText, highText].map((text) => textInches(endText(text), 12, "Arial")),
      ),
    ) + 0.15,
  );
  const plot = {
    x: NAMES.x + NAMES.w + margin,
    y: top + HEAD,
    w: PAGE.right - NAMES.x - NAMES.w - 2 * margin,
    h: rows.length * height,
  };
  const { least, most } = ends(axis);
  const x = (value: number) => plot.x + ((value - least) / (most - least)) * plot.w;
  const bottom = plot.y + plot.h;
  for (const tick of axis.ticks) {
    rule(slide, { x: x(tick), y: plot.y }, { x: x(tick), y: bottom }, { color: SHEET.line, width: 0.75 });
    const box = { x: x(tick) - 0.7, y: bottom + 0.06, w: 1.4, h: 0.26 };
    write(slide, tick === 0 ? "0" : signedMoney(tick, sheet.currency), box, {
      points: 13,
      color: SHEET.ink3,
      align: "center",
    });
  }
  placeChart(slide, swingsChart({ ...figure, rows }, axis), plot, wordsOf(figure, sheet), sheet);
  const rivalInk = sheet.ink(rival);
  rule(slide, { x: x(0), y: plot.y - 0.06 }, { x: x(0), y: bottom }, { color: rivalInk.color, width: 1.5 });
  rows.forEach(({ label, low, high, lowText, highText }, i) => {
    const y = plot.y + i * height;
    const name = cutToFit(plainText(label, 160), points, "Arial", NAMES.w - 0.1, height > 0.5 ? 2 : 1);
    write(slide, name, { ...NAMES, y, h: height }, { points, valign: "middle" });
    const isLowLeft = low <= high;
    const end = (text: string, value: number, isLeft: boolean) => {
      const at = x(isLeft ? Math.min(value, lead) : Math.max(value, lead));
      const w = textInches(endText(text), 12, "Arial") + 0.06;
      const box = isLeft ? { x: at - w - 0.05, w } : { x: at + 0.05, w };
      const reach = { y: y + height / 2 - 0.11, h: 0.22 };
      const color = SHEET.ink2;
      write(
        slide,
        endText(text),
        { ...box, ...reach },
        { points: 12, color, align: isLeft ? "right" : "left", valign: "middle", isCovering: true },
      );
    };
    end(lowText, low, isLowLeft);
    end(highText, high, !isLowLeft);
  });
  rule(slide, { x: x(lead), y: plot.y - 0.06 }, { x: x(lead), y: bottom }, { color: SHEET.ink, width: 1.5 });
  heads(slide, figure, { x, y: top, least, sheet });
}

/** Bars that start at the lead: the axis of names crosses the axis of amounts there. */
function swingsChart({ rows, lead }: Swings, axis: MoneyAxis): NativeChart {
  const data = {
    labels: rows.map(({ label }) => plainText(label, 120) || "Input"),
    columns: [
      { name: "Lead with the input low (p10)", values: rows.map(({ low }) => low) },
      { name: "Lead with the input high (p90)", values: rows.map(({ high }) => high) },
    ],
    formatCode: axis.formatCode,
  };
  const series = (column: 0 | 1, fill: string) =>
    `<c:ser>${seriesHead(data, column)}${shapeXml(fill, { color: SHEET.ink2, width: 1.25 })}<c:invertIfNegative val="0"/>${seriesData(data, column)}</c:ser>`;
  const plotted =
    `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series(0, SHEET.paper)}${series(1, SHEET.ink2)}${NO_LABELS}<c:gapWidth val="110"/><c:overlap val="100"/>${AXES}</c:barChart>` +
    categoryAxis({ isDown: true, every: 0, line: null, at: lead }) +
    valueAxis({ ...ends(axis), formatCode: axis.formatCode, isShown: false, isAcross: true });
  return { xml: chartXml(plotted, { x: 0, y: 0, w: 1, h: 1 }), data };
}

/** What the lead is as drawn, and on which side the rival is cheaper. */
function heads(
  slide: PptxGenJS.Slide,
  { lead, rival }: Swings,
  { x, y, least, sheet }: { x(value: number): number; y: number; least: number; sheet: Sheet },
): void {
  const drawn = `as drawn ${signedMoney(lead, sheet.currency)}`;
  const width = textInches(drawn, 14, "Arial") + 0.4;
  const from = Math.min(x(lead) - width / 2, PAGE.right - width);
  write(slide, drawn, { x: from, y, w: width, h: 0.27 }, { points: 14, bold: true, align: "center" });
  if (!(least < 0)) return;
  const end = x(0) - 0.06;
  const room = Math.min(end, from - 0.1) - NAMES.x;
  const name = cutToFit(`${sheet.nameOf(rival)} cheaper`, 14, "Arial", room);
  const box = { x: Math.min(end, from - 0.1) - room, y, w: room, h: 0.27 };
  write(slide, name, box, { points: 14, bold: true, color: sheet.ink(rival).text, align: "right" });
}

function wordsOf({ lead, rival, rows }: Swings, sheet: Sheet): string {
  const amount = (value: number) => money(value, sheet.currency);
  const each = rows.map(
    ({ label, low, high, lowText, highText }) =>
      `${label}: ${amount(low)} at ${lowText}, ${amount(high)} at ${highText}`,
  );
  return `Bars: the lead over ${sheet.nameOf(rival)}, ${amount(lead)} as drawn, with one input at a time low and high. ${each.join("; ")}`;
}
