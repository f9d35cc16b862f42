import { signedMoney } from "../../decision/money.ts";
import type { Swings } from "../deck/page.ts";
import { niceTicks } from "../drawing/niceTicks.ts";
import { textWidth } from "../drawing/textWidth.ts";
import { wrapped } from "../drawing/wrapped.ts";
import { NO_LOOK, PAPER } from "../looks.ts";
import { signedAxisMoney } from "./axisMoney.ts";
import { type Drawing, drawn, LETTER, widest } from "./drawing.ts";
import { line, mark, words } from "./marks.ts";

const ROW = 27;
const TOP = 38;
const FOOT = 26;

/**
 * How the lead of the pick over its rival moves with one input at a time: hollow to its p10, solid to its p90, the
 * rival's side of zero in the rival's tint.
 */
export function swingsSvg(
  { lead, reference, rival, rows }: Swings,
  { width = 640, looks, currency, stamp }: Drawing,
  nameOf: (option: string) => string = (option) => option,
): string {
  const look = looks[rival] ?? NO_LOOK;
  const nameWidth = Math.min(width * 0.3, Math.max(70, widest(rows.map(({ label }) => label)) + 4));
  const texts = widest(rows.flatMap(({ lowText, highText }) => [lowText, highText])) + 10;
  const left = nameWidth + Math.min(texts, width * 0.16);
  const right = width - Math.min(texts, width * 0.16);
  const values = [0, lead, ...rows.flatMap(({ low, high }) => [low, high])];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const span = most - least || 1;
  const x = (value: number) => left + ((value - least) / span) * (right - left);
  const bottom = TOP + rows.length * ROW;
  const step = niceTicks(span)[1] ?? span;
  const ticks = Array.from({ length: Math.floor(most / step) - Math.ceil(least / step) + 1 }, (_, i) => {
    const tick = (Math.ceil(least / step) + i) * step;
    return [
      line(x(tick), TOP, x(tick), bottom, { stroke: PAPER.line }),
      words(x(tick), bottom + 16, signedAxisMoney(tick, currency), { "text-anchor": "middle", fill: PAPER.ink3 }),
    ].join("");
  });
  const cheaper = `${nameOf(rival)} cheaper`;
  const drawnLead = `as drawn ${signedMoney(lead, currency)}`;
  const leadAt = Math.min(Math.max(x(lead), textWidth(drawnLead) / 2), width - textWidth(drawnLead) / 2);
  const territory =
    least < 0
      ? mark("rect", { x: x(least), y: TOP, width: x(0) - x(least), height: bottom - TOP, fill: look.tint })
      : "";
  const bars = rows.map(({ label, low, high, lowText, highText }, i) => {
    const y = TOP + i * ROW;
    const middle = y + ROW / 2;
    return [
      words(0, middle + 4, wrapped(label, nameWidth, 1)[0], {}),
      bar(x(lead), x(high), middle, PAPER.ink2),
      bar(x(lead), x(low), middle, PAPER.paper),
      ...ends(x(low), x(high), lowText, highText, middle),
    ].join("");
  });
  return drawn(
    width,
    bottom + FOOT,
    sentence({ lead, rows }, nameOf(reference), nameOf(rival), currency),
    [
      territory,
      ...ticks,
      line(x(0), TOP - 4, x(0), bottom, { stroke: look.color, "stroke-width": 1.6 }),
      ...bars,
      line(x(lead), TOP - 4, x(lead), bottom, { stroke: PAPER.ink, "stroke-width": 1.6 }),
      words(leadAt, TOP - 9, drawnLead, { "text-anchor": "middle", "font-weight": 700 }),
      least < 0
        ? words(Math.max(x(0), textWidth(cheaper)), TOP - 24, cheaper, { "text-anchor": "end", fill: look.text })
        : "",
    ],
    stamp,
  );
}

function bar(from: number, to: number, y: number, fill: string): string {
  const [x, width] = [Math.min(from, to), Math.abs(to - from)];
  return mark("rect", { x, y: y - 6.5, width, height: 13, fill, stroke: PAPER.ink2 });
}

/** The input's own values where its bars end; where both end on one side the further one alone. */
function ends(low: number, high: number, lowText: string, highText: string, y: number): string[] {
  const isAscending = low <= high;
  const [first, last] = isAscending ? [lowText, highText] : [highText, lowText];
  const style = { fill: PAPER.ink2, "font-size": LETTER - 1 };
  return [
    words(Math.min(low, high) - 6, y + 4, first, { ...style, "text-anchor": "end" }),
    words(Math.max(low, high) + 6, y + 4, last, style),
  ];
}

function sentence({ lead, rows }: Pick<Swings, "lead" | "rows">, reference: string, rival: string, currency: string) {
  const widestRow = rows[0];
  const most = widestRow
    ? `; ${widestRow.label} moves it most, from ${signedMoney(widestRow.low, currency)} to ${signedMoney(widestRow.high, currency)}`
    : "";
  return `Lead of ${reference} over ${rival}, one input at a time: ${signedMoney(lead, currency)} as drawn${most}`;
}
