import type { Document } from "../session.ts";
import { contentOf, entryOf } from "./entry.ts";
import type { Shelf } from "./lastOpen.ts";

/** A document that is not in the library yet; which revision of its entry it follows, and who changed it. */
export interface Unsaved {
  document: Document;
  revision: number;
  writer: string;
}

const PREFIX = "spandrel-unsaved:";

/**
 * Puts a writer's documents where they are at once, unlike in the library: what a page does with its last breath. False
 * if they are not there then.
 */
export function setAside(shelf: Shelf, writer: string, unsaved: readonly Omit<Unsaved, "writer">[]): boolean {
  try {
    if (unsaved.length === 0) shelf?.removeItem(PREFIX + writer);
    else {
      const entries = unsaved.map(({ document, revision }) => ({ ...entryOf(document), revision }));
      shelf?.setItem(PREFIX + writer, JSON.stringify(entries));
    }
    return shelf !== null;
  } catch {
    // full or denied: that it is not saved has been told
    return false;
  }
}

/** Takes what was put aside; what cannot be read stays where it is. */
export function takeUp(shelf: Shelf): Unsaved[] {
  return keysOf(shelf).flatMap((key) => {
    try {
      return taken(shelf, key);
    } catch {
      // nothing that a page of ours put there
      return [];
    }
  });
}

function keysOf(shelf: Shelf): string[] {
  try {
    return Object.keys(shelf ?? {}).filter((key) => key.startsWith(PREFIX));
  } catch {
    return [];
  }
}

/** The sound ones of a writer's documents, taken from the others. @throws Error if there is no list */
function taken(shelf: Shelf, key: string): Unsaved[] {
  const entries = JSON.parse(shelf?.getItem(key) ?? "[]") as unknown[];
  const found = entries.map((entry) => unsavedOf(entry, key.slice(PREFIX.length)));
  const left = entries.filter((_, i) => found[i] === null);
  if (left.length === 0) shelf?.removeItem(key);
  else if (left.length < entries.length) shelf?.setItem(key, JSON.stringify(left));
  return found.filter((each) => each !== null);
}

function unsavedOf(entry: unknown, writer: string): Unsaved | null {
  const { id, revision } = (entry ?? {}) as Record<string, unknown>;
  const content = contentOf(entry, String(id));
  return content.ok ? { document: content.document, revision: Number(revision) || 0, writer } : null;
}
