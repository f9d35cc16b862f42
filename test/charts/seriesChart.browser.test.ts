import { beforeAll, describe, expect, test } from "vitest";
import { seriesChart } from "../../src/charts/seriesChart.ts";
import "../../src/elements/tokens.css";

beforeAll(() => Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

const styled = { color: "var(--suite)", text: "var(--suite-t)", tint: "var(--suite-tint)", dash: [4, 3] };

const table = {
  series: [
    { name: "Rising", points: [0, 1, 2].map((x) => [x, x / 2] as const), style: styled },
    { name: "Level", points: [0, 1, 2].map((x) => [x, 0.97] as const) },
    { name: "None", points: [] },
  ],
  x: { domain: [0, 2], unit: "weeks" },
  y: { top: 1, figure: (value: number) => value.toFixed(2) },
  title: "Two lines",
} as const;

function drawn(figure: SVGSVGElement): SVGSVGElement {
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")];

describe.each([920, 640, 330])("the series chart, %i px wide", (width) => {
  test("names every line that there is at its end with its last value, apart and inside the chart", () => {
    const chart = drawn(seriesChart(table, { width }));
    const labels = texts(chart).filter((text) => text.textContent?.includes("\u2002"));
    expect(labels.map((label) => label.textContent)).toEqual(["Rising\u20021.00", "Level\u20020.97"]);
    const [a, b] = labels.map((label) => box(label).top).sort((p, q) => p - q);
    expect(b - a).toBeGreaterThan(16.9);
    for (const text of texts(chart)) {
      expect(box(text).right).toBeLessThanOrEqual(box(chart).right + 1);
      expect(box(text).left).toBeGreaterThanOrEqual(box(chart).left - 1);
    }
  });

  test("draws an option in its own line, everything else in ink", () => {
    const lines = [...drawn(seriesChart(table, { width })).querySelectorAll("[stroke-width='1.9']")];
    expect(lines.map((line) => [line.getAttribute("stroke"), line.getAttribute("stroke-dasharray")])).toEqual([
      ["var(--suite)", "4 3"],
      ["var(--ink)", null],
    ]);
  });
});

describe("the series chart", () => {
  test("is one image that says its title and ends", () => {
    const chart = drawn(seriesChart(table, { width: 640 }));
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toBe("Two lines: Rising\u20021.00; Level\u20020.97");
  });

  test("has a unit of one word behind its last figure, and more words on a line of their own", () => {
    const x = { domain: [0, 2], ticks: [0, 1, 2] } as const;
    const [last, unit] = ["2", "weeks"].map((words) => {
      const chart = drawn(seriesChart({ ...table, x: { ...x, unit: "weeks" } }, { width: 640 }));
      return box(texts(chart).findLast((text) => text.textContent === words) as Element);
    });
    expect(unit.left).toBeGreaterThan(last.right);
    expect(unit.left - last.right).toBeLessThan(8);
    expect(Math.abs(unit.bottom - last.bottom)).toBeLessThan(3);
    const long = drawn(seriesChart({ ...table, x: { ...x, unit: "weeks from now" } }, { width: 640 }));
    const [figure, words] = ["2", "weeks from now"].map((each) =>
      box(texts(long).findLast((text) => text.textContent === each) as Element),
    );
    expect(words.top).toBeGreaterThan(figure.bottom - 3);
  });

  test("keeps what is above its top at the top, and stands on 0 where all is 0", () => {
    const high = drawn(seriesChart({ ...table, y: { ...table.y, top: 0.5 } }, { width: 640 }));
    const [line] = high.querySelectorAll("[stroke-width='1.9'] path, path[stroke-width='1.9']");
    expect(box(line).top).toBeGreaterThanOrEqual(box(high).top);
    const flat = drawn(seriesChart({ ...table, y: { ...table.y, top: 0 } }, { width: 640 }));
    expect(flat.outerHTML).not.toContain("NaN");
  });
});
