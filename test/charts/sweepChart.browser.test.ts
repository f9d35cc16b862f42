import { beforeAll, describe, expect, test } from "vitest";
import { type SweepChartTable, sweepChart, sweepReach, sweepScale } from "../../src/charts/sweepChart.ts";
import "../../src/elements/tokens.css";
import { optionStyles } from "../../src/elements/optionStyle.ts";

beforeAll(() => Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

const styles = optionStyles([{ id: "suite" }, { id: "middleware" }, { id: "open" }]);
const table: SweepChartTable = {
  values: [2, 5, 10, 15, 20, 30, 40],
  figure: String,
  unit: "signals a week",
  curves: [
    { name: "Suite", style: styles.suite, money: [-120_000, -80_000, 0, 40_000, 90_000, 180_000, 270_000] },
    {
      name: "Middleware",
      style: styles.middleware,
      money: [-150_000, -90_000, 20_000, 80_000, 150_000, 210_000, 275_000],
    },
    { name: "Open", style: styles.open, money: [0, 0, 0, 0, 0, 0, 0] },
  ],
  mark: { value: 30, text: "as it is" },
  title: "Net gain over leaving the gap open",
  currency: "USD",
};

function drawn(figure: SVGSVGElement): SVGSVGElement {
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")].filter((text) => text.textContent !== "");

describe.each([760, 350, 270])("the sweep chart, %i px wide", (width) => {
  test("names every line at its end, 17 px apart, and keeps every word inside and off the others", () => {
    const chart = drawn(sweepChart(table, { width }));
    const labels = texts(chart).filter((text) => text.textContent?.includes("\u2002"));
    expect(labels.map((label) => label.textContent)).toEqual([
      "Suite\u2002$270k",
      "Middleware\u2002$275k",
      "Open\u20020",
    ]);
    const tops = labels.map((label) => box(label).top).sort((a, b) => a - b);
    for (let i = 1; i < tops.length; i++) expect(tops[i] - tops[i - 1]).toBeGreaterThan(16.9);
    for (const text of texts(chart)) {
      expect(box(text).right).toBeLessThanOrEqual(box(chart).right + 1);
      expect(box(text).left).toBeGreaterThanOrEqual(box(chart).left - 1);
    }
    const all = texts(chart);
    const middle = (element: Element) => (box(element).top + box(element).bottom) / 2;
    const collisions = all.flatMap((a, i) =>
      all.slice(i + 1).filter((b) => {
        const [p, q] = [box(a), box(b)];
        return p.right > q.left && q.right > p.left && Math.abs(middle(a) - middle(b)) < 11;
      }),
    );
    expect(collisions.map((text) => text.textContent)).toEqual([]);
  });

  test("has the first and the last value on its axis, and what they are", () => {
    const words = texts(drawn(sweepChart(table, { width }))).map((text) => text.textContent);
    expect(words).toEqual(expect.arrayContaining(["2", "40", "signals a week", "as it is"]));
  });
});

describe("the sweep chart", () => {
  test("says what it shows to those who cannot see it", () => {
    const chart = drawn(sweepChart(table, { width: 600 }));
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toMatch(
      /^Net gain over leaving the gap open, by signals a week: Suite −\$120k at 2, \$270k at 40; /,
    );
  });

  test("is in millions from two million on, and says each amount to three figures", () => {
    const curves = [{ name: "Open", style: styles.open, money: [1e6, 2e6, 3e6, 4e6, 5e6, 6e6, 8_337_000] }];
    const words = texts(drawn(sweepChart({ ...table, curves }, { width: 600 }))).map((text) => text.textContent);
    expect(words).toEqual(expect.arrayContaining(["Open\u2002$8.34m", "0", "2", "4", "6", "8"]));
    expect(sweepScale({ ...table, curves }).words).toBe("million US dollars");
  });

  test("has equal factors at equal distances if it is told to", () => {
    const chart = drawn(sweepChart({ ...table, values: [1, 3, 10, 30, 100, 300, 1000], isLog: true }, { width: 700 }));
    const lefts = ["1", "10", "100", "1000"].map((value) => {
      // the last: money stands on the other axis
      const figure = texts(chart).findLast((text) => text.textContent === value) as Element;
      return (box(figure).left + box(figure).right) / 2;
    });
    const steps = lefts.slice(1).map((left, i) => left - lefts[i]);
    for (const step of steps) expect(step).toBeCloseTo(steps[0], 0);
  });

  test("stands on the scale that it shares with others", () => {
    const reach = [-500_000, 1_000_000] as const;
    expect(sweepReach({ ...table, reach })).toEqual([...reach]);
    expect(sweepReach(table)).toEqual([-150_000, 275_000]);
    expect(sweepScale({ ...table, reach }).unit).toBe(1000);
    const zeroOf = (each: SweepChartTable) =>
      box(texts(drawn(sweepChart(each, { width: 600 }))).find((text) => text.textContent === "0") as Element).top;
    expect(zeroOf({ ...table, reach })).toBeCloseTo(zeroOf({ ...table, reach, curves: table.curves.slice(2) }), 3);
  });
});
