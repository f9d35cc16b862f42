import { contentOf, type Entry, entryOf, summarised } from "../../../src/workbench/library/entry.ts";
import type { Library } from "../../../src/workbench/library/library.ts";
import { Conflict } from "../../../src/workbench/library/problems.ts";
import type { Summary } from "../../../src/workbench/library/summary.ts";
import type { EntryChange } from "../../../src/workbench/library/tabs.ts";

/** What the tabs of a browser share. */
export class Disk {
  readonly entries = new Map<string, { entry: Entry; summary: Summary }>();
  readonly tabs = new Set<(change: EntryChange) => void>();
  /** what every writing fails with */
  failure: Error | null = null;
  /** tabs hear nothing of each other */
  isDeaf = false;
  time = 1000;

  names(): string[] {
    return [...this.entries.values()].map(({ summary }) => summary.name).sort();
  }
}

/** As much of a library as drafts need, kept by the same rules as the real one. */
export function memoryLibrary(disk: Disk): Library {
  let mine: ((change: EntryChange) => void) | null = null;
  const missing = async (): Promise<never> => {
    throw new Error("required a library that is not asked for this");
  };
  return {
    list: async () => [...disk.entries.values()].map(({ summary }) => summary),
    async get(id) {
      const found = disk.entries.get(id);
      return found ? { ...contentOf(found.entry, id), summary: found.summary } : null;
    },
    async put(document, { revision, writer, verdict }) {
      await Promise.resolve();
      if (disk.failure) throw disk.failure;
      const last = disk.entries.get(document.id)?.summary;
      if (last && last.revision !== revision && last.writer !== writer) throw new Conflict(last.name, last.updated);
      const summary: Summary = {
        id: document.id,
        ...summarised(document.scenario),
        created: disk.time,
        updated: disk.time,
        revision: 1 + Math.max(revision, last?.revision ?? 0),
        writer,
        verdict: verdict ?? last?.verdict ?? null,
      };
      disk.entries.set(document.id, { entry: entryOf(document), summary });
      for (const tab of disk.tabs) {
        if (tab === mine || !disk.isDeaf) tab({ id: document.id, revision: summary.revision, elsewhere: tab !== mine });
      }
      return summary;
    },
    async note(id, hash, verdict) {
      const found = disk.entries.get(id);
      if (found?.summary.hash === hash) found.summary = { ...found.summary, verdict };
    },
    rename: missing,
    duplicate: missing,
    restore: missing,
    async remove(id) {
      disk.entries.delete(id);
      for (const tab of disk.tabs) tab({ id, revision: null, elsewhere: tab !== mine });
      return null;
    },
    watch(listener) {
      mine = listener;
      disk.tabs.add(listener);
      return () => disk.tabs.delete(listener);
    },
    close() {
      if (mine) disk.tabs.delete(mine);
    },
  };
}

/** One of the browser's small stores. */
export class MemoryShelf implements Storage {
  [name: string]: unknown;

  get length() {
    return Object.keys(this).length;
  }

  key(n: number) {
    return Object.keys(this)[n] ?? null;
  }

  getItem(key: string) {
    return Object.hasOwn(this, key) ? String(this[key]) : null;
  }

  setItem(key: string, value: string) {
    this[key] = value;
  }

  removeItem(key: string) {
    delete this[key];
  }

  clear() {
    for (const key of Object.keys(this)) delete this[key];
  }
}
