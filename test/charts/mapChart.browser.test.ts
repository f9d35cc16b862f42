import { beforeAll, describe, expect, test } from "vitest";
import { type MapChartTable, mapChart } from "../../src/charts/mapChart.ts";
import { mapFrame, placeUnder } from "../../src/charts/mapFrame.ts";
import "../../src/elements/tokens.css";
import { mapFrom, threeRegions } from "../support/maps.ts";
import { mapTable } from "./mapTable.ts";

beforeAll(() => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

function drawn(table: MapChartTable, width: number): SVGSVGElement {
  const figure = mapChart(table, { width });
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const rects = (figure: SVGSVGElement) => [...figure.querySelectorAll<SVGRectElement>("g > rect")];
const area = (rect: SVGRectElement) => rect.width.baseVal.value * rect.height.baseVal.value;
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function touch(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

describe.each([900, 560, 320])("the map, %i px wide", (width) => {
  test.each([5, 11, 41])("of %i places along each axis fills its plane without gaps or overlaps", (cells) => {
    const table = mapTable(threeRegions(cells));
    const frame = mapFrame(table, { width });
    const tinted = rects(drawn(table, width)).filter((rect) => !rect.getAttribute("fill")?.startsWith("url"));
    expect(sum(tinted.map(area))).toBe((frame.right - frame.left) * (frame.bottom - frame.top));
    for (const rect of tinted) expect(rect.width.baseVal.value).toBeGreaterThan(0);
  });

  test("what is written does not touch and stays inside", () => {
    const figure = drawn(mapTable(threeRegions(41)), width);
    const texts = [...figure.querySelectorAll("text")].map(box);
    for (const [i, text] of texts.entries()) {
      expect(text.left).toBeGreaterThanOrEqual(box(figure).left - 1);
      expect(text.right).toBeLessThanOrEqual(box(figure).right + 1);
      for (const other of texts.slice(i + 1)) expect(touch(text, other)).toBe(false);
    }
  });

  test("a name stands inside its region, clear of today", () => {
    const table = mapTable(threeRegions(41));
    const figure = drawn(table, width);
    const frame = mapFrame(table, { width });
    const marks = [...figure.querySelectorAll(".today > *")].map(box);
    const names = [...figure.querySelectorAll(".region")];
    expect(names.length).toBeGreaterThanOrEqual(width > 400 ? 3 : 2);
    for (const name of names) {
      const { left, right, top, bottom } = box(name);
      const origin = box(figure);
      const corners = [left, right].flatMap((x) => [top + 3, bottom - 3].map((y) => [x - origin.left, y - origin.top]));
      const picks = corners.map(([x, y]) => {
        const place = placeUnder(frame, x, y);
        return place && table.map.best[place.row][place.column];
      });
      expect(new Set(picks).size).toBe(1);
      const { short } = table.options[String(picks[0])];
      const text = [...name.querySelectorAll("tspan")].map((line) => line.textContent).join(" ");
      expect(text.toLowerCase()).toBe(short);
      for (const mark of marks) expect(touch(box(name), mark)).toBe(false);
    }
  });
});

test("the deeper the tint the surer, paler for leaving the gap open", () => {
  const share = (best: string, of100: number) => {
    const [rect] = rects(drawn(mapTable(mapFrom(2, () => ({ best, of100 }))), 400));
    return Number(/ (\d+)%/.exec(rect.getAttribute("fill") ?? "")?.[1]);
  };
  expect([share("suite", 100), share("open", 100)]).toEqual([54, 20]);
  expect([share("suite", 5), share("open", 5)]).toEqual([10, 5]);
  expect(share("suite", 80)).toBeGreaterThan(share("suite", 70));
});

test("hatching covers what is too close to call, and nothing else", () => {
  const table = mapTable(threeRegions(41));
  const figure = drawn(table, 600);
  const frame = mapFrame(table, { width: 600 });
  const hatched = rects(figure).filter((rect) => rect.getAttribute("fill")?.startsWith("url"));
  const expected = table.map.beats.flatMap((line, row) =>
    line.map((beats, column) =>
      beats !== null && beats < 0.6
        ? (frame.xEdges[column + 1] - frame.xEdges[column]) * (frame.yEdges[row] - frame.yEdges[row + 1])
        : 0,
    ),
  );
  expect(sum(hatched.map(area))).toBe(sum(expected.flat()));
  expect(hatched.length).toBeGreaterThan(0);
});

test("today is a point with 8 in 10 futures of what is uncertain", () => {
  const table = mapTable(threeRegions(41));
  const figure = drawn(table, 600);
  const frame = mapFrame(table, { width: 600 });
  const point = figure.querySelector(".today circle");
  expect(Number(point?.getAttribute("cx"))).toBeCloseTo(frame.x(20), 6);
  expect(Number(point?.getAttribute("cy"))).toBeCloseTo(frame.y(30), 6);
  const lines = [...figure.querySelectorAll(".today line[stroke='var(--ink)']")];
  expect(lines).toHaveLength(1);
  expect(Number(lines[0].getAttribute("x1"))).toBeCloseTo(frame.x(10), 6);
  expect(Number(lines[0].getAttribute("x2"))).toBeCloseTo(frame.x(40), 6);
});

test("it is one image with a name, and draws where nothing is left", () => {
  for (const map of [threeRegions(11), mapFrom(5, () => ({ best: null }))]) {
    const figure = drawn(mapTable(map), 400);
    expect(figure.getAttribute("role")).toBe("img");
    expect(figure.getAttribute("aria-label")).toMatch(/signals a week.*\d/);
    expect(figure.outerHTML).not.toMatch(/NaN|undefined/);
  }
});

test("a point lies in the place that is drawn there", () => {
  const frame = mapFrame(mapTable(threeRegions(11)), { width: 600 });
  const { xEdges, yEdges } = frame;
  for (const [row, column] of [
    [0, 0],
    [10, 10],
    [3, 7],
  ]) {
    const middle = [(xEdges[column] + xEdges[column + 1]) / 2, (yEdges[row] + yEdges[row + 1]) / 2] as const;
    expect(placeUnder(frame, ...middle)).toEqual({ row, column });
  }
  expect(placeUnder(frame, frame.left - 1, frame.bottom - 5)).toBeNull();
  expect(placeUnder(frame, frame.left + 5, frame.bottom + 1)).toBeNull();
  expect(placeUnder(frame, frame.right + 1, frame.top + 5)).toBeNull();
});

describe.each([900, 560, 320])("%i px wide", (width) => {
  const corner = (x: number, y: number) => (x > 0.92 && y > 0.85 ? "middleware" : x < 0.3 ? "open" : "suite");
  const table = mapTable(mapFrom(41, (x, y) => ({ best: corner(x, y) })));

  test("a region without room for its name has it beside, and a line that ends in the region", () => {
    const figure = drawn(table, width);
    const frame = mapFrame(table, { width });
    const [name, ...others] = [...figure.querySelectorAll("text.beside")];
    expect(others).toEqual([]);
    expect(name.textContent).toBe("Middleware");
    const line = name.previousElementSibling?.previousElementSibling;
    const place = placeUnder(frame, Number(line?.getAttribute("x2")), Number(line?.getAttribute("y2")));
    expect(place && table.map.best[place.row][place.column]).toBe("middleware");
    const rest = [...figure.querySelectorAll("text, .today > *, circle.flip")].filter((each) => each !== name);
    for (const each of rest) expect(touch(box(name), box(each))).toBe(false);
    expect(box(name).right).toBeLessThan(box(figure).right);
  });
});

test("the axes have the values at which one input alone changes the pick, and the boundaries rings there", () => {
  const table = mapTable(threeRegions(41));
  const figure = drawn(table, 600);
  const figures = [...figure.querySelectorAll("text.flip")].map(({ textContent }) => Number(textContent));
  // open below 0.3 of the way from 2 to 200 by ratios, the suite below 0.4 of 60 hours; places are 1/40 apart
  expect(figures[0] / (2 * 100 ** (0.3 - 1 / 80))).toBeCloseTo(1, 1);
  expect(Math.abs(figures[1] - 60 * (0.4 + 1 / 80))).toBeLessThanOrEqual(0.75);
  expect(figures).toHaveLength(2);
  expect(figure.querySelectorAll("circle.flip")).toHaveLength(2);
  const coarse = drawn(mapTable({ ...threeRegions(41), complete: false }), 600);
  expect(coarse.querySelectorAll(".flip")).toHaveLength(0);
});
