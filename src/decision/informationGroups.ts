/** Inputs that one would find out about together. */
export interface InputGroup {
  /** what their paths begin with: `funnel`, `team`, `approaches.suite` */
  group: string;
  inputs: string[];
}

/**
 * The group of each input: what comes in and what it is worth (`funnel`, with `timing`), the `team`, or the approach
 * that it belongs to, with what that approach keeps of each signal. In the order of their first inputs.
 *
 * @example informationGroups(["funnel.coldRate", "handshake.signals.0.kept.suite", "approaches.suite.fit"]) // => [{ group: "funnel", inputs: ["funnel.coldRate"] }, { group: "approaches.suite", inputs: ["handshake.signals.0.kept.suite", "approaches.suite.fit"] }]
 */
export function informationGroups(paths: readonly string[]): InputGroup[] {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const group = groupOf(path);
    groups.set(group, [...(groups.get(group) ?? []), path]);
  }
  return [...groups].map(([group, inputs]) => ({ group, inputs }));
}

function groupOf(path: string): string {
  const [first, second] = path.split(".");
  if (first === "approaches") return `approaches.${second}`;
  const [, approach] = /^handshake\.signals\.\d+\.kept\.(.+)$/.exec(path) ?? [];
  if (approach !== undefined) return `approaches.${approach}`;
  return first === "timing" ? "funnel" : first;
}
