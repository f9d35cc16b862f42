import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { hash, openedSmall, row, settled, slider, stamp, texts, verdict } from "./page.ts";

const signals = "funnel.signalsPerWeek";
const undo = () => page.getByRole("button", { name: "Undo" });
const redo = () => page.getByRole("button", { name: "Redo" });
const field = () => page.getByRole("textbox", { name: "Signals, as text" });
const results = () => texts(document.querySelector("main") as Element).join(" ");

/** Opens the row of signals and types into it. */
async function type(text: string) {
  (slider("Signals, median").element() as HTMLElement).focus();
  await userEvent.fill(field(), text);
}

beforeEach(() => openedSmall());

test("a key on a slider is a change: it is marked, decided anew, and can be undone and done again", async () => {
  // charts wait for their width
  await expect.poll(results).toContain("5 in 10");
  const before = { hash: hash(), results: results() };
  (slider("Signals, median").element() as HTMLElement).focus();
  await userEvent.keyboard("{PageDown}");
  await expect.poll(hash).not.toBe(before.hash);
  await settled();
  const after = { hash: hash(), results: results() };
  expect(row(signals).hasAttribute("changed")).toBe(true);
  await expect.element(page.getByRole("complementary", { name: "Inputs" }).getByText("1 changed")).toBeVisible();

  await undo().click();
  await expect.poll(hash).toBe(before.hash);
  await settled();
  expect(results()).toBe(before.results);
  expect(row(signals).hasAttribute("changed")).toBe(false);

  await redo().click();
  await expect.poll(hash).toBe(after.hash);
  await settled();
  expect(results()).toBe(after.results);
  await expect.element(redo()).toBeDisabled();

  await userEvent.keyboard("{Control>}z{/Control}");
  await expect.poll(hash).toBe(before.hash);
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  await expect.poll(hash).toBe(after.hash);
});

test.each([
  ["20 to 60", "20 – 34.6 – 60 /week", /lognormal: p10 20, median 34\.6, p90 60 signals a week/],
  ["12 .. 40 .. 90", "12 – 40 – 90 /week", /p10 12, median 40, p90 90 signals a week/],
  ["25", "25 /week", /exactly 25 signals a week/],
])("typed, %s is taken, with an echo of what was understood", async (text, figures, echo) => {
  const before = hash();
  await type(text);
  await expect.element(page.getByText(echo)).toBeVisible();
  expect(hash()).toBe(before);
  await userEvent.keyboard("{Enter}");
  await expect.poll(hash).not.toBe(before);
  await settled();
  const shown = row(signals).shadowRoot?.querySelector(".figures")?.textContent ?? "";
  expect(shown.replace(/\s+/g, " ").trim()).toBe(figures);
  await undo().click();
  await expect.poll(hash).toBe(before);
});

test("typed wrongly, it says why in place, and everything else stays", async () => {
  const before = { hash: hash(), results: results() };
  await type("3 .. 1 .. 2");
  await userEvent.keyboard("{Enter}");
  const alert = page.getByRole("alert").getByText("The three must rise");
  await expect.element(alert).toBeVisible();
  expect(row(signals).shadowRoot?.contains(alert.element())).toBe(true);
  await expect.element(field()).toHaveAttribute("aria-invalid", "true");
  await expect.element(page.getByText("still 14 .. 28 .. 58")).toBeVisible();
  expect({ hash: hash(), results: results() }).toEqual(before);

  await userEvent.keyboard("{Escape}");
  await expect.element(field()).toHaveValue("14 .. 28 .. 58");
  await expect.element(field()).toHaveAttribute("aria-invalid", "false");
});

test("a text that was refused does not outlive the value that it was to replace", async () => {
  await type("nonsense");
  await expect.element(field()).toHaveAttribute("aria-invalid", "true");
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Scenario" }), "Enterprise");
  await expect.poll(() => row(signals).shadowRoot?.querySelector(".figures")?.textContent).toContain("180");
  expect(row(signals).shadowRoot?.querySelector(".fault:not([hidden])")).toBeNull();
});

test("what was set to 0 stays in the rail, so that it can be set back", async () => {
  const fee = "approaches.suite.pricing.monthlyFee";
  const label = "Monthly fee";
  const input = row(fee).shadowRoot as ShadowRoot;
  (input.querySelector(".thumb.p50") as HTMLElement).focus();
  await expect.poll(() => input.querySelector("input")).not.toBeNull();
  await userEvent.fill(page.getByRole("textbox", { name: `${label}, as text` }), "0");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => row(fee)?.hasAttribute("changed")).toBe(true);
  await page.getByRole("button", { name: /^The file says/ }).click();
  await expect.poll(() => row(fee).hasAttribute("changed")).toBe(false);
});

test("while a slider is dragged the results follow and the words wait; letting go is one step to undo", async () => {
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    file.trials = 2500;
  });
  const before = { hash: hash(), verdict: verdict().element().textContent };
  const strip = row(signals).shadowRoot?.querySelector(".strip") as HTMLElement;
  strip.setPointerCapture = () => {};
  const thumb = slider("Signals, median").element().getBoundingClientRect();
  const at = (type: string, dx: number) =>
    strip.dispatchEvent(
      new PointerEvent(type, {
        clientX: thumb.x + thumb.width / 2 + dx,
        clientY: thumb.y,
        button: 0,
        pointerId: 1,
        pointerType: "mouse",
        bubbles: true,
        composed: true,
      }),
    );
  at("pointerdown", 0);
  const hashes = new Set<string>();
  for (let dx = -4; dx > -60; dx -= 4) {
    at("pointermove", dx);
    // quicker than a thumb that rests: the sentence must not follow
    await new Promise((resolve) => setTimeout(resolve, 40));
    hashes.add(hash());
    expect(verdict().element().textContent).toBe(before.verdict);
    expect(stamp()).toMatch(/updating$/);
  }
  await expect.poll(() => verdict().element().textContent).not.toBe(before.verdict);
  hashes.add(hash());
  expect(hashes.size).toBeGreaterThan(1);
  expect(stamp()).toContain("2,000 futures (preview)");
  at("pointerup", -60);
  await settled();
  await undo().click();
  await expect.poll(hash).toBe(before.hash);
});

test("a drag that is given up with Escape changes nothing", async () => {
  const before = hash();
  const input = row(signals);
  const undoable = (undo().element() as HTMLButtonElement).disabled;
  const strip = input.shadowRoot?.querySelector(".strip") as HTMLElement;
  strip.setPointerCapture = () => {};
  const { x, y, width } = slider("Signals, median").element().getBoundingClientRect();
  const at = { clientY: y, button: 0, pointerId: 1, pointerType: "mouse", bubbles: true, composed: true };
  strip.dispatchEvent(new PointerEvent("pointerdown", { ...at, clientX: x + width / 2 }));
  strip.dispatchEvent(new PointerEvent("pointermove", { ...at, clientX: x - 40 }));
  await expect.poll(() => input.hasAttribute("changed")).toBe(true);
  await userEvent.keyboard("{Escape}");
  await expect.poll(() => input.hasAttribute("changed")).toBe(false);
  await settled();
  expect(hash()).toBe(before);
  expect((undo().element() as HTMLButtonElement).disabled).toBe(undoable);
});

test("approaches of one name, and of a group's name, have a group of inputs each", async () => {
  await openedSmall(1440, 900, "mid-size-b2b", (file) => {
    for (const approach of Object.values(file.approaches)) approach.label = "Audience";
  });
  const groups = [...document.querySelectorAll("spandrel-rail spandrel-input-group")];
  expect(groups.filter((group) => (group as HTMLElement & { heading: string }).heading === "Audience")).toHaveLength(4);
  for (const group of groups) expect(group.querySelectorAll("spandrel-input-row").length).toBeGreaterThan(2);
});
