import axe from "axe-core";
import { deleteDB } from "idb";
import { vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { SpandrelStamp } from "../../src/elements/stamp/stamp.ts";
import type { ScenarioFile } from "../../src/scenario/scenario.ts";
import { SEEN } from "../../src/workbench/firstVisit.ts";
import "../../src/workbench/main.ts";
import { LONG, PATIENCE } from "../support/patience.ts";

// the tests of the whole page wait for runs and analyses, one after the other
vi.setConfig({ testTimeout: LONG, hookTimeout: LONG });

/** The page as a reader opens it, once its full results are there. */
export async function opened(): Promise<void> {
  await page.viewport(1440, 900);
  document.documentElement.lang = "en";
  await forgotten();
  document.body.replaceChildren(document.createElement("spandrel-workbench"));
  await settled();
}

/** Nothing is kept of pages before: files of tests share the browser's storage. */
async function forgotten(): Promise<void> {
  document.body.replaceChildren();
  sessionStorage.clear();
  localStorage.clear();
  localStorage.setItem(SEEN, "1"); // no first-time hint over what is clicked
  await deleteDB("spandrel");
}

/**
 * The page with a scenario open that takes no time: a shipped one with few futures, or changed as stated. Another number
 * of futures each time, so that it can be told when it is there; the page itself stays, since starting workers takes long.
 */
export async function openedSmall(
  width = 1440,
  height = 900,
  id = "mid-size-b2b",
  change: Change = () => {},
): Promise<void> {
  await page.viewport(width, height);
  document.documentElement.lang = "en";
  if (!document.querySelector("spandrel-workbench")) {
    await forgotten();
    document.body.replaceChildren(document.createElement("spandrel-workbench"));
  }
  const file = JSON.parse(await fileOf(id)) as ScenarioFile;
  file.trials = few++;
  change(file);
  drop(JSON.stringify(file), "small.json");
  await until(() => stamp().includes(` ${file.trials.toLocaleString("en")} futures`));
  await settled();
  // what puts the analyses into words is fetched after the first verdict
  await until(() => document.querySelector("[data-view=decide]:not(:has(spandrel-changes))") === null);
}

type Change = (file: ScenarioFile) => void;

let few = 400;

/** Waits until the results are those of the inputs, in full, and drawn: charts wait for their width. */
export async function settled(): Promise<void> {
  await until(() => /^Spandrel (?!.*(preview|updating))/.test(stamp()));
  for (let i = 0; i < 2; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

/** Waits for a condition, in tests and in hooks. */
export async function until(condition: () => boolean, timeout = PATIENCE): Promise<void> {
  await vi.waitUntil(condition, { timeout, interval: 20 });
}

/** The element that has the focus, however deep in shadow roots, with what it is called. */
export function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const name = element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  return { element, name: name.replace(/\s+/g, " ") };
}

/** The line under the results. */
export function stamp(): string {
  const element = document.querySelector<SpandrelStamp>("spandrel-stamp");
  return [...(element?.renderRoot.querySelectorAll("span") ?? [])].map(({ textContent }) => textContent).join(" ");
}

/** What stands for the scenario in the stamp. */
export function hash(): string {
  return /scenario ([0-9a-f]{4}-[0-9a-f]{4})/.exec(stamp())?.[1] ?? "none";
}

/** What to do, in one sentence. */
export const verdict = () => page.getByRole("heading", { level: 1 });

export const table = () => page.getByRole("table", { name: "What each option costs" });

export const slider = (name: string) => page.getByRole("slider", { name, exact: true });

/** The row of an input in the rail, by its path. */
export function row(path: string): HTMLElement {
  return document.querySelector(`spandrel-rail spandrel-input-row[path="${path}"]`) as HTMLElement;
}

/** Chooses one of the scenarios that Spandrel ships, by its name, and waits for its first results. */
export async function choose(name: string): Promise<void> {
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Scenario" }), name);
  await until(() => document.title.endsWith(` ${name}, Spandrel`));
}

/** Drops a file on the page. */
export function drop(content: string, name: string): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([content], name, { type: "application/json" }));
  const event = (type: string) => new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event("dragover"));
  document.body.dispatchEvent(event("drop"));
}

/** What axe finds wrong with the whole page, in words. */
export async function pageViolations(): Promise<string[]> {
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Elements that stand out of the page on the right, in words; what scrolls inside itself does not. */
export function outside(root: ParentNode = document.body): string[] {
  return [...root.querySelectorAll("*")].flatMap((element) => {
    const { right, width, height } = element.getBoundingClientRect();
    const isOut = width > 0 && height > 0 && right > innerWidth + 1 && !isScrolled(element);
    const inner = element.shadowRoot ? outside(element.shadowRoot) : [];
    return isOut ? [`${element.localName}.${element.classList}: ${right}`, ...inner] : inner;
  });
}

/** Whether something around an element lets it be scrolled sideways, or says that it is heard only. */
function isScrolled(element: Element): boolean {
  for (let each: Element | null = element.parentElement; each; each = each.parentElement) {
    if (["auto", "scroll"].includes(getComputedStyle(each).overflowX)) return true;
  }
  return element.classList.contains("heard-only");
}

/** Every text that is seen or heard under a node, shadow roots and what is said of controls included. */
export function texts(root: Node): string[] {
  if (root instanceof Text) return [root.data];
  if (!(root instanceof Element || root instanceof ShadowRoot) || root instanceof HTMLStyleElement) return [];
  const said =
    root instanceof Element
      ? ["aria-label", "aria-valuetext", "title"].map((name) => root.getAttribute(name) ?? "")
      : [];
  const typed = root instanceof HTMLInputElement ? [root.value] : [];
  const shadow = root instanceof Element && root.shadowRoot ? texts(root.shadowRoot) : [];
  return [...said, ...typed, ...shadow, ...[...root.childNodes].flatMap(texts)].filter((text) => /\S/.test(text));
}

/** The text of a shipped scenario's file. */
export function fileOf(id: string): Promise<string> {
  return files[`../../scenarios/${id}.json`]();
}

const files = import.meta.glob<string>("../../scenarios/*.json", { query: "?raw", import: "default" });
