import { count } from "../scenario/numberForm.ts";
import type { Attribution, Contribution } from "./attributionTable.ts";
import { giveOrTake } from "./giveOrTake.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { listed } from "./words.ts";

/** How the words of a comparison name things. */
export interface AttributionNames {
  /** short name of an option, for the middle of a sentence */
  name(id: string): string;
  currency: string;
  /** what the first and the second scenario are called: "A" and "B" */
  first: string;
  second: string;
}

/** A move is one that cancels out if it is below this part of the largest contribution to it. */
const CANCELLED = 0.1;

/**
 * What became of the lead from one scenario to another, and what most of that came from:
 * "From A to B, by hand first turns from $246,000 cheaper than suite into $262,000 dearer; engineering alone accounts for nearly half."
 */
export function attributionReading(table: Attribution, names: AttributionNames): string {
  const { option, rival, from, to, contributions } = table;
  const { name, currency, first, second } = names;
  const money = (value: number) => moneyInSentence(Math.abs(value), currency);
  const [before, after] = [from.difference.mean, to.difference.mean];
  const isNothing = (value: number) => money(value) === money(0);
  const side = (value: number) => (value < 0 ? "cheaper" : "dearer");
  const who = name(option);
  const whom = name(rival);
  const stays = `${capitalised(who)} is as much ${side(before)} than ${whom} in ${second} as in ${first}, by ${money(before)}`;
  if (isNothing(after - before)) {
    const alike = isNothing(before)
      ? `${capitalised(who)} and ${whom} cost the same in ${first} and in ${second}`
      : stays;
    return `${alike}${cancelling(contributions, money)}.`;
  }
  const moved =
    before < 0 === after < 0
      ? `${capitalised(who)} stays ${side(after)} than ${whom}: by ${money(before)} in ${first}, by ${money(after)} in ${second}`
      : `From ${first} to ${second}, ${who} turns from ${money(before)} ${side(before)} than ${whom} into ${money(after)} ${side(after)}`;
  return `${moved}${mainCause(contributions, after - before, money)}.`;
}

function mainCause([largest]: readonly Contribution[], move: number, money: (value: number) => string): string {
  if (!largest) return "";
  const { mean } = largest.difference;
  const label = inSentence(largest.label);
  if (Math.abs(move) < CANCELLED * Math.abs(mean))
    return `; ${label} alone moves it by ${money(mean)}, but others move it back`;
  const share = mean / move;
  return share > 0
    ? `; ${label} alone accounts for ${shareWords(share)}`
    : `; ${label} alone moves it the other way, by ${money(mean)}`;
}

function cancelling([largest]: readonly Contribution[], money: (value: number) => string): string {
  if (!largest || money(largest.difference.mean) === money(0)) return "";
  return `; ${inSentence(largest.label)} alone moves it by ${money(largest.difference.mean)}, but others move it back`;
}

/** Shares in words: each holds from the number before it. */
const SHARES: readonly [from: number, words: string][] = [
  [1.05, "more than all of it"],
  [0.995, "all of it"],
  [0.95, "nearly all of it"],
  [0.8, "most of it"],
  [0.7, "three quarters of it"],
  [0.62, "two thirds of it"],
  [0.53, "more than half"],
  [0.48, "half of it"],
  [0.42, "nearly half"],
  [0.36, "more than a third"],
  [0.3, "a third of it"],
  [0.22, "a quarter of it"],
  [0.17, "a fifth of it"],
  [0, "less than a fifth of it"],
];

/** A share of a move, in words. */
function shareWords(share: number): string {
  return SHARES.find(([from]) => share >= from)?.[1] ?? "none of it";
}

/** What is compared, how contributions were averaged, on how many futures, and how exact that is. */
export function attributionMethod(table: Attribution, { currency, first, second }: AttributionNames): string {
  const { orders, trials, contributions } = table;
  const average =
    orders === null
      ? "averaged over every order of making the changes (Shapley values)"
      : `averaged over ${orders} random orders of making the changes (Shapley values)`;
  const most = Math.max(
    0,
    ...contributions.map(({ difference: { se, orderSe } }) => Math.sqrt(se * se + orderSe * orderSe)),
  );
  const draws = `${count(trials)} futures, the same draws in ${first} and ${second}`;
  return `${average}; ${draws}${giveOrTake(most, currency)} at most`;
}

/** Whether the pick changes, and which changes alone have another one picked. */
export function flipReading({ from, to, flips }: Attribution, { name, first, second }: AttributionNames): string {
  const called = (id: string | null) => (id === null ? "nothing, since no option keeps the limits" : name(id));
  const isSame = from.pick === to.pick;
  const picks = isSame
    ? `${capitalised(called(from.pick))} is the pick in both`
    : `The pick changes from ${called(from.pick)} in ${first} to ${called(to.pick)} in ${second}`;
  if (flips.length === 0)
    return isSame ? `${picks}.` : `${picks}; no smaller set of the changes that was tried does that.`;
  const [{ labels, pick }] = flips;
  if (labels.length > 1) {
    return `${picks}. No single change has another picked; ${listed(labels.map(inSentence))} together make it ${called(pick)}.`;
  }
  const byPick = new Map<string | null, string[]>();
  for (const flip of flips) byPick.set(flip.pick, [...(byPick.get(flip.pick) ?? []), inSentence(flip.labels[0])]);
  const alone = [...byPick].map(
    ([id, some]) => `${listed(some)} ${some.length > 1 ? "would each" : "would"} make it ${called(id)}`,
  );
  return `${picks}. Alone, ${alone.join("; ")}.`;
}

/** A label in the middle of a sentence: "API skill" keeps its capitals, and what is added is put as what was done. */
function inSentence(label: string): string {
  const [, what, done, name] = /^(Plan|Approach|Signal|Later stage) (added|removed): (.+)$/s.exec(label) ?? [];
  if (what !== undefined) return `${done === "added" ? "adding" : "removing"} ${name}`;
  return /^.[A-Z]/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}
