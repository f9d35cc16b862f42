import { inputName } from "../labels.ts";
import { MOST } from "../limits.ts";
import { quantityAt } from "../quantities.ts";
import { isUncertain } from "../quantity.ts";
import type { Correlation, Scenario } from "../scenario.ts";
import { canHold, rankRoom } from "./correlationsRoom.ts";

type Pair = Correlation["between"];

/** One change of the correlations: a pair, in either order, with the rank that it is to have; null to take it out. */
export interface CorrelationEdit {
  between: Pair;
  rank: number | null;
}

/**
 * The scenario after a change of its correlations, which can be read back like the one before; the same object if nothing
 * changed.
 *
 * @throws RangeError if an input of the pair is not uncertain, or the ranks cannot hold together
 */
export function withCorrelationEdit(scenario: Scenario, { between, rank }: CorrelationEdit): Scenario {
  return rank === null ? withoutCorrelation(scenario, between) : withCorrelation(scenario, between, rank);
}

function withCorrelation(scenario: Scenario, between: Pair, rank: number): Scenario {
  const { correlations } = scenario;
  const at = correlations.findIndex((each) => isSamePair(each.between, between));
  if (at >= 0 && correlations[at]?.rank === rank) return scenario;
  if (!(-1 < rank && rank < 1)) {
    throw new RangeError(`required a rank correlation above −1 and below 1, found ${rank}`);
  }
  if (between[0] === between[1]) {
    throw new RangeError(`required two different inputs, found ${nameOf(scenario, between[0])} twice`);
  }
  for (const path of between) checkUncertain(scenario, path);
  if (at < 0 && correlations.length >= MOST.correlations) {
    throw new RangeError(`required at most ${MOST.correlations} correlations, found one more`);
  }
  const changed =
    at < 0
      ? [...correlations, { between, rank }]
      : correlations.map((each, i) => (i === at ? { ...each, rank } : each));
  if (!canHold(changed)) throw noRoom(scenario, between, rank);
  return { ...scenario, correlations: changed };
}

function withoutCorrelation(scenario: Scenario, between: Pair): Scenario {
  const { correlations } = scenario;
  const rest = correlations.filter((each) => !isSamePair(each.between, between));
  if (rest.length === correlations.length) return scenario;
  // without its own rank a pair has that of 0, which the others need not leave room for
  if (canHold(correlations) && !canHold(rest)) throw noRoom(scenario, between, 0, "found none");
  return { ...scenario, correlations: rest };
}

function isSamePair([a, b]: Pair, [c, d]: Pair): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

function checkUncertain(scenario: Scenario, path: string): void {
  // throws if there is nothing at the path
  const name = nameOf(scenario, path);
  if (!isUncertain(quantityAt(scenario, path))) {
    throw new RangeError(`required two uncertain inputs, found that ${name} is exact`);
  }
}

/** @throws RangeError if the scenario has no input at the path */
function nameOf(scenario: Scenario, path: string): string {
  quantityAt(scenario, path);
  return inputName(scenario, path);
}

function noRoom(scenario: Scenario, between: Pair, rank: number, found = `found ${signed(rank)}`): RangeError {
  const room = rankRoom(scenario.correlations, between);
  const names = between.map((path) => inputName(scenario, path)).join(" and ");
  if (room === null) return new RangeError(`required ranks that can hold together, ${found} for ${names}`);
  const [low, high] = room.map(signed);
  return new RangeError(
    `required a rank from ${low} to ${high} for ${names}, which is what the other correlations leave room for, ${found}`,
  );
}

const signed = (rank: number) => String(rank).replace("-", "−");
