import { withText } from "../../scenario/withText.ts";
import { newId } from "../newId.ts";
import type { Document } from "../session.ts";
import { copyName } from "./copyName.ts";
import { Database, type Writing } from "./database.ts";
import { contentOf, entryOf, summarised } from "./entry.ts";
import type { Known, Library, Removed } from "./library.ts";
import { Conflict } from "./problems.ts";
import { type KeptVerdict, readSummary, type Summary } from "./summary.ts";
import { type EntryChange, Tabs } from "./tabs.ts";

interface Platform {
  /** of the database and of the channel between tabs */
  name?: string;
  now?: () => number;
  /** how long it is waited for the browser, ms */
  patience?: number;
}

/** Opens the library of this browser; that it is denied is told by what is asked of it. */
export function openLibrary({ name = "spandrel", now = Date.now, patience }: Platform = {}): Library {
  const database = new Database(name, patience);
  const listeners = new Set<(change: EntryChange) => void>();
  const hear = (change: EntryChange) => {
    for (const listener of listeners) listener(change);
  };
  const tabs = new Tabs(name, hear);
  const writer = newId();

  function tell(id: string, revision: number | null) {
    const change = { id, revision, elsewhere: false };
    tabs.tell(change);
    hear(change);
  }

  /** Changes entries, and tells of the one that came of it. */
  async function changed(work: (transaction: Writing) => Promise<Summary>): Promise<Summary> {
    const summary = await database.write(work);
    tell(summary.id, summary.revision);
    return summary;
  }

  async function store(
    transaction: Writing,
    document: Document,
    last: Summary | null,
    known: Partial<Known> = {},
  ): Promise<Summary> {
    const { id, scenario } = document;
    const updated = now();
    const summary: Summary = {
      id,
      ...summarised(scenario),
      created: last?.created || updated,
      updated,
      revision: 1 + Math.max(known.revision ?? 0, last?.revision ?? 0),
      writer: known.writer ?? writer,
      verdict: known.verdict ?? last?.verdict ?? null,
    };
    await transaction.objectStore("entries").put(entryOf(document), id);
    await transaction.objectStore("summaries").put(summary, id);
    return summary;
  }

  return {
    list: () =>
      database.read(async (transaction) => {
        const summaries = transaction.objectStore("summaries");
        const [ids, keys, values] = await Promise.all([
          transaction.objectStore("entries").getAllKeys(),
          summaries.getAllKeys(),
          summaries.getAll(),
        ]);
        const known = new Map(keys.map((key, i) => [key, values[i]]));
        return ids.map((id) => readSummary(known.get(id), id)).sort((a, b) => b.updated - a.updated);
      }),

    get: (id) =>
      database.read(async (transaction) => {
        const [entry, summary] = await Promise.all([
          transaction.objectStore("entries").get(id),
          transaction.objectStore("summaries").get(id),
        ]);
        return entry === undefined ? null : { ...contentOf(entry, id), summary: readSummary(summary, id) };
      }),

    put: (document, known) =>
      changed(async (transaction) => {
        const last = await lastOf(transaction, document.id);
        const isOurs = last?.revision === known.revision || last?.writer === known.writer;
        if (last && !isOurs) throw new Conflict(last.name, last.updated);
        return store(transaction, document, last, known);
      }),

    note: (id, hash, verdict: KeptVerdict) =>
      database.write(async (transaction) => {
        const last = await lastOf(transaction, id);
        if (last?.hash === hash) await transaction.objectStore("summaries").put({ ...last, verdict }, id);
      }),

    rename: (id, name) =>
      changed(async (transaction) => {
        const document = await soundDocument(transaction, id);
        const scenario = withText(document.scenario, "name", name);
        return store(transaction, { ...document, scenario }, await lastOf(transaction, id));
      }),

    duplicate: (id) =>
      changed(async (transaction) => {
        const document = await soundDocument(transaction, id);
        const { verdict = null } = (await lastOf(transaction, id)) ?? {};
        const names = await transaction.objectStore("summaries").getAll();
        const taken = names.map((summary) => readSummary(summary, "").name);
        const { scenario } = document;
        const copy = { ...scenario, name: copyName(scenario.name, taken) };
        const file = document.file === scenario ? copy : document.file;
        const fresh = { ...document, id: newId(), scenario: copy, file };
        return store(transaction, fresh, null, { verdict });
      }),

    async remove(id) {
      const removed = await database.write(async (transaction): Promise<Removed | null> => {
        const [entries, summaries] = [transaction.objectStore("entries"), transaction.objectStore("summaries")];
        const [entry, summary] = await Promise.all([entries.get(id), summaries.get(id)]);
        await Promise.all([entries.delete(id), summaries.delete(id)]);
        return entry === undefined ? null : { id, entry, summary };
      });
      tell(id, null);
      return removed;
    },

    restore: (removed) =>
      changed(async (transaction) => {
        const { entry } = removed;
        const last = await lastOf(transaction, removed.id);
        // it has been stored anew meanwhile: both stay
        const id = last ? newId() : removed.id;
        const summary = readSummary(removed.summary, id);
        await transaction.objectStore("entries").put(entry, id);
        await transaction.objectStore("summaries").put(summary, id);
        return summary;
      }),

    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    close() {
      listeners.clear();
      tabs.close();
      void database.close();
    },
  };
}

async function lastOf(transaction: Writing, id: string): Promise<Summary | null> {
  if ((await transaction.objectStore("entries").getKey(id)) === undefined) return null;
  return readSummary(await transaction.objectStore("summaries").get(id), id);
}

async function soundDocument(transaction: Writing, id: string): Promise<Document> {
  const content = contentOf(await transaction.objectStore("entries").get(id), id);
  if (!content.ok) throw new RangeError(`required a sound scenario, found ${content.faults.length} faults`);
  return content.document;
}
