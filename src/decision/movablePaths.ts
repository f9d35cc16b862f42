import { quantitiesOf } from "../scenario/quantities.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { withSoundQuantities } from "../scenario/withSoundQuantity.ts";
import { inputRange } from "./inputRange.ts";

/** Places in the range of an input that are tried: its ends and its middle. */
const TRIED = [0, 0.5, 1];

/**
 * The inputs that may be set to the exact values of their range (`inputRange`) with the scenario still sound, for loops
 * over values. Left out are correlated inputs, which must stay uncertain, and those whose values cannot stand beside what
 * the scenario says elsewhere: work per transfer, for one, where there may be no transfers. The ends and the middle of
 * each range are tried.
 *
 * @returns paths of quantities, in the order of the format
 */
export function movablePaths(scenario: Scenario): string[] {
  const tied = new Set(scenario.correlations.flatMap(({ between }) => between));
  return quantitiesOf(scenario)
    .map(({ path }) => path)
    .filter((path) => !tied.has(path))
    .filter((path) => valuesOf(scenario, path).every((setting) => isSound(scenario, [setting])));
}

/**
 * Those of the movable paths that move with another: whose values are sound beside all values of that one. Only inputs of
 * one approach or one part of the file can be at odds (`coherenceFaults`), so that only these are tried.
 *
 * @param paths some of `movablePaths`
 * @param path the other; it is not among the answers
 * @throws RangeError if the scenario has no quantity at a path that is tried
 */
export function movableBeside(scenario: Scenario, path: string, paths: readonly string[]): string[] {
  const values = valuesOf(scenario, path);
  const isApart = (each: string) => partOf(each) !== partOf(path);
  const areSound = (each: string) =>
    valuesOf(scenario, each).every((other) => values.every((value) => isSound(scenario, [value, other])));
  return paths.filter((each) => each !== path && (isApart(each) || areSound(each)));
}

interface Setting {
  path: string;
  quantity: number;
}

function valuesOf(scenario: Scenario, path: string): Setting[] {
  const { at } = inputRange(scenario, path);
  return TRIED.map((share) => ({ path, quantity: at(share) }));
}

function isSound(scenario: Scenario, settings: readonly Setting[]): boolean {
  try {
    withSoundQuantities(scenario, settings);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The first two keys of a path: `approaches.suite`, `funnel.learning`. */
function partOf(path: string): string {
  return path.split(".").slice(0, 2).join(".");
}
