import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import { problemOf, StorageDenied } from "./problems.ts";

/** The values are what some page once stored: they are read with care, not believed. */
interface Schema extends DBSchema {
  entries: { key: string; value: unknown };
  summaries: { key: string; value: unknown };
}

const STORES = ["entries", "summaries"] as const;

/** How long the browser may take to open what it keeps, ms: one that other pages keep busy never answers. */
const PATIENCE = 8000;

type Stores = (typeof STORES)[number][];
export type Reading = IDBPTransaction<Schema, Stores, "readonly">;
export type Writing = IDBPTransaction<Schema, Stores, "readwrite">;

/** The entries of the library and their summaries, changed together or not at all. */
export class Database {
  private opening: Promise<IDBPDatabase<Schema>> | null = null;

  constructor(
    private readonly name: string,
    private readonly patience = PATIENCE,
  ) {}

  /** @throws StorageDenied, StorageFull */
  async read<T>(work: (transaction: Reading) => Promise<T>): Promise<T> {
    try {
      return await work((await this.opened()).transaction([...STORES]));
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** What throws changes nothing. @throws StorageDenied, StorageFull */
  async write<T>(work: (transaction: Writing) => Promise<T>): Promise<T> {
    let transaction: Writing | undefined;
    try {
      transaction = (await this.opened()).transaction([...STORES], "readwrite");
      // it is looked at below; until then it is no failure that nobody handles
      transaction.done.catch(() => {});
      const result = await work(transaction);
      await transaction.done;
      return result;
    } catch (error) {
      const cause = transaction?.error ?? error;
      abort(transaction);
      throw problemOf(cause);
    }
  }

  async close() {
    const { opening } = this;
    this.opening = null;
    (await opening?.catch(() => null))?.close();
  }

  private opened(): Promise<IDBPDatabase<Schema>> {
    this.opening ??= this.inTime(this.open()).catch((error) => {
      this.opening = null;
      throw error;
    });
    return this.opening;
  }

  /** What is there later than anybody waits for it is let go. @throws StorageDenied */
  private inTime(opening: Promise<IDBPDatabase<Schema>>): Promise<IDBPDatabase<Schema>> {
    return new Promise((resolve, reject) => {
      let isLate = false;
      const timer = setTimeout(() => {
        isLate = true;
        reject(new StorageDenied("The browser does not open what it keeps for this page: close its other tabs"));
      }, this.patience);
      opening
        .then((database) => (isLate ? database.close() : resolve(database)), reject)
        .finally(() => clearTimeout(timer));
    });
  }

  private async open(): Promise<IDBPDatabase<Schema>> {
    if (typeof indexedDB === "undefined") throw new StorageDenied();
    const forget = () => {
      this.opening = null;
    };
    return openDB<Schema>(this.name, 1, {
      upgrade: (database) => {
        for (const store of STORES) database.createObjectStore(store);
      },
      // a newer page wants to change what is stored: this one makes way and says so at its next change
      blocking: () => void this.close(),
      terminated: forget,
    });
  }
}

function abort(transaction: Writing | undefined) {
  try {
    transaction?.abort();
  } catch {
    // it had ended already
  }
}
