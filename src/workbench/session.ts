import type { Scenario } from "../scenario/scenario.ts";
import { newId } from "./newId.ts";

/** A scenario as it stands, and as the file that it came from says: what is changed since is the difference. */
export interface Document {
  /** its own from when it is opened, however it changes: what it is kept under */
  id: string;
  scenario: Scenario;
  file: Scenario;
  /** id of the shipped scenario that it began as; null for a file of the reader's own */
  shipped: string | null;
}

/** A document as it is opened: nothing is changed yet. */
export function documentOf(scenario: Scenario, shipped: string | null = null): Document {
  return { id: newId(), scenario, file: scenario, shipped };
}

/** What can be undone and redone, with the present between them. */
export interface Session {
  past: readonly Document[];
  present: Document;
  future: readonly Document[];
}

/** Steps that are remembered. */
const MOST_STEPS = 200;

/** A session that has done nothing yet. */
export function sessionOf(present: Document): Session {
  return { past: [], present, future: [] };
}

/** The session after something was changed, or another scenario was opened. */
export function done({ past, present }: Session, next: Document): Session {
  return { past: [...past.slice(1 - MOST_STEPS), present], present: next, future: [] };
}

/** One step back; the same session at its beginning. */
export function undone(session: Session): Session {
  const { past, present, future } = session;
  const last = past[past.length - 1];
  return last ? { past: past.slice(0, -1), present: last, future: [present, ...future] } : session;
}

/** One step forward again; the same session at its end. */
export function redone(session: Session): Session {
  const { past, present, future } = session;
  const [next, ...rest] = future;
  return next ? { past: [...past, present], present: next, future: rest } : session;
}

/** The session with every state of the document `from` under the id of another; the present one, if it is one, is that. */
export function adopted({ past, present, future }: Session, from: string, document: Document): Session {
  const moved = (each: Document) => (each.id === from ? { ...each, id: document.id } : each);
  return { past: past.map(moved), present: present.id === from ? document : present, future: future.map(moved) };
}
