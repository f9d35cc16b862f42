import type { DrawnApproach } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";
import type { Renewal } from "./stageLog.ts";

/** The price index of a contract: 1 at the start, raised at each yearly renewal, once by a shock. */
export interface Contract {
  index: number;
  renewals: number;
  renewsAt: number;
  shocked: boolean;
  log: { renewals: Renewal[] } | null;
}

/** A contract that has not begun; `signContract` starts it. */
export function newContract(): Contract {
  return { index: 1, renewals: 0, renewsAt: 0, shocked: false, log: null };
}

/** Signs the contract at week `begins`; it renews 52, 104, … weeks later. */
export function signContract(contract: Contract, begins: number): void {
  contract.index = 1;
  contract.renewals = 0;
  contract.renewsAt = begins + 52;
  contract.shocked = false;
}

/** Integral of the price index over [from, to), which holds at most one renewal. Stretches must be asked for in order. */
export function indexedWeeks(
  contract: Contract,
  from: number,
  to: number,
  begins: number,
  pricing: DrawnApproach["pricing"],
  approach: number,
  draws: ChanceDraws,
): number {
  if (contract.renewsAt >= to) return contract.index * (to - from);
  const before = contract.index * (contract.renewsAt - from);
  const at = contract.renewsAt;
  contract.index *= 1 + pricing.renewalRise;
  const shocked = !contract.shocked && draws.shock(approach, contract.renewals) < pricing.shockChance;
  if (shocked) {
    contract.index *= 1 + pricing.shockRise;
    contract.shocked = true;
  }
  if (contract.log) contract.log.renewals.push({ at, index: contract.index, shocked });
  contract.renewals++;
  contract.renewsAt = begins + 52 * (contract.renewals + 1);
  return before + contract.index * (to - at);
}
