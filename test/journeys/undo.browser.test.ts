import { afterAll, beforeAll, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, hash, openedSmall, settled } from "../workbench/page.ts";
import { box, button, SOON, type, visitGroup } from "./reader.ts";

const undo = () => button("Undo");
const redo = () => button("Redo");

/** The hash once the results are those of what is typed. */
async function next(): Promise<string> {
  await settled();
  return hash();
}

beforeAll(async () => {
  location.hash = "";
  await openedSmall();
});

afterAll(() => {
  location.hash = "";
});

test("a number, its evidence, a plan and a limit are undone one by one to what was, and redone to what came of it", async () => {
  const states = [hash()];
  await visitGroup("Audience");
  await type("Signals, as text", "40 to 90");
  await expect.element(page.getByRole("button", { name: "Audience 1 changed" })).toBeVisible();
  states.push(await next());
  await button("Edit evidence: Signals").click();
  await userEvent.fill(box("Source"), "CRM export, third quarter");
  await button("Save evidence").click();
  await expect.element(page.getByText(/CRM export, third quarter/)).toBeVisible();
  states.push(await next());
  await visitGroup("Plans");
  await button("Add a plan").click();
  await expect.element(page.getByRole("button", { name: "Plans 1 changed" })).toBeVisible();
  states.push(await next());
  await visitGroup("Limits and criterion");
  await page.getByRole("checkbox", { name: "Budget" }).click();
  await expect.element(page.getByRole("checkbox", { name: "Budget" })).toBeChecked();
  states.push(await next());
  expect(new Set(states).size).toBe(states.length);

  for (const state of states.slice(0, -1).reverse()) {
    await undo().click();
    await expect.poll(hash, SOON).toBe(state);
  }
  await expect.element(page.getByRole("checkbox", { name: "Budget" })).not.toBeChecked();
  await visitGroup("Audience");
  await expect.element(box("Signals, as text")).toHaveValue("14 .. 28 .. 58");
  await expect.element(page.getByText(/CRM export, third quarter/)).not.toBeInTheDocument();

  for (const state of states.slice(1)) {
    await redo().click();
    await expect.poll(hash, SOON).toBe(state);
  }
  await expect.element(redo()).toBeDisabled();
  await expect.element(box("Signals, as text")).toHaveValue("40 to 90");
  await expect.element(page.getByText(/CRM export, third quarter/)).toBeVisible();
});

test("by keyboard from anywhere, and the focus is not lost where nothing more can be redone", async () => {
  await visitGroup("Audience");
  await type("Cold rate, as text", "20%");
  await expect.element(redo()).toBeDisabled();
  const changed = await next();
  (undo().element() as HTMLElement).focus();
  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.element(box("Cold rate, as text")).toHaveValue("pert 8% 15% 25%");
  (redo().element() as HTMLElement).focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(hash, SOON).toBe(changed);
  await expect.element(redo()).toBeDisabled();
  expect(focused().name).toBe("Undo");
});
