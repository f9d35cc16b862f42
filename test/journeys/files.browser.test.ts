import { afterAll, afterEach, beforeAll, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { choose, hash, openedSmall, settled, verdict } from "../workbench/page.ts";
import { box, button, chooser, fileShelf, kept, reloaded, SOON, type, visit, visitGroup } from "./reader.ts";

beforeAll(async () => {
  location.hash = "";
  await openedSmall();
});

afterEach(() => vi.unstubAllGlobals());
afterAll(() => {
  location.hash = "";
});

test("saved, the page left and come back to, another opened, the file opened again: the same to the digit", async () => {
  const files = fileShelf();
  await visitGroup("Basics");
  await type("Name", "Ours, autumn");
  await visitGroup("Audience");
  await type("Signals, as text", "40 to 90");
  await visit("Decide");
  await settled();
  const before = { hash: hash(), verdict: verdict().element().textContent };
  await button("Save").click();
  await expect.poll(() => [...files.keys()]).toEqual(["ours-autumn.json"]);
  await kept();

  await reloaded();
  await expect.element(chooser(), SOON).toHaveDisplayValue("Ours, autumn");
  await expect.poll(hash, SOON).toBe(before.hash);
  await settled();
  expect(verdict().element().textContent).toBe(before.verdict);

  await choose("Enterprise");
  await expect.poll(hash, SOON).not.toBe(before.hash);
  await button("Open").click();
  await expect.element(chooser(), SOON).toHaveDisplayValue("Ours, autumn");
  await expect.poll(hash, SOON).toBe(before.hash);
  await settled();
  expect(verdict().element().textContent).toBe(before.verdict);
  await visitGroup("Audience");
  await expect.element(box("Signals, as text")).toHaveValue("40 to 90");
  // it is what the file says: nothing is marked as changed
  await expect.element(page.getByRole("button", { name: "Audience", exact: true })).toBeVisible();
});

test("a change that was not saved as a file is there after a reload, and still marked as a change", async () => {
  await visitGroup("Audience");
  await type("Cold rate, as text", "20%");
  // at once, before the pause after which drafts are stored
  await reloaded();
  await expect.element(box("Cold rate, as text"), SOON).toHaveValue("20%");
  await expect.element(page.getByRole("button", { name: "Audience 1 changed" })).toBeVisible();
});
