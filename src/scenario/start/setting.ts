import { withQuantity } from "../quantities.ts";
import type { Quantity } from "../quantity.ts";
import type { Evidence, Scenario } from "../scenario.ts";

/** What a value becomes, and why. */
export interface Setting {
  path: string;
  quantity: Quantity;
  evidence: Evidence;
}

/** The scenario with values of its own set, with their evidence; of several for one path the last holds. */
export function withSettings(scenario: Scenario, settings: readonly Setting[]): Scenario {
  const last = new Map(settings.map((setting) => [setting.path, setting]));
  const changed = [...last.values()].reduce((each, { path, quantity }) => withQuantity(each, path, quantity), scenario);
  const evidence = Object.fromEntries([...last].map(([path, setting]) => [path, setting.evidence]));
  return { ...changed, evidence: { ...scenario.evidence, ...evidence } };
}

/** Evidence for what nobody could say. */
export function notKnown(note: string): Evidence {
  return { source: "Not known at the start: a wide range", grade: "†", note };
}

/** The evidence for a path: its own, or that of the nearest group that it stands in. */
export function evidenceOf({ evidence }: Scenario, path: string): Evidence {
  for (let key = path; key !== ""; key = key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "") {
    if (Object.hasOwn(evidence, key)) return evidence[key];
  }
  return { source: "Judgement: as in the scenario that this one began from", grade: "†" };
}

/** Evidence with one more sentence in its note. */
export function noted(evidence: Evidence, sentence: string): Evidence {
  return { ...evidence, note: [evidence.note, sentence].filter((part) => part).join(" ") };
}
