import type { OptionFuture } from "../simulation/oneFuture.ts";

/**
 * What an option has cost through each week of one future, discounted: paid, and in all with what the gap has cost. The
 * last week includes what is owed at the horizon, so that the sums end at direct cost and total.
 */
export function cumulativeFuture(
  { weekly: { cost, gap }, owedAtEnd }: Pick<OptionFuture, "weekly" | "owedAtEnd">,
  discount: readonly number[],
): { paid: number[]; total: number[] } {
  const paid: number[] = [];
  const total: number[] = [];
  let spent = 0;
  let lost = 0;
  cost.forEach((amount, t) => {
    spent += amount * discount[t];
    if (t === cost.length - 1) spent += owedAtEnd * discount[cost.length];
    lost += gap[t];
    paid.push(spent);
    total.push(spent + lost);
  });
  return { paid, total };
}
