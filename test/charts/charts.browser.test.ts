import { beforeAll, describe, expect, test } from "vitest";
import { differenceDots } from "../../src/charts/differenceDots.ts";
import { gapChart } from "../../src/charts/gapChart.ts";
import "../../src/elements/tokens.css";
import { marginLine } from "../../src/charts/marginLine.ts";
import { differences, gapTable, ink, straight } from "./figures.ts";

beforeAll(() => Promise.all([500, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

function drawn(figure: SVGSVGElement): SVGSVGElement {
  // as wide as asked for, however narrow the test's page is
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

function box(element: Element) {
  return element.getBoundingClientRect();
}

const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")];
const saying = (figure: SVGSVGElement, part: string) =>
  texts(figure).find((text) => text.textContent?.includes(part)) as SVGTextElement;

describe.each([1000, 640, 350])("the gap chart, %i px wide", (width) => {
  const figure = () => drawn(gapChart(gapTable, { width }));

  test("labels at the line ends are at least 17 px apart and inside the chart", () => {
    const chart = figure();
    const labels = texts(chart).filter((text) => text.textContent?.includes("\u2002$"));
    expect(labels).toHaveLength(5);
    const middles = labels.map((label) => (box(label).top + box(label).bottom) / 2).sort((a, b) => a - b);
    for (let i = 1; i < middles.length; i++) expect(middles[i] - middles[i - 1]).toBeGreaterThan(16.9);
    for (const label of labels) expect(box(label).right).toBeLessThanOrEqual(box(chart).right + 1);
  });

  test("the axis starts at zero and ends in the horizon", () => {
    const chart = figure();
    const marks = texts(chart).map((text) => text.textContent);
    expect(marks.filter((mark) => mark === "0")).toHaveLength(2);
    expect(marks).toEqual(expect.arrayContaining(["18", "months"]));
  });

  test("both bands are named, on the band", () => {
    const chart = figure();
    for (const name of ["8 in 10", "5 in 10"]) expect(saying(chart, name)).toBeDefined();
  });

  test("what is written above the plot does not touch", () => {
    const chart = figure();
    const [live, renew] = [saying(chart, "live"), saying(chart, "contracts renew")];
    expect(box(live).right).toBeLessThan(box(renew).left);
  });

  test("the pick's line is the heavy one", () => {
    const widths = [...figure().querySelectorAll("[stroke-width='2.8']")];
    expect(widths).toHaveLength(1);
  });
});

test("the gap chart draws where there is no gap at all, no pick and no fan", () => {
  const curves = gapTable.curves.map((curve) => ({ ...curve, mean: straight(0) }));
  const chart = drawn(gapChart({ ...gapTable, curves, pick: null, fan: null, live: null }, { width: 600 }));
  expect(chart.outerHTML).not.toContain("NaN");
});

test("every chart is one image with a name", () => {
  const margin = {
    mean: 16e3,
    p10: -20e3,
    p90: 65e3,
    chance: 0.51,
    currency: "USD",
    pick: differences.pick,
    rival: differences.rival,
  };
  for (const chart of [
    gapChart(gapTable, { width: 600 }),
    differenceDots(differences, { width: 300 }),
    marginLine(margin, { width: 300 }),
  ]) {
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toMatch(/\d/);
    expect(chart.querySelectorAll("[aria-label]")).toHaveLength(0);
  }
});

describe.each([
  ["skewed", differences.dots],
  ["one-sided", differences.dots.map(Math.abs)],
  ["dominated by one far outlier", differences.dots.map((d, i) => (i === 19 ? 9e6 : d / 10))],
  ["all ties", differences.dots.map(() => 0)],
])("the paired dots, %s", (_, dots) => {
  const chart = () => drawn(differenceDots({ ...differences, dots }, { width: 300 }));

  test("there are twenty, inside the chart, and none straddles zero", () => {
    const figure = chart();
    const circles = [...figure.querySelectorAll("circle")];
    expect(circles).toHaveLength(20);
    const upright = [...figure.querySelectorAll("path, line")]
      .map(box)
      .find(({ width, height }) => width < 1.5 && height > 60);
    const zero = ((upright?.left ?? 0) + (upright?.right ?? 0)) / 2;
    for (const circle of circles.map(box)) {
      expect(circle.right <= zero + 1 || circle.left >= zero - 1).toBe(true);
      expect(circle.left).toBeGreaterThanOrEqual(box(figure).left - 1);
      expect(circle.right).toBeLessThanOrEqual(box(figure).right + 1);
      expect(circle.top).toBeGreaterThanOrEqual(box(figure).top);
    }
  });

  test("the counts on both sides add up to twenty", () => {
    const counts = texts(chart()).flatMap((text) => /^(\d+) of 20$/.exec(text.textContent ?? "")?.[1] ?? []);
    expect(counts.map(Number).reduce((a, b) => a + b)).toBe(20);
  });
});

test("the margin line changes hands at zero", () => {
  const other = { ...ink, color: "#0a8b77" };
  const figure = drawn(
    marginLine(
      {
        mean: 16e3,
        p10: -20e3,
        p90: 65e3,
        chance: 0.51,
        currency: "USD",
        pick: { name: "a", style: ink },
        rival: { name: "b", style: other },
      },
      { width: 300 },
    ),
  );
  const [rival, pick] = [...figure.querySelectorAll("line[stroke-width='5']")];
  expect(rival.getAttribute("stroke")).toBe(other.color);
  expect(rival.getAttribute("x2")).toBe(pick.getAttribute("x1"));
});
