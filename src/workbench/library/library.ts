import type { Document } from "../session.ts";
import type { Content } from "./entry.ts";
import type { KeptVerdict, Summary } from "./summary.ts";
import type { EntryChange } from "./tabs.ts";

/** An entry as it was when it was read. */
export type Kept = Content & { summary: Summary };

/** What a page knows of an entry that it is about to replace. */
export interface Known {
  /** the revision that it last saw; 0 if it has seen none */
  revision: number;
  /** in whose name: what the same writer stored itself is no conflict */
  writer: string;
  verdict?: KeptVerdict | null | undefined;
}

/** An entry that was removed, as it was stored. */
export interface Removed {
  id: string;
  entry: unknown;
  summary: unknown;
}

/** The scenarios that the browser keeps. Everything may reject with `StorageDenied`, what writes with `StorageFull`. */
export interface Library {
  /** the last changed first; no scenario is read */
  list(): Promise<Summary[]>;
  get(id: string): Promise<Kept | null>;
  /** Stores a document. @throws Conflict if another tab stored what this one has not seen */
  put(document: Document, known: Known): Promise<Summary>;
  /** what was decided of the scenario with a hash; nothing if that is not the one stored any more */
  note(id: string, hash: string, verdict: KeptVerdict): Promise<void>;
  /** @throws RangeError if the name is none, or the entry is not sound */
  rename(id: string, name: string): Promise<Summary>;
  /** @throws RangeError if the entry is not sound */
  duplicate(id: string): Promise<Summary>;
  /** what `restore` brings back; null if it is gone already */
  remove(id: string): Promise<Removed | null>;
  restore(removed: Removed): Promise<Summary>;
  /** Tells of every change, of this tab's and of others'; gives a function that ends it. */
  watch(listener: (change: EntryChange) => void): () => void;
  close(): void;
}
