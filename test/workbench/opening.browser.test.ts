import { beforeAll, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { SpandrelCostTable } from "../../src/elements/cost-table/cost-table.ts";
import { shippedChoices } from "../../src/workbench/shipped.ts";
import { choose, opened, settled, table, texts, verdict } from "./page.ts";

beforeAll(() => opened());

test("the page opens on mid-size B2B with its verdict, and nothing to undo", async () => {
  await expect.element(page.getByRole("combobox", { name: "Scenario" })).toHaveDisplayValue("Mid-size B2B");
  await expect.element(verdict()).toHaveTextContent(/middleware/);
  await expect.element(page.getByText("lowest expected cost, 10,000 futures")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Undo" })).toBeDisabled();
  await expect.element(page.getByRole("button", { name: "Redo" })).toBeDisabled();
  expect(document.title).toMatch(/middleware.*Mid-size B2B, Spandrel$/);
});

describe.each(shippedChoices)("$name", ({ name }) => {
  beforeAll(() => choose(name));

  test("has a verdict with its reasons", async () => {
    await expect.element(verdict()).toHaveTextContent(/^[A-Z].{10,}\.$/);
    await expect.element(page.getByText(/^lowest expected cost, [\d,]+ futures$/)).toBeVisible();
  });

  test("has a row for every option", async () => {
    const options = document.querySelector<SpandrelCostTable>("spandrel-cost-table")?.rows ?? [];
    expect(options.length).toBeGreaterThanOrEqual(5);
    expect(table().getByRole("row").all()).toHaveLength(options.length + 1);
    for (const { label } of options) await expect.element(table().getByRole("button", { name: label })).toBeVisible();
  });

  test("has the gap chart and the paired difference", async () => {
    await expect.element(page.getByRole("img", { name: /^What the gap has cost after 18 months/ })).toBeVisible();
    await expect.element(page.getByRole("img", { name: /^Of 20 equally likely futures/ })).toBeVisible();
  });

  test("says nothing that only a machine understands", () => {
    const all = texts(document.body);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((text) => /NaN|undefined|Infinity|\bnull\b|\[object/.test(text))).toEqual([]);
  });
});

test("a row that is pointed at shows its futures; away from it, those of the pick again", async () => {
  await choose("Mid-size B2B");
  const chart = () => document.querySelector(".pair spandrel-chart")?.shadowRoot?.querySelector("svg")?.innerHTML;
  await settled();
  const pick = chart();
  await table().getByRole("button", { name: "Leave the gap open" }).hover();
  await expect.poll(chart).not.toBe(pick);
  await verdict().hover();
  await expect.poll(chart).toBe(pick);
});
