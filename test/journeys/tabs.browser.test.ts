import { afterAll, beforeEach, expect, test } from "vitest";
import { type Locator, page, userEvent } from "vitest/browser";
import { openedSmall } from "../workbench/page.ts";
import { SOON } from "./reader.ts";

/** A tab, as far as a page can be one: it has its own session and its own connection to what the browser keeps. */
type Tab = Locator;

function tab(element: HTMLElement, id: string): Tab {
  element.id = id;
  return page.elementLocator(element);
}

const nameOf = (tab: Tab) => tab.getByRole("combobox", { name: "Scenario", exact: true });
const status = (tab: Tab) => tab.getByRole("status");
const warning = (tab: Tab) => tab.getByText("Ours was changed in another tab.");
const signals = (tab: Tab) => tab.getByRole("slider", { name: "Signals, median", exact: true });

async function move(tab: Tab, keys: string): Promise<void> {
  (signals(tab).element() as HTMLElement).focus();
  await userEvent.keyboard(keys);
}

const said = (tab: Tab) => signals(tab).element().getAttribute("aria-valuetext");

let first: Tab;
let second: Tab;

beforeEach(async () => {
  location.hash = "";
  document.querySelector("spandrel-workbench ~ spandrel-workbench")?.remove();
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    file.name = "Ours";
  });
  first = tab(document.querySelector("spandrel-workbench") as HTMLElement, "first");
  await expect.element(status(first).getByText("Saved", { exact: true }), SOON).toBeVisible();
  const other = document.createElement("spandrel-workbench");
  document.body.append(other);
  second = tab(other, "second");
  await expect.element(nameOf(second), SOON).toHaveDisplayValue("Ours");
});

afterAll(() => {
  document.body.replaceChildren();
});

test("the later writer is warned, and may keep both", async () => {
  await move(second, "{PageUp}");
  await expect.element(status(second).getByText("Saved", { exact: true }), SOON).toBeVisible();
  const theirs = said(second);
  await expect.element(warning(first), SOON).toBeVisible();
  await expect.element(warning(second)).not.toBeInTheDocument();
  await move(first, "{PageDown}");
  const ours = said(first);
  expect(ours).not.toBe(theirs);
  await expect.element(warning(first)).toBeVisible();
  await first.getByRole("button", { name: "Keep both" }).click();
  await expect.element(nameOf(first), SOON).toHaveDisplayValue("Ours (2)");
  await expect.element(warning(first)).not.toBeInTheDocument();
  await expect.element(status(first).getByText("Saved", { exact: true }), SOON).toBeVisible();
  expect(said(first)).toBe(ours);
  await expect.element(nameOf(second)).toHaveDisplayValue("Ours");
  expect(said(second)).toBe(theirs);

  await first.getByRole("link", { name: "Library" }).click();
  for (const name of ["Ours", "Ours (2)"]) {
    await expect.element(first.getByRole("button", { name, exact: true }), SOON).toBeVisible();
  }
});

test("or take the other's, with its own one step back", async () => {
  await move(second, "{PageUp}");
  await expect.element(warning(first), SOON).toBeVisible();
  const theirs = said(second);
  await move(first, "{PageDown}");
  const ours = said(first);
  await first.getByRole("button", { name: "Take the other" }).click();
  await expect.poll(() => said(first), SOON).toBe(theirs);
  await expect.element(warning(first)).not.toBeInTheDocument();
  await first.getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => said(first)).toBe(ours);
});
