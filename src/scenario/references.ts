import { type Fault, faultAt } from "./fault.ts";
import { formatPaths } from "./fieldTree.ts";
import { entriesOf, isObject, listOf, member } from "./json.ts";
import { nearest } from "./nearest.ts";
import { isId } from "./vocabulary.ts";

/** Guessing what was meant takes time: only so many names are guessed at. */
const MOST_GUESSES = 20;

/** Faults of names that point from one part of a document to another: ids, approaches of plans, kept values, evidence. */
export function referenceFaults(document: unknown): Fault[] {
  const all = Object.keys(member(document, "approaches") ?? {});
  const ids = all.filter((id) => isId(id) && id !== "open");
  return [
    ...idFaults(document, all),
    ...stageFaults(document, ids),
    ...keptFaults(document, ids),
    ...evidenceFaults(document),
  ];
}

function idFaults(document: unknown, approaches: readonly string[]): Fault[] {
  if (approaches.length === 0 && isObject(member(document, "approaches"))) {
    return [faultAt(["approaches"], "at least one approach", {})];
  }
  const seen = new Set<unknown>();
  const judge = (id: unknown, keys: (string | number)[]) => {
    if (id === "open") return [faultAt(keys, "an id other than open, which stands for leaving the gap open", id)];
    if (seen.has(id)) return [faultAt(keys, "an id of its own among approaches and plans", id)];
    seen.add(id);
    return [];
  };
  return [
    ...approaches.flatMap((id) => judge(id, ["approaches", id])),
    ...listOf(member(document, "plans")).flatMap((plan, i) => {
      const id = member(plan, "id");
      return typeof id === "string" ? judge(id, ["plans", i, "id"]) : [];
    }),
  ];
}

function stageFaults(document: unknown, approaches: readonly string[]): Fault[] {
  return listOf(member(document, "plans")).flatMap((plan, i) =>
    listOf(member(plan, "stages")).flatMap((stage, j) => {
      const id = member(stage, "approach");
      if (typeof id !== "string" || approaches.includes(id)) return [];
      return [unknownName(["plans", i, "stages", j, "approach"], "the id of an approach", id, approaches)];
    }),
  );
}

function keptFaults(document: unknown, approaches: readonly string[]): Fault[] {
  const signals = listOf(member(member(document, "handshake"), "signals"));
  return signals.flatMap((signal, i) => {
    const kept = member(signal, "kept");
    if (!isObject(kept)) return [];
    const missing = approaches.filter((id) => !Object.hasOwn(kept, id));
    const unknown = Object.keys(kept).filter((id) => !approaches.includes(id));
    const keys = ["handshake", "signals", i, "kept"];
    return [
      ...missing.map((id) => faultAt([...keys, id], `the share of this signal that ${id} keeps`, undefined)),
      ...unknown.map((id) => unknownName([...keys, id], "the id of an approach", id, approaches)),
    ];
  });
}

function evidenceFaults(document: unknown): Fault[] {
  const paths = formatPaths(document);
  const unknown = entriesOf(member(document, "evidence")).filter(([path]) => !paths.has(path));
  return unknown.map(([path], i) =>
    unknownName(["evidence", path], "the path of a value, or of a group of them", path, i < MOST_GUESSES ? paths : []),
  );
}

function unknownName(keys: (string | number)[], required: string, found: string, known: Iterable<string>): Fault {
  const near = nearest(found, known);
  return faultAt(keys, required, found, near === undefined ? undefined : `did you mean ${near}`);
}
