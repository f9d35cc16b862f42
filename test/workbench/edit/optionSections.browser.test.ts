import { beforeAll, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import "../../../src/elements/tokens.css";
import { withLimit } from "../../../src/scenario/edit/limits.ts";
import type { Outcome } from "../../../src/workbench/runner.ts";
import { violations } from "../../elements/accessible.ts";
import { outcomeOf } from "../outcomes.ts";
import { focused } from "../page.ts";
import { editing, frames, midSize } from "./editing.ts";

let outcome: Outcome;

beforeAll(async () => {
  outcome = await outcomeOf(midSize());
});

const button = (name: string) => page.getByRole("button", { name, exact: true });
const box = (name: string) => page.getByRole("textbox", { name, exact: true });
const slider = (name: string) => page.getByRole("slider", { name, exact: true });

async function typed(name: string, text: string) {
  await userEvent.fill(box(name), text);
  await userEvent.keyboard("{Enter}");
  await frames();
}

async function click(name: string) {
  await userEvent.click(button(name));
  await frames();
}

describe("approaches", () => {
  test("another name stands in the example as it is typed, and in the plans named after it", async () => {
    await page.viewport(1440, 900);
    const state = await editing(outcome);
    await userEvent.fill(box("What choosing it means of Integrated suite"), "rent the suite");
    await expect.element(page.getByText("Probably rent the suite.")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(page.getByText("Probably buy the integrated suite.")).toBeVisible();
    expect(state.session.past).toHaveLength(0);
    await typed("Short, for charts of Integrated suite", "platform");
    expect(state.scenario().approaches.suite.short).toBe("platform");
    await typed("Short, for charts of Integrated suite", "");
    expect(state.scenario().approaches.suite.short).toBe("Integrated suite");
    await typed("Name of Integrated suite", "One platform");
    expect(state.scenario().approaches.suite).toMatchObject({ label: "One platform", short: "One platform" });
  });

  test("a fourth comes from a template, and its name is ready to be typed", async () => {
    const state = await editing(outcome);
    await userEvent.click(button("Add an approach"));
    await userEvent.click(page.getByRole("button", { name: /^Reverse ETL/ }));
    await frames();
    expect(Object.keys(state.scenario().approaches)).toEqual(["suite", "middleware", "manual", "reverse-etl"]);
    expect((focused().element as HTMLInputElement).value).toBe("Reverse ETL");
    await expect
      .element(page.getByRole("link", { name: "Numbers Reverse ETL" }))
      .toHaveAttribute("href", "#edit/approaches.reverse-etl");
    await userEvent.keyboard("Nightly sync{Enter}");
    await frames();
    expect(state.scenario().approaches["reverse-etl"].label).toBe("Nightly sync");
    await click("Duplicate Nightly sync");
    expect(Object.values(state.scenario().approaches).map(({ label }) => label)).toContain("Nightly sync (2)");
  });

  test("removing one says what goes along, asks, and is undone whole", async () => {
    const state = await editing(outcome);
    const before = state.scenario();
    await click("Remove Custom middleware");
    await expect.element(page.getByText(/The plan “Manual, then middleware” goes with it/)).toBeVisible();
    expect(focused().name).toBe("Remove Custom middleware");
    await userEvent.keyboard("{Escape}");
    await frames();
    expect(state.scenario()).toBe(before);
    await click("Remove Custom middleware");
    await userEvent.keyboard("{Enter}");
    await frames();
    expect(Object.keys(state.scenario().approaches)).toEqual(["suite", "manual"]);
    expect(state.scenario().plans).toEqual([]);
    await expect.element(page.getByText("Custom middleware is removed. Undo brings it back.")).toBeInTheDocument();
    await state.undo();
    expect(state.scenario()).toBe(before);
  });
});

describe("plans", () => {
  test("a stage's start moves by whole months with the keys, within its neighbours and the horizon", async () => {
    const state = await editing(outcome);
    const start = slider("Start of stage 2 of Manual, then middleware, Middleware");
    await expect.element(start).toHaveAttribute("aria-valuetext", "month 0");
    (start.element() as HTMLElement).focus();
    const months = [];
    for (const key of ["ArrowRight", "ArrowUp", "PageUp", "ArrowLeft", "End", "Home", "PageUp"]) {
      await userEvent.keyboard(`{${key}}`);
      await frames();
      months.push(state.scenario().plans[0].stages[1].startMonth);
    }
    expect(months).toEqual([1, 2, 5, 4, 17, 0, 3]);
    await expect.element(start).toHaveAttribute("aria-valuetext", "month 3");
    expect(focused().element).toBe(start.element());
    const first = slider("Start of stage 1 of Manual, then middleware, By hand");
    await expect.element(first).toHaveAttribute("aria-valuemax", "3");
  });

  test("a start that is dragged is one step, taken where it is let go", async () => {
    const state = await editing(outcome);
    const start = slider("Start of stage 2 of Manual, then middleware, Middleware").element() as HTMLElement;
    const { left, width, top } = (start.parentElement as HTMLElement).getBoundingClientRect();
    const event = (type: string, month: number) =>
      start.dispatchEvent(
        new PointerEvent(type, {
          clientX: left + (width * month) / 18,
          clientY: top + 10,
          pointerId: 1,
          bubbles: true,
          button: 0,
        }),
      );
    start.setPointerCapture = () => {};
    event("pointerdown", 0);
    event("pointermove", 3.2);
    event("pointermove", 6.7);
    await frames();
    await expect.element(box("Month in which stage 2 of Manual, then middleware starts")).toHaveValue("7");
    expect(state.session.past).toHaveLength(0);
    event("pointerup", 6.7);
    await frames();
    expect(state.scenario().plans[0].stages[1].startMonth).toBe(7);
    expect(state.session.past).toHaveLength(1);
  });

  test("stages are added, made other approaches, typed and removed; a wrong month is told in place", async () => {
    const state = await editing(outcome);
    const stages = () => state.scenario().plans[0].stages.map(({ approach, startMonth }) => [approach, startMonth]);
    await click("Add a stage to Manual, then middleware");
    expect(stages()).toEqual([
      ["manual", 0],
      ["middleware", 0],
      ["suite", 3],
    ]);
    await expect.element(button("Add a stage to Manual, then middleware")).toBeDisabled();
    await userEvent.selectOptions(
      page.getByRole("combobox", { name: "Approach of stage 1 of Manual, then middleware" }),
      "Suite",
    );
    await typed("Month in which stage 3 of Manual, then middleware starts", "9.5");
    expect(stages()).toEqual([
      ["suite", 0],
      ["middleware", 0],
      ["suite", 9.5],
    ]);
    await typed("Month in which stage 3 of Manual, then middleware starts", "soon");
    await expect.element(page.getByText("Required a number; found soon")).toBeVisible();
    expect(stages()[2][1]).toBe(9.5);
    await click("Remove stage 3 of Manual, then middleware, Suite");
    expect(stages()).toEqual([
      ["suite", 0],
      ["middleware", 0],
    ]);
  });

  test("a new plan is named after its stages and goes on being so; the last one gone, the page says what is weighed", async () => {
    const state = await editing(outcome);
    await click("Add a plan");
    expect(state.scenario().plans.at(-1)?.label).toBe("Suite, then middleware");
    await userEvent.selectOptions(
      page.getByRole("combobox", { name: "Approach of stage 2 of Suite, then middleware" }),
      "By hand",
    );
    await frames();
    expect(state.scenario().plans.at(-1)?.label).toBe("Suite, then by hand");
    await click("Duplicate Suite, then by hand");
    expect(state.scenario().plans.at(-1)?.label).toBe("Suite, then by hand (2)");
    await click("Remove Suite, then by hand (2)");
    await click("Remove Suite, then by hand");
    await click("Remove Manual, then middleware");
    await expect.element(page.getByText(/No plan yet/)).toBeVisible();
    expect(focused().name).toBe("Add a plan");
  });
});

describe("limits", () => {
  test("a limit is switched on at a value that the pick keeps, typed, and switched off again", async () => {
    const state = await editing(outcome);
    await userEvent.click(page.getByRole("checkbox", { name: /^Budget/ }));
    await frames();
    const pick = outcome.decision.options.find(({ id }) => id === outcome.decision.recommendation.option);
    expect(state.scenario().decision.constraints.maxDirectCost).toBeGreaterThanOrEqual(pick?.directCost.p90 ?? NaN);
    await typed("Budget, USD", "$1k");
    expect(state.scenario().decision.constraints.maxDirectCost).toBe(1000);
    await expect
      .element(
        page.getByText(/No bridge keeps the limit in 80 futures of 100\. Only leaving it open is left\. Nearest comes/),
      )
      .toBeVisible();
    await typed("Kept in at least, futures of 100", "65");
    expect(state.scenario().decision.constraints.chance).toBe(0.65);
    await typed("Budget, USD", "lots");
    await expect.element(page.getByText("Required a number; found lots")).toBeVisible();
    await userEvent.click(page.getByRole("checkbox", { name: /^Budget/ }));
    await frames();
    expect(state.scenario().decision.constraints).toEqual({ chance: 0.65 });
    await click("Reset rule and limits to the file");
    expect(state.scenario().decision).toEqual(midSize().decision);
  });

  test("the rule is one of three, each with what it would pick", async () => {
    const state = await editing(outcome);
    await userEvent.click(page.getByRole("radio", { name: /^Least regret/ }));
    await frames();
    expect(state.scenario().decision.criterion).toBe("regret");
    expect(page.getByText(/^Pick: /).elements()).toHaveLength(3);
  });
});

describe.each([1440, 390])("%i px wide", (width) => {
  test.each(["light", "dark"])("nothing is inaccessible or stands out of the page in the %s theme", async (theme) => {
    await page.viewport(width, 900);
    document.documentElement.dataset.theme = theme;
    await editing(outcome, withLimit(withLimit(midSize(), "maxDirectCost", 150_000), "liveByMonth", 6));
    await click("Add an approach");
    await click("Remove Custom middleware");
    expect(await violations(document.body)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    delete document.documentElement.dataset.theme;
  });
});
