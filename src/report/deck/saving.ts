import { moneyInSentence } from "../../decision/money.ts";
import type { Subject } from "../subject.ts";

/** What a bridge saves or costs beyond the gap that it closes, net of what it takes to pay. */
export function savingSentence({ saving, bridge, scenario, cash, pick }: Subject): string {
  const verb = (saves: boolean) =>
    pick?.id === bridge.id ? (saves ? "saves" : "costs") : saves ? "would save" : "would cost";
  const { mean, p10, p90 } = saving;
  const net = `Net of its own ${cash(bridge.directCost.mean)} that`;
  const isNothing = moneyInSentence(mean, scenario.currency) === moneyInSentence(0, scenario.currency);
  if (isNothing) return `${net} comes to nothing on average; in 8 of 10 futures between ${cash(p10)} and ${cash(p90)}.`;
  if (mean > 0) return `${net} ${verb(true)} ${cash(mean)}; in 8 of 10 futures between ${cash(p10)} and ${cash(p90)}.`;
  return `${net} ${verb(false)} ${cash(-mean)} more than it closes; in 8 of 10 futures between ${cash(-p90)} and ${cash(-p10)}.`;
}

/** Whether the open gap costs anything that can be said. */
export function hasGap({ open, cash }: Subject): boolean {
  return cash(open.gapCost.mean) !== cash(0);
}

/** What the open gap costs a month, on average over the horizon. */
export function gapAMonth({ open, scenario, cash }: Subject): string {
  return cash(open.gapCost.mean / scenario.horizonMonths);
}
