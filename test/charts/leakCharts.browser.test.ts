import { beforeAll, describe, expect, test } from "vitest";
import { hoursChart } from "../../src/charts/hoursChart.ts";
import { waterfallChart } from "../../src/charts/waterfallChart.ts";
import "../../src/elements/tokens.css";
import { leaking, styleOfLeaks } from "./leaking.ts";

beforeAll(() => Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

function drawn(figure: SVGSVGElement): SVGSVGElement {
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")];

/** Pairs of texts that touch. */
function collisions(figure: SVGSVGElement): string[] {
  const all = texts(figure).map((text) => ({ text: text.textContent, ...box(text).toJSON() }));
  return all.flatMap((a, i) =>
    all
      .slice(i + 1)
      // a line's box is taller than its letters
      .filter((b) => a.left < b.right && b.left < a.right && a.top + 3 < b.bottom - 3 && b.top + 3 < a.bottom - 3)
      .map((b) => `${a.text} and ${b.text}`),
  );
}

const table = { waterfall: leaking, name: "suite", style: styleOfLeaks, currency: "USD" };

describe.each([1000, 640, 525, 340, 320])("a waterfall, %i px wide", (width) => {
  const figure = () => drawn(waterfallChart(table, { width }));

  test("has its words inside and clear of one another", () => {
    const chart = figure();
    expect(collisions(chart)).toEqual([]);
    for (const text of texts(chart)) {
      expect(box(text).left).toBeGreaterThanOrEqual(box(chart).left - 1);
      expect(box(text).right).toBeLessThanOrEqual(box(chart).left + width + 1);
    }
  });

  test("has bars in proportion to money, from one zero", () => {
    const [ideal, ...rest] = [...figure().querySelectorAll("rect")].filter(
      (rect) => rect.getAttribute("width") !== "2",
    );
    const size = (rect: Element) => Number(rect.getAttribute("width"));
    const realised = rest.at(-1) as Element;
    expect(realised.getAttribute("x")).toBe(ideal.getAttribute("x"));
    expect(size(realised) / size(ideal)).toBeCloseTo(0.4, 9);
    expect(rest[0].getAttribute("fill")).toBe(styleOfLeaks.tint);
    expect(realised.getAttribute("stroke-dasharray")).toBe("12 3");
  });

  test("is one image whose name tells the layers", () => {
    const name = figure().getAttribute("aria-label");
    expect(figure().getAttribute("role")).toBe("img");
    expect(name).toContain("Of $1.00m that an ideal bridge would bring, suite realises $400k");
    expect(name).toContain("Execution $420k");
  });
});

test("a waterfall draws what realises less than nothing, and an option that loses everything", () => {
  const harmful = {
    ...leaking,
    realised: -90e3,
    steps: [...leaking.steps.slice(0, 3), { ...leaking.steps[3], total: 520e3 }],
  };
  const left = {
    ...leaking,
    realised: 0,
    gapCost: 1000e3,
    steps: [{ layer: "open" as const, total: 1000e3, factors: [] }],
  };
  const nothing = { ...left, ideal: 0, gapCost: 0, steps: [{ layer: "open" as const, total: 0, factors: [] }] };
  for (const waterfall of [harmful, left, nothing]) {
    const chart = drawn(waterfallChart({ ...table, waterfall }, { width: 500 }));
    expect(chart.outerHTML).not.toMatch(/NaN|Infinity/);
    for (const rect of chart.querySelectorAll("rect"))
      expect(Number(rect.getAttribute("width"))).toBeGreaterThanOrEqual(0);
  }
});

describe.each([640, 320])("hours needed, %i px wide", (width) => {
  const curve = (id: string, from: number, to: number) => ({
    id,
    name: id,
    style: styleOfLeaks,
    needed: Float64Array.from({ length: 78 }, (_, t) => from + ((to - from) * t) / 77),
  });
  const hours = {
    role: "Operations",
    available: 20,
    curves: [curve("suite", 16, 4), curve("by hand", 16, 19)],
    horizonMonths: 18,
  };

  test("stand against those that are there, words clear of one another", () => {
    const chart = drawn(hoursChart(hours, { width }));
    expect(collisions(chart)).toEqual([]);
    for (const text of texts(chart)) expect(box(text).right).toBeLessThanOrEqual(box(chart).left + width + 1);
    const said = texts(chart).map((text) => text.textContent);
    expect(said).toEqual(
      expect.arrayContaining(["there 20 h", "suite 4 h", "by hand 19 h", "18", "months", "Operations"]),
    );
    expect(chart.getAttribute("aria-label")).toContain("by hand at most 19 h");
  });

  test("draw where nobody is there", () => {
    expect(drawn(hoursChart({ ...hours, available: 0, curves: [] }, { width })).outerHTML).not.toContain("NaN");
  });
});
