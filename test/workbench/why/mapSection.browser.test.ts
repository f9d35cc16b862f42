import { html } from "lit";
import { expect, test } from "vitest";
import file from "../../../scenarios/mid-size-b2b.json";
import { decide } from "../../../src/decision/decide.ts";
import { namesOf } from "../../../src/decision/names.ts";
import { optionStyles } from "../../../src/elements/optionStyle.ts";
import { resolved, type ScenarioFile } from "../../../src/scenario/scenario.ts";
import { inlinePool } from "../../../src/simulation/inlinePool.ts";
import { simulate } from "../../../src/simulation/simulate.ts";
import { type MapSectionProps, mapSection } from "../../../src/workbench/why/mapSection.ts";
import { shown, violations } from "../../elements/accessible.ts";
import { mapFrom, threeRegions } from "../../support/maps.ts";

const scenario = resolved(file as unknown as ScenarioFile);
const names = namesOf(scenario);
const map = threeRegions(11);

async function props(table: MapSectionProps["task"]["table"]): Promise<MapSectionProps> {
  const result = await simulate(scenario, inlinePool(), { trials: 10 });
  return {
    outcome: { result, decision: decide(result), preview: false },
    scenario,
    styles: optionStyles([...names.keys()].map((id) => ({ id }))),
    name: (id) => names.get(id)?.short ?? id,
    label: (path) => path,
    stale: false,
    set() {},
    task: { table, running: null, stale: false, error: null, start() {}, cancel() {} },
    axes: { x: map.x, y: map.y },
    choose() {},
  };
}

test("the section reads the map, has its table behind it and no accessibility fault", async () => {
  const section = await shown(html`${mapSection(await props(map))}`);
  const chart = section.querySelector("spandrel-chart");
  expect(chart?.reading).toMatch(/^Today: middleware\. .*: suite\./);
  expect(chart?.unit).toContain("Of 100 places");
  expect(chart?.table?.rows).toHaveLength(9);
  expect(section.querySelector("spandrel-map")?.renderRoot.querySelectorAll("svg[role=img] .region")).toHaveLength(3);
  expect(await violations(section)).toEqual([]);
});

test("before the first picture the inputs can be chosen and the map be started", async () => {
  const section = await shown(html`${mapSection(await props(null))}`);
  expect(section.querySelectorAll("spandrel-chart > spandrel-task")).toHaveLength(1);
  const selects = section.querySelector("spandrel-map")?.renderRoot.querySelectorAll("select");
  expect([...(selects ?? [])].map(({ value }) => value)).toEqual([map.x, map.y]);
  expect(await violations(section)).toEqual([]);
});

test("what is chosen on the map is set, and other inputs are asked for", async () => {
  const heard: unknown[] = [];
  const given = await props(map);
  const section = await shown(
    html`${mapSection({ ...given, set: (changes) => heard.push(changes), choose: (axes) => heard.push(axes) })}`,
  );
  const element = section.querySelector("spandrel-map");
  const changes = [{ path: map.x, to: 2 }];
  element?.dispatchEvent(new CustomEvent("map-set", { detail: { changes } }));
  element?.dispatchEvent(new CustomEvent("map-axes", { detail: { x: map.y, y: map.x } }));
  expect(heard).toEqual([changes, { x: map.y, y: map.x }]);
});

test("a map with nothing to see is folded under its sentence", async () => {
  const uniform = mapFrom(11, () => ({ best: "open" }));
  const section = await shown(html`${mapSection(await props(uniform))}`);
  const chart = section.querySelector("spandrel-chart");
  expect(chart?.reading).toMatch(/wherever the two inputs are set/);
  expect(chart?.unit).not.toContain("hatched");
  expect(section.querySelector("details")?.open).toBe(false);
  expect(await violations(section)).toEqual([]);
  const busy = await shown(html`${mapSection(await props(map))}`);
  expect(busy.querySelector("details")?.open).toBe(true);
});
