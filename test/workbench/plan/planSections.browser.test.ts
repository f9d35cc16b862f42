import { html } from "lit";
import { beforeAll, describe, expect, test } from "vitest";
import file from "../../../scenarios/mid-size-b2b.json?raw";
import type { Base } from "../../../src/decision/base.ts";
import { decide } from "../../../src/decision/decide.ts";
import { planSearch } from "../../../src/decision/planSearch.ts";
import type { PlanSearch } from "../../../src/decision/planTable.ts";
import { type WhenToDecide, whenToDecide } from "../../../src/decision/whenToDecide.ts";
import type { SpandrelChart } from "../../../src/elements/chart/chart.ts";
import { readScenario } from "../../../src/scenario/read.ts";
import type { Plan, Scenario } from "../../../src/scenario/scenario.ts";
import { inlinePool } from "../../../src/simulation/inlinePool.ts";
import { simulate } from "../../../src/simulation/simulate.ts";
import { variantRunner } from "../../../src/simulation/variants.ts";
import { stylesOf } from "../../../src/workbench/optionViews.ts";
import { delaySection } from "../../../src/workbench/plan/delaySection.ts";
import { planSection } from "../../../src/workbench/plan/planSection.ts";
import { switchSection } from "../../../src/workbench/plan/switchSection.ts";
import type { SectionContext, Task } from "../../../src/workbench/section.ts";
import { nameIn } from "../../../src/workbench/verdictViews.ts";
import { shown, violations } from "../../elements/accessible.ts";
import { textsIn, UNPRINTABLE } from "../outcomes.ts";

let base: Base;
let found: PlanSearch;
let when: WhenToDecide;
let context: SectionContext;

beforeAll(async () => {
  const answer = readScenario(file);
  if (!answer.ok) throw new Error("the scenario is sound");
  const scenario: Scenario = { ...answer.scenario, horizonMonths: 3, plans: [] };
  scenario.funnel.valuePerWin = 600_000;
  const pool = inlinePool();
  const result = await simulate(scenario, pool, { trials: 250 });
  base = { result, decision: decide(result) };
  const run = variantRunner(scenario, pool);
  found = await planSearch(base, run, {});
  when = await whenToDecide(base, run, {});
  context = {
    outcome: { ...base, preview: false },
    scenario,
    styles: stylesOf(result),
    name: nameIn(scenario),
    label: (path) => path,
    stale: false,
    set: () => {},
  };
});

function task<T>(table: T | null): Task<T> {
  return { table, running: null, stale: false, error: null, start: () => {}, cancel: () => {} };
}

const charts = (host: Element) => [...host.querySelectorAll<SpandrelChart>("spandrel-chart")];

describe("the sections on when and in which stages", () => {
  test.each([900, 320])("say, draw and list what was found, %i px wide", async (width) => {
    const host = await shown(
      html`<div>
        ${delaySection({ ...context, task: task(when) })} ${switchSection({ ...context, task: task(when) })}
        ${planSection({ ...context, task: task(found), onTake: () => {} })}
      </div>`,
      width,
    );
    const all = charts(host);
    expect(all).toHaveLength(3);
    for (const chart of all) {
      expect(chart.reading).toMatch(/\.$/);
      expect(chart.renderRoot.querySelector("svg")).not.toBeNull();
      expect(chart.table?.rows.every((row) => row.length === chart.table?.columns.length)).toBe(true);
      for (const text of [chart.reading, chart.unit, ...textsIn(chart.table)]) expect(text).not.toMatch(UNPRINTABLE);
    }
    expect(await violations(host)).toEqual([]);
  });

  test("say what they will say before there is a table", async () => {
    const host = await shown(
      html`<div>
        ${delaySection({ ...context, task: task<WhenToDecide>(null) })}
        ${switchSection({ ...context, task: task<WhenToDecide>(null) })}
        ${planSection({ ...context, task: task<PlanSearch>(null), onTake: () => {} })}
      </div>`,
    );
    expect(charts(host).map(({ draw }) => draw)).toEqual([null, null]);
    expect(host.querySelectorAll("spandrel-task")).toHaveLength(2);
    expect(await violations(host)).toEqual([]);
  });

  test("hand over the plan that is to be taken, as a file states it", async () => {
    const taken: Plan[] = [];
    const host = await shown(
      html`<div>${planSection({ ...context, task: task(found), onTake: (plan) => taken.push(plan) })}</div>`,
    );
    expect(found.best.isOwn).toBe(false);
    host.querySelector("spandrel-plan-found")?.dispatchEvent(new CustomEvent("plan-take", { bubbles: true }));
    const { id, label, short, doing, stages } = found.best;
    expect(taken).toEqual([{ id, label, short, doing, stages }]);
  });
});
