import { coherenceFaults } from "./coherence.ts";
import { echo, type Fault } from "./fault.ts";
import { FIELDS } from "./fields.ts";
import { isObject, type JsonObject } from "./json.ts";
import { MOST_BYTES } from "./limits.ts";
import { migrate } from "./migrate.ts";
import { notesOn } from "./notes.ts";
import { cutOversize } from "./oversize.ts";
import { parseJson } from "./parseJson.ts";
import { referenceFaults } from "./references.ts";
import { resolved, type Scenario, type ScenarioFile } from "./scenario.ts";
import { structuralFaults } from "./structure.ts";
import { utf8Length } from "./utf8.ts";

export { type Fault, faultLine } from "./fault.ts";

/** A scenario with notes on what may surprise; or everything that is wrong with the file. */
export type Reading = { ok: true; scenario: Scenario; notes: string[] } | { ok: false; faults: Fault[] };

/**
 * Reads the text of a scenario file of this or an earlier version. Never throws, whatever the text, and finds all faults
 * at once, each with its place; all that it says of them is safe to print on one line.
 *
 * @example readScenario("[]").faults[0].found // => "a list"
 */
export function readScenario(text: string): Reading {
  if (text.length > MOST_BYTES / 3 && utf8Length(text) > MOST_BYTES) {
    return refused({
      path: "file",
      required: `at most ${MOST_BYTES / 1e6} MB`,
      found: `${(utf8Length(text) / 1e6).toFixed(1)} MB`,
    });
  }
  const json = text.replace(/^\ufeff/, "");
  if (json.trim() === "") return refused({ path: "file", required: "a Spandrel scenario", found: "an empty file" });
  const parsed = parseJson(json);
  if (!parsed.ok) return refused(parsed.fault);
  if (!isObject(parsed.value)) {
    const found = Array.isArray(parsed.value) ? "a list" : echo(parsed.value);
    return refused({ path: "file", required: "a Spandrel scenario, which is one JSON object", found });
  }
  return readDocument(parsed.value, parsed.faults);
}

function readDocument(document: JsonObject, lexical: readonly Fault[]): Reading {
  if (isForeign(document)) {
    const required = "a Spandrel scenario (an object with version, name, funnel, approaches and more)";
    const found = `an object with ${echo(Object.keys(document).slice(0, 5)).slice(1, -1)}`;
    return refused({ path: "file", required, found });
  }
  const migrated = migrate(document);
  if (!migrated.ok && migrated.newer) return refused(migrated.fault);
  const current = migrated.ok ? migrated.document : document;
  const oversize = cutOversize(current);
  const faults = [
    ...lexical,
    ...(migrated.ok ? [] : [migrated.fault]),
    ...oversize,
    ...structuralFaults(current),
    // What points into a list that was cut would be called unknown.
    ...(oversize.length > 0 ? [] : [...referenceFaults(current), ...coherenceFaults(current)]),
  ];
  if (faults.length > 0) return refused(...faults);
  const scenario = resolved(current as unknown as ScenarioFile);
  return { ok: true, scenario, notes: notesOn(scenario) };
}

/** The faults, less those that repeat a place: the first to speak of a place knows best. */
function refused(...faults: Fault[]): Reading {
  const places = new Set<string>();
  const first = faults.filter(({ path }) => !places.has(path) && places.add(path));
  return { ok: false, faults: first };
}

/** Names that other programs' files have as well. */
const COMMON = ["$schema", "version", "name", "description"];

/** Whether a document has keys, but none that only a scenario has. */
function isForeign(document: JsonObject): boolean {
  const ours = new Set([...FIELDS.map(({ path }) => path.split(".")[0]), "currency", "seed", "evidence"]);
  const telling = Object.keys(document).filter((key) => !COMMON.includes(key));
  return telling.length > 0 && !telling.some((key) => ours.has(key));
}
