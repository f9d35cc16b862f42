import { inHundred, signedMoney } from "../decision/money.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { picture } from "./picture.ts";
import { dashArray, type OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";

export interface MarginTable {
  /** of runner-up − pick, in money: positive where the pick is cheaper */
  mean: number;
  p10: number;
  p90: number;
  pick: { name: string; style: OptionStyle };
  rival: { name: string; style: OptionStyle };
  /** chance that the pick is cheaper in the same future */
  chance: number;
  currency: string;
}

const spread = "8 in 10 futures";

/**
 * How far apart the pick and its runner-up are: 8 in 10 futures of runner-up − pick, drawn in the line of whoever is
 * cheaper on that side of zero, with a triangle at the mean.
 */
export function marginLine(table: MarginTable, frame: ChartFrame): SVGSVGElement {
  const { width, height = 38, document = globalThis.document } = frame;
  const { mean, p10, p90, pick, rival, currency } = table;
  const low = Math.min(0, p10, mean);
  const high = Math.max(0, p90, mean);
  const span = high - low || 1;
  const x = (value: number) => ((value - low + span * 0.18) / (span * 1.36)) * width;
  const line = 9;
  const meanText = signedMoney(mean, currency);
  const meanHalf = textWidth(meanText) / 2;
  const meanX = Math.min(Math.max(x(mean), meanHalf), width - meanHalf);
  // where the two figures would touch, zero gives way to the outside
  const isClose = Math.abs(meanX - x(0)) < meanHalf + 12;
  const zeroX = isClose ? meanX - (mean >= 0 ? 1 : -1) * (meanHalf + 12) : x(0);
  const stretch = (from: number, to: number, style: OptionStyle) =>
    to > from
      ? [
          svg(document, "line", {
            x1: x(from),
            x2: x(to),
            y1: line,
            y2: line,
            stroke: style.color,
            "stroke-width": 5,
            "stroke-dasharray": dashArray(style),
          }),
        ]
      : [];
  const label = (at: number, text: string, fill: string, anchor = "middle") =>
    svg(document, "text", { x: at, y: height - 5, "text-anchor": anchor, fill }, text);
  return picture(
    document,
    {
      width,
      height,
      label: `${rival.name} minus ${pick.name}: mean ${meanText}, 8 in 10 futures ${signedMoney(p10, currency)} to ${signedMoney(p90, currency)}; ${pick.name} is cheaper in ${inHundred(table.chance)} futures of 100`,
    },
    svg(document, "line", { x1: 0, x2: width, y1: line, y2: line, stroke: "var(--line-2)" }),
    ...stretch(p10, Math.min(0, p90), rival.style),
    ...stretch(Math.max(0, p10), p90, pick.style),
    svg(document, "line", {
      x1: x(0),
      x2: x(0),
      y1: line - 10,
      y2: line + 10,
      stroke: "var(--ink)",
      "stroke-width": 1.2,
    }),
    svg(document, "path", { d: `M${x(mean)} ${line + 5}l4.6 8h-9.2z`, fill: "var(--ink)" }),
    label(zeroX, "0", "var(--ink-3)"),
    label(meanX, meanText, "var(--ink-2)"),
    ...(meanX + meanHalf + 12 < width - textWidth(spread) ? [label(width, spread, "var(--ink-3)", "end")] : []),
  );
}
