import { moneyInSentence } from "./money.ts";
import { capitalised } from "./names.ts";
import type { Risk, RiskName } from "./risk.ts";
import { TOLD_APART } from "./toldApart.ts";

/** The risks as something that happens to an option, at the end of a sentence. */
const HAPPENS: Record<RiskName, string> = {
  "vendor lock-in": "being locked in",
  "maintenance neglected": "halving its upkeep",
  "manual becoming permanent": "each month past the third",
  "skipping the pilot": "early breaks without its pilot",
};

/** The dearest risk of the pick in a sentence; that of all options where the pick has none that costs anything. */
export function riskReading(
  risks: readonly Risk[],
  pick: string | null,
  name: (option: string) => string,
  currency: string,
): string {
  const dear = risks.filter(({ cost, se }) => cost > TOLD_APART * se).sort((a, b) => b.cost - a.cost);
  const worst = dear.find(({ option }) => option === pick) ?? dear[0];
  if (!worst) return "None of the named risks costs anything here.";
  const amount = moneyInSentence(worst.cost, currency);
  const net = worst.parts.find((part) => part.name === "in all");
  if (worst.risk === "skipping the pilot" && net) {
    const inAll = `${net.mean < 0 ? "saves" : "costs"} ${moneyInSentence(Math.abs(net.mean), currency)} in all`;
    return `Skipping the pilot of ${name(worst.option)} ${inAll}; early breaks at full volume cost ${amount}.`;
  }
  return capitalised(`${name(worst.option)} has most to lose from ${HAPPENS[worst.risk]}: ${amount}.`);
}
