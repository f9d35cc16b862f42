import type PptxGenJS from "pptxgenjs";
import type { CostBars } from "../deck/page.ts";
import { costChart } from "./costChart.ts";
import { inOneUnit, moneyAxis } from "./moneyAxis.ts";
import { plainText } from "./plainText.ts";
import { PAGE, placeChart, rule, type Sheet, write } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { cutToFit, fittingSize } from "./textFit.ts";

const NAME = { x: PAGE.left, w: 3.2 };
const BARS = { x: 4.15, w: 4.75 };
const MEAN = { x: 9.0, w: 1.25 };
const RANGE = { x: 10.3, w: 2.2 };
const HEAD = 0.34;

/** Total cost by option: a table whose middle column is a native chart, row by row beside its names and figures. */
export function costFigure(slide: PptxGenJS.Slide, figure: CostBars, top: number, sheet: Sheet): void {
  const { bars } = figure;
  if (bars.length === 0) return;
  const most = Math.max(...bars.flatMap(({ paid, gap, p90 }) => [paid + gap, p90]));
  const axis = moneyAxis(Math.min(...bars.map(({ paid }) => paid)), most, sheet.currency);
  const format = inOneUnit(most, sheet.currency);
  const height = Math.min(0.9, (PAGE.bottom - top - HEAD) / bars.length);
  const points = height > 0.5 ? 18 : height > 0.36 ? 15 : 12;
  const first = top + HEAD;
  heads(slide, top);
  bars.forEach(({ option, label, paid, gap, p10, p90, isPick }, i) => {
    const y = first + i * height;
    const { text } = sheet.ink(option);
    const row = (column: { x: number; w: number }) => ({ ...column, y, h: height });
    const name = plainText(label, 120);
    const lines = height > 0.5 ? 2 : 1;
    const size = fittingSize(
      name,
      "Arial",
      NAME.w - 0.1,
      [points, points - 2, points - 4].map((points) => ({ points, lines })),
    );
    const shown = cutToFit(name, size.points, "Arial", NAME.w - 0.1, lines);
    write(slide, shown, row(NAME), { points: size.points, color: text, bold: isPick, valign: "middle" });
    write(slide, format(paid + gap), row(MEAN), { points, bold: isPick, align: "right", valign: "middle" });
    const range = `${format(p10)} to ${format(p90)}`;
    write(slide, range, row(RANGE), {
      points: Math.min(points, 16),
      color: SHEET.ink2,
      align: "right",
      valign: "middle",
    });
    if (i > 0) rule(slide, { x: PAGE.left, y }, { x: PAGE.right, y }, { color: SHEET.line, width: 0.75 });
  });
  const box = { x: BARS.x, y: first, w: BARS.w, h: bars.length * height };
  placeChart(slide, costChart(figure, axis, sheet), box, wordsOf(figure, format), sheet);
}

function heads(slide: PptxGenJS.Slide, y: number): void {
  const head = (text: string, x: number, w: number, align: "left" | "right") =>
    write(slide, text, { x, y, w, h: 0.26 }, { points: 12, color: SHEET.ink3, align });
  const square = (x: number, color: string) =>
    slide.addShape("rect", { x, y: y + 0.045, w: 0.13, h: 0.13, fill: { color }, objectName: "Key" });
  square(BARS.x, SHEET.ink2);
  head("paid", BARS.x + 0.19, 0.6, "left");
  square(BARS.x + 0.78, SHEET.line2);
  head("gap still open", BARS.x + 0.97, 1.3, "left");
  head("on average", MEAN.x, MEAN.w, "right");
  head("8 in 10 futures", RANGE.x, RANGE.w, "right");
}

function wordsOf({ bars }: CostBars, format: (value: number) => string): string {
  const each = bars.map(
    ({ label, paid, gap, p10, p90 }) =>
      `${label} ${format(paid + gap)}, of which ${format(paid)} paid; 8 in 10 futures ${format(p10)} to ${format(p90)}`,
  );
  return `Total cost by option, bars: ${each.join("; ")}`;
}
