import type { Evidence, Scenario } from "./scenario.ts";

/** The evidence for a path, its own or that of the nearest group that it stands in, with the path that it is given for. */
export function evidenceAt(
  { evidence }: Pick<Scenario, "evidence">,
  path: string,
): { key: string; evidence: Evidence } | undefined {
  const steps = path.split(".");
  for (let length = steps.length; length > 0; length--) {
    const key = steps.slice(0, length).join(".");
    if (Object.hasOwn(evidence, key)) return { key, evidence: evidence[key] };
  }
  return undefined;
}

/** Whether a value rests on nobody's source. */
export function isJudgement(scenario: Scenario, path: string): boolean {
  return (evidenceAt(scenario, path)?.evidence.grade ?? "†") === "†";
}

/** Who answers for the values at some paths, each named once. */
export function ownersOf(scenario: Scenario, paths: readonly string[]): string[] {
  const owners = paths.flatMap((path) => evidenceAt(scenario, path)?.evidence.owner ?? []);
  return [...new Set(owners)];
}
