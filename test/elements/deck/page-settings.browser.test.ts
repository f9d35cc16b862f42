import { html } from "lit";
import { beforeEach, describe, expect, test } from "vitest";
import type { PageSettingsDetail, SpandrelPageSettings } from "../../../src/elements/page-settings/page-settings.ts";
import "../../../src/elements/page-settings/page-settings.ts";
import type { PageSetting } from "../../../src/report/deck/page.ts";
import { shown, violations } from "../accessible.ts";
import { hostilePages, pages } from "./pages.ts";

let heard: PageSetting[][] = [];
beforeEach(() => {
  heard = [];
});

/** What is heard is put back in, as a page does. */
async function list(settings: PageSetting[] = [], deck = pages, width = 900): Promise<SpandrelPageSettings> {
  const take = ({ currentTarget, detail }: CustomEvent<PageSettingsDetail>) => {
    heard.push(detail.settings);
    (currentTarget as SpandrelPageSettings).settings = detail.settings;
  };
  return shown<SpandrelPageSettings>(
    html`<spandrel-page-settings .pages=${deck} .settings=${settings} @page-settings-change=${take}></spandrel-page-settings>`,
    width,
  );
}

const root = (host: SpandrelPageSettings) => host.renderRoot as ShadowRoot;
const order = (host: SpandrelPageSettings) => [...root(host).querySelectorAll("li")].map((row) => row.dataset.id);
const named = <E extends HTMLElement>(host: SpandrelPageSettings, name: string) =>
  root(host).querySelector(`[aria-label="${name}"]`) as E;
const checkbox = (host: SpandrelPageSettings, name: string) =>
  [...root(host).querySelectorAll("label")]
    .find((label) => label.textContent?.trim() === name)
    ?.querySelector("input") as HTMLInputElement;

describe.each(["light", "dark"])("in the %s theme", (theme) => {
  test.each([900, 390])("%i px wide it has no accessibility fault and does not scroll sideways", async (width) => {
    document.documentElement.dataset.theme = theme;
    const host = await list(
      [
        { id: "gap", title: "Ours" },
        { id: "why", hidden: true },
      ],
      hostilePages,
      width,
    );
    expect(await violations(host)).toEqual([]);
    expect(host.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test("it shows the pages in the order of the settings, the others behind them", async () => {
  const host = await list([{ id: "gap" }, { id: "why", hidden: true }]);
  expect(order(host)).toEqual(["gap", "why", "question", "options", "cost"]);
  expect(checkbox(host, "Why").checked).toBe(false);
  expect(heard).toEqual([]);
});

test("a page is hidden and shown again; then nothing is left to keep", async () => {
  const host = await list();
  checkbox(host, "The gap over time").click();
  await host.updateComplete;
  expect(heard[0]).toEqual([
    { id: "question" },
    { id: "options" },
    { id: "cost" },
    { id: "gap", hidden: true },
    { id: "why" },
  ]);
  checkbox(host, "The gap over time").click();
  expect(heard[1]).toEqual([]);
});

test("the last page that is shown cannot be hidden", async () => {
  const host = await list(pages.slice(1).map(({ id }) => ({ id, hidden: true })));
  expect(checkbox(host, "The question").disabled).toBe(true);
});

test("buttons move a page, say where it is, and keep the focus", async () => {
  const host = await list();
  const down = named<HTMLButtonElement>(host, "Move down: Total cost");
  down.focus();
  down.click();
  await host.updateComplete;
  await host.updateComplete;
  expect(order(host)).toEqual(["question", "options", "gap", "cost", "why"]);
  expect(root(host).querySelector("[role=status]")?.textContent).toBe("Total cost is page 4 of 5");
  expect(root(host).activeElement).toBe(named(host, "Move down: Total cost"));
  named<HTMLButtonElement>(host, "Move down: Total cost").click();
  await expect.poll(() => root(host).activeElement).toBe(named(host, "Move up: Total cost"));
});

test("dragging a page drops it in another's place", async () => {
  const host = await list();
  const [grip, target] = ["why", "question"].map((id) => root(host).querySelector(`li[data-id=${id}]`) as HTMLElement);
  const drag = (type: string) =>
    new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() });
  grip.querySelector(".grip")?.dispatchEvent(drag("dragstart"));
  target.dispatchEvent(drag("dragover"));
  target.dispatchEvent(drag("drop"));
  await host.updateComplete;
  expect(order(host)).toEqual(["why", "question", "options", "cost", "gap"]);
});

test("a title of one's own is kept, and can be reset to the page's own", async () => {
  const host = await list();
  const field = named<HTMLInputElement>(host, "Title of Total cost");
  expect(field.placeholder).toBe("Integrated suite costs $1,230,000 in all.");
  field.value = "  What it\tcosts ";
  field.dispatchEvent(new Event("change"));
  await host.updateComplete;
  expect(heard[0]?.find(({ id }) => id === "cost")).toEqual({ id: "cost", title: "What it costs" });
  named<HTMLButtonElement>(host, "Reset to its own title: Total cost").click();
  expect(heard[1]).toEqual([]);
  await expect.poll(() => root(host).activeElement).toBe(named(host, "Title of Total cost"));
});

test.each(["   ", "Integrated suite costs $1,230,000 in all."])("no title of one's own is none: %j", async (typed) => {
  const host = await list();
  const field = named<HTMLInputElement>(host, "Title of Total cost");
  field.value = typed;
  field.dispatchEvent(new Event("change"));
  await host.updateComplete;
  expect(heard.flat()).toEqual([]);
  expect(field.value).toBe("");
});

test("Escape takes back what was typed", async () => {
  const host = await list([{ id: "cost", title: "Ours" }]);
  const field = named<HTMLInputElement>(host, "Title of Total cost");
  field.value = "something else";
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true }));
  expect(field.value).toBe("Ours");
});
