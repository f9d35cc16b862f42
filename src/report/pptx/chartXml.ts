import { columnName } from "../columnName.ts";
import { escaped } from "../escaped.ts";
import { neutral } from "../neutral.ts";
import type { ChartData } from "./chartWorkbook.ts";
import { SHEET } from "./slideStyle.ts";

/** A chart that PowerPoint draws and can edit: its part of the file, and the figures of the workbook behind it. */
export interface NativeChart {
  xml: string;
  data: ChartData;
}

/** A line of a chart, points; without a color there is none. */
export interface Stroke {
  color: string;
  width: number;
  dash?: string;
}

const EMU_PER_POINT = 12_700;
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Where the plot lies within its frame, shares of its size: axis labels are outside. */
export interface PlotBox {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A whole chart part: what is plotted and its axes, without title, legend, border or ground of its own. */
export function chartXml(plotted: string, { x, y, w, h }: PlotBox): string {
  const place = `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/><c:x val="${x}"/><c:y val="${y}"/><c:w val="${w}"/><c:h val="${h}"/></c:manualLayout></c:layout>`;
  const bare = "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace xmlns:c="${CHART}" xmlns:a="${MAIN}" xmlns:r="${OFFICE}"><c:date1904 val="0"/><c:lang val="en-US"/><c:roundedCorners val="0"/>` +
    `<c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${place}${plotted}${bare}</c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `${bare}${textXml(14, SHEET.ink3)}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`
  );
}

/** Fill and outline of a shape; null leaves either out. */
export function shapeXml(fill: string | null, line: Stroke | null): string {
  return `<c:spPr>${fill === null ? "<a:noFill/>" : solid(fill)}${lineXml(line)}</c:spPr>`;
}

/** The start of a series: which it is and its name, the head of its column. */
export function seriesHead(data: ChartData, column: number): string {
  const at = `Sheet1!$${columnName(column + 1)}$1`;
  const name = escaped(neutral(data.columns[column].name));
  return `<c:idx val="${column}"/><c:order val="${column}"/><c:tx><c:strRef><c:f>${at}</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>`;
}

/** The end of a series: the names along the axis and the values. */
export function seriesData(data: ChartData, column: number): string {
  const points = data.labels.map((label, i) => `<c:pt idx="${i}"><c:v>${escaped(neutral(label))}</c:v></c:pt>`);
  const names = `<c:strRef><c:f>Sheet1!$A$2:$A$${data.labels.length + 1}</c:f><c:strCache><c:ptCount val="${data.labels.length}"/>${points.join("")}</c:strCache></c:strRef>`;
  return `<c:cat>${names}</c:cat><c:val>${numbersXml(data, column)}</c:val>`;
}

/** A reference to a column of numbers, with what it holds. */
export function numbersXml(data: ChartData, column: number): string {
  const letters = columnName(column + 1);
  const points = data.columns[column].values.flatMap((value, i) =>
    Number.isFinite(value) ? [`<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`] : [],
  );
  return `<c:numRef><c:f>Sheet1!$${letters}$2:$${letters}$${data.labels.length + 1}</c:f><c:numCache><c:formatCode>${escaped(data.formatCode)}</c:formatCode><c:ptCount val="${data.labels.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

/** The ids of the two axes, in the order in which every kind of chart names them. */
export const AXES = `<c:axId val="111111111"/><c:axId val="222222222"/>`;

/** The axis of names: its line, and every how many names one is written (0 = none). */
export function categoryAxis(options: {
  isDown: boolean;
  every: number;
  line: Stroke | null;
  /** where on the other axis it crosses */
  at?: number;
}): string {
  const { isDown, every, line, at } = options;
  const labels = every > 0 ? "low" : "none";
  const skip = every > 0 ? `<c:tickLblSkip val="${every}"/><c:tickMarkSkip val="${every}"/>` : "";
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${isDown ? "maxMin" : "minMax"}"/></c:scaling><c:delete val="0"/><c:axPos val="${isDown ? "l" : "b"}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="${every > 0 ? "out" : "none"}"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/><c:spPr>${lineXml(line)}</c:spPr>${textXml(14, SHEET.ink3)}<c:crossAx val="222222222"/>${at === undefined ? `<c:crosses val="autoZero"/>` : `<c:crossesAt val="${at}"/>`}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="60"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`;
}

/** The axis of amounts, from the first to the last tick; shown with hairlines, or only there to set the scale. */
export function valueAxis(options: {
  least: number;
  most: number;
  step: number;
  formatCode: string;
  isShown: boolean;
  isAcross: boolean;
}): string {
  const { least, most, step, formatCode, isShown, isAcross } = options;
  const grid = isShown
    ? `<c:majorGridlines><c:spPr>${lineXml({ color: SHEET.line, width: 0.75 })}</c:spPr></c:majorGridlines>`
    : "";
  return `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="${least}"/></c:scaling><c:delete val="${isShown ? 0 : 1}"/><c:axPos val="${isAcross ? "b" : "l"}"/>${grid}<c:numFmt formatCode="${escaped(formatCode)}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr>${lineXml(null)}</c:spPr>${textXml(14, SHEET.ink3)}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="${isAcross ? "between" : "midCat"}"/><c:majorUnit val="${step}"/></c:valAx>`;
}

/** No figure is written at a point: texts beside the chart say them. */
export const NO_LABELS = `<c:dLbls><c:showLegendKey val="0"/><c:showVal val="0"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;

function lineXml(line: Stroke | null): string {
  if (line === null) return "<a:ln><a:noFill/></a:ln>";
  const width = Math.round(line.width * EMU_PER_POINT);
  return `<a:ln w="${width}" cap="flat">${solid(line.color)}<a:prstDash val="${line.dash ?? "solid"}"/><a:round/></a:ln>`;
}

function solid(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

function textXml(points: number, color: string): string {
  return `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points * 100}" b="0">${solid(color)}<a:latin typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>`;
}
