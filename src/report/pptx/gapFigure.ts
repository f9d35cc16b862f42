import type PptxGenJS from "pptxgenjs";
import { money } from "../../decision/money.ts";
import type { GapCurves } from "../deck/page.ts";
import { gapChart } from "./gapChart.ts";
import { eventRoom, gapEvents, PLOT_WIDTH } from "./gapEvents.ts";
import { moneyAxis } from "./moneyAxis.ts";
import { plainText } from "./plainText.ts";
import { type Box, PAGE, placeChart, rule, type Sheet, write } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { cutToFit, lineCount } from "./textFit.ts";

const LABEL = { x: 9.3, points: 15, line: 0.26 };

/** The compounding gap: curves as a native chart, their names and last values at their ends, events above. */
export function gapFigure(slide: PptxGenJS.Slide, figure: GapCurves, top: number, sheet: Sheet): void {
  const { lines, months } = figure;
  if (lines.length === 0 || months.length < 2) return;
  const values = lines.flatMap(({ values }) => values);
  const axis = moneyAxis(Math.min(...values), Math.max(...values), sheet.currency);
  const frame: Box = { x: PAGE.left, y: top, w: 8.4, h: PAGE.bottom - top + 0.16 };
  const room = eventRoom(figure);
  const plot: Box = { x: PAGE.left + 0.78, y: top + room, w: PLOT_WIDTH, h: frame.h - room - 0.4 };
  const share = (plot: Box) => ({
    x: (plot.x - frame.x) / frame.w,
    y: (plot.y - frame.y) / frame.h,
    w: plot.w / frame.w,
    h: plot.h / frame.h,
  });
  placeChart(slide, gapChart(figure, axis, share(plot), sheet), frame, wordsOf(figure, sheet.currency), sheet);
  monthTicks(slide, months[months.length - 1], plot);
  gapEvents(slide, figure, { plot, sheet });
  const [least, most] = [axis.ticks[0], axis.ticks[axis.ticks.length - 1]];
  const height = (value: number) => plot.y + plot.h * (1 - (value - least) / (most - least));
  endLabels(slide, figure, { height, bottom: plot.y + plot.h, top: plot.y - 0.3, sheet });
}

/** A month every 1, 3, 6 or 12 under the axis, the last as "18 months". */
function monthTicks(slide: PptxGenJS.Slide, horizon: number, plot: Box): void {
  const step = [1, 3, 6, 12, 24].find((size) => horizon / size <= 8) ?? 48;
  const count = Math.max(1, Math.ceil(horizon / step - 0.6));
  const last = Math.round(horizon * 10) / 10;
  const bottom = plot.y + plot.h;
  const mark = (month: number, text: string) => {
    const x = plot.x + (month / horizon) * plot.w;
    rule(slide, { x, y: bottom }, { x, y: bottom + 0.06 }, { color: SHEET.ink, width: 1 });
    const box = { x: x - 0.6, y: bottom + 0.1, w: 1.2, h: 0.26 };
    write(slide, text, box, { points: 14, color: SHEET.ink3, align: "center" });
  };
  for (let i = 0; i < count; i++) mark(i * step, String(i * step));
  mark(horizon, `${last} ${last === 1 ? "month" : "months"}`);
}

interface Ends {
  height(value: number): number;
  top: number;
  bottom: number;
  sheet: Sheet;
}

function endLabels(slide: PptxGenJS.Slide, { lines, between }: GapCurves, { height, top, bottom, sheet }: Ends): void {
  const width = PAGE.right - LABEL.x;
  const amount = (value: number) => money(value, sheet.currency);
  const labels = lines.map(({ option, label, values }) => {
    const last = values[values.length - 1];
    const isMain = option === between?.upper || option === between?.lower;
    const points = isMain || !between ? LABEL.points : 13;
    const name = cutToFit(plainText(label, 120), points, "Arial", width * 0.92, 2);
    const text = `${name}\u2002${amount(last)}`;
    const count = lineCount(text, points, "Arial", width * 0.94);
    return { option, text, points, isMain, wanted: height(last), h: count * LABEL.line * (points / 15) };
  });
  labels.sort((a, b) => a.wanted - b.wanted);
  const spread = spreadOut(labels, top, bottom + 0.2);
  labels.forEach(({ option, text, points, isMain, wanted, h }, i) => {
    const { text: color } = sheet.ink(option);
    const y = spread[i] - h / 2;
    write(slide, text, { x: LABEL.x, y, w: width, h }, { points, color, bold: isMain, valign: "middle" });
    if (Math.abs(spread[i] - wanted) > 0.06) {
      rule(
        slide,
        { x: LABEL.x - 0.24, y: wanted },
        { x: LABEL.x - 0.06, y: spread[i] },
        { color: SHEET.line2, width: 0.75 },
      );
    }
  });
  if (between === null) return;
  const at = (id: string) => labels.findIndex(({ option }) => option === id);
  const [a, b] = [at(between.upper), at(between.lower)];
  if (a < 0 || b !== a + 1) return;
  const [from, to] = [spread[a] + labels[a].h / 2 + 0.08, spread[b] - labels[b].h / 2 - 0.08];
  if (to - from < 0.36) return;
  const { text: color } = sheet.ink(between.lower);
  rule(slide, { x: LABEL.x + 0.02, y: from }, { x: LABEL.x + 0.02, y: to }, { color, width: 1.75 });
  const box = { x: LABEL.x + 0.16, y: (from + to) / 2 - 0.2, w: width - 0.16, h: 0.4 };
  write(slide, `${amount(between.amount)} closed`, box, { points: 18, color, bold: true, valign: "middle" });
}

/** Middles as near as possible to where they belong without touching, from the top down, then back up from the bottom. */
function spreadOut(labels: readonly { wanted: number; h: number }[], top: number, bottom: number): number[] {
  const gap = 0.05;
  const middles: number[] = [];
  labels.forEach(({ wanted, h }, i) => {
    const free = i === 0 ? top + h / 2 : middles[i - 1] + (labels[i - 1].h + h) / 2 + gap;
    middles.push(Math.max(wanted, free));
  });
  for (let i = labels.length - 1; i >= 0; i--) {
    const most =
      i === labels.length - 1 ? bottom - labels[i].h / 2 : middles[i + 1] - (labels[i + 1].h + labels[i].h) / 2 - gap;
    middles[i] = Math.min(middles[i], most);
  }
  return middles;
}

function wordsOf({ lines, between, months }: GapCurves, currency: string): string {
  const ends = lines.map(({ label, values }) => `${label} ${money(values[values.length - 1], currency)}`).join("; ");
  const closed = between ? `; ${money(between.amount, currency)} between them is closed` : "";
  return `Lines: what the gap has cost after ${Math.round(months[months.length - 1])} months: ${ends}${closed}`;
}
