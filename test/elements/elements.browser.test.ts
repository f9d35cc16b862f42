import { html } from "lit";
import { describe, expect, test } from "vitest";
import { gapChart } from "../../src/charts/gapChart.ts";
import type { SpandrelBar } from "../../src/elements/bar/bar.ts";
import "../../src/elements/bar/bar.ts";
import "../../src/elements/chart/chart.ts";
import type { CostRow, SpandrelCostTable } from "../../src/elements/cost-table/cost-table.ts";
import "../../src/elements/cost-table/cost-table.ts";
import "../../src/elements/dock/dock.ts";
import "../../src/elements/fault-list/fault-list.ts";
import "../../src/elements/input-group/input-group.ts";
import type { SpandrelMargin } from "../../src/elements/margin/margin.ts";
import "../../src/elements/margin/margin.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import "../../src/elements/progress/progress.ts";
import type { SpandrelRail } from "../../src/elements/rail/rail.ts";
import "../../src/elements/rail/rail.ts";
import "../../src/elements/stamp/stamp.ts";
import type { SpandrelVerdict } from "../../src/elements/verdict/verdict.ts";
import "../../src/elements/verdict/verdict.ts";
import { differences, gapTable } from "../charts/figures.ts";
import { shown, violations } from "./accessible.ts";

const styles = optionStyles(["suite", "middleware", "manual", "open"].map((id) => ({ id })));
const rows: CostRow[] = ["suite", "middleware", "manual", "open"].map((id, i) => ({
  id,
  label: `The ${id}`,
  style: styles[id],
  paid: 40e3 * (3 - i),
  gap: 700e3 + 200e3 * i,
  p10: 300e3,
  p50: 700e3,
  p90: 2e6,
  difference: i === 0 ? null : { p10: -20e3, p90: 300e3 },
  cheapestIn: i === 2 ? null : 0.3,
}));
const sentence = [{ text: "Buy the " }, { text: "integrated suite", option: "suite" }, { text: "." }];
const views = ["a", "b"].map((id) => ({ id, label: `View ${id}` }));
const margin = {
  mean: 16e3,
  p10: -20e3,
  p90: 65e3,
  chance: 0.51,
  currency: "USD",
  pick: differences.pick,
  rival: differences.rival,
};

const rivals = rows.slice(1).map(({ id, style }, i) => ({ id, name: `the ${id}`, style, chance: 0.6 + i / 5 }));

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([
    [
      "verdict",
      html`<spandrel-verdict .strength=${"leaning"} criterion="lowest expected cost" .sentence=${sentence} .optionStyles=${styles} .reasons=${["It costs less."]}></spandrel-verdict>`,
    ],
    ["cost table", html`<spandrel-cost-table .rows=${rows} pick="suite"></spandrel-cost-table>`],
    ["margin", html`<spandrel-margin .margin=${margin} .rivals=${rivals}></spandrel-margin>`],
    [
      "chart",
      html`<spandrel-chart reading="It compounds." unit="thousand US dollars" .draw=${(width: number) => gapChart(gapTable, { width })}></spandrel-chart>`,
    ],
    [
      "bar",
      html`<spandrel-bar .scenarios=${[{ id: "a", name: "A" }]} scenario="mine" name="Mine" detail="18 months" .views=${views} view="b"></spandrel-bar>`,
    ],
    ["folded rail", html`<spandrel-rail folded summary="1 changed"><p>Inputs</p></spandrel-rail>`],
    ["rail", html`<spandrel-rail open summary="1 changed"><p>Inputs</p></spandrel-rail>`],
    ["ranked rail", html`<spandrel-rail open ranked stale order="effect"><p>Inputs</p></spandrel-rail>`],
    [
      "group of inputs",
      html`<spandrel-input-group heading="Audience" column="moves the lead" columnHelp="from p10 to p90"></spandrel-input-group>`,
    ],
    ["dock", html`<spandrel-dock></spandrel-dock>`],
    ["stamp", html`<spandrel-stamp stale .parts=${["Spandrel 0.1"]}></spandrel-stamp>`],
    [
      "fault list",
      html`<spandrel-fault-list heading="Not opened" .faults=${[{ path: "funnel", message: "expected a number, found text", repair: "Write 12." }]}></spandrel-fault-list>`,
    ],
    ["progress", html`<spandrel-progress .done=${0.4} label="10,000 futures"></spandrel-progress>`],
  ])("the %s has no accessibility fault", async (_, template) => {
    document.documentElement.dataset.theme = theme;
    expect(await violations(await shown(template))).toEqual([]);
  });
});

test("the verdict underlines names in their own line and says how settled it is", async () => {
  const verdict = await shown<SpandrelVerdict>(
    html`<spandrel-verdict .strength=${"too close to call"} .sentence=${sentence} .optionStyles=${styles}></spandrel-verdict>`,
  );
  const root = verdict.renderRoot;
  expect(root.querySelector("h1")?.textContent?.trim()).toBe("Buy the integrated suite.");
  expect(root.querySelector<HTMLElement>(".option")?.style.backgroundImage).toContain("--suite");
  expect(root.querySelector(".words")?.textContent).toBe("Too close to call");
});

test("pinned, it is one line without reasons, whose strength is heard and not seen", async () => {
  const verdict = await shown<SpandrelVerdict>(
    html`<spandrel-verdict pinned .strength=${"clear"} .sentence=${sentence} .reasons=${["It costs less."]}></spandrel-verdict>`,
  );
  expect(verdict.getBoundingClientRect().height).toBeLessThan(60);
  expect(verdict.renderRoot.querySelector(".reasons")).toBeNull();
  expect(verdict.renderRoot.querySelector(".words.heard-only")?.textContent).toBe("Clear");
});

test("the bar's tabs are links, and one of them is the page that is shown", async () => {
  const bar = await shown<SpandrelBar>(html`<spandrel-bar .views=${views} view="b"></spandrel-bar>`);
  const links = [...bar.renderRoot.querySelectorAll("nav a")];
  expect(links.map((link) => link.getAttribute("href"))).toEqual(["#a", "#b"]);
  expect(links.map((link) => link.getAttribute("aria-current"))).toEqual([null, "page"]);
});

test("without a feasible option the mark is empty and the words say so", async () => {
  const verdict = await shown<SpandrelVerdict>(html`<spandrel-verdict .strength=${null}></spandrel-verdict>`);
  expect(verdict.renderRoot.querySelector(".words")?.textContent).toBe("None feasible");
  expect(verdict.renderRoot.querySelectorAll(".mark line")).toHaveLength(0);
});

describe.each([900, 350])("the cost table, %i px wide", (width) => {
  const table = () =>
    shown<SpandrelCostTable>(html`<spandrel-cost-table .rows=${rows} pick="suite"></spandrel-cost-table>`, width);

  test("bars start at zero and end at the total, the line spans p10 to p90", async () => {
    const cell = (await table()).renderRoot.querySelectorAll("td.bar svg")[0];
    const [tint, solid] = cell.querySelectorAll("rect");
    expect(tint.getAttribute("x")).toBe("0");
    expect(Number.parseFloat(solid.getAttribute("width") ?? "")).toBeCloseTo((100 * 120e3) / 2e6, 3);
    expect(Number.parseFloat(tint.getAttribute("width") ?? "")).toBeCloseTo((100 * 820e3) / 2e6, 3);
  });

  test("stays a table for a screen reader and inside its width", async () => {
    const host = await table();
    expect(host.renderRoot.querySelectorAll("[role=row]")).toHaveLength(5);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test("a row that is pointed at or focused is announced; setting a property is not", async () => {
  const heard: unknown[] = [];
  const host = await shown<SpandrelCostTable>(
    html`<spandrel-cost-table .rows=${rows} pick="suite"></spandrel-cost-table>`,
  );
  host.addEventListener("option-focus", (event) => heard.push((event as CustomEvent).detail.id));
  host.pick = "open";
  await host.updateComplete;
  expect(heard).toEqual([]);
  const button = host.renderRoot.querySelectorAll("button")[1];
  button.focus();
  button.blur();
  expect(heard).toEqual(["middleware", null]);
});

test("a chart is drawn again for a new width", async () => {
  const widths: number[] = [];
  const draw = (width: number) => {
    widths.push(width);
    return document.createElementNS("http://www.w3.org/2000/svg", "svg");
  };
  const host = await shown<HTMLElement>(html`<spandrel-chart .draw=${draw}></spandrel-chart>`, 500);
  host.style.width = "300px";
  await expect.poll(() => widths.at(-1)).toBe(300);
  expect(widths).toContain(500);
});

test("for paper a chart is drawn as wide as a page, and afterwards as before", async () => {
  const widths: number[] = [];
  const draw = (width: number) => {
    widths.push(width);
    return document.createElementNS("http://www.w3.org/2000/svg", "svg");
  };
  await shown(html`<spandrel-chart .draw=${draw}></spandrel-chart>`, 1200);
  await expect.poll(() => widths.at(-1)).toBe(1200);
  dispatchEvent(new Event("beforeprint"));
  await expect.poll(() => widths.at(-1)).toBe(680);
  dispatchEvent(new Event("afterprint"));
  await expect.poll(() => widths.at(-1)).toBe(1200);
});

test("a row that was set aside says so; a pick that limits left alone has no odds", async () => {
  const alone = rows.map((row) => ({ ...row, cheapestIn: null, difference: null }));
  const table = await shown<SpandrelCostTable>(
    html`<spandrel-cost-table .rows=${alone} pick="open"></spandrel-cost-table>`,
  );
  const odds = [...table.renderRoot.querySelectorAll("tbody .cheapest")].map((cell) => cell.textContent?.trim());
  expect(odds).toEqual(["set aside", "set aside", "set aside", ""]);
});

test("the margin says of every rival how often the pick is cheaper, beside the runner-up's line", async () => {
  const element = await shown<SpandrelMargin>(
    html`<spandrel-margin .margin=${margin} .rivals=${rivals}></spandrel-margin>`,
    600,
  );
  const said = element.renderRoot.querySelector("p")?.textContent?.replace(/\s+/g, " ");
  expect(said).toBe("Cheaper than the middleware in 60 futures of 100, the manual in 80, the open in 100.");
  const [line, words] = [".line svg", "p"].map((each) => element.renderRoot.querySelector(each) as Element);
  expect(line.getBoundingClientRect().right).toBeLessThan(words.getBoundingClientRect().left);
});

test("the rail is ordered by effect only once that is known; choosing is told", async () => {
  const rail = await shown<SpandrelRail>(html`<spandrel-rail></spandrel-rail>`, 384);
  const button = (words: string) =>
    [...rail.renderRoot.querySelectorAll<HTMLButtonElement>(".orders button")].find(
      ({ textContent }) => textContent === words,
    ) as HTMLButtonElement;
  const told: string[] = [];
  rail.addEventListener("order-choose", (event) => told.push((event as CustomEvent).detail.order));
  expect(button("by effect").disabled).toBe(true);
  button("by group").click();
  expect(told).toEqual([]);
  rail.ranked = true;
  await rail.updateComplete;
  button("by effect").click();
  await rail.updateComplete;
  expect(told).toEqual(["effect"]);
  expect(button("by effect").getAttribute("aria-pressed")).toBe("true");
});
