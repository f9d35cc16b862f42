/**
 * Return on investment: what is gained, net, for each unit of cost; null where nothing is paid.
 *
 * @example returnOnInvestment(300, 100) // => 3
 */
export function returnOnInvestment(net: number, cost: number): number | null {
  return cost > 0 ? net / cost : null;
}
