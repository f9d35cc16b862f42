import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { keepStart } from "../../../src/workbench/start/startState.ts";
import { focused, openedSmall, outside, pageViolations, until, verdict } from "../page.ts";

const button = (name: string) => page.getByRole("button", { name, exact: true });
const box = (name: string) => page.getByRole("textbox", { name, exact: true });
const question = () => page.getByRole("heading", { level: 2 });
const chooser = () => page.getByRole("combobox", { name: "Scenario" });

async function openedStart(width = 1440, height = 900) {
  location.hash = "";
  await openedSmall(width, height);
  keepStart({ texts: {}, step: 0, cleared: null });
  location.hash = "start";
  await expect.element(page.getByText("1 of 10")).toBeVisible();
}

afterAll(() => {
  location.hash = "";
});

describe("the guided start", () => {
  beforeEach(() => openedStart());

  test("ten questions, some of them answered, make a scenario and its verdict", async () => {
    await box("Name").fill("Webinar leads");
    await userEvent.keyboard("{Enter}");
    await page.getByRole("radio", { name: /^Mid-size/ }).click();
    await button("Next").click();
    await box("Signals a week").fill("20 to 60");
    await expect.element(page.getByText("p10 20, median 34.6, p90 60 signals a week")).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await box("Today, treated like everybody else").fill("12 of 340");
    await expect.element(page.getByText(/beta, from 12 of 340/)).toBeVisible();
    await button("Next").click();
    await box("Value of a win").fill("$15k to $50k");
    await button("Next").click();
    await page.getByRole("group", { name: "Custom middleware" }).getByRole("radio", { name: "Not an option" }).click();
    await expect.element(box("Middleware, licences a month")).not.toBeInTheDocument();
    await button("Next").click();
    for (const _ of ["people", "going cold", "campaigns"]) await button("Skip, I don’t know").click();
    await expect.element(page.getByText("10 of 10")).toBeVisible();
    await box("Months to look ahead").fill("12");
    await button("Next").click();

    await expect.element(question()).toHaveTextContent("Is this what you know?");
    await expect.element(page.getByText("12 of 340")).toBeVisible();
    expect(page.getByText("Not known", { exact: true }).elements()).toHaveLength(3);
    await button("Edit: Signals").click();
    await box("Signals a week").fill("30 to 60");
    await button("Done").click();
    await expect.element(page.getByText("30 to 60")).toBeVisible();

    await button("Make the scenario").click();
    await until(() => document.title.endsWith(" Webinar leads, Spandrel"));
    await expect.element(verdict()).toBeVisible();
    await expect.element(chooser()).toHaveDisplayValue("Webinar leads");
    // there, if not always room for it
    await expect.element(page.getByText("12 months, US dollars")).toBeInTheDocument();
    await expect
      .element(page.getByRole("table", { name: "What each option costs" }))
      .not.toHaveTextContent("middleware");
  });

  test("what is not understood is told in its place, and keeps the step", async () => {
    for (const _ of ["name", "business"]) await button("Next").click();
    await box("Signals a week").fill("60 to 20");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("alert")).toHaveTextContent("Did you mean 20 to 60?");
    await expect.element(page.getByText("3 of 10")).toBeVisible();
    await expect.element(box("Signals a week")).toHaveAttribute("aria-invalid", "true");
    expect(focused().element).toBe(box("Signals a week").element());
    await box("Signals a week").fill("20 to 60");
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });

  test("by keyboard alone: Enter is next, and the next question has the focus", async () => {
    await box("Name").fill("Ours");
    await userEvent.keyboard("{Enter}");
    await expect.poll(() => focused().element?.getAttribute("type")).toBe("radio");
    await userEvent.keyboard(" {Enter}");
    await expect.element(page.getByText("3 of 10")).toBeVisible();
    expect(focused().element).toBe(box("Signals a week").element());
    await button("Back").click();
    await expect.element(page.getByRole("radio", { name: /^Mid-size/ })).toBeChecked();
  });

  test("answers survive going away and coming back, and clearing can be taken back", async () => {
    await box("Name").fill("Kept");
    await button("Next").click();
    location.hash = "decide";
    await expect.element(page.getByText("2 of 10", { exact: true })).not.toBeInTheDocument();
    location.hash = "start";
    await expect.element(page.getByText("2 of 10")).toBeVisible();
    expect(JSON.parse(sessionStorage.getItem("spandrel-start") ?? "")).toEqual({ texts: { name: "Kept" }, step: 1 });
    for (let i = 2; i <= 10; i++) await button("Next").click();
    await button("Clear all answers").click();
    await expect.element(page.getByText("Kept")).not.toBeInTheDocument();
    await button("Bring the answers back").click();
    await expect.element(page.getByText("Kept")).toBeVisible();
  });

  test("a money sign of another currency is told before anything is made of it", async () => {
    for (let i = 1; i <= 4; i++) await button("Next").click();
    await box("Value of a win").fill("$20k");
    for (let i = 5; i <= 10; i++) await button("Next").click();
    await button("Edit: Name and currency").click();
    await userEvent.selectOptions(page.getByRole("combobox", { name: "Currency" }), "EUR");
    await button("Done").click();
    await button("Make the scenario").click();
    await expect.element(page.getByRole("alert")).toHaveTextContent("Amounts are in EUR; found $");
  });

  test("or it begins from a shipped scenario, or an empty one", async () => {
    await button("a shipped scenario").click();
    await page.getByRole("button", { name: /^One-person consultancy/ }).click();
    await until(() => document.title.endsWith(" One-person consultancy, Spandrel"));
    location.hash = "start";
    await button("an empty one").click();
    await until(() => document.title.endsWith(" Untitled, Spandrel"));
    await expect.element(verdict()).toBeVisible();
  });
});

describe.each([1440, 390, 360])("%i px wide", (width) => {
  test("no question has an accessibility fault or stands out of the page", async () => {
    await openedStart(width, 844);
    for (let step = 0; step <= 10; step++) {
      expect(await pageViolations()).toEqual([]);
      expect(outside()).toEqual([]);
      if (step < 10) await button("Next").click();
    }
  });
});
