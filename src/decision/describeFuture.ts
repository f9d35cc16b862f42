import type { Scenario } from "../scenario/scenario.ts";
import type { OneFuture } from "../simulation/oneFuture.ts";
import { drawnText, rarity } from "./drawnWords.ts";
import { futureStory } from "./futureStory.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised, namesOf } from "./names.ts";
import { listed } from "./words.ts";

/** One future in words. */
export interface FutureStory {
  /** who costs least, and by how much */
  reading: string;
  /** what was drawn far from its middle; empty if nothing was */
  unusual: string;
  /** by option: three or four sentences of what happened and what it cost */
  options: Record<string, string[]>;
}

/** Tells one future in plain sentences; `pick` is the option that is recommended over all futures, if any. */
export function describeFuture(future: OneFuture, scenario: Scenario, pick: string | null = null): FutureStory {
  return {
    reading: reading(future, scenario, pick),
    unusual: unusual(future, scenario),
    options: Object.fromEntries(
      future.options.map((option) => [option.id, futureStory(option, future.weeks, scenario)]),
    ),
  };
}

function reading({ options }: OneFuture, scenario: Scenario, pick: string | null): string {
  const names = namesOf(scenario);
  const name = (id: string) => names.get(id)?.short ?? id;
  const cash = (value: number) => moneyInSentence(value, scenario.currency);
  const [first, second] = [...options].sort((a, b) => a.tco - b.tco);
  const picked = options.find(({ id }) => id === pick);
  const least = `${capitalised(name(first.id))} costs least in this future, ${cash(first.tco)}`;
  if (picked && picked.tco > first.tco) return `${least}; the pick, ${name(picked.id)}, costs ${cash(picked.tco)}.`;
  return second ? `${least}; next comes ${name(second.id)} at ${cash(second.tco)}.` : `${least}.`;
}

/** Inputs below their 5th or above their 95th percentile count as unusual; so many are named. */
const TAIL = 0.05;
const MOST_UNUSUAL = 3;

function unusual({ inputs }: OneFuture, scenario: Scenario): string {
  const far = inputs
    .map((input) => ({ ...input, tail: Math.min(input.percentile, 1 - input.percentile) }))
    .filter(({ tail }) => tail < TAIL)
    .sort((a, b) => a.tail - b.tail)
    .slice(0, MOST_UNUSUAL)
    .map(({ path, value, percentile }) => `${drawnText(scenario, path, value)} (${rarity(percentile)})`);
  return far.length > 0 ? `Unusual here: ${listed(far)}.` : "";
}
