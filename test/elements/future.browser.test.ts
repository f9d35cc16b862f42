import { html } from "lit";
import { beforeAll, describe, expect, test } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { describeFuture } from "../../src/decision/describeFuture.ts";
import { whichFuture } from "../../src/decision/whichFuture.ts";
import type { SpandrelFuture } from "../../src/elements/future/future.ts";
import "../../src/elements/future/future.ts";
import text from "../../scenarios/mid-size-b2b.json?raw";
import { readScenario } from "../../src/scenario/read.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { oneFuture } from "../../src/simulation/oneFuture.ts";
import type { SimulationResult } from "../../src/simulation/result.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { stylesOf } from "../../src/workbench/optionViews.ts";
import { futureSection } from "../../src/workbench/plan/futureSection.ts";
import { shown, violations } from "./accessible.ts";

function scenarioOf(): Scenario {
  const answer = readScenario(text);
  if (!answer.ok) throw new Error("required a sound scenario");
  return answer.scenario;
}

let result: SimulationResult;
let heard: number[] = [];

beforeAll(async () => {
  result = await simulate({ ...scenarioOf(), trials: 300 }, inlinePool());
});

async function future(width = 900): Promise<SpandrelFuture> {
  heard = [];
  const host = await shown<SpandrelFuture>(
    html`<spandrel-future
      .result=${result}
      .futureOf=${(trial: number) => oneFuture(result.scenario, { seed: result.seed, trial })}
      .optionStyles=${stylesOf(result)}
      .pick=${"suite"}
    ></spandrel-future>`,
    width,
  );
  host.addEventListener("future-choose", (event) => heard.push((event as CustomEvent).detail.trial));
  return host;
}

const root = (host: SpandrelFuture) => host.renderRoot as ShadowRoot;
const number = (host: SpandrelFuture) => root(host).querySelector("#trial") as HTMLInputElement;
const button = (host: SpandrelFuture, name: string) =>
  [...root(host).querySelectorAll("button")].find(
    (each) => each.textContent?.trim() === name || each.getAttribute("aria-label") === name,
  ) as HTMLButtonElement;

async function typed(host: SpandrelFuture, value: string) {
  number(host).value = value;
  number(host).dispatchEvent(new Event("change"));
  await host.updateComplete;
}

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([900, 350])("%i px wide it has no accessibility fault", async (width) => {
    document.documentElement.dataset.theme = theme;
    const host = await future(width);
    expect(await violations(host)).toEqual([]);
    await typed(host, "0");
    expect(await violations(host)).toEqual([]);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test("it opens at the median future of the pick, numbered from 1, and says nothing until somebody chooses", async () => {
  const host = await future();
  expect(number(host).value).toBe(String(whichFuture(result, "suite", "p50") + 1));
  expect(button(host, "median").getAttribute("aria-pressed")).toBe("true");
  expect(heard).toEqual([]);
});

test("typing a number, stepping and jumping show that future and tell of it", async () => {
  const host = await future();
  await typed(host, "251");
  expect(heard).toEqual([250]);
  button(host, "Previous future").click();
  button(host, "Previous future").click();
  await host.updateComplete;
  expect(number(host).value).toBe("250");
  button(host, "worst").click();
  await host.updateComplete;
  expect(heard.at(-1)).toBe(whichFuture(result, "suite", "worst"));
  const select = root(host).querySelector("select") as HTMLSelectElement;
  select.value = "open";
  select.dispatchEvent(new Event("change"));
  await host.updateComplete;
  expect(heard.at(-1)).toBe(whichFuture(result, "open", "worst"));
  expect(number(host).value).toBe(String(whichFuture(result, "open", "worst") + 1));
});

test.each(["0", "301", "1.5", "-3", "many", ""])("a number out of range is refused in words: %j", async (value) => {
  const host = await future();
  await typed(host, value);
  const fault = root(host).querySelector("#fault") as HTMLElement;
  expect(fault.textContent).toMatch(/^Required a whole number from 1 to 300, found /);
  expect(number(host).getAttribute("aria-invalid")).toBe("true");
  expect(number(host).value).toBe(value);
  expect(heard).toEqual([]);
  await typed(host, "1");
  expect(fault.hidden).toBe(true);
  expect(button(host, "Previous future").disabled).toBe(true);
});

test("on paper it says which future it is", async () => {
  const host = await future();
  const said = () => root(host).querySelector(".printed")?.textContent;
  const suite = result.options.find(({ id }) => id === "suite");
  expect(said()).toBe(`Future ${whichFuture(result, "suite", "p50") + 1}: the median of ${suite?.label}`);
  await typed(host, "7");
  expect(said()).toBe("Future 7 of 300");
});

test("the slider and the pointer give a week's figures, and say them", async () => {
  const host = await future();
  const caption = () => root(host).querySelector(".figures caption")?.textContent?.trim();
  expect(caption()).toMatch(/^Over 18 months\s*drag to a week$/);
  expect(root(host).querySelector(".figures.whole")).not.toBeNull();
  const slider = root(host).querySelector("input[type=range]") as HTMLInputElement;
  slider.value = "23";
  slider.dispatchEvent(new Event("input"));
  await host.updateComplete;
  expect(caption()).toBe("Week 23, month 6");
  expect(slider.getAttribute("aria-valuetext")).toBe("week 23, month 6");
  expect(root(host).querySelector("[role=status]")?.textContent).toContain("carried");
  const chart = root(host).querySelector(".chart") as HTMLElement;
  const mark = root(host).querySelector(".mark") as HTMLElement;
  const [box, frame] = [mark.getBoundingClientRect(), chart.getBoundingClientRect()];
  const pointer = { bubbles: true, pointerType: "mouse", clientY: frame.top + 40 };
  chart.dispatchEvent(new PointerEvent("pointermove", { ...pointer, clientX: box.left + 10.5 * box.width }));
  await host.updateComplete;
  expect(caption()).toBe("Week 33, month 8");
  chart.dispatchEvent(new PointerEvent("pointerleave", pointer));
  await host.updateComplete;
  expect(caption()).toBe("Week 23, month 6");
});

test("other results keep the choice: the number where one was typed, the landmark where one was jumped to", async () => {
  const host = await future();
  await typed(host, "7");
  const other = await simulate({ ...result.scenario, trials: 250 }, inlinePool(), { seed: "other" });
  host.result = other;
  await host.updateComplete;
  expect(number(host).value).toBe("7");
  button(host, "p90").click();
  host.result = result;
  await host.updateComplete;
  expect(number(host).value).toBe(String(whichFuture(result, "suite", "p90") + 1));
});

test("every option has its story, and a table of events", async () => {
  const host = await future();
  expect(root(host).querySelectorAll("dd")).toHaveLength(result.options.length);
  expect(root(host).querySelector("spandrel-chart")?.table?.rows.length).toBeGreaterThan(10);
});

test("the section of the Plan view recomputes the futures of the run that is shown", async () => {
  const decision = decide(result);
  const section = await shown<HTMLElement>(
    futureSection({
      outcome: { result, decision, preview: false },
      scenario: result.scenario,
      styles: stylesOf(result),
      stale: false,
      name: (id) => id,
      label: (path) => path,
      set: () => {},
    }),
  );
  const element = section.querySelector("spandrel-future") as SpandrelFuture;
  const { option } = decision.recommendation;
  const trial = whichFuture(result, option as string, "p50");
  expect(number(element).value).toBe(String(trial + 1));
  const story = describeFuture(oneFuture(result.scenario, { seed: result.seed, trial }), result.scenario, option);
  expect(root(element).querySelector("spandrel-chart")?.reading).toBe(story.reading);
});
