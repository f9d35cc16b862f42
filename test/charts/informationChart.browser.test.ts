import { beforeAll, describe, expect, test } from "vitest";
import { type InformationChartTable, informationChart } from "../../src/charts/informationChart.ts";
import "../../src/elements/tokens.css";

beforeAll(() => Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 13px "IBM Plex Sans"`))));

const row = (name: string, value: number, se: number, isGroup = false) => ({
  name,
  isGroup,
  value,
  se,
  isWorth: value > 2 * se,
});

const table: InformationChartTable = {
  rows: [
    row("Custom middleware", 13_338, 965, true),
    row("Repair time", 7832, 844),
    row("Time until a break is noticed where nobody owns it", 3099, 538),
    row("Audience and value", 10_333, 402, true),
    row("Suite", -139, 103, true),
  ],
  foresight: 40_600,
  allInputs: 30_500,
  currency: "USD",
};

function drawn(figure: SVGSVGElement): SVGSVGElement {
  document.body.replaceChildren(figure);
  return figure;
}

const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")];
const saying = (figure: SVGSVGElement, part: string) =>
  texts(figure).find((text) => text.textContent?.includes(part)) as SVGTextElement;
const box = (element: Element) => element.getBoundingClientRect();
const bars = (figure: SVGSVGElement) =>
  [...figure.querySelectorAll("rect")].filter((rect) => rect.getAttribute("fill") !== "var(--paper)");

describe.each([1000, 560, 320])("the worth of information, %i px wide", (width) => {
  const figure = (more: Partial<InformationChartTable> = {}) =>
    drawn(informationChart({ ...table, ...more }, { width }));

  test("words stay inside and touch no others", () => {
    for (const chart of [
      figure(),
      figure({ allInputs: 40_500 }),
      figure({ allInputs: 0 }),
      figure({ allInputs: 14_000, foresight: 15_000 }),
    ]) {
      const all = texts(chart).map((text) => ({ text: text.textContent, ...box(text).toJSON() }));
      const edge = box(chart);
      for (const a of all) {
        expect(a.left, a.text ?? "").toBeGreaterThanOrEqual(edge.left - 1);
        expect(a.right, a.text ?? "").toBeLessThanOrEqual(edge.right + 1);
        for (const b of all) {
          if (a === b) continue;
          const apart =
            a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 6 || b.bottom <= a.top + 6;
          expect(apart, `${a.text} / ${b.text}`).toBe(true);
        }
      }
    }
  });

  test("bars are as long as what they stand for, and there is none for nothing", () => {
    const chart = figure();
    const lengths = bars(chart).map((bar) => box(bar).width);
    expect(lengths).toHaveLength(4);
    expect(lengths[1] / lengths[0]).toBeCloseTo(7832 / 13_338, 2);
    expect(saying(chart, "nothing")).toBeDefined();
    expect(saying(chart, "$13.3k")).toBeDefined();
  });

  test("perfect foresight and all inputs have a line and a name each, the one dotted", () => {
    const chart = figure();
    expect(saying(chart, "perfect foresight $40.6k")).toBeDefined();
    expect(saying(chart, "all inputs $30.5k")).toBeDefined();
    const upright = [...chart.querySelectorAll("line")].filter((line) => box(line).height > 80);
    const dotted = upright.filter((line) => (line.getAttribute("stroke-dasharray") ?? "none") !== "none");
    expect(dotted).toHaveLength(1);
    expect(Math.max(...upright.map((line) => box(line).left))).toBe(box(dotted[0]).left);
  });

  test("where two marks and a bar nearly meet, figures are not crossed by lines", () => {
    const chart = figure({ rows: [row("All", 14_000, 310, true)], foresight: 14_900, allInputs: 14_800 });
    const value = saying(chart, "$14.0k");
    const order = [...chart.children];
    const ground = value.previousElementSibling as Element;
    expect(box(ground).left).toBeLessThanOrEqual(box(value).left);
    expect(box(ground).right).toBeGreaterThanOrEqual(box(value).right - 2);
    const upright = order.filter((each) => each.tagName === "line" && box(each).height > 30 && box(each).left > 20);
    for (const line of upright) {
      if (box(line).left > box(value).left && box(line).left < box(value).right) {
        expect(order.indexOf(line)).toBeLessThan(order.indexOf(ground));
        // ticks may be interrupted; the two marks are kept clear of
        expect(line.getAttribute("stroke")).toBe("var(--line)");
      }
    }
    expect(box(value).right).toBeLessThanOrEqual(box(chart).right);
  });
});

test("it is one image with a name that tells its figures", () => {
  const chart = informationChart(table, { width: 500 });
  expect(chart.getAttribute("role")).toBe("img");
  expect(chart.getAttribute("aria-label")).toBe(
    "What knowing inputs before deciding would be worth: Custom middleware $13.3k, Repair time $7.8k, Time until a break is noticed where nobody owns it $3.1k, Audience and value $10.3k, Suite nothing; all inputs $30.5k, perfect foresight $40.6k",
  );
});

test("it draws where nothing is worth anything, and without rows", () => {
  const nothing = table.rows.map((each) => ({ ...each, value: 0, se: 0, isWorth: false }));
  for (const rows of [nothing, []]) {
    const chart = drawn(informationChart({ ...table, rows, foresight: 0, allInputs: 0 }, { width: 500 }));
    expect(chart.outerHTML).not.toMatch(/NaN|Infinity/);
  }
});
