import { money } from "../decision/money.ts";
import type { PreciseRun, Precision } from "../decision/preciseRun.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** What a run reached that was to take as many futures as it takes. */
export type Auto = Precision & Pick<PreciseRun, "cappedBy">;

const CAPS = {
  trials: "the most futures that a run may have",
  memory: "the most that memory has room for",
};

/** How many futures it took and how well they tell, in two lines. */
export function autoWords({ trials, chance, difference, cappedBy }: Auto, { currency }: Scenario): string[] {
  const points = (share: number) => `${Number((100 * share).toPrecision(2))} futures of 100`;
  const known = [
    ...(chance ? [`every chance of being cheapest to ${points(chance.se)}`] : []),
    ...(difference ? [`the difference to ${difference.option} to ${money(difference.se, currency)}`] : []),
  ];
  const reached = known.length > 0 ? `, which tell ${known.join(" and ")} (standard errors)` : "";
  const capped = cappedBy ? `; more was asked for, but that is ${CAPS[cappedBy]}` : "";
  return [`Auto: ${trials.toLocaleString("en")} futures${reached}${capped}.`];
}
