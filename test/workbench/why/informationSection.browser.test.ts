import { html } from "lit";
import { expect, test } from "vitest";
import file from "../../../scenarios/mid-size-b2b.json";
import { decide } from "../../../src/decision/decide.ts";
import type { Information } from "../../../src/decision/information.ts";
import { namesOf } from "../../../src/decision/names.ts";
import { optionStyles } from "../../../src/elements/optionStyle.ts";
import { resolved, type ScenarioFile } from "../../../src/scenario/scenario.ts";
import { inlinePool } from "../../../src/simulation/inlinePool.ts";
import { simulate } from "../../../src/simulation/simulate.ts";
import { informationSection } from "../../../src/workbench/why/informationSection.ts";
import { shown, violations } from "../../elements/accessible.ts";
import { noInformation, someInformation } from "../../support/information.ts";

const scenario = resolved(file as unknown as ScenarioFile);
const names = namesOf(scenario);

async function section(table: Information | null, criterion: "expected" | "cautious" = "expected") {
  const result = await simulate(scenario, inlinePool(), { trials: 10 });
  return shown(
    html`<div>${informationSection({
      outcome: { result, decision: decide(result, { criterion }), preview: false },
      scenario,
      styles: optionStyles([...names.keys()].map((id) => ({ id }))),
      name: (id) => names.get(id)?.short ?? id,
      label: (path) => path,
      stale: false,
      set() {},
      task: { table, running: null, stale: false, error: null, start() {}, cancel() {} },
    })}</div>`,
  );
}

const chartIn = (element: Element) =>
  element.querySelector("spandrel-chart") as HTMLElementTagNameMap["spandrel-chart"];

test("the section says what to learn, draws it, and has every input in its table", async () => {
  const element = await section(someInformation);
  const chart = chartIn(element);
  expect(chart.reading).toBe("Before deciding, learn more about repair time (middleware).");
  expect(chart.unit).toBe(
    "What knowing an input before deciding would be worth, at most. Breaks and departures cannot be known ahead and are not counted.",
  );
  expect(chart.renderRoot.querySelectorAll("svg[role=img] rect").length).toBeGreaterThan(4);
  expect(element.textContent).toContain("Measuring repair time (middleware) is worth at most $7,800.");
  const inputs = chart.table?.rows.map(([, input]) => input) ?? [];
  expect(inputs).toEqual(expect.arrayContaining(["Repair time", "Build overrun", "Cold rate"]));
  expect(chart.table?.rows.every((row) => row.length === chart.table?.columns.length)).toBe(true);
  expect(await violations(element)).toEqual([]);
});

test("it is counted by expected cost, and says so where the decision is not", async () => {
  expect(chartIn(await section(someInformation, "cautious")).unit).toContain("Counted by lowest expected cost.");
});

test("where nothing is worth knowing it says so, without an empty chart", async () => {
  const element = await section(noInformation);
  expect(chartIn(element).reading).toBe("Nothing is worth finding out first.");
  expect(chartIn(element).draw).toBeNull();
  expect(element.textContent).toContain("Even with perfect foresight the choice would be the same.");
  expect(await violations(element)).toEqual([]);
});

test("before there is a table it can be asked for", async () => {
  const element = await section(null);
  expect(element.querySelectorAll("spandrel-task")).toHaveLength(1);
  expect(await violations(element)).toEqual([]);
});
