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

/**
 * An input's name where no heading says whose it is: "Signals", "Suite: fit", "Intent score kept: suite".
 *
 * @throws RangeError if no field stands at the path
 */
export function inputName(scenario: Scenario, path: string): string {
  const field = fieldAt(path);
  if (!field) throw new RangeError(`expected the path of a quantity, found ${path}`);
  const label = labelOf(scenario, path, field);
  const [, id] = /^approaches\.([^.]+)\./.exec(path) ?? [];
  if (id === undefined) return label;
  // "API skill" keeps its capitals
  const lower = /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
  return `${capital(scenario.approaches[id].short)}: ${lower}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
