import { guard } from "lit/directives/guard.js";
import type { SectionContext, Task } from "./section.ts";

/**
 * Draws a section anew only when what it is drawn from has changed: the progress of one analysis leaves the sections of
 * the others alone.
 *
 * @param from tasks, and whatever else the section is drawn from besides its context
 */
export function drawn({ outcome, stale }: SectionContext, from: readonly unknown[], section: () => unknown): unknown {
  return guard([outcome, stale, ...from.flatMap(partsOf)], section);
}

/** Every task is a new object each time; what it says may be as before. */
function partsOf(from: unknown): unknown[] {
  return isTask(from) ? [from.table, from.running, from.waiting, from.stale, from.error] : [from];
}

function isTask(value: unknown): value is Task<unknown> {
  return typeof value === "object" && value !== null && "start" in value && "cancel" in value;
}
