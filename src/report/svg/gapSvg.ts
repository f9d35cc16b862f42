import { money, moneyInSentence } from "../../decision/money.ts";
import { months } from "../../decision/words.ts";
import { count } from "../../scenario/numberForm.ts";
import type { GapCurves } from "../deck/page.ts";
import { monthTicks, niceTicks } from "../drawing/niceTicks.ts";
import { type Look, NO_LOOK, PAPER } from "../looks.ts";
import { axisMoney } from "./axisMoney.ts";
import { type Drawing, drawn, LETTER, widest } from "./drawing.ts";
import { type Ending, gapEndings } from "./gapEndings.ts";
import { gapEvents } from "./gapEvents.ts";
import { dashes, line, mark, through, words } from "./marks.ts";

const TOP = 40;
const FOOT = 24;

/** The compounding gap: cumulative curves from zero, the difference between two of them shaded and named at the end. */
export function gapSvg(figure: GapCurves, { width = 640, height: wanted, looks, currency, stamp }: Drawing): string {
  const { lines, between, months: at } = figure;
  const look = (option: string): Look => looks[option] ?? NO_LOOK;
  const height = wanted ?? Math.round(Math.min(380, Math.max(230, width * 0.42)));
  const largest = Math.max(1e-9, ...lines.flatMap(({ values }) => values));
  const horizon = at.at(-1) ?? 0;
  const yTicks = niceTicks(largest);
  const left = 10 + widest(yTicks.map((tick) => axisMoney(tick, currency)));
  const right = width - Math.min(0.31 * width, 200) - 22;
  const bottom = height - FOOT;
  const x = (month: number) => left + (month / (horizon || 1)) * (right - left);
  const y = (value: number) => bottom - (Math.max(0, value) / (largest * 1.03)) * (bottom - TOP);
  const points = (values: readonly number[]) => values.map((value, i) => [x(at[i]), y(value)] as const);
  const line_ = (option: string) => lines.find((each) => each.option === option);
  const [upper, lower] = between ? [line_(between.upper), line_(between.lower)] : [];
  const emphasised = between?.lower ?? lines.at(-1)?.option;

  const grid = yTicks.flatMap((tick) => [
    tick === 0 ? "" : line(left, y(tick), right, y(tick), { stroke: PAPER.line }),
    words(left - 8, y(tick) + 4, axisMoney(tick, currency), { "text-anchor": "end", fill: PAPER.ink3 }),
  ]);
  const shade =
    upper && lower
      ? mark("path", {
          d: `${through([...points(upper.values), ...points(lower.values).reverse()])}Z`,
          fill: look(lower.option).tint,
        })
      : "";
  const curves = lines.map(({ option, values }) =>
    mark("path", {
      d: through(points(values)),
      fill: "none",
      stroke: look(option).color,
      "stroke-width": option === emphasised ? 2.8 : 1.9,
      "stroke-dasharray": dashes(look(option).dash),
    }),
  );
  const endings: Ending[] = lines.map(({ option, label, values }) => ({
    y: y(values.at(-1) ?? 0),
    label,
    value: money(values.at(-1) ?? 0, currency),
    color: look(option).text,
  }));
  const closed =
    upper && lower && between
      ? {
          from: y(upper.values.at(-1) ?? 0),
          to: y(lower.values.at(-1) ?? 0),
          words: `${money(Math.abs(between.amount), currency)} ${between.amount >= 0 ? "closed" : "added"}`,
          color: look(lower.option).text,
        }
      : null;
  const xTicks = monthTicks(horizon, 8);
  const xAxis = [
    line(left, bottom, right, bottom, { stroke: PAPER.ink, "stroke-width": 1.2 }),
    ...xTicks.flatMap((tick, i) => [
      line(x(tick), bottom, x(tick), bottom + 4, { stroke: PAPER.ink }),
      words(x(tick), bottom + 17, i === xTicks.length - 1 ? months(Math.round(tick)) : count(tick), {
        "text-anchor": "middle",
        fill: PAPER.ink3,
      }),
    ]),
  ];
  return drawn(
    width,
    height,
    sentence(figure, currency),
    [
      ...grid,
      shade,
      ...gapEvents(figure, { x, top: TOP, bottom, left, right, color: look(lower?.option ?? "").color }),
      ...xAxis,
      ...curves,
      ...gapEndings(endings, closed, { left: right, width: width - right, top: TOP - 6, bottom: bottom - LETTER / 2 }),
    ],
    stamp,
  );
}

function sentence({ lines, months: at, between }: GapCurves, currency: string): string {
  const ends = lines.map(({ label, values }) => `${label} ${moneyInSentence(values.at(-1) ?? 0, currency)}`);
  const less = between ? `; the difference is ${moneyInSentence(Math.abs(between.amount), currency)}` : "";
  return `Cumulative cost of the gap after ${months(Math.round(at.at(-1) ?? 0))}: ${ends.join(", ")}${less}`;
}
