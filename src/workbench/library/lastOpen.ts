import type { Document } from "../session.ts";

/** What a page was at: enough to find it again. */
export type LastOpen = Pick<Document, "id" | "shipped">;

/** One of the browser's two small stores; null where it is denied. */
export type Shelf = Storage | null;

const KEY = "spandrel-open";

/** What this tab was at, or else what the last one was at; null if there is no telling. */
export function lastOpen(shelves: readonly Shelf[]): LastOpen | null {
  for (const shelf of shelves) {
    try {
      const { id, shipped } = JSON.parse(shelf?.getItem(KEY) ?? "{}") as Record<string, unknown>;
      if (typeof id === "string") return { id, shipped: typeof shipped === "string" ? shipped : null };
    } catch {
      // nothing that a page of ours stored
    }
  }
  return null;
}

export function rememberOpen({ id, shipped }: LastOpen, shelves: readonly Shelf[]): void {
  for (const shelf of shelves) {
    try {
      shelf?.setItem(KEY, JSON.stringify({ id, shipped }));
    } catch {
      // full or denied: the next page opens on another scenario, and this one is in the library
    }
  }
}

export function shelfOf(kind: "sessionStorage" | "localStorage"): Shelf {
  try {
    return globalThis[kind] ?? null;
  } catch {
    return null;
  }
}
