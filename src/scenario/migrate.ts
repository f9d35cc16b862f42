import { type Fault, faultAt } from "./fault.ts";
import type { JsonObject } from "./json.ts";

/** One step of the format's history: turns a document of version `to − 1` into one of version `to`. */
export interface Migration {
  to: number;
  /** the document a version later; leaves its argument as it is */
  up(document: JsonObject): JsonObject;
}

/** Every step from version 1 to the current one, numbered 2, 3, … without gaps. */
export const MIGRATIONS: readonly Migration[] = [];

/** A number beyond this is no version of anything. */
const HIGHEST = 9999;

/**
 * Brings a document up to the newest version that the migrations reach. A document that is newer than that, or that
 * does not say a version, is refused with a fault. Throws RangeError if the migrations are not numbered 2, 3, ….
 */
export function migrate(
  document: JsonObject,
  migrations = MIGRATIONS,
): { ok: true; document: JsonObject } | { ok: false; fault: Fault; newer: boolean } {
  migrations.forEach(({ to }, i) => {
    if (to !== i + 2) throw new RangeError(`expected the migration to version ${i + 2}, found one to ${to}`);
  });
  const newest = migrations.length + 1;
  const required = newest === 1 ? "format version 1" : `a format version from 1 to ${newest}`;
  const version = Object.hasOwn(document, "version") ? document.version : undefined;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1 || version > HIGHEST) {
    return { ok: false, newer: false, fault: faultAt(["version"], required, version) };
  }
  if (version > newest) {
    const hint = `this file is of format ${version}; this Spandrel reads up to ${newest}`;
    return { ok: false, newer: true, fault: faultAt(["version"], required, version, hint) };
  }
  const steps = migrations.slice(version - 1);
  return { ok: true, document: steps.reduce((older, { to, up }) => ({ ...up(older), version: to }), document) };
}
