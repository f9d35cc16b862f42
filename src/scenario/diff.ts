import { type Aligned, alignLists } from "./alignLists.ts";
import { comparedTexts } from "./comparedTexts.ts";
import type { Difference } from "./difference.ts";
import { optionDifferences } from "./diffOptions.ts";
import { limitDifferences, luckDifferences, textDifferences } from "./diffRest.ts";
import type { Field } from "./field.ts";
import { placedFields } from "./fieldTree.ts";
import { inputName } from "./labels.ts";
import type { Quantity } from "./quantity.ts";
import { isSameQuantity } from "./sameQuantity.ts";
import type { Scenario } from "./scenario.ts";

/**
 * In what two scenarios differ, in the format's order: numbers by place, what is added or removed, limits, and apart from
 * these what only changes luck or nothing. Numbers that say the same, however they are written, do not differ; signals
 * and later stages are the same by their names.
 */
export function scenarioDiff(a: Scenario, b: Scenario): Difference[] {
  const aligned = alignLists(a, b);
  return [
    ...(a.currency === b.currency ? [] : [currencyDifference(a, b)]),
    ...inputDifferences(a, aligned),
    ...optionDifferences(a, aligned),
    ...limitDifferences(a, b),
    ...luckDifferences(a, b, aligned),
    ...textDifferences(a, aligned.b),
  ];
}

function currencyDifference(a: Scenario, b: Scenario): Difference {
  return { kind: "currency", path: "currency", label: "Currency", from: a.currency, to: b.currency, unit: "" };
}

/** Plain numbers that are told elsewhere: of luck, of plans, of limits. */
const ELSEWHERE = /^(trials$|plans\.|decision\.)/;

function inputDifferences(a: Scenario, { b, signals, stages }: Aligned): Difference[] {
  const others = new Map(placedFields(b).map((placed) => [placed.path, placed.value as Quantity]));
  const isSameShare = signals && sharesOf(a) === sharesOf(b);
  return placedFields(a).flatMap(({ path, field, value }) => {
    const other = others.get(path);
    const isBlock =
      (!signals && path.startsWith("handshake.signals.")) || (!stages && path.startsWith("funnel.stages."));
    if (other === undefined || isBlock || ELSEWHERE.test(path)) return [];
    if (path.startsWith("handshake.") && path.endsWith(".weight") && isSameShare) return [];
    return inputDifference(a, path, field, value as Quantity, other);
  });
}

function inputDifference(a: Scenario, path: string, field: Field, from: Quantity, to: Quantity): Difference[] {
  if (isSameQuantity(from, to, field)) return [];
  const [before, after] = comparedTexts(from, to, field, a);
  return [{ kind: "input", path, label: labelAt(a, path), from: before, to: after, unit: field.unit.text }];
}

/** Weights only matter beside each other: 5 and 3 say the same as 50 and 30. */
function sharesOf({ handshake: { signals } }: Scenario): string {
  const sum = signals.reduce((all, { weight }) => all + weight, 0);
  return signals.map(({ weight }) => (weight / sum).toPrecision(12)).join();
}

function labelAt(scenario: Scenario, path: string): string {
  const [, signal] = /^handshake\.signals\.(\d+)\.weight$/.exec(path) ?? [];
  return signal ? `${scenario.handshake.signals[Number(signal)].name}, weight` : inputName(scenario, path);
}
