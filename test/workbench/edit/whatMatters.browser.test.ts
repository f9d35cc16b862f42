import { html, render } from "lit";
import { expect, test } from "vitest";
import { page } from "vitest/browser";
import "../../../src/elements/tokens.css";
import { readScenario } from "../../../src/scenario/read.ts";
import { editPage } from "../../../src/workbench/edit/editPage.ts";
import type { Insight } from "../../../src/workbench/insights.ts";
import type { PageContext } from "../../../src/workbench/page.ts";
import { fileOf, until } from "../page.ts";

const MATTERS = ["funnel.valuePerWin", "approaches.suite.fit", "funnel.coldRate"];

test("what matters comes in its order, each with how far it moves the lead", async () => {
  await page.viewport(1440, 900);
  const reading = readScenario(await fileOf("mid-size-b2b"));
  if (!reading.ok) throw new Error("expected a scenario");
  const { scenario } = reading;
  const insight = (path: string): Insight | undefined => {
    const i = MATTERS.indexOf(path);
    if (i < 0) return undefined;
    return { territories: [], change: null, importance: 1 / (i + 1), swing: `moves the lead by place ${i + 1}` };
  };
  const context = {
    document: { id: "one", scenario, file: scenario, shipped: null },
    outcome: null,
    stale: false,
    insights: { of: insight, byEffect: MATTERS, rival: "suite" },
    edit: () => {},
    open: () => {},
    fail: () => {},
    update: () => {},
    go: () => {},
  } as unknown as PageContext;
  const stage = document.createElement("main");
  document.body.replaceChildren(stage);
  render(html`${editPage.render(context)}`, stage);
  await page.getByRole("button", { name: "What matters" }).click();
  const fields = () => [...stage.querySelectorAll("spandrel-field")].map((field) => field.getAttribute("path"));
  await until(() => fields().length === MATTERS.length);
  expect(fields()).toEqual(MATTERS);
  await expect.element(page.getByRole("img", { name: "moves the lead by place 2" })).toBeVisible();
  await page.getByRole("button", { name: "What matters" }).click();
});
