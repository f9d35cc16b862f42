import { money } from "../decision/money.ts";
import { months as inWords } from "../decision/words.ts";
import type { GapCurves } from "../report/deck/page.ts";
import { monthTicks } from "../report/drawing/niceTicks.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import { type DeckFrame, INK } from "./deckFrame.ts";
import { deckGapEnds } from "./deckGapEnds.ts";
import { deckGapEvents } from "./deckGapEvents.ts";
import { type DeckGapFrame, deckGapFrame } from "./deckGapFrame.ts";
import { deckGapHeads } from "./deckGapHeads.ts";
import { deckPicture } from "./deckPicture.ts";
import { penOf, tenths } from "./pen.ts";
import { dashArray } from "./style.ts";

/**
 * The compounding gap for a room full of people: what leaving it open costs as time goes by, what it still costs with a
 * bridge, and the difference between the two, tinted and named.
 */
export function deckGap(figure: GapCurves, frame: DeckFrame): SVGSVGElement {
  const { document = globalThis.document, styles, currency } = frame;
  const layout = deckGapFrame(figure, frame);
  const { width, height, size, left, right, bottom, ticks, scale, x, y, horizon } = layout;
  const pen = penOf(document);
  const most = Math.max(2, Math.floor((right - left) / (3.4 * size)));
  const grey = { fill: "var(--ink-3)" };
  const lastMonth = monthTicks(horizon, most).length - 1;
  const drawn = figure.between === null ? null : shade(figure, layout);
  return deckPicture(
    document,
    { width, height, size, label: describe(figure, currency) },
    ...ticks
      .slice(1)
      .map((tick) => pen.line(left, y(tick), right, y(tick), { stroke: "var(--line)", "stroke-width": size / 15 })),
    ...ticks.map((tick) =>
      pen.text(left - size * 0.6, y(tick) + size * 0.35, scale.tick(tick), { ...grey, "text-anchor": "end" }),
    ),
    ...(drawn ? [pen.path(drawn, { fill: (styles[figure.between?.lower ?? ""] ?? INK).tint })] : []),
    ...deckGapEvents(figure, layout, styles, pen),
    pen.line(left, bottom, right, bottom, { stroke: "var(--ink)", "stroke-width": size / 11 }),
    ...monthTicks(horizon, most).flatMap((month, i) => [
      pen.line(x(month), bottom, x(month), bottom + size * 0.3, { stroke: "var(--ink-3)", "stroke-width": size / 18 }),
      pen.text(x(month), bottom + size * 1.35, String(Math.round(month)), { ...grey, "text-anchor": "middle" }),
      ...(i === lastMonth && !layout.isNarrow
        ? [
            pen.text(
              x(month) + textWidth(`${Math.round(month)}`, size) / 2 + size * 0.3,
              bottom + size * 1.35,
              monthWord(horizon),
              grey,
            ),
          ]
        : []),
    ]),
    ...figure.lines.map(({ option, values }) => {
      const style = styles[option] ?? INK;
      const isMain = option === (figure.between?.lower ?? figure.lines.at(-1)?.option);
      return pen.path(pathOf(figure.months, values, layout), {
        fill: "none",
        stroke: style.color,
        "stroke-width": size * (isMain ? 0.25 : 0.19),
        "stroke-dasharray": dashArray(style, size / 11),
        "stroke-linejoin": "round",
      });
    }),
    ...(layout.isNarrow ? deckGapHeads : deckGapEnds)(figure, layout, frame, pen),
  );
}

function monthWord(horizon: number): string {
  return Math.round(horizon) === 1 ? "month" : "months";
}

function pathOf(months: readonly number[], values: readonly number[], { x, y }: DeckGapFrame): string {
  return values.map((value, i) => `${i === 0 ? "M" : "L"}${tenths(x(months[i]))} ${tenths(y(value))}`).join("");
}

/** The ground between the two curves. */
function shade({ lines, months, between }: GapCurves, { x, y }: DeckGapFrame): string | null {
  const valuesOf = (option: string | undefined) => lines.find((line) => line.option === option)?.values;
  const [upper, lower] = [valuesOf(between?.upper), valuesOf(between?.lower)];
  if (!upper || !lower) return null;
  const point = (value: number, i: number) => `${tenths(x(months[i]))} ${tenths(y(value))}`;
  return `M${[...upper.map(point), ...lower.map(point).reverse()].join("L")}Z`;
}

function describe({ lines, between, live, renews, months }: GapCurves, currency: string): string {
  const ends = lines.map(({ label, values }) => `${label} ${money(values.at(-1) ?? 0, currency)}`).join(", ");
  return [
    `What the gap has cost after ${inWords(Math.round(months.at(-1) ?? 0))}: ${ends}`,
    ...(between ? [`${money(between.amount, currency)} closed`] : []),
    ...(live ? [live.label] : []),
    ...(renews === null ? [] : [`contracts renew in month ${Math.round(renews)}`]),
  ].join("; ");
}
