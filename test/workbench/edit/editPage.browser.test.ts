import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { focused, openedSmall, until, pageViolations as violations } from "../page.ts";

/** The group of the page that is shown, or what was found. */
const group = (name: string) => page.getByRole("region", { name, exact: true });
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: typeof name === "string" });
const box = (name: string) => page.getByRole("textbox", { name, exact: true });
const search = page.getByRole("searchbox", { name: "Find an input" });
const fields = () =>
  [...document.querySelectorAll("spandrel-edit spandrel-field")].map((field) => field.getAttribute("label"));

/** The Edit page with a scenario that nothing was changed in. */
async function openedEdit(width = 1440, height = 900) {
  await openedSmall(width, height);
  location.hash = "#edit/audience";
  await until(() => document.querySelector("spandrel-edit [data-group]") !== null);
  await expect.element(group("Audience")).toBeVisible();
}

afterEach(async () => {
  location.hash = "#decide";
  await until(() => document.querySelector("spandrel-edit") === null);
});

describe("the Edit page", () => {
  beforeEach(() => openedEdit());

  test("has every group by name, and shows the one that is chosen", async () => {
    for (const name of ["Basics", "Value", "Team", "Handshake", "Integrated suite", "Plans", "Limits and criterion"]) {
      const [first] = page
        .getByRole("navigation", { name: "Groups of inputs" })
        .getByRole("button", { name })
        .elements();
      (first as HTMLElement).click();
      await expect.element(group(name).first()).toBeVisible();
    }
  });

  test("a number is typed with its unit, echoed, marked, counted and set back", async () => {
    await userEvent.fill(box("Signals, as text"), "20 .. 30 .. 60");
    await expect.element(page.getByText("p10 20, median 30, p90 60 signals a week").last()).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByRole("button", { name: "Audience 1 changed" })).toBeVisible();
    await expect.element(page.getByText("It speaks of the number in the file.")).toBeVisible();
    await button("Reset to 14 .. 28 .. 58: Signals").click();
    await expect.element(box("Signals, as text")).toHaveValue("14 .. 28 .. 58");
    await expect.element(page.getByRole("button", { name: "Audience", exact: true })).toBeVisible();
  });

  test("what is typed wrong is said in place and changes nothing", async () => {
    await userEvent.fill(box("Cold rate, as text"), "140");
    await expect.element(page.getByRole("alert").filter({ hasText: "Required from 0% to 100%" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    await expect.element(box("Cold rate, as text")).toHaveValue("pert 8% 15% 25%");
  });

  test("another form keeps p10 and p90 and says what it could not keep; undo brings the first back", async () => {
    await page.getByRole("combobox", { name: "Shape of Signals" }).selectOptions("uniform");
    await expect.element(box("Signals, as text")).toHaveValue("uniform 8.5 63.5");
    await expect.element(page.getByText(/median is 36, not 28/)).toBeVisible();
    await button("Undo").click();
    await expect.element(box("Signals, as text")).toHaveValue("14 .. 28 .. 58");
    await expect.element(page.getByText(/median is 36, not 28/)).not.toBeInTheDocument();
  });

  test("a form that it cannot have is refused in words, and the one that it has stays chosen", async () => {
    const shape = page.getByRole("combobox", { name: "Shape of Growth" });
    await shape.selectOptions("lognormal");
    await expect.element(page.getByText(/Required a p10 above 0 for a lognormal/)).toBeVisible();
    await expect.element(shape).toHaveValue("normal");
  });

  test("evidence is added, shows its grade, and is reset", async () => {
    await button("Edit evidence: Signals").click();
    expect(focused().element?.id).toBe("grade");
    const form = page.getByRole("form", { name: "Evidence for Signals" });
    await form.getByRole("combobox", { name: "Grade" }).selectOptions("A");
    await userEvent.fill(form.getByRole("textbox", { name: "Source" }), "CRM export, Q3");
    await userEvent.fill(form.getByRole("textbox", { name: "Date" }), "last week");
    await button("Save evidence").click();
    await expect.element(form.getByText(/Required a date such as 2026/)).toBeVisible();
    await userEvent.fill(form.getByRole("textbox", { name: "Date" }), "2026-10-02");
    await button("Save evidence").click();
    await expect.element(page.getByText(/Grade A: CRM export, Q3, 2026-10-02/)).toBeVisible();
    await button("Reset the evidence: Signals").click();
    await expect.element(page.getByText(/Grade A: CRM export, Q3/)).not.toBeInTheDocument();
  });

  test("a search finds fields of every group as one types, says how many, and may find nothing", async () => {
    await userEvent.fill(search, "repair");
    await expect.element(page.getByText("6 inputs", { exact: true })).toBeVisible();
    expect(fields().slice(0, 3)).toEqual(["Suite: repair time", "Middleware: repair time", "By hand: repair time"]);
    await userEvent.fill(search, "zebra");
    await expect.element(group("Nothing found")).toBeVisible();
    await userEvent.fill(search, "budget");
    await group("Groups").getByRole("button", { name: "Limits and criterion" }).click();
    await expect.element(group("Limits and criterion").first()).toBeVisible();
    await expect.element(search).toHaveValue("");
  });

  test("filters show what is changed and what is judged", async () => {
    expect(button("Changed").element()).toHaveProperty("disabled", true);
    await userEvent.fill(box("Cold rate, as text"), "20%");
    await userEvent.keyboard("{Enter}");
    await button("Changed").click();
    await expect.element(group("Changed")).toBeVisible();
    expect(fields()).toEqual(["Cold rate"]);
    await button("Judgements only").click();
    await expect.element(page.getByRole("button", { name: /Show the other \d+/ })).toBeVisible();
    expect(fields().length).toBeLessThanOrEqual(30);
    await button(/Show the other/).click();
    await until(() => fields().length > 30);
    await button("Judgements only").click();
    await expect.element(group("Audience")).toBeVisible();
  });

  test("texts are markup to nobody, and a currency is one that there is", async () => {
    location.hash = "#edit/basics";
    await userEvent.fill(box("Name"), "<b>Mine</b>");
    await userEvent.keyboard("{Enter}");
    await until(() => document.querySelector("spandrel-bar")?.getAttribute("name") === "<b>Mine</b>");
    const currency = page.getByRole("combobox", { name: "Currency" });
    await userEvent.fill(currency, "QQQ");
    await expect.element(page.getByText(/Required the ISO code of a currency/)).toBeVisible();
    await userEvent.fill(currency, "EUR");
    await expect.element(page.getByText("euros", { exact: true })).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await button("Reset to what the file says: Currency").click();
    await expect.element(currency).toHaveValue("USD");
  });

  test("later stages come and go", async () => {
    location.hash = "#edit/value";
    await button("Add a later stage").click();
    await expect.element(box("Later stage 2")).toHaveValue("Stage 2");
    await button("Remove Won").click();
    await expect.element(box("Later stage 1")).toHaveValue("Stage 2");
  });

  test("what cannot stand beside a correlation is refused at its row, which shows what holds", async () => {
    await openedSmall(1440, 900, "mid-size-b2b", (file) => {
      file.correlations = [{ between: ["funnel.coldRate", "funnel.coupledRate"], rank: 0.5 }];
    });
    await userEvent.fill(box("Cold rate, as text"), "20%");
    await userEvent.keyboard("{Enter}");
    await expect.element(page.getByText(/its value there is exact/)).toBeVisible();
    await expect.element(box("Cold rate, as text")).toHaveValue("pert 8% 15% 25%");
  });
});

test("a link leads to a field", async () => {
  await openedSmall();
  location.hash = "#edit/approaches.middleware.pricing.exitCost";
  await until(() => document.querySelector('spandrel-field[path$="middleware.pricing.exitCost"]') !== null);
  await expect.element(group("Custom middleware")).toBeVisible();
  await until(() => {
    const { top } = document.querySelector('spandrel-field[path$="exitCost"]')?.getBoundingClientRect() ?? { top: -1 };
    return top > 0 && top < innerHeight;
  });
});

describe.each(["light", "dark"])("in the %s theme no accessibility fault is found", (theme) => {
  describe.each([1440, 390])("%i px wide", (width) => {
    beforeAll(() => {
      document.documentElement.dataset.theme = theme;
      return () => {
        delete document.documentElement.dataset.theme;
      };
    });
    beforeEach(() => openedEdit(width, 844));

    test("in a group with evidence being entered and a number refused", async () => {
      await button("Edit evidence: Signals").click();
      await userEvent.fill(box("Cold rate, as text"), "140");
      expect(await violations()).toEqual([]);
    });

    test("in what was found, in texts, and where nothing was", async () => {
      await userEvent.fill(search, "chance");
      await until(() => fields().length > 3);
      expect(await violations()).toEqual([]);
      await userEvent.fill(search, "zebra");
      expect(await violations()).toEqual([]);
      await userEvent.fill(search, "");
      location.hash = "#edit/basics";
      await expect.element(box("Name")).toBeVisible();
      expect(await violations()).toEqual([]);
    });
  });
});
