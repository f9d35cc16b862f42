import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, hash, openedSmall, pageViolations, settled } from "../workbench/page.ts";
import { button, fileShelf, SOON, visit } from "./reader.ts";

const pagesToPresent = () => page.getByRole("list", { name: "Pages", exact: true }).getByRole("button");
const show = () => page.getByRole("dialog", { name: /^Presentation of/ });

beforeAll(async () => {
  location.hash = "";
  // a test has no gesture of a reader, without which no browser fills the screen
  vi.spyOn(Element.prototype, "requestFullscreen").mockRejectedValue(new TypeError("no gesture"));
  await openedSmall(1440, 900, "one-person-consultancy");
});

afterAll(() => {
  vi.restoreAllMocks();
  location.hash = "";
});

test("finance: what it is worth, its formula, another baseline, and months that add up", async () => {
  await visit("Finance");
  const worth = page.getByRole("button", { name: /^Net present value/ }).first();
  await expect.element(worth, SOON).toBeVisible();
  await worth.click();
  await expect.element(page.getByText(/^NPV = /).first()).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Baseline" }), "Manual coordination");
  await expect
    .element(page.getByRole("heading", { name: /is the baseline|than by hand|against by hand/i }).first())
    .toBeVisible();
  expect(await pageViolations()).toEqual([]);
});

test("nine pages are made; one is hidden, one titled anew, which the file keeps and Undo takes back", async () => {
  const before = hash();
  await visit("Report");
  await expect.poll(() => pagesToPresent().all().length, SOON).toBe(9);
  await page.getByRole("checkbox", { name: /Plan and risks/ }).click();
  await expect.poll(() => pagesToPresent().all().length, SOON).toBe(8);
  await userEvent.fill(page.getByRole("textbox", { name: /Title.*Why|Why.*title/i }), "What the team must know");
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("button", { name: /What the team must know/ }), SOON).toBeVisible();
  const files = fileShelf();
  await button("Save").first().click();
  await expect.poll(() => files.size, SOON).toBe(1);
  const [text] = [...files.values()];
  expect(JSON.parse(text).presentation.pages).toContainEqual({ id: "why", title: "What the team must know" });
  await settled();
  expect(hash()).toBe(before);
  await button("Undo").click();
  await button("Undo").click();
  await expect.poll(() => pagesToPresent().all().length, SOON).toBe(9);
});

test("presented by keys: on, back, to the end, black and out, with the focus where it was", async () => {
  await button("Present").click();
  await expect.element(show()).toBeVisible();
  const at = (name: string) => expect.element(show().getByRole("group", { name, exact: true })).toBeVisible();
  await at("Page 1 of 9");
  await userEvent.keyboard("{ArrowRight}{PageDown}");
  await at("Page 3 of 9");
  await userEvent.keyboard("{PageUp}");
  await at("Page 2 of 9");
  await userEvent.keyboard("{End}");
  await at("Page 9 of 9");
  await userEvent.keyboard("{Escape}");
  await expect.element(show()).not.toBeInTheDocument();
  await expect.poll(() => focused().name, SOON).toBe("Present");
});

test("while presenting, an input is moved and the page follows", async () => {
  await button("Present").click();
  await userEvent.keyboard("{End}{Home}{ArrowRight}{ArrowRight}{ArrowRight}");
  const title = () => show().getByRole("heading").first().element().textContent;
  const before = title();
  await userEvent.keyboard("i");
  // the rows stand in a slot: of the show, though not in it
  const row = document.querySelector("[slot=inputs] spandrel-input-row");
  row?.shadowRoot?.querySelector<HTMLElement>('[role=slider][aria-label$=", median"]')?.focus();
  expect(focused().name).toMatch(/, median$/);
  await userEvent.keyboard("{PageDown}{PageDown}{PageDown}");
  await expect.poll(title, SOON).not.toBe(before);
  await userEvent.keyboard("{Escape}{Escape}");
  await button("Undo").click();
});

test("the verdict for a mail goes to the clipboard", async () => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => void copied.push(text));
  await expect.element(button("Copy: Verdict for a mail"), SOON).toBeVisible();
  await button("Copy: Verdict for a mail").click();
  await expect.element(page.getByText("Copied."), SOON).toBeVisible();
  expect(copied[0]).toMatch(/^# /);
  expect(await pageViolations()).toEqual([]);
});
