import { capitalised } from "../decision/names.ts";
import { spreadLabels } from "../report/drawing/spreadLabels.ts";
import { textWidth } from "../report/drawing/textWidth.ts";
import type { ChartFrame } from "./chartFrame.ts";
import { cut } from "./cut.ts";
import { halo } from "./halo.ts";
import { type MoneyScale, moneyScale } from "./moneyScale.ts";
import { picture } from "./picture.ts";
import { dashArray, type OptionStyle } from "./style.ts";
import { svg } from "./svg.ts";

/** One option through all scenarios: its mean total cost in each, null where it is not there. */
export interface SlopeLine {
  id: string;
  /** short name */
  name: string;
  style: OptionStyle;
  values: readonly (number | null)[];
}

/** What a slopegraph draws: two to four scenarios beside each other. */
export interface SlopeTable {
  /** what stands above each upright line: "A" */
  heads: readonly string[];
  lines: readonly SlopeLine[];
  /** the pick of each scenario, by id */
  picks: readonly (string | null)[];
  currency: string;
}

/** Letters of a name that there is room for. */
const LONGEST = 24;
const LONGEST_PHONE = 20;
const LONGEST_NARROW = 14;
const narrowWidth = 420;

/** px that are left between two upright lines at least where names stand at both. */
const LEAST_PLOT = 64;

/** The unit in which a slopegraph counts, for the line above it. */
export function slopeScale({ lines, currency }: Pick<SlopeTable, "lines" | "currency">): MoneyScale {
  return moneyScale(Math.max(0, ...lines.flatMap(({ values }) => values.map((value) => value ?? 0))), currency);
}

/** Beyond so many times the least value a plain scale would press the small ones together. */
const WIDEST = 6;

/** Whether the scale is logarithmic: where scenarios differ so much in size that a plain one would show only that. */
export function isLogarithmic({ lines }: Pick<SlopeTable, "lines">): boolean {
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  return Math.min(...all) > 0 && Math.max(...all) > WIDEST * Math.min(...all);
}

/**
 * A slopegraph: what each option costs in each scenario, on one scale, joined in the option's own line. Names stand at
 * the outer ends; an option that is missing in a scenario ends before it.
 */
export function slopegraph(table: SlopeTable, { width, height: wanted, document = globalThis.document }: ChartFrame) {
  const { heads, lines, picks } = table;
  const scale = slopeScale(table);
  const isNarrow = width < narrowWidth;
  const height = wanted ?? Math.max(isNarrow ? 260 : 330, 60 + 19 * lines.length);
  const lastAxis = heads.length - 1;
  const [top, bottom] = [34, height - 10];
  const called = (line: SlopeLine) =>
    cut(capitalised(line.name), width < 340 ? LONGEST_NARROW : isNarrow ? LONGEST_PHONE : LONGEST);
  const textAt = (line: SlopeLine, axis: number, isLeft: boolean) => {
    const value = scale.format(line.values[axis] ?? 0);
    return isLeft ? `${called(line)}\u2002${value}` : `${value}\u2002${called(line)}`;
  };
  const at = (axis: number) => lines.filter(({ values }) => values[axis] !== null);
  // on a phone a name may stand once only, where its line begins; of two scenarios at both ends, if that leaves a plot
  const widestAt = (axis: number, isLeft: boolean) =>
    Math.max(0, ...at(axis).map((line) => textWidth(textAt(line, axis, isLeft), 12.5)));
  const isTwice = !isNarrow || (lastAxis === 1 && width - 20 - widestAt(0, true) - widestAt(1, false) >= LEAST_PLOT);
  const wordsAt = (line: SlopeLine, axis: number) => {
    const isFirst = line.values.slice(0, axis).every((value) => value === null);
    const isLast = line.values.slice(axis + 1).every((value) => value === null);
    const isNamed = isFirst || (isTwice && (isLast || axis === lastAxis));
    return isNamed ? textAt(line, axis, axis === 0) : scale.format(line.values[axis] ?? 0);
  };
  const room = (axis: number) => Math.max(20, ...at(axis).map((line) => textWidth(wordsAt(line, axis), 12.5)));
  const [left, right] = [10 + room(0), width - 10 - room(lastAxis)];
  const x = (axis: number) => left + (axis / Math.max(1, lastAxis)) * Math.max(24, right - left);
  const all = lines.flatMap(({ values }) => values.filter((value) => value !== null));
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const isLog = isLogarithmic(table);
  const along = (value: number) =>
    isLog ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low || 1);
  const y = (value: number) => bottom - 14 - along(value) * (bottom - top - 34);
  const isPick = ({ id }: SlopeLine) => picks.includes(id);
  const ordered = [...lines].sort((a, b) => Number(isPick(a)) - Number(isPick(b)));

  const axes = heads.flatMap((head, axis) => [
    svg(document, "line", { x1: x(axis), y1: top - 10, x2: x(axis), y2: bottom, stroke: "var(--line-2)" }),
    svg(
      document,
      "text",
      { x: x(axis), y: top - 18, "text-anchor": "middle", fill: "var(--ink)", "font-weight": 600, "font-size": 13 },
      head,
    ),
  ]);
  const drawn = ordered.flatMap((line) => [
    ...line.values.slice(1).flatMap((value, axis) => {
      const before = line.values[axis];
      if (before === null || value === null) return [];
      const isThick = picks[axis] === line.id || picks[axis + 1] === line.id;
      return svg(document, "line", {
        x1: x(axis),
        y1: y(before),
        x2: x(axis + 1),
        y2: y(value),
        stroke: line.style.color,
        "stroke-width": isThick ? 2.8 : 1.7,
        "stroke-dasharray": dashArray(line.style),
      });
    }),
    ...line.values.flatMap((value, axis) =>
      value === null
        ? []
        : svg(document, "circle", {
            cx: x(axis),
            cy: y(value),
            r: picks[axis] === line.id ? 4.5 : 3,
            fill: line.style.color,
          }),
    ),
  ]);
  const words = heads.flatMap((_, axis) => {
    const there = at(axis);
    const isLeft = axis === 0;
    const isOuter = isLeft || axis === lastAxis;
    const places = spreadLabels(
      there.map(({ values }) => y(values[axis] ?? 0)),
      { gap: 17, top: top - 2, bottom: bottom - 4 },
    );
    return there.map((line, i) => {
      return svg(
        document,
        "text",
        {
          x: x(axis) + (isLeft ? -10 : 10),
          y: places[i] + 4.5,
          "text-anchor": isLeft ? "end" : "start",
          fill: line.style.text,
          "font-weight": picks[axis] === line.id ? 600 : 500,
          ...(isOuter ? {} : halo(4)),
        },
        wordsAt(line, axis),
      );
    });
  });
  return picture(document, { width, height, label: describe(table, scale) }, ...axes, ...drawn, ...words);
}

function describe({ heads, lines }: SlopeTable, scale: MoneyScale): string {
  const each = lines.map(({ name, values }) => {
    const amounts = values.map((value, axis) => `${heads[axis]} ${value === null ? "not there" : scale.format(value)}`);
    return `${name}: ${amounts.join(", ")}`;
  });
  return `Expected total cost of each option in ${heads.join(", ")}: ${each.join("; ")}`;
}
