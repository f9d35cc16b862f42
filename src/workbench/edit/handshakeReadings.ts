import { duration } from "../../decision/duration.ts";
import { capitalised } from "../../decision/names.ts";
import { percent } from "../../decision/percent.ts";
import { listed } from "../../decision/words.ts";
import { crossingOf, meaningKept, worthAfter } from "../../report/handshakeFigures.ts";
import type { Scenario } from "../../scenario/scenario.ts";

/** More approaches than this are not all named in a sentence. */
const MOST = 4;

/** Longest name in a sentence, characters: a file may give 500. */
const LONGEST = 40;

/** What each approach keeps of the meaning, the most first: "Custom middleware keeps 93% of the meaning, …". */
export function meaningReading(scenario: Scenario): string {
  const kept = Object.entries(scenario.approaches)
    .map(([id, { label }]) => ({ name: cut(label), share: meaningKept(scenario, id) }))
    .sort((a, b) => b.share - a.share);
  const [first, ...others] = kept;
  const last = others[others.length - 1];
  const start = `${capitalised(first.name)} keeps ${percent(first.share)} of the meaning`;
  if (last === undefined) return `${start}.`;
  if (kept.length > MOST) return `${start}, the most; ${inSentence(last.name)} the least, ${percent(last.share)}.`;
  return `${start}, ${listed(others.map(({ name, share }) => `${inSentence(name)} ${percent(share)}`))}.`;
}

/** How fast a signal fades, and what that leaves of it by the slowest approach. */
export function freshnessReading(scenario: Scenario): string {
  const fades = `A signal keeps ${percent(worthAfter(scenario, 1))} of its worth after an hour, ${percent(worthAfter(scenario, 24))} after a day`;
  const slowest = Object.entries(scenario.approaches)
    .map(([id, { label }]) => ({ name: cut(label), ...crossingOf(scenario, id) }))
    .reduce((a, b) => (b.delay > a.delay ? b : a));
  if (slowest.delay < 1) return `${fades}; every approach acts on it within the hour.`;
  return `${fades}; ${inSentence(slowest.name)} acts on it after ${duration(slowest.delay)}.`;
}

const cut = (name: string) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);
/** A name in the middle of a sentence; "API bridge" keeps its capitals. */
const inSentence = (text: string) => (/^.[A-Z]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1));
