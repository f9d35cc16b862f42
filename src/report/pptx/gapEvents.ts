import type PptxGenJS from "pptxgenjs";
import type { GapCurves } from "../deck/page.ts";
import { plainText } from "./plainText.ts";
import { type Box, rule, type Sheet, write } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { cutToFit, textInches } from "./textFit.ts";

const POINTS = 14;
const ROW = 0.35;
const RENEWAL = "contracts renew";

/** Inches that months span. */
export const PLOT_WIDTH = 7.45;

type Events = Pick<GapCurves, "live" | "renews" | "months">;

/** When the pick goes live, as an interval with its median and a hairline down; when contracts renew, dotted. */
export function gapEvents(
  slide: PptxGenJS.Slide,
  { live, renews, months, between }: GapCurves,
  { plot, sheet }: { plot: Box; sheet: Sheet },
): void {
  const horizon = months[months.length - 1];
  const x = (month: number) => plot.x + (Math.min(Math.max(month, 0), horizon) / horizon) * plot.w;
  const bottom = plot.y + plot.h;
  const y = plot.y - 0.08;
  if (live !== null && live.p10 <= horizon) {
    const { color } = sheet.ink(between?.lower);
    rule(slide, { x: x(live.p10), y }, { x: Math.max(x(live.p90), x(live.p10) + 0.04), y }, { color, width: 2 });
    if (live.p50 <= horizon) {
      rule(slide, { x: x(live.p50), y }, { x: x(live.p50), y: bottom }, { color: SHEET.line2, width: 0.75 });
      const dot = 0.12;
      slide.addShape("ellipse", {
        x: x(live.p50) - dot / 2,
        y: y - dot / 2,
        w: dot,
        h: dot,
        fill: { color },
        objectName: "Median",
      });
    }
    const { from, width, text } = liveLabel(live, x, plot);
    write(slide, text, { x: from, y: y - ROW, w: width, h: 0.27 }, { points: POINTS, color: SHEET.ink2 });
  }
  if (renews === null || renews > horizon) return;
  const { from, width, isAbove } = renewalLabel({ live, renews, months }, x, plot);
  const at = { x: from, y: y - (isAbove ? 2 : 1) * ROW, w: width, h: 0.27 };
  write(slide, RENEWAL, at, { points: POINTS, color: SHEET.ink2, align: "center" });
  const line = { color: SHEET.ink3, width: 1, dashType: "sysDot" } as const;
  rule(slide, { x: x(renews), y: at.y + 0.27 }, { x: x(renews), y: bottom }, line);
}

/** How much room the events take above the plot, inches. */
export function eventRoom({ live, renews, months }: Events): number {
  const horizon = months[months.length - 1];
  const isLive = live !== null && live.p10 <= horizon;
  const isRenewed = renews !== null && renews <= horizon;
  if (!isLive && !isRenewed) return 0.12;
  const plot = { x: 0, w: PLOT_WIDTH };
  const x = (month: number) => (Math.min(Math.max(month, 0), horizon) / horizon) * plot.w;
  return renewalLabel({ live, renews, months }, x, plot).isAbove && isRenewed ? 2 * ROW + 0.1 : ROW + 0.1;
}

function liveLabel(live: NonNullable<Events["live"]>, x: (month: number) => number, plot: Pick<Box, "x" | "w">) {
  const text = cutToFit(plainText(live.label, 120), POINTS, "Arial", plot.w);
  const width = textInches(text, POINTS, "Arial") + 0.2;
  return { text, width, from: Math.max(plot.x, Math.min(x(live.p10), plot.x + plot.w - width)) };
}

/** Beside what is said of going live where there is room, else above it. */
function renewalLabel({ live, renews, months }: Events, x: (month: number) => number, plot: Pick<Box, "x" | "w">) {
  const width = textInches(RENEWAL, POINTS, "Arial") + 0.2;
  const from = Math.min(x(renews ?? 0) - width / 2, plot.x + plot.w - width);
  if (live === null || live.p10 > months[months.length - 1]) return { from, width, isAbove: false };
  const other = liveLabel(live, x, plot);
  const lineEnd = Math.max(other.from + other.width, x(live.p90));
  return { from, width, isAbove: from < lineEnd && from + width > other.from };
}
