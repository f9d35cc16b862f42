import type { PlacedQuantity } from "../scenario/quantities.ts";
import { isZero } from "../scenario/quantity.ts";

/**
 * Whether an input is the interval of transfers that take work: an interval of 0, which would mean no transfers, would
 * contradict it.
 *
 * @param all the quantities of the scenario
 */
export function takesWork({ path }: PlacedQuantity, all: readonly PlacedQuantity[]): boolean {
  const work = path.replace(/\.sync\.intervalHours$/, ".handling.hoursPerTransfer");
  return work !== path && all.some((each) => each.path === work && !isZero(each.quantity));
}
