import { beforeAll, describe, expect, test } from "vitest";
import { futureChart } from "../../src/charts/futureChart.ts";
import { futurePlot } from "../../src/charts/futureFrame.ts";
import type { FutureChartTable } from "../../src/charts/futureTable.ts";
import "../../src/elements/tokens.css";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { oneFuture } from "../../src/simulation/oneFuture.ts";

const files = import.meta.glob<string>("../../scenarios/*.json", { query: "?raw", import: "default", eager: true });
const scenarios = Object.entries(files).map(([path, text]): [string, Scenario] => {
  const answer = readScenario(text);
  if (!answer.ok) throw new Error(path);
  return [path.split("/").at(-1) as string, answer.scenario];
});

beforeAll(() => Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 12px "IBM Plex Sans"`))));

function tableOf(scenario: Scenario, trial: number): FutureChartTable {
  const { options, weeks, discount } = oneFuture(scenario, { trial });
  const stages = new Map(scenario.plans.map((plan) => [plan.id, plan.stages.map(({ approach }) => approach)]));
  const styles = optionStyles(options.map(({ id }) => ({ id, stages: stages.get(id) })));
  return {
    rows: options.map((future) => ({ id: future.id, label: future.label, style: styles[future.id], future })),
    weeks,
    horizonMonths: scenario.horizonMonths,
    discount,
    currency: scenario.currency,
    shorts: Object.fromEntries(Object.entries(scenario.approaches).map(([id, { short }]) => [id, short])),
  };
}

function drawn(table: FutureChartTable, width: number): SVGSVGElement {
  const figure = futureChart(table, { width });
  figure.style.maxWidth = "none";
  document.body.style.margin = "0 0 0 20px";
  document.body.replaceChildren(figure);
  return figure;
}

describe.each(scenarios)("the chart of one future of %s", (_, scenario) => {
  test.each([340, 599, 600, 1000])("%i px wide: words neither touch nor leave it", (width) => {
    for (const trial of [0, 5, 36, 77]) {
      const figure = drawn(tableOf(scenario, trial), width);
      const frame = figure.getBoundingClientRect();
      const boxes = [...figure.querySelectorAll("text")].map((text) => ({
        text: `${text.textContent} in future ${trial}`,
        box: text.getBoundingClientRect(),
      }));
      for (const { text, box } of boxes) {
        expect(box.left, text).toBeGreaterThanOrEqual(frame.left - 1);
        expect(box.right, text).toBeLessThanOrEqual(frame.right + 1);
        for (const other of boxes) {
          const apart =
            other.box === box ||
            other.box.left >= box.right ||
            other.box.right <= box.left ||
            // lines of 12 px type stand in boxes of 16
            other.box.top >= box.bottom - 4 ||
            other.box.bottom <= box.top + 4;
          expect(apart, `${text} and ${other.text}`).toBe(true);
        }
      }
    }
  });

  test("draws numbers only, is one image, and says of every option what it costs", () => {
    const table = tableOf(scenario, 11);
    const figure = drawn(table, 700);
    expect(figure.outerHTML).not.toMatch(/NaN|undefined|Infinity/);
    expect(figure.getAttribute("role")).toBe("img");
    for (const { label } of table.rows) expect(figure.getAttribute("aria-label")).toContain(label);
    expect(figure.querySelectorAll("[aria-label]")).toHaveLength(0);
  });
});

describe("the chart of one future", () => {
  const scenario = Object.fromEntries(scenarios)["mid-size-b2b.json"];

  test("its marks stand where the events are", () => {
    const table = tableOf(scenario, 0);
    const width = 900;
    const figure = drawn(table, width);
    const { left, right } = futurePlot(table, width);
    const at = (week: number) => left + (week / table.weeks) * (right - left);
    const lines = [...figure.querySelectorAll("line")].map((line) => Number(line.getAttribute("x1")));
    for (const { live, renewals } of table.rows.flatMap(({ future }) => future.stages)) {
      for (const week of [live ?? 0, ...renewals.map((renewal) => renewal.at)]) {
        expect(Math.min(...lines.map((x) => Math.abs(x - at(week))))).toBeLessThan(0.06);
      }
    }
  });

  test("the lower bands end at what is paid and at the total, on one scale from zero", () => {
    const table = tableOf(scenario, 5);
    const figure = drawn(table, 900);
    const largest = Math.max(...table.rows.map(({ future }) => future.tco));
    const heights = (fill: "color" | "tint") =>
      table.rows.map(({ style }, i) => {
        const group = figure.querySelectorAll("svg > g")[i];
        const paths = [...group.querySelectorAll<SVGPathElement>(`path[fill="${style[fill]}"]`)];
        return paths[paths.length - 1].getBBox().height;
      });
    const [paid, total] = [heights("color"), heights("tint")];
    const full = Math.max(...total);
    table.rows.forEach(({ future }, i) => {
      expect(Math.abs(total[i] - (full * future.tco) / largest)).toBeLessThan(0.2);
      expect(Math.abs(paid[i] - (full * future.directCost) / largest)).toBeLessThan(0.2);
    });
  });

  test("names of any length are cut to their room", () => {
    const table = tableOf(scenario, 0);
    const label = "Ein außerordentlich langer Name ohne Ende ".repeat(12).trim();
    const long = { ...table, rows: table.rows.map((row) => ({ ...row, label })) };
    for (const width of [340, 900]) {
      const figure = drawn(long, width);
      for (const text of figure.querySelectorAll("text")) {
        expect(text.getBoundingClientRect().right).toBeLessThanOrEqual(figure.getBoundingClientRect().right + 1);
      }
    }
  });
});
