import { html } from "lit";
import { beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import file from "../../../scenarios/mid-size-b2b.json";
import type { Base } from "../../../src/decision/base.ts";
import { namesOf } from "../../../src/decision/names.ts";
import { resolved, type ScenarioFile } from "../../../src/scenario/scenario.ts";
import type { CashResult } from "../../../src/simulation/cash.ts";
import { financeView } from "../../../src/workbench/finance/financeView.ts";
import { stylesOf } from "../../../src/workbench/optionViews.ts";
import type { Task } from "../../../src/workbench/section.ts";
import type { ViewContext } from "../../../src/workbench/view.ts";
import { shown, violations } from "../../elements/accessible.ts";
import { ranWithCash } from "../../support/finances.ts";

let base: Base;
let cash: CashResult;

beforeAll(async () => {
  ({ base, cash } = await ranWithCash(resolved(file as unknown as ScenarioFile), 250));
});

const context = (task: Partial<Task<CashResult>>): ViewContext => {
  const { scenario } = base.result;
  const names = namesOf(scenario);
  const own = { table: null, running: null, stale: false, error: null, start() {}, cancel() {}, ...task };
  return {
    outcome: { ...base, preview: false },
    scenario,
    styles: stylesOf(base.result),
    name: (id: string) => names.get(id)?.short ?? id,
    label: (path: string) => path,
    stale: false,
    set() {},
    task: () => own,
    settingsOf: () => undefined,
    configure() {},
    takePlan() {},
    inputs: { document: "own" },
  } as unknown as ViewContext;
};

const view = (task: Partial<Task<CashResult>>, width = 1200) =>
  shown(html`<div>${financeView.render(context(task))}</div>`, width);

test("before there is cash it says how far that is, and can be stopped", async () => {
  let cancelled = 0;
  const element = await view({ running: 0.4, cancel: () => cancelled++ });
  await page.getByRole("button", { name: /^Cancel/ }).click();
  expect(cancelled).toBe(1);
  expect(await violations(element)).toEqual([]);
});

test("without cash it can be asked for", async () => {
  let started = 0;
  const element = await view({ start: () => started++ });
  await page.getByRole("button", { name: /^Run/ }).click();
  expect(started).toBe(1);
  expect(await violations(element)).toEqual([]);
});

test("of earlier inputs it stays, says so, and can be brought up to date", async () => {
  let started = 0;
  const element = await view({ table: cash });
  const desk = element.querySelector("spandrel-finance-desk") as HTMLElementTagNameMap["spandrel-finance-desk"];
  const { task } = context({ table: cash, stale: true, start: () => started++ });
  desk.context = { ...desk.context, task: task("cash") };
  await expect.element(page.getByText("of earlier inputs")).toBeVisible();
  await expect.element(page.getByRole("region", { name: /^Cash-flow statement/ })).toBeVisible();
  await page.getByRole("button", { name: /^Update/ }).click();
  expect(started).toBe(1);
});

test.each([1200, 350])("it is a page without accessibility fault, inside its width: %i px", async (width) => {
  const element = await view({ table: cash }, width);
  await expect.element(page.getByRole("region", { name: /^Cash-flow statement/ })).toBeVisible();
  expect(await violations(element)).toEqual([]);
  expect(element.scrollWidth).toBeLessThanOrEqual(width);
});

test("any option can be the baseline, and one against itself says so", async () => {
  const element = await view({ table: cash });
  const desk = () => element.querySelector("spandrel-finance-desk")?.shadowRoot;
  const readings = () =>
    [...(desk()?.querySelectorAll("spandrel-chart") ?? [])].map(({ reading }) => reading).join(" ");
  const [option, baseline] = ["Option", "Baseline"].map((name) => page.getByRole("combobox", { name }));
  await userEvent.selectOptions(baseline, "suite");
  await expect.poll(readings).toMatch(/ (more than|against) suite/);
  await userEvent.selectOptions(option, "suite");
  await expect.poll(readings).toContain("is the baseline: everything is measured against it");
  await expect.element(page.getByText(/^Choose another option, or another baseline/)).toBeVisible();
});

test("leaving it open asks for nothing", async () => {
  await view({ table: cash });
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Option" }), "open");
  await expect.element(page.getByText(/asks for nothing/)).toBeVisible();
});
