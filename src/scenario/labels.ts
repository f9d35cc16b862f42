import type { Field } from "./field.ts";
import { fieldAt } from "./fieldTree.ts";
import type { Scenario } from "./scenario.ts";

/** A later stage and a signal go by their own names; every other input by its field's. */
export function labelOf({ funnel, handshake, approaches }: Scenario, path: string, field: Field): string {
  const stage = /^funnel\.stages\.(\d+)\.rate$/.exec(path);
  const kept = /^handshake\.signals\.(\d+)\.kept\.(.+)$/.exec(path);
  if (kept) return `${handshake.signals[Number(kept[1])].name}, kept: ${approaches[kept[2]].label}`;
  return stage ? `${funnel.stages[Number(stage[1])].name} rate` : (fieldAt(path)?.short ?? field.label);
}
