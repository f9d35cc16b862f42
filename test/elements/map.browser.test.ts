import { html } from "lit";
import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { mapFrame } from "../../src/charts/mapFrame.ts";
import type { SpandrelMap } from "../../src/elements/map/map.ts";
import "../../src/elements/map/map.ts";
import { moved } from "../../src/elements/map/moved.ts";
import { mapTable } from "../charts/mapTable.ts";
import { threeRegions } from "../support/maps.ts";
import { shown, violations } from "./accessible.ts";

const table = mapTable(threeRegions(11));
const axes = { x: table.map.x, y: table.map.y };
const choices = [
  {
    heading: "Audience",
    inputs: [
      { path: table.map.x, label: "Signals" },
      { path: "funnel.coldRate", label: "Cold rate" },
    ],
  },
  { heading: "Team", inputs: [{ path: table.map.y, label: "Engineering" }] },
];
const sentence = (row: number, column: number) => `Row ${row}, column ${column}.`;

const map = () =>
  shown<SpandrelMap>(
    html`<spandrel-map .table=${table} .sentence=${sentence} .axes=${axes} .choices=${choices}></spandrel-map>`,
    600,
  );

function heard(host: SpandrelMap, name: string): unknown[] {
  const details: unknown[] = [];
  host.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
}

const plot = (host: SpandrelMap) => host.renderRoot.querySelector<HTMLElement>(".plot") as HTMLElement;
const words = (host: SpandrelMap) => host.renderRoot.querySelector(".said p")?.textContent?.trim();
const told = (host: SpandrelMap) => host.renderRoot.querySelector("[aria-live]")?.textContent;

async function press(host: SpandrelMap, keys: string) {
  plot(host).focus();
  await userEvent.keyboard(keys);
  await host.updateComplete;
}

/** A pointer event at the middle of a place. */
async function point(host: SpandrelMap, type: string, row: number, column: number, pointerType = "mouse") {
  const frame = mapFrame(table, { width: 600 });
  const { left, top } = plot(host).getBoundingClientRect();
  const clientX = left + (frame.xEdges[column] + frame.xEdges[column + 1]) / 2;
  const clientY = top + (frame.yEdges[row] + frame.yEdges[row + 1]) / 2;
  plot(host).dispatchEvent(new PointerEvent(type, { clientX, clientY, pointerType, bubbles: true }));
  await host.updateComplete;
}

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test("the map has no accessibility fault, at rest and with a place gone to", async () => {
    document.documentElement.dataset.theme = theme;
    const host = await map();
    expect(await violations(host)).toEqual([]);
    await press(host, "{ArrowUp}");
    expect(await violations(host)).toEqual([]);
  });
});

test("arrow keys start at today and go from place to place, which is said", async () => {
  const host = await map();
  await press(host, "{ArrowRight}");
  expect(words(host)).toBe("Row 5, column 5.");
  await press(host, "{ArrowRight}{ArrowUp}");
  expect([words(host), told(host)]).toEqual(["Row 6, column 6.", "Row 6, column 6."]);
  await press(host, "{Escape}");
  expect(words(host)).toContain("Point at a place");
});

test("Enter asks for both inputs to be set to the place", async () => {
  const host = await map();
  const set = heard(host, "map-set");
  await press(host, "{Enter}");
  expect(set).toEqual([]);
  await press(host, "{ArrowUp}{End}{PageUp}{Enter}");
  const changes = [
    { path: axes.x, to: table.map.xs[10] },
    { path: axes.y, to: table.map.ys[10] },
  ];
  expect(set).toEqual([{ changes }]);
});

test("from the place that was gone to, the button beside the words is the next stop", async () => {
  const host = await map();
  const set = heard(host, "map-set");
  await press(host, "{ArrowUp}");
  await userEvent.keyboard("{Tab}{Enter}");
  await host.updateComplete;
  expect(set).toHaveLength(1);
  expect(words(host)).toBe("Row 5, column 5.");
  await userEvent.keyboard("{Tab}");
  (host.shadowRoot?.activeElement as HTMLElement | null)?.blur();
  await host.updateComplete;
  expect(words(host)).toContain("Point at a place");
});

test("a mouse reads by pointing and sets by a click; nothing is told twice", async () => {
  const host = await map();
  const set = heard(host, "map-set");
  await point(host, "pointermove", 3, 7);
  expect([words(host), told(host)]).toEqual(["Row 3, column 7.", ""]);
  expect(host.renderRoot.querySelector(".said button")).toBeNull();
  await point(host, "pointerdown", 3, 7);
  await point(host, "click", 3, 7);
  expect(set).toHaveLength(1);
  plot(host).dispatchEvent(new PointerEvent("pointerleave", { pointerType: "mouse" }));
  await host.updateComplete;
  expect(words(host)).toContain("Point at a place");
});

test("a finger only points; the button then sets", async () => {
  const host = await map();
  const set = heard(host, "map-set");
  await point(host, "pointerdown", 2, 4, "touch");
  await point(host, "click", 2, 4, "touch");
  expect([set, words(host)]).toEqual([[], "Row 2, column 4."]);
  host.renderRoot.querySelector<HTMLElement>(".said button")?.click();
  expect(set).toEqual([
    {
      changes: [
        { path: axes.x, to: table.map.xs[4] },
        { path: axes.y, to: table.map.ys[2] },
      ],
    },
  ]);
});

test("another input is asked for, never the same twice", async () => {
  const host = await map();
  const chosen = heard(host, "map-axes");
  const [across] = host.renderRoot.querySelectorAll("select");
  expect(across.selectedOptions[0].textContent).toBe("Signals");
  const same = [...across.options].find(({ value }) => value === axes.y);
  expect(same?.disabled).toBe(true);
  await userEvent.selectOptions(page.elementLocator(across), "funnel.coldRate");
  expect(chosen).toEqual([{ x: "funnel.coldRate", y: axes.y }]);
  // until the owner agrees it shows what it was given
  host.requestUpdate();
  await host.updateComplete;
  expect(across.value).toBe(axes.x);
});

test("a finer picture forgets a place of the coarse one", async () => {
  const host = await map();
  await press(host, "{ArrowUp}");
  host.table = mapTable(threeRegions(41));
  await host.updateComplete;
  expect(words(host)).toContain("Point at a place");
  expect(plot(host).querySelector("svg")).not.toBeNull();
});

test("the cursor keeps within the map", () => {
  const size = { rows: 3, columns: 4 };
  const start = { row: 0, column: 0 };
  const to = (key: string, shiftKey = false) => moved({ row: 1, column: 1 }, { key, shiftKey }, size, start);
  expect([to("ArrowUp", true), to("PageDown"), to("End"), to("a")]).toEqual([
    { row: 2, column: 1 },
    { row: 0, column: 1 },
    { row: 1, column: 3 },
    null,
  ]);
});
