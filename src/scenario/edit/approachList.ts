import { MOST } from "../limits.ts";
import type { Quantity } from "../quantity.ts";
import { plainNumber } from "../requirement.ts";
import {
  type Approach,
  approachNames,
  type Correlation,
  type Evidence,
  type Names,
  type Scenario,
} from "../scenario.ts";
import { approachAt, ownerOf, pathFor } from "./approachPaths.ts";
import { idOf, unusedLabel, unusedNames } from "./optionNames.ts";

/** An approach with all that a scenario says of it. */
export interface NewApproach {
  approach: Approach;
  /** what it keeps of each signal of the handshake */
  kept: readonly Quantity[];
  /** by path, under whatever id */
  evidence: Readonly<Record<string, Evidence>>;
  correlations?: readonly Correlation[];
}

/**
 * The scenario with one more approach after the others, under an id made from its label and a label that no other option
 * has.
 *
 * @throws RangeError if the scenario has as many approaches, or as much evidence, as it may have
 */
export function withApproach(
  scenario: Scenario,
  { approach, kept, evidence, correlations = [] }: NewApproach,
): Scenario {
  const { approaches, handshake } = scenario;
  if (Object.keys(approaches).length >= MOST.approaches) {
    throw new RangeError(`required at most ${MOST.approaches} approaches, found one more`);
  }
  const { id, label } = unusedNames(scenario, idOf(approach.label, "approach"), approach.label);
  const shorts = Object.values(approaches).map(({ short }) => short);
  const moved = (path: string) => pathFor(path, id);
  const sources = Object.entries(evidence).map(([path, each]) => [moved(path), each] as const);
  const all = { ...scenario.evidence, ...Object.fromEntries(sources) };
  const count = Object.keys(all).length;
  if (count > MOST.evidence) {
    throw new RangeError(
      `required at most ${plainNumber(MOST.evidence)} entries of evidence, found ${plainNumber(count)}`,
    );
  }
  const related = correlations.map(({ between: [a, b], rank }) => ({
    between: [moved(a), moved(b)] as [string, string],
    rank,
  }));
  return {
    ...scenario,
    approaches: { ...approaches, [id]: { ...approach, ...relabelled(approach, label, shorts) } },
    handshake: {
      ...handshake,
      signals: handshake.signals.map((signal, i) => ({ ...signal, kept: { ...signal.kept, [id]: kept[i] } })),
    },
    correlations: [...scenario.correlations, ...related].slice(0, MOST.correlations),
    evidence: all,
  };
}

/**
 * A copy of an approach with what it keeps, the evidence for both and the correlations among its own inputs; those with
 * other inputs are not copied, since they might not hold together twice. Throws RangeError as `withApproach`, or if there
 * is no such approach.
 */
export function withApproachCopy(scenario: Scenario, id: string): Scenario {
  const approach = approachAt(scenario, id);
  const { handshake, correlations, evidence } = scenario;
  return withApproach(scenario, {
    approach,
    kept: handshake.signals.map(({ kept }) => kept[id]),
    evidence: Object.fromEntries(Object.entries(evidence).filter(([path]) => ownerOf(path) === id)),
    correlations: correlations.filter(({ between }) => between.every((path) => ownerOf(path) === id)),
  });
}

/** The names under another label: what followed from it follows again, and names of its own tell the two apart. */
function relabelled(approach: Approach, label: string, shorts: readonly string[]): Names {
  const derived = approachNames({ label: approach.label });
  const [number = ""] = label === approach.label ? [] : (/ \(\d+\)$/.exec(label) ?? []);
  return approachNames({
    label,
    ...(approach.short !== derived.short && { short: unusedLabel(approach.short, shorts) }),
    ...(approach.doing !== derived.doing && { doing: unusedLabel(`${approach.doing}${number}`, []) }),
  });
}
