import { html } from "lit";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import file from "../../../scenarios/mid-size-b2b.json";
import type { Finance, FinanceOption } from "../../../src/decision/finance/finance.ts";
import type { SpandrelFinanceAsk } from "../../../src/elements/finance/ask.ts";
import "../../../src/elements/finance/ask.ts";
import type { SpandrelFinanceFigures } from "../../../src/elements/finance/figures.ts";
import "../../../src/elements/finance/figures.ts";
import type { SpandrelFinanceStatement } from "../../../src/elements/finance/statement.ts";
import "../../../src/elements/finance/statement.ts";
import { OPEN } from "../../../src/model/options.ts";
import { resolved, type ScenarioFile } from "../../../src/scenario/scenario.ts";
import { shown, violations } from "../accessible.ts";
import { finances, optionIn } from "./samples.ts";

let finance: Finance;
let option: FinanceOption;

beforeAll(async () => {
  finance = await finances(resolved(file as unknown as ScenarioFile));
  option = optionIn(finance, "middleware");
});

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

const statement = (step = "months", discounted = true, of = option) => html`<spandrel-finance-statement
  .finance=${finance}
  .option=${of}
  .step=${step}
  .discounted=${discounted}
></spandrel-finance-statement>`;
const figures = () => html`<spandrel-finance-figures .finance=${finance} .option=${option}></spandrel-finance-figures>`;
const ask = (of = option) => html`<spandrel-finance-ask .option=${of} currency="USD"></spandrel-finance-ask>`;

/** A figure as it stands in a cell, as a number; a dash is nothing. */
const amount = (text: string | null | undefined) =>
  Number(
    (text ?? "")
      .replace(/[^\d−–.]/g, "")
      .replace("−", "-")
      .replace("–", "0"),
  );

function rowOf(host: SpandrelFinanceStatement, name: string): number[] {
  const row = [...host.renderRoot.querySelectorAll("tbody tr")].find(
    (tr) => tr.querySelector("th")?.textContent?.trim() === name,
  );
  return [...(row?.querySelectorAll("td:not(.none)") ?? [])].map(({ textContent }) => amount(textContent));
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

describe("the statement", () => {
  test.each(["months", "quarters", "years"])("by %s adds up as it is read, to the net present value", async (step) => {
    const host = await shown<SpandrelFinanceStatement>(statement(step, false), 1200);
    const row = (name: string) => rowOf(host, name);
    const [earned, paid, net] = ["Contribution of conversions", "Paid", "Net cash"].map(row);
    expect(earned.map((value, i) => value - paid[i])).toEqual(net);
    expect(sum(net.slice(0, -1))).toBe(net[net.length - 1]);
    expect(row("Net cash so far").at(-1)).toBe(net.at(-1));
    const [[owed], [after], [discounting], [npv]] = [
      "Less: owed at the end",
      "Plus: lands after the horizon",
      "Less: discounting to today",
      "Net present value",
    ].map(row);
    expect((net.at(-1) ?? Number.NaN) - owed + after - discounting).toBe(npv);
    expect(npv).toBe(Math.round(option.npv));
  });

  test("scrolls inside itself on a phone, its names and totals staying in sight", async () => {
    const host = await shown<SpandrelFinanceStatement>(statement(), 350);
    expect(host.scrollWidth).toBeLessThanOrEqual(350);
    const region = page.getByRole("region", { name: "Cash-flow statement by month, discounted" });
    const frame = region.element() as HTMLElement;
    expect(frame.tabIndex).toBe(0);
    expect(frame.scrollWidth).toBeGreaterThan(frame.clientWidth);
    frame.scrollLeft = 300;
    const edges = frame.getBoundingClientRect();
    const name = page.getByRole("rowheader", { name: "Net cash", exact: true }).element();
    expect(Math.abs(name.getBoundingClientRect().left - edges.left)).toBeLessThan(1);
    const total = name.parentElement?.lastElementChild as Element;
    expect(Math.abs(total.getBoundingClientRect().right - edges.right)).toBeLessThan(1);
  });

  test("opens the formula of a line by keyboard, with its numbers put in", async () => {
    await shown(statement(), 1200);
    const name = page.getByRole("button", { name: "Net cash", exact: true });
    (name.element() as HTMLElement).focus();
    await userEvent.keyboard("{Enter}");
    await expect.element(name).toHaveAttribute("aria-expanded", "true");
    await expect.element(page.getByText("contribution − paid")).toBeVisible();
    await expect.element(page.getByText(/^[\d,]+ − [\d,]+ = −?[\d,]+$/)).toBeVisible();
    await userEvent.keyboard("{Enter}");
    await expect.element(name).toHaveAttribute("aria-expanded", "false");
  });

  test("is cut by quarter on paper, and as it was after it", async () => {
    const host = await shown<SpandrelFinanceStatement>(statement(), 700);
    const heads = () => host.renderRoot.querySelectorAll("table thead th").length;
    expect(heads()).toBe(18 + 2);
    dispatchEvent(new Event("beforeprint"));
    await host.updateComplete;
    expect(heads()).toBe(6 + 2);
    dispatchEvent(new Event("afterprint"));
    await host.updateComplete;
    expect(heads()).toBe(18 + 2);
  });

  test("says of the baseline that it is one, and nothing else", async () => {
    const host = await shown<SpandrelFinanceStatement>(statement("months", true, optionIn(finance, OPEN)));
    expect(host.renderRoot.textContent).toContain("against itself every figure is nothing");
    expect(host.renderRoot.querySelector("table")).toBeNull();
  });

  test("has a table to the cent behind it", async () => {
    await shown(statement("years"), 1200);
    await page.getByText(/Table: .*expected cash flow to the cent/).click();
    const cells = page.getByRole("region", { name: /to the cent/ }).getByRole("row", { name: "Net present value" });
    await expect.element(cells).toHaveTextContent(/\d\.\d\d/);
  });
});

test("the headline figures are those of the finances, with payback beside the median future's", async () => {
  const host = await shown<SpandrelFinanceFigures>(figures());
  const text = host.renderRoot.textContent?.replace(/\s+/g, " ") ?? "";
  for (const name of ["Net present value", "Return on investment", "Deepest cash needed", "Cash after the horizon"]) {
    expect(text).toContain(name);
  }
  expect(text).toMatch(
    /Payback of the expected cash (month \d+|never).*Payback of the median future (month \d+|never)/,
  );
  const npv = host.renderRoot.querySelector(".figure")?.textContent;
  expect(amount(npv)).toBe(Math.round(option.npv));
});

test("the formula of a headline figure is one press away, and adds up", async () => {
  await shown(figures());
  const name = page.getByRole("button", { name: "Net present value", exact: true });
  (name.element() as HTMLElement).focus();
  await userEvent.keyboard(" ");
  await expect.element(name).toHaveAttribute("aria-expanded", "true");
  const worked = page.getByText(/^NPV = .* = /).element().textContent ?? "";
  const terms = worked
    .replace("NPV =", "")
    .split(/ [−+=] /)
    .map(amount);
  expect(terms[0] - terms[1] - terms[2] + terms[3]).toBe(terms[4]);
});

test("the ask has a row for each quarter, what is owed, and the whole; leaving it open asks for nothing", async () => {
  const host = await shown<SpandrelFinanceAsk>(ask());
  const names = page.getByRole("rowheader").all();
  expect(names.map((each) => each.element().textContent)).toEqual([
    ...Array.from({ length: 6 }, (_, q) => `Quarter ${q + 1}`),
    "Owed at the end",
    "In all",
  ]);
  const total = [...host.renderRoot.querySelectorAll("tr.total td")].map(({ textContent }) => amount(textContent));
  expect(total[0]).toBe(Math.round(option.ask.total.p50));
  expect(total[1]).toBe(Math.round(option.ask.total.p80));
  host.option = optionIn(finance, OPEN);
  await host.updateComplete;
  expect(host.renderRoot.querySelector("table")).toBeNull();
});

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([1200, 350])("nothing has an accessibility fault, %i px wide", async (width) => {
    document.documentElement.dataset.theme = theme;
    for (const template of [statement(), figures(), ask()]) {
      const host = await shown<HTMLElement & { renderRoot: ShadowRoot }>(template, width);
      host.renderRoot.querySelector<HTMLElement>(".opens")?.click();
      await new Promise((resolve) => requestAnimationFrame(resolve));
      expect(await violations(host)).toEqual([]);
      expect(host.scrollWidth).toBeLessThanOrEqual(width);
    }
  });
});
