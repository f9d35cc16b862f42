import { capitalised } from "../../decision/names.ts";
import { evidenceAt, isJudgement } from "../../scenario/evidenceAt.ts";
import type { Evidence, Scenario } from "../../scenario/scenario.ts";
import { PARTS } from "./editEntry.ts";

/** The evidence for an input, and where it is entered. */
export interface PlacedEvidence {
  entry: Evidence;
  /** the group that it is entered for, in words; "" where it is the input's own */
  inherited: string;
}

/** The evidence for a path, told whose it is; null if there is none. */
export function placedEvidence(scenario: Scenario, path: string): PlacedEvidence | null {
  const found = evidenceAt(scenario, path);
  return found ? { entry: found.evidence, inherited: found.key === path ? "" : groupName(scenario, found.key) } : null;
}

function groupName({ approaches }: Scenario, key: string): string {
  const [root, id, part] = key.split(".") as [string, string?, string?];
  if (root !== "approaches") return `the group ${key}`;
  if (id === undefined) return "all approaches";
  const label = approaches[id]?.label ?? id;
  return part === undefined ? label : `${label}, ${heading(part)}`;
}

/** What an approach's groups are called in a file, where that is not their heading. */
const KEYS: Record<string, string> = { setup: "Setup", rollout: "Roll-out" };

function heading(key: string): string {
  return (PARTS[KEYS[key] ?? capitalised(key)] ?? key).toLowerCase();
}

/** How far to look ahead and how many futures to draw are choices: nobody can find out what they are. */
const CHOICES: readonly string[] = ["horizonMonths", "trials"];

/** Whether the number at a path is one that evidence is wanted for. */
export const asksEvidence = (path: string) => !CHOICES.includes(path);

/** Whether somebody could have a source for the number at a path, and nobody has. */
export const isUnsourced = (scenario: Scenario, path: string) => asksEvidence(path) && isJudgement(scenario, path);
