import { inForm } from "../scenario/numberForm.ts";
import type { Estimate } from "./estimate.ts";
import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import { futures } from "./words.ts";

/** "costs $4,200" or "saves $4,200". */
function costs({ mean }: Estimate, currency: string): string {
  return `${mean < 0 ? "saves" : "costs"} ${moneyInSentence(Math.abs(mean), currency)}`;
}

/** What lock-in is made of. */
export function lockInWords(chance: number, shock: Estimate, exit: Estimate, currency: string): string {
  const parts = [
    chance > 0 ? `a price shock comes in ${futures(chance)} and ${costs(shock, currency)} on average` : "",
    exit.mean > 0 ? `the way out costs ${moneyInSentence(exit.mean, currency)}` : "",
  ].filter((part) => part !== "");
  return parts.length > 0 ? `${capitalised(parts.join("; "))}.` : "Neither a price shock nor a way out costs anything.";
}

/** What is said of a bridge that nothing can happen to. */
const NEVER_LIVE = "It never goes live, so nothing changes.";

/** How much of its time a bridge is broken without anybody knowing, with all the upkeep and with half of it. */
export function neglectWords(before: number, after: number, cost: Estimate, currency: string): string {
  const time = `With half the upkeep it is broken without anybody knowing for ${percent(after)} of its time, with all of it for ${percent(before)}.`;
  if (!(cost.mean < -2 * cost.se)) return time;
  return `${time} Still, half the hours ${costs(cost, currency)}.`;
}

/** Why a risk is none: nothing that could be neglected or skipped, or a bridge that is never there. */
export function noRiskWords(isLive: boolean, what: "upkeep" | "pilot"): string {
  if (!isLive) return NEVER_LIVE;
  return what === "pilot" ? "There is no pilot to skip." : "Nobody is given any upkeep that could be neglected.";
}

/** What skipping a pilot comes to: carrying everything sooner against early breaks at full volume. */
export function pilotWords(more: Estimate, sooner: Estimate, net: Estimate, currency: string): string {
  const money = (value: number) => moneyInSentence(Math.abs(value), currency);
  const breaks =
    more.mean === 0
      ? "nothing breaks early"
      : more.mean > 0
        ? `early breaks at full volume cost ${money(more.mean)}`
        : `breaks cost ${money(more.mean)} less, since what came before is left sooner`;
  const sign = sooner.mean <= 0 ? "brings" : "costs";
  const inAll = capitalised(costs(net, currency));
  return `${inAll} in all: carrying everything sooner ${sign} ${money(sooner.mean)}, ${breaks}.`;
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
  return `${value === 0 ? "0" : value >= 10 ? value.toFixed(0) : inForm(String(Number(value.toPrecision(2))))}%`;
}
