import type { GapCurves } from "../deck/page.ts";
import {
  AXES,
  categoryAxis,
  chartXml,
  type NativeChart,
  NO_LABELS,
  type PlotBox,
  seriesData,
  seriesHead,
  shapeXml,
  valueAxis,
} from "./chartXml.ts";
import { ends } from "./costChart.ts";
import type { MoneyAxis } from "./moneyAxis.ts";
import { plainText } from "./plainText.ts";
import type { Sheet } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";

/** Curves week by week in their options' lines, over the ground between two of them. */
export function gapChart(figure: GapCurves, axis: MoneyAxis, plot: PlotBox, sheet: Sheet): NativeChart {
  const { lines, between, months } = figure;
  const upper = lines.find(({ option }) => option === between?.upper);
  const lower = lines.find(({ option }) => option === between?.lower);
  const ground =
    upper && lower
      ? { base: lower.values, rest: upper.values.map((value, i) => Math.max(0, value - lower.values[i])) }
      : null;
  const data = {
    labels: months.map((month) => `Month ${Math.round(month * 100) / 100}`),
    columns: [
      ...lines.map(({ label, values }) => ({ name: plainText(label, 120) || "Option", values })),
      ...(ground
        ? [
            { name: "Below the difference", values: ground.base },
            { name: "Difference", values: ground.rest },
          ]
        : []),
    ],
    formatCode: axis.formatCode,
  };
  const tint = sheet.ink(between?.lower).tint;
  const area = (column: number, fill: string | null) =>
    `<c:ser>${seriesHead(data, column)}${shapeXml(fill, null)}${seriesData(data, column)}</c:ser>`;
  const areas = ground
    ? `<c:areaChart><c:grouping val="stacked"/><c:varyColors val="0"/>${area(lines.length, null)}${area(lines.length + 1, tint)}${NO_LABELS}${AXES}</c:areaChart>`
    : "";
  const curve = (column: number) => {
    const { color, dash } = sheet.ink(lines[column].option);
    const isMain = !between || lines[column].option === between.lower || lines[column].option === between.upper;
    const shape = shapeXml(null, { color, width: isMain ? 3 : 1.75, dash }).replace("<a:noFill/>", "");
    return `<c:ser>${seriesHead(data, column)}${shape}<c:marker><c:symbol val="none"/></c:marker>${seriesData(data, column)}<c:smooth val="0"/></c:ser>`;
  };
  const curves = `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${lines.map((_, i) => curve(i)).join("")}${NO_LABELS}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const axes =
    categoryAxis({ isDown: false, every: 0, line: { color: SHEET.ink, width: 1 } }) +
    valueAxis({ ...ends(axis), formatCode: axis.formatCode, isShown: true, isAcross: false });
  return { xml: chartXml(areas + curves + axes, plot), data };
}
