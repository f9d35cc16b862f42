import { mayState } from "../field.ts";
import type { Field } from "../fields.ts";
import { fieldAt } from "../fieldTree.ts";
import type { Quantity } from "../quantity.ts";
import { requirementOf } from "../requirement.ts";
import type { Scenario } from "../scenario.ts";
import { withoutSignal, withSignal, withSignalMoved, withSignalName, withSignalWeight } from "./handshakeSignals.ts";
import { handshakeText } from "./handshakeText.ts";
import { withHandshakeValue } from "./handshakeValue.ts";

/** One change of the handshake; signals by their number in the list, from 0. */
export type HandshakeEdit =
  | { kind: "add" }
  | { kind: "remove"; signal: number }
  | { kind: "move"; signal: number; to: number }
  | { kind: "rename"; signal: number; name: string }
  | { kind: "reweigh"; signal: number; weight: number }
  | { kind: "trigger"; text: string }
  | { kind: "value"; path: string; quantity: Quantity }
  /** the most hours that a signal may wait; null for no limit */
  | { kind: "delay"; hours: number | null };

/**
 * The scenario after a change of its handshake, which can be read back like the one before; the same object if nothing
 * changed. Evidence and correlations go with the signal that they are of.
 *
 * @throws RangeError if the format refuses the result, or two signals would have one name
 */
export function withHandshakeEdit(scenario: Scenario, edit: HandshakeEdit): Scenario {
  switch (edit.kind) {
    case "add":
      return withSignal(scenario);
    case "remove":
      return withoutSignal(scenario, edit.signal);
    case "move":
      return withSignalMoved(scenario, edit.signal, edit.to);
    case "rename":
      return withSignalName(scenario, edit.signal, edit.name);
    case "reweigh":
      return withSignalWeight(scenario, edit.signal, edit.weight);
    case "trigger":
      return withTrigger(scenario, edit.text);
    case "value":
      return withHandshakeValue(scenario, edit.path, edit.quantity);
    case "delay":
      return withDelayLimit(scenario, edit.hours);
  }
}

function withTrigger(scenario: Scenario, typed: string): Scenario {
  const trigger = handshakeText(typed);
  if (trigger === scenario.handshake.trigger) return scenario;
  return { ...scenario, handshake: { ...scenario.handshake, trigger } };
}

function withDelayLimit(scenario: Scenario, hours: number | null): Scenario {
  const { maxDelayHours, ...others } = scenario.decision.constraints;
  if ((maxDelayHours ?? null) === hours) return scenario;
  const field = fieldAt("decision.constraints.maxDelayHours") as Field;
  if (hours !== null && !mayState(hours, field)) {
    throw new RangeError(`required ${requirementOf(field)}, found ${hours}`);
  }
  const evidence = { ...scenario.evidence };
  // evidence must be of something that is there
  if (hours === null) delete evidence["decision.constraints.maxDelayHours"];
  const constraints = hours === null ? others : { ...others, maxDelayHours: hours };
  return { ...scenario, evidence, decision: { ...scenario.decision, constraints } };
}
