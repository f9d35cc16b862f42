import { html } from "lit";
import { describe, expect, test } from "vitest";
import type { Conditions } from "../../src/decision/conditions.ts";
import type { CriteriaRow, CriteriaTable } from "../../src/decision/criteriaTable.ts";
import type { Risk, RiskName } from "../../src/decision/risk.ts";
import type { SpandrelCriteria } from "../../src/elements/criteria/criteria.ts";
import "../../src/elements/criteria/criteria.ts";
import type { SpandrelLeaks } from "../../src/elements/leaks/leaks.ts";
import "../../src/elements/leaks/leaks.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import type { SpandrelRisks } from "../../src/elements/risks/risks.ts";
import "../../src/elements/risks/risks.ts";
import { leaking } from "../charts/leaking.ts";
import { shown, violations } from "./accessible.ts";

const ids = ["suite", "middleware", "manual"];
const styles = optionStyles(ids.map((id) => ({ id })));
const options = Object.fromEntries(ids.map((id) => [id, { name: `the ${id}`, style: styles[id] }]));

const row = (option: string, p50: number | null): CriteriaRow => ({
  option,
  live: p50 === null ? 0 : 0.95,
  latency: { p50, p90: p50, met: p50 === null ? 0 : 0.9 },
  schema: { fidelity: 0.75, kept: [0.7, 0.85] },
  costs: { upFront: 10e3, running: 20e3, staff: 5e3, atRisk: 0 },
  skills: {
    fits: [{ skill: "api", fit: 0.9 }],
    hours: {
      engineering: { available: 40, builds: true, buildsAtPeak: true, peakWeek: 6, peakHours: 39, weeksShort: 0 },
      operations: { available: 5, builds: false, buildsAtPeak: false, peakWeek: 20, peakHours: 12, weeksShort: 30 },
    },
  },
});
const table: CriteriaTable = {
  required: { hours: 4.2, from: "half-life" },
  signals: [
    { name: "Intent score", weight: 2 / 3 },
    { name: "Account tier with a long name", weight: 1 / 3 },
  ],
  rows: [row("suite", 0.017), row("middleware", 36), row("manual", null)],
};
const conditions: Conditions[] = ids.map((option) => ({
  option,
  worksWhen: Array.from({ length: 6 }, (_, i) => `Engineering below ${i} hours a week`),
  failsWhen: ["As things stand, it costs $5,000 more."],
}));
const names = { options, skills: { api: "API skill" }, currency: "USD" };
const criteria = html`<spandrel-criteria
  .table=${table}
  .names=${names}
  .conditions=${conditions}
  pick="suite"
></spandrel-criteria>`;

const risk = (name: RiskName, option: string, cost: number): Risk => ({
  risk: name,
  option,
  cost,
  se: 500,
  per: name === "manual becoming permanent" ? "month" : "horizon",
  parts: [],
  words: "It is broken without anybody knowing for 6.3% of its time.",
});
const risks = html`<spandrel-risks
  .risks=${[
    risk("vendor lock-in", "suite", 15e3),
    risk("manual becoming permanent", "manual", 36e3),
    risk("skipping the pilot", "suite", -250),
    risk("skipping the pilot", "middleware", 12e3),
  ]}
  .options=${options}
  pick="suite"
></spandrel-risks>`;

const waterfalls = ids.map((id) => ({
  waterfall: { ...leaking, option: id },
  name: `the ${id}`,
  style: styles[id],
  currency: "USD",
}));
const leaks = html`<spandrel-leaks .options=${waterfalls} first="middleware"></spandrel-leaks>`;

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([
    ["criteria", criteria],
    ["risks", risks],
    ["leaks", leaks],
  ])("the %s have no accessibility fault", async (_, template) => {
    document.documentElement.dataset.theme = theme;
    expect(await violations(await shown(template))).toEqual([]);
    expect(await violations(await shown(template, 350))).toEqual([]);
  });
});

describe.each([1000, 350])("%i px wide", (width) => {
  test("the criteria stay a table, a column for each option, inside their width", async () => {
    const host = await shown<SpandrelCriteria>(criteria, width);
    expect(host.renderRoot.querySelectorAll("thead [role=columnheader]")).toHaveLength(1 + ids.length);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
    const frame = host.renderRoot.querySelector(".frame") as HTMLElement;
    expect(frame.scrollWidth).toBeLessThanOrEqual(width);
    for (const line of host.renderRoot.querySelectorAll("tr:not(.criterion)")) {
      expect(line.querySelectorAll("[role=cell], thead [scope=col]").length % ids.length).toBe(0);
    }
  });

  test("the risks stay inside their width", async () => {
    const host = await shown<SpandrelRisks>(risks, width);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
    expect(host.renderRoot.querySelectorAll("tr.risk")).toHaveLength(3);
  });
});

test("the criteria say how long, how much is kept, what is paid and whose hours run short", async () => {
  const host = await shown<SpandrelCriteria>(criteria);
  const line = (label: string) =>
    [...host.renderRoot.querySelectorAll("tr")]
      .filter((tr) => tr.querySelector(".measure")?.textContent?.trim().startsWith(label))
      .map((tr) => [...tr.querySelectorAll("td")].map((td) => td.textContent?.trim().replace(/\s+/g, " ")));
  expect(line("median")).toEqual([["1 minute", "36 hours", "never live"]]);
  expect(line("in all")).toEqual([
    ["75%", "75%", "75%"],
    ["$35.0k", "$35.0k", "$35.0k"],
  ]);
  expect(line("operations")[0][0]).toBe("12 of 5 in week 21too few for 30 weeks");
  expect(line("works well when")[0][0]).toMatch(/and 2 more$/);
});

test("without thresholds nothing is said about when an option works", async () => {
  const host = await shown<SpandrelCriteria>(
    html`<spandrel-criteria .table=${table} .names=${names}></spandrel-criteria>`,
  );
  expect(host.renderRoot.textContent).not.toContain("works well when");
});

test("the conditions stay, said to be of earlier inputs, while others are found", async () => {
  const host = await shown<SpandrelCriteria>(criteria);
  const text = () => host.renderRoot.textContent;
  host.conditions = null;
  host.pending = true;
  await host.updateComplete;
  expect(text()).toContain("works well when");
  expect(text()).toContain("of earlier inputs");
  host.pending = false;
  host.requestUpdate();
  await host.updateComplete;
  expect(text()).not.toContain("works well when");
});

test("a risk has its sign, its error and what it is per", async () => {
  const host = await shown<SpandrelRisks>(risks);
  const costs = [...host.renderRoot.querySelectorAll("td.cost")].map((td) =>
    td.textContent?.trim().replace(/\s+/g, " "),
  );
  expect(costs).toEqual(["+$15.0k ± $1.0k", "+$36.0k ± $1.0k a month", "−$250 ± $1.0k", "+$12.0k ± $1.0k"]);
});

test("another option is shown when it is chosen, and stays when new results come", async () => {
  const host = await shown<SpandrelLeaks>(leaks);
  const reading = () => host.renderRoot.querySelector("spandrel-chart")?.reading;
  expect(reading()).toBe("Half of the $600,000 that the middleware loses is campaign logic that it cannot run.");
  const [suite] = host.renderRoot.querySelectorAll("button");
  suite.click();
  await host.updateComplete;
  expect(reading()).toContain("that the suite loses");
  expect(suite.getAttribute("aria-pressed")).toBe("true");
  host.options = waterfalls.slice();
  await host.updateComplete;
  expect(reading()).toContain("that the suite loses");
});
