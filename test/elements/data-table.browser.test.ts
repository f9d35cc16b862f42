import "../../src/elements/data-table/data-table.ts";
import { html } from "lit";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import type { ChartTable } from "../../src/charts/chartTable.ts";
import type { SpandrelChart } from "../../src/elements/chart/chart.ts";
import "../../src/elements/chart/chart.ts";
import { shown, violations } from "./accessible.ts";

const table: ChartTable = {
  caption: "What each option costs",
  columns: ["option", "total", "8 in 10 futures", "best in", "what it rests on"],
  rows: [
    ["Custom middleware", "$954k", "−$20k to +$65k", "43 of 100", "12 signals a week"],
    ["Leave the gap open", "−$1.43m", "", "–", "nothing"],
  ],
};

const chart = (of = table) => html`<spandrel-chart reading="It compounds." .table=${of}></spandrel-chart>`;

const inside = (host: Element) => host.shadowRoot?.querySelector("spandrel-data-table")?.shadowRoot as ShadowRoot;

const summary = () => page.getByText(`Table: ${table.caption}`);

test("a chart without a table offers none", async () => {
  const host = await shown(html`<spandrel-chart reading="It compounds."></spandrel-chart>`);
  expect(host.shadowRoot?.querySelector("spandrel-data-table")).toBeNull();
});

describe("the table behind a chart", () => {
  let host: Element;
  let copied: string[];

  beforeEach(async () => {
    copied = [];
    vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
      copied.push(text);
    });
    host = await shown(chart(), 350);
  });

  afterEach(() => {
    vi.restoreAllMocks();
    delete document.documentElement.dataset.theme;
  });

  test("is there when it is asked for, and gone again", async () => {
    expect(inside(host).querySelector("table")).toBeNull();
    await summary().click();
    await expect.element(page.getByRole("table", { name: table.caption })).toBeVisible();
    expect(page.getByRole("row").all()).toHaveLength(3);
    await summary().click();
    await expect.element(page.getByRole("table", { name: table.caption })).not.toBeInTheDocument();
  });

  test("has figures on the right, text on the left, and a heading for every row", async () => {
    await summary().click();
    await expect.element(page.getByRole("table")).toBeVisible();
    const cells = [...inside(host).querySelectorAll("tbody tr:first-child > *")];
    expect(cells.map((cell) => getComputedStyle(cell).textAlign)).toEqual(["start", "end", "end", "end", "start"]);
    expect(
      page
        .getByRole("rowheader")
        .all()
        .map((each) => each.element().textContent),
    ).toEqual(["Custom middleware", "Leave the gap open"]);
  });

  test("scrolls inside itself where it is wider than its place, and by keyboard", async () => {
    await summary().click();
    const frame = page.getByRole("region", { name: table.caption });
    await expect.element(frame).toBeVisible();
    const { scrollWidth, clientWidth, tabIndex } = frame.element() as HTMLElement;
    expect(scrollWidth).toBeGreaterThan(clientWidth);
    expect(tabIndex).toBe(0);
    expect(host.scrollWidth).toBeLessThanOrEqual(350);
  });

  test("is copied as columns that a spreadsheet takes", async () => {
    await summary().click();
    await page.getByRole("button", { name: "Copy table: What each option costs" }).click();
    await expect.element(page.getByText("Copied")).toBeVisible();
    expect(copied).toEqual([
      [
        "option\ttotal\t8 in 10 futures\tbest in\twhat it rests on",
        "Custom middleware\t$954k\t−$20k to +$65k\t43 of 100\t12 signals a week",
        "Leave the gap open\t−$1.43m\t\t–\tnothing",
      ].join("\n"),
    ]);
  });

  test("takes along what it was computed from, and nothing that a spreadsheet would compute", async () => {
    (host as SpandrelChart).style.setProperty(
      "--stamp",
      '"Spandrel 0.1.0, seed s, scenario 7c1f-9e02, 10,000 futures"',
    );
    const rows = [
      ["=1+1", "+$16k", "-1"],
      ["@SUM(A1)", "-cmd", "+ a"],
    ];
    (host as SpandrelChart).table = { caption: "Names", columns: ["a", "b", "c"], rows };
    await page.getByText("Table: Names").click();
    await page.getByRole("button", { name: "Copy table: Names" }).click();
    await expect.element(page.getByText("Copied")).toBeVisible();
    expect(copied).toEqual([
      "a\tb\tc\n'=1+1\t+$16k\t-1\n'@SUM(A1)\t'-cmd\t'+ a\n\nSpandrel 0.1.0, seed s, scenario 7c1f-9e02, 10,000 futures",
    ]);
  });

  test("says so where the browser does not let it copy", async () => {
    vi.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new DOMException("no", "NotAllowedError"));
    await summary().click();
    await page.getByRole("button", { name: /^Copy table/ }).click();
    await expect.element(page.getByText("The browser did not allow it; select the table to copy it")).toBeVisible();
  });

  test.each(["light", "dark"])("open, it has no accessibility fault in the %s theme", async (theme) => {
    document.documentElement.dataset.theme = theme;
    await summary().click();
    await expect.element(page.getByRole("table")).toBeVisible();
    expect(await violations(host)).toEqual([]);
  });
});
