import type { SpandrelTask } from "../../src/elements/task/task.ts";
import type { ViewId } from "../../src/workbench/route.ts";
import { PATIENCE } from "../support/patience.ts";
import { until } from "./page.ts";

/** Every element of a name, however deep in shadow roots. */
export function everywhere<E extends Element = HTMLElement>(name: string, root: ParentNode = document.body): E[] {
  return [...root.querySelectorAll("*")].flatMap((element) => [
    ...(element.localName === name ? [element as E] : []),
    ...(element.shadowRoot ? everywhere<E>(name, element.shadowRoot) : []),
  ]);
}

/** Another view, once it is there. */
export async function goTo(view: ViewId): Promise<void> {
  location.hash = `#${view}`;
  await until(() => document.querySelector(`.results[data-view="${view}"] > :is(section, .columns)`) !== null);
  await document.querySelector("spandrel-workbench")?.updateComplete;
}

/** Waits until every dear analysis of the view has its table. */
export async function analysed(): Promise<void> {
  await until(() => {
    const tasks = everywhere<SpandrelTask>("spandrel-task");
    return tasks.length > 0 && tasks.every(({ ready, stale, running }) => ready && !stale && running === null);
  }, 2 * PATIENCE);
}
