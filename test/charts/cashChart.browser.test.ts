import { beforeAll, describe, expect, test } from "vitest";
import { cashChart } from "../../src/charts/cashChart.ts";
import type { CashChartTable } from "../../src/charts/cashTable.ts";
import "../../src/elements/tokens.css";
import { ink } from "./figures.ts";

beforeAll(() => Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

const weeks = Array.from({ length: 79 }, (_, week) => week);

/** Falls to −60,000 in week 20, is back at nothing in week 40, and rises. */
const table: CashChartTable = {
  name: "Custom middleware",
  style: { ...ink, dash: [12, 3] },
  baseline: "Leaving it open",
  cumulative: weeks.map((week) => (week <= 20 ? -3000 * week : -60_000 + 3000 * (week - 20))),
  months: Array.from({ length: 18 }, (_, month) => ({ from: month, to: month + 1, net: month < 5 ? -13e3 : 13e3 })),
  payback: (40 * 12) / 52,
  npv: 121e3,
  horizonMonths: 18,
  currency: "USD",
};

function drawn(of: CashChartTable, width: number): SVGSVGElement {
  const figure = cashChart(of, { width });
  document.body.replaceChildren(figure);
  return figure;
}

const box = (element: Element) => element.getBoundingClientRect();
const texts = (figure: SVGSVGElement) => [...figure.querySelectorAll("text")];
const middle = (element: Element) => (box(element).top + box(element).bottom) / 2;

function collisions(figure: SVGSVGElement): string[] {
  const all = texts(figure);
  return all.flatMap((a, i) =>
    all.slice(i + 1).flatMap((b) => {
      const [p, q] = [box(a), box(b)];
      // letters fill about two thirds of a line's height
      const apart = p.right <= q.left || q.right <= p.left || Math.abs(middle(a) - middle(b)) >= 11;
      return apart ? [] : [`${a.textContent} / ${b.textContent}`];
    }),
  );
}

const cases: Record<string, CashChartTable> = {
  "pays back": table,
  "never pays back": { ...table, payback: null, npv: -90e3, cumulative: weeks.map((week) => -1000 * week) },
  "pays back at the very end": {
    ...table,
    payback: 17.6,
    cumulative: weeks.map((week) => (week <= 40 ? -week : week - 78.5) * 1000),
  },
  "is never in the red": { ...table, payback: 3 / 13, cumulative: weeks.map((week) => 900 * week), npv: 70e3 },
};

describe.each(Object.entries(cases))("cash that %s", (_, of) => {
  test.each([640, 320])("has its words inside the chart, %i px wide, and none in another's way", (width) => {
    const chart = drawn(of, width);
    for (const text of texts(chart)) {
      expect(box(text).left).toBeGreaterThanOrEqual(box(chart).left - 1);
      expect(box(text).right).toBeLessThanOrEqual(box(chart).left + width + 1);
      expect(box(text).bottom).toBeLessThanOrEqual(box(chart).bottom + 1);
    }
    expect(collisions(chart)).toEqual([]);
    expect(chart.outerHTML).not.toMatch(/NaN|undefined/);
  });
});

test("it says what it shows: the lowest point, payback, the end and what is left in all", () => {
  expect(drawn(table, 640).getAttribute("aria-label")).toBe(
    "Discounted cash so far of Custom middleware against Leaving it open, month by month; lowest −$60k in month 5; paid back in month 10; $114k at the end, $121k with what is owed then and what lands after it",
  );
  expect(texts(drawn(cases["never pays back"], 640)).some((text) => text.textContent?.includes("pays back"))).toBe(
    false,
  );
});

test("the line goes through zero where payback is marked", () => {
  const chart = drawn(table, 640);
  const [lowest, payback] = [...chart.querySelectorAll("path[fill='var(--ink)']")].map(box);
  const zero = [...chart.querySelectorAll("line[stroke='var(--ink)']")].map(box)[0];
  expect(Math.abs(payback.top + payback.height / 2 - zero.top)).toBeLessThan(1);
  expect(lowest.top).toBeGreaterThan(payback.top);
  expect(lowest.left).toBeLessThan(payback.left);
});

test("it draws where all is nothing", () => {
  const still = { ...table, cumulative: weeks.map(() => 0), months: [], payback: null, npv: 0 };
  expect(drawn(still, 320).outerHTML).not.toContain("NaN");
});
