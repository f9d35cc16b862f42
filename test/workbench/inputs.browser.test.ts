import { beforeEach, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { hash, opened, row, settled, slider, stamp, texts, verdict } from "./page.ts";

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

beforeEach(() => opened());

test("a key on a slider is a change: it is marked, decided anew, and can be undone and done again", async () => {
  const before = { hash: hash(), results: results() };
  (slider("Signals, median").element() as HTMLElement).focus();
  await userEvent.keyboard("{PageDown}");
  await expect.poll(hash).not.toBe(before.hash);
  await settled();
  const after = { hash: hash(), results: results() };
  expect(row(signals).hasAttribute("changed")).toBe(true);
  await expect.element(page.getByText("1 changed").first()).toBeVisible();

  await undo().click();
  await expect.poll(hash).toBe(before.hash);
  await settled();
  expect(results()).toBe(before.results);
  expect(row(signals).hasAttribute("changed")).toBe(false);
  await expect.element(undo()).toBeDisabled();

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
  ["20 to 60", "20", "60", /lognormal: p10 20, median 34\.6, p90 60 signals a week/],
  ["12 .. 40 .. 90", "12", "90", /p10 12, median 40, p90 90 signals a week/],
  ["25", "25", "25", /exactly 25 signals a week/],
])("typed, %s is taken, with an echo of what was understood", async (text, low, high, echo) => {
  const before = hash();
  await type(text);
  await expect.element(page.getByText(echo)).toBeVisible();
  expect(hash()).toBe(before);
  await userEvent.keyboard("{Enter}");
  await expect.poll(hash).not.toBe(before);
  await settled();
  const figures = row(signals).shadowRoot?.querySelector(".figures")?.textContent ?? "";
  expect(figures).toMatch(new RegExp(`^\\s*${low}\\b.*\\b${high}\\b.*/week`, "s"));
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
  (input.querySelector("[role=slider]") as HTMLElement).focus();
  await expect.poll(() => input.querySelector("input")).not.toBeNull();
  await userEvent.fill(page.getByRole("textbox", { name: `${label}, as text` }), "0");
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => row(fee)?.hasAttribute("changed")).toBe(true);
  await page.getByRole("button", { name: /^The file says/ }).click();
  await expect.poll(() => row(fee).hasAttribute("changed")).toBe(false);
});

test("while a slider is dragged the results follow and the words wait; letting go is one step to undo", async () => {
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
  for (let dx = 0; dx > -60; dx -= 4) {
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
  await expect.element(undo()).toBeDisabled();
  at("pointerup", -60);
  await settled();
  await undo().click();
  await expect.poll(hash).toBe(before.hash);
  await expect.element(undo()).toBeDisabled();
});
