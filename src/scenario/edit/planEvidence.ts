import type { Scenario } from "../scenario.ts";

export type Evidence = Scenario["evidence"];

/** Evidence under other paths; what has none any more (null) is left out. The same object where nothing moves. */
export function movedEvidence(evidence: Evidence, to: (path: string) => string | null): Evidence {
  const moved = Object.keys(evidence).map((path) => [path, to(path)] as const);
  if (moved.every(([from, path]) => from === path)) return evidence;
  return Object.fromEntries(moved.flatMap(([from, path]) => (path === null ? [] : [[path, evidence[from]]])));
}

/**
 * Where the evidence of plans goes when some plans or stages go: they are numbered in its paths.
 *
 * @param kept by former place of a plan: its new place and its stages' former places in their new order; null if it goes
 */
export function planPaths(kept: readonly ({ plan: number; stages: readonly number[] } | null)[]) {
  return (path: string): string | null => {
    const [plans, plan, stages, stage, ...rest] = path.split(".");
    if (plans !== "plans" || plan === undefined) return path;
    const place = kept[Number(plan)];
    if (!place) return null;
    if (stage === undefined) return [plans, place.plan, stages].filter((key) => key !== undefined).join(".");
    const to = place.stages.indexOf(Number(stage));
    return to < 0 ? null : [plans, place.plan, stages, to, ...rest].join(".");
  };
}
