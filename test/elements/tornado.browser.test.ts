import { html } from "lit";
import { describe, expect, test } from "vitest";
import type { SpandrelChart } from "../../src/elements/chart/chart.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import "../../src/elements/thresholds/thresholds.ts";
import type { SpandrelThresholds, ThresholdRow } from "../../src/elements/thresholds/thresholds.ts";
import "../../src/elements/tornado/tornado.ts";
import type { SpandrelTornado, TornadoView } from "../../src/elements/tornado/tornado.ts";
import { tornadoTable, trackTable } from "../charts/tornadoTables.ts";
import { shown, violations } from "./accessible.ts";

const styles = optionStyles(["suite", "middleware", "open"].map((id) => ({ id })));
const rivals = [
  { id: "suite", name: "suite" },
  { id: "open", name: "leaving it open" },
];
const view = (rival: string): TornadoView => ({
  reading: `Nothing hands it to ${rival}.`,
  unit: "thousand US dollars",
  chart: { ...tornadoTable, rival: { name: rival, style: styles[rival] } },
  table: { caption: "All inputs", columns: ["Input", "swing"], rows: [["Signals", "+$390k"]] },
});
const tornado = html`<spandrel-tornado .rivals=${rivals} first="open" .view=${view}></spandrel-tornado>`;

const rows: ThresholdRow[] = ["suite", "open", null].map((to, i) => ({
  path: `input ${i}`,
  condition: `Below ${17 - i} engineering hours a week`,
  to: to === null ? null : { name: to, style: styles[to] },
  note: "now 40, exact",
  track: { ...trackTable, label: `Below ${17 - i} engineering hours a week: ${to}; now 40` },
}));
const thresholds = html`<spandrel-thresholds .rows=${rows}></spandrel-thresholds>`;

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([
    ["tornado", tornado],
    ["thresholds", thresholds],
  ])("%s has nothing that axe finds wrong", async (_, template) => {
    document.documentElement.dataset.theme = theme;
    const element = await shown(template);
    expect(await violations(element)).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});

test("the tornado compares with the first rival until another is chosen", async () => {
  const element = await shown<SpandrelTornado>(tornado);
  const reading = () => element.renderRoot.querySelector<SpandrelChart>("spandrel-chart")?.reading;
  expect(reading()).toBe("Nothing hands it to open.");
  const [suite, open] = [...element.renderRoot.querySelectorAll("button")];
  expect([suite, open].map((tab) => tab.getAttribute("aria-pressed"))).toEqual(["false", "true"]);
  suite.click();
  await element.updateComplete;
  expect(reading()).toBe("Nothing hands it to suite.");
  expect(element.renderRoot.querySelector("svg")?.getAttribute("aria-label")).toContain("Suite minus by hand first");
  // a rival that is no longer there gives way to the first
  element.rivals = rivals.slice(1);
  await element.updateComplete;
  expect(reading()).toBe("Nothing hands it to open.");
});

test("the thresholds name what takes over in its own colour, or that nothing is left", async () => {
  const element = await shown<SpandrelThresholds>(thresholds, 340);
  const items = [...element.renderRoot.querySelectorAll("li")];
  expect(items.map((item) => item.querySelector("b")?.textContent)).toEqual([
    "suite",
    "open",
    "nothing keeps the limits",
  ]);
  expect(items[0].querySelector("b")?.style.color).toBe("var(--suite-t)");
  expect(items[0].textContent).toContain("Below 17 engineering hours a week");
  expect(element.scrollWidth).toBeLessThanOrEqual(340);
});

test("where nothing changes, the tornado is folded under one sentence, with its table", async () => {
  const quiet = { reading: "No input alone changes the pick.", unit: "Each input low, then high." };
  const element = await shown<SpandrelTornado>(
    html`<spandrel-tornado .rivals=${rivals} first="open" .view=${view} .quiet=${quiet}></spandrel-tornado>`,
  );
  const chart = element.renderRoot.querySelector("spandrel-chart");
  const details = element.renderRoot.querySelector("details");
  expect([chart?.reading, chart?.unit, chart?.table?.caption]).toEqual([quiet.reading, quiet.unit, "All inputs"]);
  expect(details?.open).toBe(false);
  details?.querySelector("summary")?.click();
  expect(details?.open).toBe(true);
  expect(details?.textContent).toContain("Nothing hands it to open.");
  expect(await violations(element)).toEqual([]);
  element.quiet = null;
  await element.updateComplete;
  expect(details?.open).toBe(true);
  expect(chart?.reading).toBe("Nothing hands it to open.");
});
