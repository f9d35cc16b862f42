import { dot, link, text } from "@observablehq/plot";
import { textWidth } from "../report/drawing/textWidth.ts";
import { type GapFrame, monthsPerWeek } from "./gapFrame.ts";
import type { GapChartTable } from "./gapTable.ts";
import { px } from "./px.ts";

/** Going live as an interval with its median, and the renewals, both named above the plot without touching. */
export function gapEvents({ live, renewals }: Pick<GapChartTable, "live" | "renewals">, frame: GapFrame) {
  const { x, top, bottom, right, isNarrow } = frame;
  const at = (week: number) => x(week * monthsPerWeek);
  const liveText = live ? (isNarrow ? "live" : live.label) : "";
  const liveEnd = live ? at(live.week.p10) + textWidth(liveText) + 12 : 0;
  const inside = renewals.filter((renewal) => renewal > 0 && x(renewal) < right);
  const half = textWidth("contracts renew") / 2;
  const renewalX = inside[0] === undefined ? 0 : Math.max(x(inside[0]), liveEnd + half);
  return [
    inside.map((renewal) =>
      link([renewal], {
        x1: px(x),
        x2: px(x),
        y1: px(() => top - 18),
        y2: px(() => bottom),
        stroke: "var(--ink-2)",
        strokeDasharray: "1.2 3",
      }),
    ),
    inside[0] === undefined
      ? null
      : text(["contracts renew"], {
          x: px(() => renewalX),
          y: px(() => top - 26),
          text: (d) => d,
          fill: "var(--ink-2)",
        }),
    live
      ? [
          link([live.week], {
            x1: px((d) => at(d.p50)),
            x2: px((d) => at(d.p50)),
            y1: px(() => top - 16),
            y2: px(() => bottom),
            stroke: "var(--ink-3)",
          }),
          link([live.week], {
            x1: px((d) => at(d.p10)),
            x2: px((d) => at(d.p90)),
            y1: px(() => top - 16),
            y2: px(() => top - 16),
            stroke: live.style.color,
            strokeWidth: 1.7,
          }),
          dot([live.week], { x: px((d) => at(d.p50)), y: px(() => top - 16), r: 3, fill: live.style.color }),
          text([live.week], {
            x: px((d) => at(d.p10)),
            y: px(() => top - 26),
            text: () => liveText,
            textAnchor: "start",
            fill: "var(--ink-2)",
          }),
        ]
      : null,
  ];
}
