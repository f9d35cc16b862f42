import { beforeAll, describe, expect, test } from "vitest";
import { thresholdTrack } from "../../src/charts/thresholdTrack.ts";
import { type TornadoChartTable, tornadoChart } from "../../src/charts/tornadoChart.ts";
import "../../src/elements/tokens.css";
import { tornadoTable, trackTable } from "./tornadoTables.ts";

beforeAll(() => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

function drawn(figure: SVGSVGElement): SVGSVGElement {
  // as wide as asked for, however narrow the test's page is
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")];
const saying = (figure: SVGSVGElement, words: string) =>
  texts(figure).find(({ textContent }) => textContent === words) as SVGTextElement;
const solid = (figure: SVGSVGElement) => [...figure.querySelectorAll("rect[stroke='none']")];
const hollow = (figure: SVGSVGElement) => [
  ...figure.querySelectorAll("rect[fill='var(--paper)'][stroke='var(--ink-2)']"),
];

describe.each([900, 640, 560, 340])("the tornado, %i px wide", (width) => {
  const figure = (table: Partial<TornadoChartTable> = {}) =>
    drawn(tornadoChart({ ...tornadoTable, ...table }, { width }));

  test("has the twelve widest bars, one end hollow and one solid", () => {
    const chart = figure();
    expect(solid(chart)).toHaveLength(12);
    expect(hollow(chart)).toHaveLength(12);
    expect(saying(chart, "Nothing")).toBeUndefined();
  });

  test("has bars that start from the difference as drawn and are as long as what they stand for", () => {
    const chart = figure();
    const [low] = hollow(chart).map(box);
    const [high] = solid(chart).map(box);
    expect(Math.abs(low.right - high.left)).toBeLessThan(2);
    expect((high.width + 1) / (low.width + 1)).toBeCloseTo((460 - 246) / (246 - 70), 1);
  });

  test("keeps every text inside, and none on another of its row", () => {
    const chart = figure();
    const all = texts(chart).filter((text) => !/^[A-C]$/.test(text.textContent ?? ""));
    for (const text of all) {
      expect(box(text).left, text.textContent ?? "").toBeGreaterThanOrEqual(box(chart).left - 1);
      expect(box(text).right, text.textContent ?? "").toBeLessThanOrEqual(box(chart).right + 1);
    }
    for (const [i, a] of all.entries()) {
      for (const b of all.slice(i + 1)) {
        const [one, other] = [box(a), box(b)];
        const beside = one.right <= other.left + 1 || other.right <= one.left + 1;
        const above = one.bottom <= other.top + 4 || other.bottom <= one.top + 4;
        expect(beside || above, `${a.textContent} and ${b.textContent}`).toBe(true);
      }
    }
  });

  test("tints the ground on which the rival is cheaper, up to zero", () => {
    const chart = figure();
    const ground = chart.querySelector("rect[fill-opacity]") as Element;
    const zero = saying(chart, "0");
    expect(Math.abs(box(ground).right - (box(zero).left + box(zero).right) / 2)).toBeLessThan(2);
    expect(saying(chart, "Suite cheaper")).toBeDefined();
  });

  test("leaves zero out where it is far from all bars, and tints all where the rival is cheaper throughout", () => {
    const far = figure({ bars: tornadoTable.bars.slice(6, 9) });
    expect(saying(far, "0")).toBeUndefined();
    expect(far.querySelector("rect[fill-opacity]")).toBeNull();
    const bars = tornadoTable.bars.map((bar) => ({
      ...bar,
      low: { ...bar.low, lead: bar.low.lead - 1e6 },
      high: { ...bar.high, lead: bar.high.lead - 1e6 },
    }));
    const behind = figure({ bars, lead: tornadoTable.lead - 1e6 });
    expect(behind.querySelector("rect[fill-opacity]")).not.toBeNull();
    expect(behind.outerHTML).not.toContain("NaN");
  });

  test("draws an input that moves it to one side only, both of its ends and both values", () => {
    const one = { name: "U", grade: null, low: { text: "1", lead: 300e3 }, high: { text: "2", lead: 280e3 } };
    const chart = figure({ bars: [one] });
    const [low, high] = [hollow(chart)[0], solid(chart)[0]].map(box);
    expect(low.right).toBeGreaterThan(high.right);
    expect(box(saying(chart, "2")).right).toBeLessThan(high.left);
    expect(box(saying(chart, "1")).left).toBeGreaterThan(low.right - 1);
  });

  test("says every name in full, in two lines if it must", () => {
    const name = "Integrated suite: hours of upkeep that it needs";
    const chart = figure({ bars: [{ ...tornadoTable.bars[0], name }, ...tornadoTable.bars.slice(1)] });
    const first = [
      ...(texts(chart)
        .find((text) => text.querySelector("tspan"))
        ?.querySelectorAll("tspan") ?? []),
    ];
    expect(first.map(({ textContent }) => textContent).join(" ")).toBe(name);
  });

  test("draws where nothing moves anything", () => {
    const chart = figure({ bars: tornadoTable.bars.slice(-1), lead: 246e3 });
    expect(chart.outerHTML).not.toMatch(/NaN|Infinity/);
  });
});

test("the tornado and the track are images with a name that has the numbers", () => {
  for (const chart of [tornadoChart(tornadoTable, { width: 600 }), thresholdTrack(trackTable, { width: 118 })]) {
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toMatch(/suite.*\d/i);
  }
});

describe("the track", () => {
  test("shows the territory in its line and the input as a band with its median", () => {
    const track = drawn(thresholdTrack(trackTable, { width: 118 }));
    const territory = track.querySelector("line[stroke='#225bb9']") as Element;
    const [band, median] = [...track.querySelectorAll("rect")].map(box);
    expect(box(territory).right).toBeCloseTo(band.left, 0);
    expect((median.left + median.right) / 2).toBeCloseTo(box(track).left + 59, 0);
  });

  test("shows an exact input as a diamond, wherever it stands", () => {
    for (const value of [0, 16, 1000]) {
      const now = { p10: value, p50: value, p90: value };
      const track = drawn(thresholdTrack({ ...trackTable, isExact: true, now }, { width: 118 }));
      expect(track.querySelector("rect")).toBeNull();
      const diamond = box(track.querySelector("path") as Element);
      expect(diamond.left).toBeGreaterThanOrEqual(box(track).left);
      expect(diamond.right).toBeLessThanOrEqual(box(track).right);
    }
  });
});
