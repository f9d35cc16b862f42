import { echo } from "../fault.ts";
import { mayState } from "../field.ts";
import type { Field } from "../fields.ts";
import { fieldAt } from "../fieldTree.ts";
import { MOST } from "../limits.ts";
import type { Quantity } from "../quantity.ts";
import { rangeQuantity } from "../range.ts";
import { requirementOf } from "../requirement.ts";
import type { Evidence, Scenario } from "../scenario.ts";
import { renumbered } from "./handshakePaths.ts";
import { handshakeText } from "./handshakeText.ts";
import { unusedLabel } from "./optionNames.ts";

type Signal = Scenario["handshake"]["signals"][number];

/** What a signal is taken to keep before anybody has said so. */
const UNKNOWN: readonly [p10: number, p90: number] = [0.4, 0.9];

/** Nobody has looked into a new signal: whatever the others rest on, it rests on judgement. */
const NOT_LOOKED_INTO: Evidence = { grade: "†", source: "Judgement: a new signal, to be looked into" };

/**
 * The scenario with one more signal at the end: of middling weight, each approach keeping a wide range of it, marked as a
 * judgement.
 *
 * @throws RangeError if it has as many signals as it may have
 */
export function withSignal(scenario: Scenario): Scenario {
  const { handshake, approaches, evidence } = scenario;
  const { signals } = handshake;
  if (signals.length >= MOST.signals) {
    throw new RangeError(`required at most ${MOST.signals} signals, found one more`);
  }
  const names = signals.map(({ name }) => name);
  const name = unusedLabel("New signal", names);
  const index = signals.length;
  const ids = Object.keys(approaches);
  const range: Quantity = rangeQuantity(...UNKNOWN, fieldAt(`handshake.signals.0.kept.${ids[0]}`) as Field);
  const kept = Object.fromEntries(ids.map((id) => [id, range]));
  const added = withSignals(scenario, [...signals, { name, weight: middling(signals), kept }]);
  if (Object.keys(evidence).length >= MOST.evidence) return added;
  return { ...added, evidence: { ...evidence, [`handshake.signals.${index}`]: NOT_LOOKED_INTO } };
}

/** The middle one of the weights, which has no more digits than they have; 1 if that is 0. */
function middling(signals: readonly Signal[]): number {
  const weights = signals.map(({ weight }) => weight).sort((a, b) => a - b);
  return weights[weights.length >> 1] || 1;
}

/** The scenario without a signal, and without what is said of it. @throws RangeError if the others cannot stand alone */
export function withoutSignal(scenario: Scenario, signal: number): Scenario {
  const { signals } = scenario.handshake;
  const { name } = signalAt(scenario, signal);
  if (signals.length === 1) throw new RangeError("required at least one signal, found none but this one");
  const rest = signals.filter((_, i) => i !== signal);
  checkWeights(rest, `0 in all of them without ${echo(name)}`);
  return renumbered(withSignals(scenario, rest), (i) => (i === signal ? null : i - (i > signal ? 1 : 0)));
}

/** The scenario with a signal in another place of the list. @throws RangeError if there is no such place */
export function withSignalMoved(scenario: Scenario, signal: number, to: number): Scenario {
  const moving = signalAt(scenario, signal);
  signalAt(scenario, to);
  if (signal === to) return scenario;
  const order = scenario.handshake.signals.map((_, i) => i).filter((i) => i !== signal);
  order.splice(to, 0, signal);
  const { signals } = scenario.handshake;
  const moved = order.map((i) => (i === signal ? moving : (signals[i] as Signal)));
  return renumbered(withSignals(scenario, moved), (i) => order.indexOf(i));
}

/** The scenario with a signal of another name. @throws RangeError if another one has it, or the format refuses it */
export function withSignalName(scenario: Scenario, signal: number, typed: string): Scenario {
  const { name: before } = signalAt(scenario, signal);
  const name = handshakeText(typed);
  if (name === before) return scenario;
  if (scenario.handshake.signals.some((each, i) => i !== signal && each.name === name)) {
    throw new RangeError(`required a name that no other signal has, found ${echo(name)}`);
  }
  return withSignalPart(scenario, signal, { name });
}

/** The scenario with a signal of another weight. @throws RangeError if it is no weight, or leaves none above 0 */
export function withSignalWeight(scenario: Scenario, signal: number, weight: number): Scenario {
  if (weight === signalAt(scenario, signal).weight) return scenario;
  const field = fieldAt(`handshake.signals.${signal}.weight`) as Field;
  if (!mayState(weight, field)) throw new RangeError(`required ${requirementOf(field)}, found ${weight}`);
  const changed = withSignalPart(scenario, signal, { weight });
  checkWeights(changed.handshake.signals, "0 in all of them");
  return changed;
}

function checkWeights(signals: readonly Signal[], found: string): void {
  if (!signals.some(({ weight }) => weight > 0)) {
    throw new RangeError(`required weights with a sum above 0, found ${found}`);
  }
}

function signalAt({ handshake }: Scenario, signal: number): Signal {
  const found = handshake.signals[signal];
  if (found === undefined) {
    throw new RangeError(`required one of ${handshake.signals.length} signals, found number ${signal + 1}`);
  }
  return found;
}

function withSignalPart(scenario: Scenario, signal: number, part: Partial<Signal>): Scenario {
  const { signals } = scenario.handshake;
  return withSignals(
    scenario,
    signals.map((each, i) => (i === signal ? { ...each, ...part } : each)),
  );
}

function withSignals(scenario: Scenario, signals: Signal[]): Scenario {
  return { ...scenario, handshake: { ...scenario.handshake, signals } };
}
