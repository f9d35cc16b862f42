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

/** Puts a writer's documents where they are at once, unlike in the library: what a page does with its last breath. */
export function setAside(shelf: Shelf, writer: string, unsaved: readonly Omit<Unsaved, "writer">[]): void {
  try {
    if (unsaved.length === 0) shelf?.removeItem(PREFIX + writer);
    else {
      const entries = unsaved.map(({ document, revision }) => ({ ...entryOf(document), revision }));
      shelf?.setItem(PREFIX + writer, JSON.stringify(entries));
    }
  } catch {
    // full or denied: that it is not saved has been told
  }
}

/** Takes what was put aside; what cannot be read stays where it is. */
export function takeUp(shelf: Shelf): Unsaved[] {
  const taken: Unsaved[] = [];
  try {
    for (const key of Object.keys(shelf ?? {})) {
      if (!key.startsWith(PREFIX)) continue;
      taken.push(...read(shelf?.getItem(key) ?? "[]", key.slice(PREFIX.length)));
      shelf?.removeItem(key);
    }
  } catch {
    // nothing that a page of ours put there
  }
  return taken;
}

/** @throws Error if it is no list of sound entries */
function read(text: string, writer: string): Unsaved[] {
  return (JSON.parse(text) as Record<string, unknown>[]).map((entry) => {
    const content = contentOf(entry, String(entry.id));
    if (!content.ok) throw new RangeError(`required a sound scenario, found ${content.faults.length} faults`);
    return { document: content.document, revision: Number(entry.revision) || 0, writer };
  });
}
