import { html, render } from "lit";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/elements/tokens.css";
import { readScenario } from "../../../src/scenario/read.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { correlationsSection } from "../../../src/workbench/edit/correlationsSection.ts";
import { handshakeSection } from "../../../src/workbench/edit/handshakeSection.ts";
import type { PageContext } from "../../../src/workbench/page.ts";
import { violations } from "../../elements/accessible.ts";
import { fileOf, focused, outside, until } from "../page.ts";

let scenario: Scenario;
let file: Scenario;
let faults: string[];

/** The sections as a page has them, that keeps nothing but the scenario. */
function draw() {
  const context: Pick<PageContext, "document" | "insights" | "edit" | "fail"> = {
    document: { id: "x", scenario, file, shipped: null },
    insights: { of: () => undefined, byEffect: null, rival: null },
    edit(change) {
      try {
        scenario = change(scenario);
      } catch (error) {
        faults.push((error as Error).message);
      }
      draw();
    },
    fail: (heading) => faults.push(heading),
  };
  const whole = context as PageContext;
  render(
    html`<main style="padding: 20px">${handshakeSection(whole)}${correlationsSection(whole)}</main>`,
    document.body,
  );
}

beforeEach(async () => {
  await page.viewport(1280, 900);
  document.body.replaceChildren();
  // lit keeps what it drew into the body before
  Reflect.deleteProperty(document.body, "_$litPart$");
  const reading = readScenario(await fileOf("mid-size-b2b"));
  if (!reading.ok) throw new Error("the shipped scenario is faulty");
  file = scenario = reading.scenario;
  faults = [];
  draw();
});

const names = () => scenario.handshake.signals.map(({ name }) => name);
const heading = (text: RegExp) => page.getByRole("heading", { level: 2, name: text });

test("a signal is added, named, weighed, moved and removed; the focus goes along", async () => {
  await page.getByRole("button", { name: "Add a signal" }).click();
  const name = page.getByRole("textbox", { name: "Name of signal 4" });
  await expect.poll(() => focused().name).toBe("Name of signal 4");
  await userEvent.fill(name, "Consent");
  await userEvent.fill(page.getByRole("textbox", { name: "Weight of New signal" }), "1");
  await userEvent.tab();
  await expect.element(heading(/^Custom middleware keeps 82% of the meaning/)).toBeVisible();
  await page.getByRole("button", { name: "Move Consent up" }).click();
  await expect.poll(() => focused().name).toBe("Move Consent up");
  await page.getByRole("button", { name: "Remove Intent score" }).click();
  expect(names()).toEqual(["Product category viewed", "Consent", "Account tier"]);
  expect(faults).toEqual([]);
});

test("what an approach keeps is typed, with its echo; the reading follows", async () => {
  await page.getByRole("button", { name: /^Intent score, kept: Integrated suite/ }).click();
  const text = page.getByRole("textbox", { name: "Intent score, kept: Integrated suite, as text" });
  await userEvent.fill(text, "50% to 90%");
  await expect.element(page.getByText(/logit-normal: p10 50%, median 75%, p90 90%/)).toBeVisible();
  await userEvent.keyboard("{Enter}");
  expect(scenario.handshake.signals[0].kept.suite).toEqual({ p10: 0.5, p50: 0.75, p90: 0.9 });
  await expect.element(heading(/and integrated suite 72%/)).toBeVisible();
});

test("a value that the scenario cannot have is refused, and its row shows what is still there", async () => {
  await page.getByRole("button", { name: /^By hand: sync interval/ }).click();
  const text = page.getByRole("textbox", { name: "By hand: sync interval, as text" });
  const before = (text.element() as HTMLInputElement).value;
  await userEvent.fill(text, "0");
  await userEvent.keyboard("{Enter}");
  await until(() => faults.length > 0);
  expect(faults[0]).toContain("an event stream has no transfers to handle");
  await expect.element(text).toHaveValue(before);
  expect(scenario).toBe(file);
});

test("a limit of delay is typed in days, and says who is over it", async () => {
  const limit = page.getByRole("textbox", { name: "Longest delay, if there is a limit" });
  await userEvent.fill(limit, "2 days");
  await userEvent.tab();
  expect(scenario.decision.constraints.maxDelayHours).toBe(48);
  await expect.element(limit).toHaveValue("48 hours");
  await expect.element(page.getByText("over the limit")).toBeVisible();
  await userEvent.fill(limit, "soon");
  await userEvent.tab();
  await expect.element(page.getByRole("alert")).toHaveTextContent("Required a number; found soon.");
  await userEvent.fill(limit, "");
  await userEvent.tab();
  expect(scenario.decision.constraints).toEqual(file.decision.constraints);
});

test("the specification is copied as Markdown", async () => {
  const write = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  expect(write.mock.calls[0][0]).toMatch(/^# Handshake: Mid-size B2B\n\nDate: \d{4}-\d\d-\d\d\n/);
  write.mockRejectedValue(new Error("no"));
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect.element(page.getByText("The browser did not allow copying; save it instead")).toBeVisible();
  write.mockRestore();
});

test("a pair of inputs is correlated, and refused where it cannot be", async () => {
  await page.getByRole("combobox", { name: "This input" }).click();
  await userEvent.keyboard("cold rate{Enter}");
  await page.getByRole("combobox", { name: "goes with this one" }).click();
  await userEvent.keyboard("coupled rate{Enter}");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  expect(scenario.correlations).toEqual([{ between: ["funnel.coldRate", "funnel.coupledRate"], rank: 0.5 }]);
  const slider = page.getByRole("slider", { name: "Rank of Cold rate and Coupled rate", exact: true });
  (slider.element() as HTMLElement).focus();
  await userEvent.keyboard("{ArrowRight}");
  expect(scenario.correlations[0].rank).toBe(0.51);
  await userEvent.fill(page.getByRole("textbox", { name: /^Rank of Cold rate and Coupled rate/ }), "1.5");
  await userEvent.tab();
  await expect
    .element(page.getByRole("alert"))
    .toHaveTextContent("Required a rank correlation above −1 and below 1, found 1.5.");
});

describe.each([1280, 390])("at %i px", (width) => {
  test.each(["light", "dark"])(
    "nothing stands out of the page and no accessibility fault is found, %s",
    async (theme) => {
      document.documentElement.dataset.theme = theme;
      await page.viewport(width, 900);
      await page.getByRole("button", { name: /^Account tier, kept: Integrated suite/ }).click();
      await page.getByRole("button", { name: "Show the page" }).click();
      expect(outside()).toEqual([]);
      expect(await violations(document.body)).toEqual([]);
      delete document.documentElement.dataset.theme;
    },
  );
});
