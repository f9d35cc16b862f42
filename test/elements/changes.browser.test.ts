import { html } from "lit";
import { describe, expect, test } from "vitest";
import type { Change, SpandrelChanges } from "../../src/elements/changes/changes.ts";
import "../../src/elements/changes/changes.ts";
import { optionStyles } from "../../src/elements/optionStyle.ts";
import { shown, violations } from "./accessible.ts";

const styles = optionStyles(["suite", "manual", "open"].map((id) => ({ id })));
const changes: Change[] = [
  {
    path: "team.engineering.hoursPerWeek",
    name: "Suite",
    style: styles.suite,
    where: "below 17 engineering hours a week",
    standing: "now 40, exact",
  },
  {
    path: "funnel.signalsPerWeek",
    name: "Leaving it open",
    style: styles.open,
    where: "below 8.6 signals a week",
    standing: "now 28, beyond in 5 futures of 100",
  },
  {
    path: "approaches.suite.setup.fee",
    name: "Nothing keeps the limits",
    style: null,
    where: "with a set-up fee above $900",
    standing: "now $0, exact",
  },
];
const none = "No single input, within its range, changes the pick.";

async function panel(more: Partial<SpandrelChanges>, width = 300) {
  const element = await shown<SpandrelChanges>(html`<spandrel-changes></spandrel-changes>`, width);
  Object.assign(element, more);
  await element.updateComplete;
  const said = () => element.renderRoot.querySelector("section")?.textContent?.replace(/\s+/g, " ").trim();
  return { element, said, find: (selector: string) => element.renderRoot.querySelector<HTMLElement>(selector) };
}

const states: [string, Partial<SpandrelChanges>][] = [
  ["looked for", { running: 0.4 }],
  ["found", { changes }],
  ["of earlier inputs", { changes, stale: true, running: 0.1 }],
  ["none", { changes: [], none }],
  ["not looked for", {}],
  ["gone wrong", { error: "the worker stopped" }],
];

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each(states)("%s, it has no accessibility fault", async (_, state) => {
    document.documentElement.dataset.theme = theme;
    const { element } = await panel(state);
    expect(await violations(element)).toEqual([]);
    delete document.documentElement.dataset.theme;
  });
});

test("each change is in the line of what takes over, with where the input stands; the link leads to all", async () => {
  const { element, find } = await panel({ changes });
  const rows = [...element.renderRoot.querySelectorAll("li")];
  expect(rows.map((row) => row.querySelector(".change")?.textContent?.replace(/\s+/g, " ").trim())).toEqual([
    "Suite below 17 engineering hours a weeknow 40, exact",
    "Leaving it open below 8.6 signals a weeknow 28, beyond in 5 futures of 100",
    "Nothing keeps the limits with a set-up fee above $900now $0, exact",
  ]);
  expect(rows.map((row) => row.querySelector("line")?.getAttribute("stroke"))).toEqual([
    styles.suite.color,
    styles.open.color,
    undefined,
  ]);
  expect(find("a")?.getAttribute("href")).toBe("#why");
});

test("where nothing changes the pick, it says so and that is all", async () => {
  const { said, find } = await panel({ changes: [], none });
  expect(said()).toBe(`What would change it All ${none}`);
  expect(find("li")).toBeNull();
});

test("while they are looked for it says so and how far that is, as high as with three short rows", async () => {
  const { element, said, find } = await panel({ running: 0.42 });
  expect(said()).toContain("Looking for what would change it");
  expect(find("[role=progressbar]")?.getAttribute("aria-valuenow")).toBe("42");
  const height = element.getBoundingClientRect().height;
  element.changes = [changes[0], changes[0], changes[0]];
  element.running = null;
  await element.updateComplete;
  expect(element.getBoundingClientRect().height).toBeCloseTo(height, -1);
});

test("those of earlier inputs stay where they are while new ones are looked for", async () => {
  const { element, find } = await panel({ changes });
  const before = [...element.renderRoot.querySelectorAll("li")].map((row) => row.getBoundingClientRect().top);
  Object.assign(element, { stale: true, running: 0.1 });
  await element.updateComplete;
  expect([...element.renderRoot.querySelectorAll("li")].map((row) => row.getBoundingClientRect().top)).toEqual(before);
  const [name, quiet] = [find("b"), find("small")].map((each) => getComputedStyle(each as HTMLElement).color);
  expect(name).toBe(quiet);
});

test.each([
  ["Look for it", {}],
  ["Try again", { error: "the worker stopped" }],
  ["Update", { changes, stale: true }],
])("“%s” asks for them", async (words, state) => {
  const { element, find } = await panel(state);
  let asked = 0;
  element.addEventListener("changes-start", () => asked++);
  expect(find("button")?.textContent).toBe(words);
  find("button")?.click();
  expect(asked).toBe(1);
});

test.each([220, 300, 390])("stays inside %i px, however long a name is", async (width) => {
  const long = { ...changes[0], name: "Suiteofeverything".repeat(12), where: `below ${"x".repeat(90)}` };
  const { element } = await panel({ changes: [long] }, width);
  expect(element.scrollWidth).toBeLessThanOrEqual(width);
});
