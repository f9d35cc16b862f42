import { afterAll, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { keepStart } from "../../src/workbench/start/startState.ts";
import { hash, openedSmall, row, settled, slider, table, until, verdict } from "../workbench/page.ts";
import { box, button, chooser, kept, SOON, visit } from "./reader.ts";

const choose = (group: string, name: string | RegExp) =>
  page
    .getByRole("group", { name: group, exact: true })
    .getByRole("radio", { name, exact: typeof name === "string" })
    .click();

beforeAll(async () => {
  location.hash = "";
  await openedSmall();
  keepStart({ texts: {}, step: 0, cleared: null });
});

afterAll(() => {
  location.hash = "";
});

test("from the library through ten questions to a verdict of one's own, which is kept", async () => {
  const before = hash();
  await visit("Library");
  await button("Guided start").click();
  await userEvent.fill(box("Name"), "Demo requests");
  await button("Next").click();
  await choose("Kind of business", /^Mid-size/);
  await userEvent.fill(box("Contacts on the list"), "20k to 40k");
  await button("Next").click();
  await userEvent.fill(box("Signals a week"), "25 to 60");
  await button("Next").click();
  await userEvent.fill(box("Today, treated like everybody else"), "14 of 180");
  await button("Next").click();
  await userEvent.fill(box("Value of a win"), "15k to 40k");
  await button("Next").click();
  await choose("Integrated suite", "To be bought");
  await choose("Custom middleware", "Not an option");
  await choose("By hand", "An option");
  await button("Next").click();
  await userEvent.fill(box("Engineering, hours a week"), "0");
  await button("Next").click();
  await choose("Half of its worth is gone", /^Within hours/);
  await button("Next").click();
  await userEvent.fill(box("Active campaigns"), "3 to 6");
  await button("Next").click();
  await userEvent.fill(box("Months to look ahead"), "12");
  await button("Next").click();
  await expect.element(page.getByRole("heading", { name: "Is this what you know?" })).toBeVisible();
  await button("Make the scenario").click();

  await until(() => document.title.endsWith(" Demo requests, Spandrel"));
  await settled();
  await expect.element(verdict()).toHaveTextContent(/^[A-Z].{10,}\.$/);
  await expect.element(chooser()).toHaveDisplayValue("Demo requests");
  await expect.element(table().getByRole("button", { name: "Integrated suite", exact: true })).toBeVisible();
  await expect.element(table()).not.toHaveTextContent("middleware");
  expect(hash()).not.toBe(before);
  // what was answered is what is simulated, and nothing differs from it yet
  await expect.element(slider("Signals, median")).toHaveAttribute("aria-valuetext", "38.7 signals a week");
  expect(row("funnel.signalsPerWeek").hasAttribute("changed")).toBe(false);
  await kept();

  await button("Undo").click();
  await expect.poll(hash, SOON).toBe(before);
  await expect.element(chooser()).toHaveDisplayValue("Mid-size B2B");
});
