import { money } from "../decision/money.ts";
import type { Waterfall } from "../decision/waterfall.ts";
import { niceTicks } from "../report/drawing/niceTicks.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { halo } from "./halo.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { picture } from "./picture.ts";
import { spacedTicks } from "./spacedTicks.ts";
import { dashArray, type OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";
import { type WaterfallRow, waterfallRows } from "./waterfallRows.ts";

export interface WaterfallTable {
  waterfall: Waterfall;
  /** the option's short name */
  name: string;
  style: OptionStyle;
  currency: string;
}

const narrowWidth = 520;
const indent = 14;

/** The unit in which a waterfall counts, for the line above it. */
export function waterfallScale({ waterfall, currency }: Pick<WaterfallTable, "waterfall" | "currency">): MoneyScale {
  return moneyScale(Math.max(waterfall.ideal, waterfall.gapCost), currency);
}

/**
 * From the ideal to what is realised: a step down for each layer, its factors lighter below it. Tint is the gap left
 * open; what is realised stands in the option's own line.
 */
export function waterfallChart(table: WaterfallTable, { width, document = globalThis.document }: ChartFrame) {
  const { waterfall, style, currency } = table;
  const rows = waterfallRows(waterfall);
  const scale = waterfallScale(table);
  const isNarrow = width < narrowWidth;
  const texts = rows.map(({ value }) => money(value, currency));
  const labels = rows.map(({ kind, label }) => ({ label, at: kind === "factor" ? indent : 0 }));
  const left = isNarrow ? 0 : 16 + Math.max(...labels.map(({ label, at }) => at + textWidth(label, 12.5)));
  const right = Math.max(left + 40, width - 10 - Math.max(...texts.map((text) => textWidth(text, 12.5))));
  const levels = rows.flatMap(({ from, to }) => [from, to]);
  const low = Math.min(0, ...levels);
  const span = Math.max(0, ...levels) - low || 1;
  const x = (value: number) => left + ((value - low) / span) * (right - left);

  const heights = rows.map(({ kind }) => (isNarrow ? 37 : 24) - (kind === "factor" ? 2 : 0));
  const tops: number[] = [];
  let bottom = 4;
  for (const height of heights) {
    tops.push(bottom);
    bottom += height;
  }
  const middle = (i: number) => tops[i] + (isNarrow ? 26 : heights[i] / 2);
  const line = (x1: number, y1: number, x2: number, y2: number, stroke: string) =>
    svg(document, "line", { x1, y1, x2, y2, stroke });

  const all = niceTicks(low + span).map((tick) => ({ at: x(tick), text: scale.figure(tick) }));
  const grid = spacedTicks(all, 12).flatMap(({ at, text }, i) => [
    ...(i === 0 ? [] : [line(at, 0, at, bottom + 2, "var(--line)")]),
    svg(
      document,
      "text",
      { x: at, y: bottom + 17, fill: "var(--ink-3)", "text-anchor": left < 1 && i === 0 ? "start" : "middle" },
      text,
    ),
  ]);
  const bars = rows.map((row, i) => barOf(row, x, middle(i), style, document));
  const connectors = rows.flatMap(({ kind, to }, i) => {
    if (kind === "factor" || kind === "realised") return [];
    const next = rows.findIndex((row, k) => k > i && row.kind !== "factor");
    // a line stops where a name stands in its way
    const names = rows.flatMap((_, k) =>
      isNarrow && i < k && k <= next && isUnder(x(to), labels[k]) ? [tops[k]] : [],
    );
    const starts = [middle(i), ...names.map((top) => top + 18)];
    const ends = [...names.map((top) => top + 2), middle(next)];
    return starts.map((start, k) => line(x(to), start, x(to), ends[k], "var(--line-2)"));
  });
  const words = rows.flatMap(({ kind, from, to }, i) => {
    const isFactor = kind === "factor";
    const fill = kind === "realised" ? style.text : isFactor ? "var(--ink-2)" : "var(--ink)";
    const weight = isFactor ? 400 : 600;
    return [
      svg(
        document,
        "text",
        {
          x: labels[i].at,
          y: isNarrow ? tops[i] + 14 : middle(i) + 4,
          fill,
          "font-weight": weight,
          ...(isNarrow ? halo(4) : {}),
        },
        labels[i].label,
      ),
      svg(
        document,
        "text",
        { x: x(Math.max(from, to)) + 6, y: middle(i) + 4, fill, "font-weight": weight, ...halo(4) },
        texts[i],
      ),
    ];
  });
  const height = bottom + 24;
  return picture(
    document,
    { width, height, label: describe(table, rows) },
    ...grid,
    ...connectors,
    ...bars.flat(),
    line(x(0), 0, x(0), bottom + 2, "var(--ink)"),
    ...words,
  );
}

/** Whether a name in bold, written from `at` on, would stand on an upright line. */
function isUnder(lineX: number, { label, at }: { label: string; at: number }): boolean {
  return at - 3 < lineX && lineX < at + textWidth(label, 12.5) + 3;
}

function barOf(
  { kind, from, to }: WaterfallRow,
  x: (value: number) => number,
  middle: number,
  style: OptionStyle,
  document: Document,
) {
  const [start, end] = [x(Math.min(from, to)), x(Math.max(from, to))];
  const bar = (height: number, more: Record<string, string | number>) =>
    svg(document, "rect", { x: start, y: middle - height / 2, width: end - start, height, ...more });
  if (kind === "factor") return [bar(8, { fill: style.tint, "fill-opacity": 0.6 })];
  if (kind === "ideal") return [bar(14, { fill: "var(--paper)", stroke: "var(--ink-2)" })];
  if (kind === "realised") {
    const outline = { stroke: style.color, "stroke-width": 2, "stroke-dasharray": dashArray(style) };
    return [bar(14, { fill: "var(--paper)", ...outline })];
  }
  // the cap stands at the level that the step comes down to
  return [
    bar(14, { fill: style.tint }),
    svg(document, "rect", { x: x(to) - 1, y: middle - 9, width: 2, height: 18, fill: style.color }),
  ];
}

function describe({ name, currency }: WaterfallTable, rows: readonly WaterfallRow[]): string {
  const format = (value: number) => money(value, currency);
  const ideal = rows[0];
  const lost = rows.filter(({ kind }) => kind === "layer").map(({ label, value }) => `${label} ${format(value)}`);
  const realised = rows[rows.length - 1];
  return `Of ${format(ideal.value)} that an ideal bridge would bring, ${name} realises ${format(realised.value)}; lost: ${lost.join(", ")}`;
}
