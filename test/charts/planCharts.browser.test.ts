import { beforeAll, describe, expect, test } from "vitest";
import { delayChart } from "../../src/charts/delayChart.ts";
import { scheduleChart } from "../../src/charts/scheduleChart.ts";
import "../../src/elements/tokens.css";
import { delays, schedule } from "./planTables.ts";

beforeAll(() => Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

function drawn(figure: SVGSVGElement): SVGSVGElement {
  // as wide as asked for, however narrow the test's page is
  figure.style.maxWidth = "none";
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")];
const middle = (element: Element) => (box(element).top + box(element).bottom) / 2;

/** Pairs of texts that stand in one another's way. */
function collisions(figure: SVGSVGElement): string[] {
  const all = texts(figure).filter((text) => text.textContent !== "");
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const [p, q] = [box(a), box(b)];
      // letters fill about two thirds of a line's height
      const apart = p.right <= q.left || q.right <= p.left || Math.abs(middle(a) - middle(b)) >= 11;
      return apart ? [] : [`${a.textContent} / ${b.textContent}`];
    }),
  );
}

describe.each([1000, 640, 320])("the delay chart, %i px wide", (width) => {
  test("names every line at its end, 17 px apart, inside the chart, and nothing collides", () => {
    const chart = drawn(delayChart(delays, { width }));
    const labels = texts(chart).filter((text) => text.textContent?.includes("\u2002"));
    expect(labels).toHaveLength(6);
    const middles = labels.map(middle).sort((a, b) => a - b);
    for (let i = 1; i < middles.length; i++) expect(middles[i] - middles[i - 1]).toBeGreaterThan(16.9);
    for (const text of texts(chart)) {
      expect(box(text).right).toBeLessThanOrEqual(box(chart).right + 1);
      expect(box(text).left).toBeGreaterThanOrEqual(box(chart).left - 1);
    }
    expect(collisions(chart)).toEqual([]);
  });

  test("marks zero, and ends in months", () => {
    const marks = texts(drawn(delayChart(delays, { width }))).map((text) => text.textContent);
    expect(marks.filter((mark) => mark === "0")).toHaveLength(2);
    expect(marks).toEqual(expect.arrayContaining(["12", "months", "as planned"]));
  });

  test("draws the pick heavy and no line along the axis", () => {
    const chart = drawn(delayChart(delays, { width }));
    expect(chart.querySelectorAll("[stroke-width='2.8']")).toHaveLength(1);
    expect(chart.querySelectorAll("[stroke-width='1.7'] path, path[stroke-width='1.7']")).toHaveLength(4);
  });
});

describe("the delay chart", () => {
  test("draws where nothing is worth anything, and lines of different months", () => {
    const [first, second] = delays.curves;
    const chart = drawn(
      delayChart(
        {
          ...delays,
          curves: [
            { ...first, netValue: first.months.map(() => 0) },
            { ...second, months: [3, 4], netValue: [0, 0] },
          ],
          pick: null,
          stated: null,
        },
        { width: 600 },
      ),
    );
    expect(chart.outerHTML).not.toContain("NaN");
  });

  test("tells plans that begin alike apart on a phone", () => {
    const shorts = ["by hand, then middleware", "by hand, then suite", "by hand"];
    const curves = shorts.map((short, i) => ({ ...delays.curves[i], short }));
    const chart = drawn(delayChart({ ...delays, curves }, { width: 360 }));
    const labels = texts(chart).flatMap((text) => text.textContent?.split("\u2002$").slice(0, -1) ?? []);
    const negative = texts(chart).flatMap((text) => text.textContent?.split("\u2002−").slice(0, -1) ?? []);
    expect([...labels, ...negative]).toEqual(["…middleware", "…then suite", "By hand"]);
  });

  test("is one image that says what it shows", () => {
    const chart = delayChart(delays, { width: 600 });
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.querySelectorAll("[aria-label]")).toHaveLength(0);
    expect(chart.getAttribute("aria-label")).toContain(
      "Net value by months of waiting: A rather long name of option 0 $541k in month 0, −$24k in month 12;",
    );
  });
});

describe.each([1000, 640, 320])("the schedule, %i px wide", (width) => {
  test("keeps every word inside and out of another's way", () => {
    const chart = drawn(scheduleChart(schedule, { width }));
    for (const text of texts(chart)) {
      expect(box(text).left, text.textContent ?? "").toBeGreaterThanOrEqual(box(chart).left - 1);
      expect(box(text).right, text.textContent ?? "").toBeLessThanOrEqual(box(chart).right + 1);
    }
    expect(collisions(chart)).toEqual([]);
  });

  test("ends in the horizon", () => {
    const marks = texts(drawn(scheduleChart(schedule, { width }))).map((text) => text.textContent);
    expect(marks).toEqual(expect.arrayContaining(["0", "18", "months"]));
  });
});

describe("the schedule", () => {
  test("marks each milestone by its interval and its median, in months", () => {
    const chart = drawn(scheduleChart(schedule, { width: 640 }));
    const marks = texts(chart).map((text) => text.textContent);
    expect(marks).toEqual(expect.arrayContaining(["live 0.2", "in full 0.9", "taken over 5.5", "live 16.2"]));
    expect(chart.querySelectorAll("circle")).toHaveLength(7);
  });

  test("ends a stage's bar where it is taken over, and runs the others to the horizon", () => {
    const chart = drawn(scheduleChart(schedule, { width: 640 }));
    const axis = [...chart.querySelectorAll("line[stroke='var(--ink)']")].find((line) => box(line).width > 100);
    const bars = [...chart.querySelectorAll("line[stroke-width='8']")];
    expect(bars).toHaveLength(3);
    const { left, right } = box(axis as Element);
    const at = (bar: Element) => (Number(bar.getAttribute("x2")) + box(chart).left - left) / (right - left);
    expect(at(bars[0])).toBeCloseTo(24 / 78, 2);
    expect(at(bars[1])).toBeCloseTo(1, 2);
  });

  test("draws a stage that never goes live as nothing but being built", () => {
    const [stage] = schedule.stages;
    const never = { ...stage, live: null, full: null, retired: null };
    const chart = drawn(scheduleChart({ ...schedule, stages: [never] }, { width: 640 }));
    expect(chart.querySelectorAll("circle, rect, line[stroke-width='8']")).toHaveLength(0);
    expect(chart.outerHTML).not.toMatch(/NaN|Infinity/);
  });

  test("is one image that says what it shows", () => {
    const chart = scheduleChart(schedule, { width: 640 });
    expect(chart.getAttribute("role")).toBe("img");
    expect(chart.getAttribute("aria-label")).toContain(
      "By hand begins at once, live in month 0.2, in full in month 0.9, taken over in month 5.5",
    );
  });
});
