import type { Fault } from "../../scenario/fault.ts";
import { readScenario } from "../../scenario/read.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { hashOf, textOf } from "../scenarioText.ts";
import type { Document } from "../session.ts";
import type { Summary } from "./summary.ts";

/** A document as texts. */
export interface Entry {
  id: string;
  /** text of the scenario file */
  scenario: string;
  /** text of the file that it is compared with; null if nothing differs from it */
  file: string | null;
  /** id of the shipped scenario that it began as */
  shipped: string | null;
}

/** What an entry holds: a document; or a text that is no sound scenario, and what is wrong with it. */
export type Content = { ok: true; document: Document } | { ok: false; text: string; faults: Fault[] };

/** A document as it is stored. */
export function entryOf({ id, scenario, file, shipped }: Document): Entry {
  const text = textOf(scenario);
  const other = file === scenario ? text : textOf(file);
  return { id, scenario: text, file: other === text ? null : other, shipped };
}

/** Whether two documents are stored as the same texts. */
export function isSameEntry(a: Document, b: Document): boolean {
  const [first, second] = [entryOf(a), entryOf(b)];
  return first.scenario === second.scenario && first.file === second.file;
}

/** What its summary says of the scenario itself. */
export function summarised(scenario: Scenario): Pick<Summary, "name" | "horizonMonths" | "currency" | "hash"> {
  const { name, horizonMonths, currency } = scenario;
  return { name, horizonMonths, currency, hash: hashOf(scenario) };
}

/** Reads what was stored, whatever that is: it goes through the reader of scenario files as a file would. */
export function contentOf(value: unknown, id: string): Content {
  const { scenario, file, shipped } = (value ?? {}) as Partial<Record<keyof Entry, unknown>>;
  const text = typeof scenario === "string" ? scenario : "";
  const answer = readScenario(text);
  if (!answer.ok) return { ok: false, text, faults: answer.faults };
  const original = typeof file === "string" ? readScenario(file) : answer;
  return {
    ok: true,
    document: {
      id,
      scenario: answer.scenario,
      // without a sound file there is nothing to compare with
      file: original.ok ? original.scenario : answer.scenario,
      shipped: typeof shipped === "string" ? shipped : null,
    },
  };
}
