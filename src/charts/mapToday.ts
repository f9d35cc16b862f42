import type { DecisionMap } from "../decision/mapTable.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { Box } from "./box.ts";
import type { MapFrame } from "./mapFrame.ts";
import { svg } from "./svg.ts";

/** What is drawn of today, and what it covers, px. */
export interface TodayMark {
  mark: SVGGElement;
  boxes: Box[];
}

const word = "today";

/** The inputs as they are: a point at their values or medians, and a line along 8 in 10 futures of each uncertain one. */
export function todayMark({ axes }: DecisionMap, frame: MapFrame, document: Document): TodayMark {
  const x = frame.x(axes.x.today.p50);
  const y = frame.y(axes.y.today.p50);
  const ends = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  const acrossX = [axes.x.today.p10, axes.x.today.p90].map((value) => ends(frame.x(value), frame.left, frame.right));
  const upY = [axes.y.today.p10, axes.y.today.p90].map((value) => ends(frame.y(value), frame.top, frame.bottom));
  const across = { left: acrossX[0], right: acrossX[1], top: y, bottom: y };
  const upright = { left: x, right: x, top: upY[1], bottom: upY[0] };
  const lines = [across, upright].filter(({ left, right, top, bottom }) => right > left || bottom > top);

  const half = textWidth(word) / 2 + 3;
  const isHigh = y - 24 < frame.top;
  // beside an upright line, over the point without one
  const isBeside = upright.bottom > upright.top;
  const textX = isBeside
    ? x + half + 8 <= frame.right
      ? x + half + 6
      : x - half - 6
    : Math.min(Math.max(x, frame.left + half), frame.right - half);
  const textY = isHigh ? y + 15 : y - 15;
  const line = ({ left, right, top, bottom }: Box, stroke: string, width: number) =>
    svg(document, "line", { x1: left, x2: right, y1: top, y2: bottom, stroke, "stroke-width": width });
  const mark = svg(
    document,
    "g",
    { class: "today" },
    ...lines.map((each) => line(each, "var(--paper)", 6)),
    ...lines.map((each) => line(each, "var(--ink)", 2.5)),
    svg(document, "circle", {
      cx: x,
      cy: y,
      r: 5.5,
      fill: "var(--ink)",
      stroke: "var(--paper)",
      "stroke-width": 2,
    }),
    svg(
      document,
      "text",
      {
        x: textX,
        y: textY,
        "text-anchor": "middle",
        "dominant-baseline": "central",
        fill: "var(--ink)",
        style: "font-weight: 600",
      },
      word,
    ),
  );
  const grown = ({ left, right, top, bottom }: Box): Box => ({
    left: left - 4,
    right: right + 4,
    top: top - 4,
    bottom: bottom + 4,
  });
  return {
    mark,
    boxes: [
      ...lines.map(grown),
      { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 },
      { left: textX - half, right: textX + half, top: textY - 8, bottom: textY + 8 },
    ],
  };
}
