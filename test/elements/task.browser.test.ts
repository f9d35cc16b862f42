import { html } from "lit";
import { afterEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { SpandrelTask } from "../../src/elements/task/task.ts";
import type { Task } from "../../src/workbench/section.ts";
import { taskLine } from "../../src/workbench/taskLine.ts";
import { shown, violations } from "./accessible.ts";

const heard: string[] = [];
const idle: Task<string> = {
  table: null,
  running: null,
  stale: false,
  error: null,
  start: () => heard.push("start"),
  cancel: () => heard.push("cancel"),
};

const line = (task: Partial<Task<string>>) =>
  shown(html`${taskLine({ ...idle, ...task }, "Two-way map", "41 by 41 places, about 20 seconds")}`, 350);

/** What the line says and offers, in order. */
const words = (host: Element) =>
  [...(host.shadowRoot?.querySelectorAll("span, button") ?? [])].map(({ textContent }) => textContent?.trim());

const states: [string, Partial<Task<string>>, string[]][] = [
  ["not run", {}, ["Run", "41 by 41 places, about 20 seconds"]],
  ["waiting for its turn", { waiting: true }, ["Run now", "waiting: 41 by 41 places, about 20 seconds"]],
  ["running", { running: 0.416 }, ["42%", "Cancel"]],
  ["done", { table: "t" }, []],
  ["out of date", { table: "t", stale: true }, ["of earlier inputs", "Update"]],
  ["out of date and running", { table: "t", stale: true, running: 0 }, ["of earlier inputs", "0%", "Cancel"]],
  ["failed", { error: "required two axes, found one" }, ["required two axes, found one", "Try again"]],
];

test.each(states)("%s, it says what there is to know and to do", async (_, task, said) => {
  expect(words(await line(task))).toEqual(said);
});

test("takes no room over a table until it has something to say of it, and keeps its height from then on", async () => {
  const heights: number[] = [];
  for (const [, task] of states.filter(([name]) => name !== "failed")) {
    heights.push((await line(task)).getBoundingClientRect().height);
  }
  // not run, waiting, running, done, out of date, out of date and running
  const [height] = heights;
  expect(heights).toEqual([height, height, height, 0, height, height]);
});

test("a table does not jump each time that an input changes", async () => {
  const host = (await line({ table: "t" })) as SpandrelTask;
  const heights: number[] = [];
  for (const stale of [false, true, false, true, false]) {
    host.stale = stale;
    await host.updateComplete;
    heights.push(host.getBoundingClientRect().height);
  }
  expect(heights).toEqual([0, ...Array(4).fill(heights[1])]);
  expect(heights[1]).toBeGreaterThan(0);
});

test("its buttons start and cancel what they are named for", async () => {
  heard.length = 0;
  await line({});
  await page.getByRole("button", { name: "Run: Two-way map" }).click();
  await line({ running: 0.1 });
  await expect.element(page.getByRole("progressbar", { name: "Two-way map" })).toHaveAttribute("aria-valuenow", "10");
  await page.getByRole("button", { name: "Cancel: Two-way map" }).click();
  expect(heard).toEqual(["start", "cancel"]);
});

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  afterEach(() => {
    delete document.documentElement.dataset.theme;
  });

  test.each(states)("%s, it has no accessibility fault", async (_, task) => {
    document.documentElement.dataset.theme = theme;
    expect(await violations(await line(task))).toEqual([]);
  });
});
