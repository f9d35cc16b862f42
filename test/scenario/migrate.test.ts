import { describe, expect, it } from "vitest";
import { VERSION } from "../../src/scenario/definition.ts";
import { MIGRATIONS, type Migration, migrate } from "../../src/scenario/migrate.ts";

/** A history in which `title` became `name` and then `trials` came. */
const HISTORY: readonly Migration[] = [
  { to: 2, up: ({ title, ...rest }) => ({ ...rest, name: title as string }) },
  { to: 3, up: (document) => ({ ...document, trials: 10_000 }) },
];

describe("migrate", () => {
  it("leads to the version that is read", () => {
    expect(MIGRATIONS.length + 1).toBe(VERSION);
  });

  it("takes every step from the document's version on", () => {
    const newest = { version: 3, name: "A", trials: 10_000 };
    expect(migrate({ version: 1, title: "A" }, HISTORY)).toEqual({ ok: true, document: newest });
    expect(migrate({ version: 2, name: "A" }, HISTORY)).toEqual({ ok: true, document: newest });
    expect(migrate(newest, HISTORY)).toEqual({ ok: true, document: newest });
  });

  it("refuses a newer document by name", () => {
    expect(migrate({ version: 4 }, HISTORY)).toMatchObject({
      ok: false,
      newer: true,
      fault: {
        path: "version",
        required: "a format version from 1 to 3",
        found: "4",
        hint: "this file is of format 4; this Spandrel reads up to 3",
      },
    });
  });

  it("refuses a document that does not say a version", () => {
    expect(migrate({}, HISTORY)).toMatchObject({ ok: false, newer: false });
    for (const version of [null, "3", 0, 1e308]) {
      expect(migrate({ version }, HISTORY)).toMatchObject({ ok: false, newer: false });
    }
  });

  it("throws when the history has a gap", () => {
    expect(() => migrate({ version: 1 }, HISTORY.slice(1))).toThrow(
      "expected the migration to version 2, found one to 3",
    );
  });
});
