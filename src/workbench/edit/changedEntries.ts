import type { Scenario } from "../../scenario/scenario.ts";
import { filed, isChanged } from "../railInputs.ts";
import type { EditEntry } from "./editEntry.ts";
import { isTextEntry } from "./textEntries.ts";

/** Whether a field differs from what the file says, in what it holds or in what that rests on. */
export function isChangedEntry(entry: EditEntry, scenario: Scenario, file: Scenario): boolean {
  if (isTextEntry(entry)) {
    const before = entry.read(file);
    return before !== null && before !== entry.read(scenario);
  }
  return isChanged(entry.path, scenario, file) || isReworded(entry.path, scenario, file);
}

/** Whether the entry of evidence for exactly this path differs from the file's; a path that the file has not does not. */
export function isReworded(path: string, { evidence }: Scenario, file: Scenario): boolean {
  if (filed(file, path) === undefined) return false;
  const own = (entries: Scenario["evidence"]) => (Object.hasOwn(entries, path) ? JSON.stringify(entries[path]) : "");
  return own(evidence) !== own(file.evidence);
}
