import { beforeAll, describe, expect, test } from "vitest";
import { type AttributionChartTable, attributionChart } from "../../src/charts/attributionChart.ts";
import { gapChart } from "../../src/charts/gapChart.ts";
import { type SlopeTable, slopegraph } from "../../src/charts/slopegraph.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import "../../src/elements/tokens.css";
import { gapTable } from "./figures.ts";

beforeAll(() => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

function drawn(figure: SVGSVGElement): SVGSVGElement {
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const texts = (figure: SVGSVGElement) =>
  [...figure.querySelectorAll("text")].filter(({ textContent }) => textContent !== "");
const styles = optionStyles(["suite", "middleware", "manual", "open"].map((id) => ({ id })));

/** Pairs of texts that touch. */
function touching(figure: SVGSVGElement): string[] {
  const all = texts(figure).map((text) => ({ words: text.textContent, ...box(text).toJSON() }));
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const isApart = a.right <= b.left || b.right <= a.left || a.bottom - 3 <= b.top || b.bottom - 3 <= a.top;
      return isApart ? [] : [`${a.words} on ${b.words}`];
    }),
  );
}

const slope: SlopeTable = {
  heads: ["A", "B"],
  lines: [
    { id: "suite", name: "suite", style: styles.suite, values: [1.2e6, 1.2e6] },
    { id: "middleware", name: "middleware", style: styles.middleware, values: [9.7e5, 1.49e6] },
    { id: "manual", name: "by hand, then the suite", style: styles.manual, values: [null, 1.19e6] },
    { id: "open", name: "leave open", style: styles.open, values: [1.43e6, 1.43e6] },
  ],
  picks: ["middleware", "manual"],
  currency: "USD",
};
const widened = (table: SlopeTable, heads: string[]): SlopeTable => ({
  ...table,
  heads,
  picks: heads.map(() => "suite"),
  lines: table.lines.map((line, i) => ({
    ...line,
    values: heads.map((_, axis) => (i === 2 && axis === 0 ? null : 1e6 + 1e5 * i * axis)),
  })),
});

describe.each([480, 390, 320])("the slopegraph, %i px wide", (width) => {
  test("names every option at both ends where it is there, apart from one another", () => {
    const chart = drawn(slopegraph(slope, { width }));
    expect(texts(chart)).toHaveLength(2 + 3 + 4);
    expect(touching(chart)).toEqual([]);
    for (const text of texts(chart)) {
      expect(box(text).left).toBeGreaterThanOrEqual(box(chart).left - 1);
      expect(box(text).right).toBeLessThanOrEqual(box(chart).right + 1);
    }
  });

  test("joins what is in both, and ends where an option is missing", () => {
    const chart = drawn(slopegraph(slope, { width }));
    expect(chart.querySelectorAll("line[stroke-dasharray]")).toHaveLength(3);
    expect(chart.querySelectorAll("circle")).toHaveLength(7);
    expect(chart.getAttribute("aria-label")).toContain("by hand, then the suite: A not there, B $1,190k");
  });
});

test("the slopegraph of two names its lines at both ends on a phone too where names are short, else once", () => {
  const short = { ...slope, lines: slope.lines.filter(({ id }) => id !== "manual") };
  const named = (table: SlopeTable, width: number) =>
    texts(drawn(slopegraph(table, { width }))).filter(({ textContent }) => textContent?.includes("Suite")).length;
  expect(named(short, 350)).toBe(2);
  expect(touching(drawn(slopegraph(short, { width: 350 })))).toEqual([]);
  expect(named(slope, 320)).toBe(1);
});

test("the slopegraph of four has four upright lines, and a logarithmic scale where sizes differ much", () => {
  const four = widened(slope, ["A", "B", "C", "D"]);
  const chart = drawn(slopegraph(four, { width: 900 }));
  expect(texts(chart).filter(({ textContent }) => /^[A-D]$/.test(textContent ?? ""))).toHaveLength(4);
  const heights = (values: number[]) => {
    const table = { ...slope, lines: values.map((value, i) => ({ ...slope.lines[i], values: [value, value] })) };
    const dots = [...drawn(slopegraph(table, { width: 480 })).querySelectorAll("circle")].filter((_, i) => i % 2 === 0);
    return dots.map((dot) => Number(dot.getAttribute("cy"))).sort((a, b) => b - a);
  };
  const [low, middle, high] = heights([1e4, 1e5, 1e6]);
  expect(middle - low).toBeCloseTo(high - middle, 6);
  const [first, second, third] = heights([1e5, 2e5, 3e5]);
  expect(second - first).toBeCloseTo(third - second, 6);
});

const moves: AttributionChartTable = {
  from: { name: "A, Mid-size B2B", value: -246e3 },
  to: { name: "B, a name that is rather long for a scenario of this kind", value: 262e3 },
  rows: [
    { label: "Engineering", from: "40", to: "5", unit: "h/week", value: 234e3 },
    {
      label: "Upkeep assigned to the middleware by all",
      from: "28 (14 to 58)",
      to: "40 (20 to 80)",
      unit: "/week",
      value: 110e3,
    },
    { label: "19 other changes", from: "", to: "", unit: "", value: -30e3 },
    { label: "Chance of failure", from: "5%", to: "50%", unit: "", value: 194e3 },
  ],
  option: { name: "by hand, then middleware", style: styles.manual },
  rival: { name: "suite", style: styles.suite },
  currency: "USD",
};

describe.each([1200, 800, 700, 350])("the attribution chart, %i px wide", (width) => {
  test("keeps its words inside and apart", () => {
    const chart = drawn(attributionChart(moves, { width }));
    expect(touching(chart)).toEqual([]);
    for (const text of texts(chart)) {
      expect(box(text).left, text.textContent ?? "").toBeGreaterThanOrEqual(box(chart).left - 1);
      expect(box(text).right, text.textContent ?? "").toBeLessThanOrEqual(box(chart).right + 1);
    }
  });

  test("runs from the first difference through every change to the second", () => {
    const chart = drawn(attributionChart(moves, { width }));
    const bars = [...chart.querySelectorAll("rect[fill='var(--ink-2)']")].map(box);
    const [start, end] = [...chart.querySelectorAll("circle")].map((dot) => box(dot).left + box(dot).width / 2);
    expect(bars[0].left).toBeCloseTo(start, 0);
    expect(bars[1].left).toBeCloseTo(bars[0].right, 0);
    expect(bars[2].right).toBeCloseTo(bars[1].right, 0);
    expect(bars[3].right).toBeCloseTo(end, 0);
    expect(bars[0].width / bars[1].width).toBeCloseTo(234 / 110, 1);
    expect(chart.getAttribute("aria-label")).toBe(
      "by hand, then middleware against suite: A, Mid-size B2B $246k cheaper; Engineering +$234k; Upkeep assigned to the middleware by all +$110k; 19 other changes −$30k; Chance of failure +$194k; B, a name that is rather long for a scenario of this kind $262k dearer",
    );
  });
});

test("gap charts with one reach have the same scales", () => {
  const reach = { cost: 3e6, months: 24 };
  const ticks = (table: typeof gapTable) =>
    texts(drawn(gapChart(table, { width: 600 }))).map(({ textContent }) => textContent);
  expect(ticks({ ...gapTable, reach })).toEqual(expect.arrayContaining(["24", "3,000"]));
  expect(ticks(gapTable)).not.toContain("3,000");
});
