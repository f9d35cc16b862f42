import { faultAt } from "./fault.ts";
import { formatPaths } from "./fieldTree.ts";
import { MOST } from "./limits.ts";
import type { Evidence, Scenario } from "./scenario.ts";
import { DEFINITION } from "./structure.ts";

/** The parts of an entry, as they are asked for. */
export type EvidencePart = keyof Evidence;

const ENTRY = DEFINITION.shape.evidence.unwrap().valueType;

/** What keeps an entry from being evidence, by its part; empty if it is. */
export function evidenceProblems(entry: Evidence): Partial<Record<EvidencePart, string>> {
  const { error } = ENTRY.safeParse(entry);
  const problems = error?.issues.map(({ path, message }) => [path[0] as EvidencePart, `Required ${message}`]) ?? [];
  return Object.fromEntries(problems);
}

/** An entry without its empty parts, and without blanks around the others. */
export function trimmedEvidence(entry: Evidence): Evidence {
  const parts = Object.entries(entry).map(([part, text]) => [part, text?.trim()]);
  return Object.fromEntries(parts.filter(([, text]) => text)) as unknown as Evidence;
}

/**
 * The scenario with evidence for a value, or for all values of a group.
 *
 * @throws RangeError if there is no value at the path, or the entry is none that a file may have
 */
export function withEvidence(scenario: Scenario, path: string, entry: Evidence): Scenario {
  const { evidence } = scenario;
  if (!formatPaths(scenario).has(path)) throw new RangeError(`expected the path of a value, found ${path}`);
  const trimmed = trimmedEvidence(entry);
  const [part, problem] = Object.entries(evidenceProblems(trimmed))[0] ?? [];
  if (problem) throw new RangeError(`${problem}; found ${faultAt([], "", trimmed[part as EvidencePart]).found}`);
  if (!Object.hasOwn(evidence, path) && Object.keys(evidence).length >= MOST.evidence) {
    throw new RangeError(`Required at most ${MOST.evidence} entries of evidence; found one more`);
  }
  return { ...scenario, evidence: { ...evidence, [path]: trimmed } };
}

/** The scenario without the entry for exactly this path; the same scenario if it has none. What its group has stays. */
export function withoutEvidence(scenario: Scenario, path: string): Scenario {
  if (!Object.hasOwn(scenario.evidence, path)) return scenario;
  const { [path]: _, ...evidence } = scenario.evidence;
  return { ...scenario, evidence };
}
