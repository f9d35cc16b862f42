import type { CostBars } from "../deck/page.ts";
import {
  AXES,
  categoryAxis,
  chartXml,
  type NativeChart,
  NO_LABELS,
  numbersXml,
  seriesData,
  seriesHead,
  shapeXml,
  valueAxis,
} from "./chartXml.ts";
import type { MoneyAxis } from "./moneyAxis.ts";
import { plainText } from "./plainText.ts";
import type { Sheet } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";

/** Bars across, one for each option: paid solid, the gap in the option's tint, and whiskers from p10 to p90 of the total. */
export function costChart({ bars }: CostBars, axis: MoneyAxis, sheet: Sheet): NativeChart {
  const total = ({ paid, gap }: CostBars["bars"][number]) => paid + gap;
  const data = {
    labels: bars.map(({ label }) => plainText(label, 120) || "Option"),
    columns: [
      { name: "Paid", values: bars.map(({ paid }) => paid) },
      { name: "Gap still open", values: bars.map(({ gap }) => gap) },
      { name: "From p10 to the mean", values: bars.map((bar) => Math.max(0, total(bar) - bar.p10)) },
      { name: "From the mean to p90", values: bars.map((bar) => Math.max(0, bar.p90 - total(bar))) },
    ],
    formatCode: axis.formatCode,
  };
  const points = (part: "color" | "tint") =>
    bars.map(
      ({ option }, i) =>
        `<c:dPt><c:idx val="${i}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${shapeXml(sheet.ink(option)[part], null)}</c:dPt>`,
    );
  const whiskers = `<c:errBars><c:errBarType val="both"/><c:errValType val="cust"/><c:noEndCap val="0"/><c:plus>${numbersXml(data, 3)}</c:plus><c:minus>${numbersXml(data, 2)}</c:minus>${shapeXml(null, { color: SHEET.ink2, width: 1.25 }).replace("<a:noFill/>", "")}</c:errBars>`;
  const series = (column: 0 | 1, part: "color" | "tint", more: string) =>
    `<c:ser>${seriesHead(data, column)}${shapeXml(part === "color" ? SHEET.ink2 : SHEET.line, null)}<c:invertIfNegative val="0"/>${points(part).join("")}${more}${seriesData(data, column)}</c:ser>`;
  const plotted =
    `<c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series(0, "color", "")}${series(1, "tint", whiskers)}${NO_LABELS}<c:gapWidth val="90"/><c:overlap val="100"/>${AXES}</c:barChart>` +
    categoryAxis({ isDown: true, every: 0, line: { color: SHEET.ink, width: 1 } }) +
    valueAxis({
      ...ends(axis),
      most: Math.max(1e-9, ...bars.flatMap((bar) => [total(bar), bar.p90])),
      formatCode: axis.formatCode,
      isShown: false,
      isAcross: true,
    });
  return { xml: chartXml(plotted, { x: 0, y: 0, w: 1, h: 1 }), data };
}

/** The first and the last tick of an axis. */
export function ends({ ticks, step }: MoneyAxis): { least: number; most: number; step: number } {
  return { least: ticks[0], most: ticks[ticks.length - 1], step };
}
