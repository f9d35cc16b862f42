import type { Estimate } from "./estimate.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { futures } from "./words.ts";

/** "costs $4,200" or "saves $4,200". */
function costs({ cost }: Estimate, currency: string): string {
  return `${cost < 0 ? "saves" : "costs"} ${moneyInSentence(Math.abs(cost), currency)}`;
}

/** What lock-in is made of. */
export function lockInWords(chance: number, shock: Estimate, exit: Estimate, currency: string): string {
  const parts = [
    chance > 0 ? `a price shock comes in ${futures(chance)} and ${costs(shock, currency)} on average` : "",
    exit.cost > 0 ? `the way out costs ${moneyInSentence(exit.cost, currency)}` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `${capitalised(parts.join("; "))}.` : "Neither a price shock nor a way out costs anything.";
}

/** How much of its time a bridge is broken without anybody knowing, with all the upkeep and with half of it. */
export function neglectWords(isKept: boolean, before: number, after: number, cost: Estimate, currency: string): string {
  if (!isKept) return "Nobody is given any upkeep that could be neglected.";
  const time = `With half the upkeep it is broken without anybody knowing for ${percent(after)} of its time, with all of it for ${percent(before)}.`;
  if (!(cost.cost < -2 * cost.se)) return time;
  return `${time} Still, half the hours ${costs(cost, currency)}.`;
}

/** What early breaks at full volume cost, and what that is to be weighed against. */
export function pilotWords(more: Estimate, sooner: Estimate, net: Estimate, currency: string): string {
  if (more.cost === 0 && sooner.cost === 0) return "There is no pilot to skip.";
  const gain = moneyInSentence(Math.abs(sooner.cost), currency);
  const weighed =
    sooner.cost <= 0 ? `carrying everything sooner brings ${gain}` : `carrying everything sooner costs ${gain}`;
  const breaks =
    more.cost === 0
      ? "Nothing breaks early"
      : `Early breaks at full volume cost ${moneyInSentence(more.cost, currency)}${more.cost < 0 ? "" : " more"}`;
  return `${breaks}; ${weighed}. In all, skipping it ${costs(net, currency)}.`;
}

/** What staying costs, by the month and for good. `names` are those of what is kept and of what should follow. */
export function permanenceWords(
  slope: Estimate,
  never: Estimate,
  chance: number,
  [kept, next]: readonly [string, string],
  currency: string,
): string {
  return `Each month past the third before ${next} begins ${costs(slope, currency)}. Staying with ${kept} for good ${costs(never, currency)} against leaving in month 3, and is dearer in ${futures(chance)}.`;
}

/** A small share with as many decimals as it needs: 12%, 1.4%, 0.03%. */
function percent(share: number): string {
  const value = share * 100;
  return `${value === 0 ? "0" : value >= 10 ? value.toFixed(0) : Number(value.toPrecision(2)).toString()}%`;
}
