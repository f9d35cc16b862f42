import { afterAll, beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { hash, opened, openedSmall, settled, verdict } from "../workbench/page.ts";
import { box, button, chooser, kept, SOON, type, visit, visitGroup } from "./reader.ts";

const HOLD =
  "Opened from a link; what was open before is one step back. Recomputed: the shared figures hold, to the last digit.";
const notice = () => page.getByRole("status").getByText(/Recomputed: /);

/** The link that the dialog gives, from # on. */
async function shared(bare = false): Promise<string> {
  await button("Share").click();
  const link = () => (page.getByRole("textbox", { name: /^Link/ }).element() as HTMLTextAreaElement).value;
  await expect.element(button("Copy the link"), SOON).toBeEnabled();
  if (bare) {
    const full = link();
    await page.getByRole("checkbox", { name: /^Leave out sources and notes/ }).click();
    await expect.poll(link).not.toBe(full);
  }
  const shared = link();
  await userEvent.keyboard("{Escape}");
  await expect.element(page.getByRole("dialog")).not.toBeInTheDocument();
  return shared.slice(shared.indexOf("#"));
}

/** The scenario of this browser's reader, with few futures. */
async function ours(): Promise<void> {
  location.hash = "";
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    file.name = "Ours";
  });
}

beforeEach(() => ours());
afterAll(() => {
  location.hash = "";
});

test("a link opens in a browser that has never seen it: the same scenario, and its figures hold", async () => {
  await visitGroup("Audience");
  await type("Signals, as text", "40 to 90");
  await visit("Decide");
  await settled();
  const before = { hash: hash(), verdict: verdict().element().textContent };
  const link = await shared();

  document.body.replaceChildren();
  location.hash = link;
  await opened();
  await expect.poll(hash, SOON).toBe(before.hash);
  await settled();
  await expect.element(notice(), SOON).toHaveTextContent(HOLD);
  await expect.element(chooser()).toHaveDisplayValue("Ours");
  expect(verdict().element().textContent).toBe(before.verdict);
  // a reload is not to open it again, nor is it to be passed on unawares
  expect(location.hash).toBe("#decide");
  await visitGroup("Audience");
  await expect.element(box("Signals, as text")).toHaveValue("40 to 90");
});

test("without sources and notes, the figures hold as well", async () => {
  await settled();
  location.hash = await shared(true);
  await expect.element(notice(), SOON).toHaveTextContent(HOLD);
  await visitGroup("Audience");
  await expect.element(page.getByText(/^Grade|Judgement:/)).not.toBeInTheDocument();
});

test("a link that comes where somebody is at work is one step, and what was being done is kept", async () => {
  const link = await shared();
  await openedSmall(1440, 900, "enterprise", (file) => {
    file.name = "Theirs";
  });
  await kept();
  const before = hash();
  location.hash = link;
  await expect.element(chooser(), SOON).toHaveDisplayValue("Ours");
  await visit("Library");
  await expect.element(button("Theirs"), SOON).toBeVisible();
  await button("Undo").click();
  await expect.element(chooser()).toHaveDisplayValue("Theirs");
  await visit("Decide");
  await expect.poll(hash, SOON).toBe(before);
});

test("a link that was cut short says so, and what is open stays", async () => {
  const before = hash();
  const link = await shared();
  location.hash = link.slice(0, -40);
  await expect.element(page.getByRole("alert").getByText("The link was not opened; Ours is as it was")).toBeVisible();
  await expect.element(page.getByText(/Some programs cut long links/)).toBeVisible();
  expect(hash()).toBe(before);
});
