import { capitalised } from "../decision/names.ts";
import { spreadLabels } from "../report/drawing/spreadLabels.ts";
import { namesBesideEnds, plotBesideEnds } from "./besideEnds.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { cut } from "./cut.ts";
import type { DelayChartTable } from "./delayTable.ts";
import type { EndLabelled } from "./endLabels.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { signedTicks } from "./signedTicks.ts";

/** Letters that a name may have. */
const letters = { narrow: 14, wide: 32 };

/** Sizes and scales of a delay chart, px. */
export interface DelayFrame {
  width: number;
  height: number;
  top: number;
  right: number;
  bottom: number;
  left: number;
  /** the first and the last month */
  months: readonly [number, number];
  /** values at the lower and the upper edge; zero is between them */
  domain: readonly [number, number];
  yTicks: number[];
  scale: MoneyScale;
  labels: EndLabelled[];
  x(month: number): number;
  y(value: number): number;
}

/** The unit in which a delay chart counts, for the line above it. */
export function delayScale({ curves, currency }: Pick<DelayChartTable, "curves" | "currency">): MoneyScale {
  return moneyScale(Math.max(1e-9, ...curves.flatMap(({ netValue }) => netValue.map(Math.abs))), currency);
}

/** Lays a delay chart out: zero inside, the labels to the right at least 17 px apart. */
export function delayFrame(table: DelayChartTable, { width, height: wanted }: ChartFrame): DelayFrame {
  const { curves } = table;
  const height = wanted ?? Math.round(Math.min(300, Math.max(224, width * 0.4)));
  const { isNarrow, longestName } = namesBesideEnds(width, letters);
  const scale = delayScale(table);
  const values = curves.flatMap(({ netValue }) => [...netValue]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const domain = [low - 0.04 * span, high + 0.04 * span] as const;
  const yTicks = [...new Set([...signedTicks(domain, 5), 0])];
  const names = apart(
    curves.map(({ label, short }) => (isNarrow ? capitalised(short) : label)),
    longestName,
  );
  const texts = curves.map(({ netValue }, i) => `${names[i]}\u2002${scale.format(netValue[netValue.length - 1])}`);
  const top = table.stated === null ? 12 : 30;
  const bottom = height - 26;
  const { left, right } = plotBesideEnds(width, yTicks.map(scale.figure), texts);
  const all = curves.flatMap(({ months }) => [...months]);
  const months = [Math.min(...all), Math.max(...all)] as const;
  const [first, last] = months;
  const x = (month: number) => left + ((month - first) / (last - first || 1)) * (right - left);
  const y = (value: number) => bottom - ((value - domain[0]) / (domain[1] - domain[0])) * (bottom - top);
  const ends = curves.map(({ netValue }) => y(netValue[netValue.length - 1]));
  const spread = spreadLabels(ends, { top, bottom: bottom - 8 });
  const labels = curves.map(({ id, style, months: by }, i) => ({
    style,
    text: texts[i],
    y: spread[i],
    from: { x: x(by[by.length - 1]), y: ends[i] },
    isHeavy: id === table.pick,
  }));
  return { width, height, top, right, bottom, left, months, domain, yTicks, scale, labels, x, y };
}

/** Names of at most so many letters: cut at the end, or at the start where plans that begin alike would read alike. */
function apart(names: readonly string[], most: number): string[] {
  const cuts = names.map((name) => cut(name, most));
  return cuts.map((name, i) => {
    if (name === names[i] || cuts.every((other, j) => j === i || other !== name)) return name;
    const words = names[i].slice(1 - most);
    return `…${words.slice(words.indexOf(" ") + 1)}`;
  });
}
