import type { FaultLine } from "../elements/fault-list/fault-list.ts";
import type { Fault } from "../scenario/fault.ts";

/** What is wrong with a scenario, as the page lists it. */
export function readFaults(faults: readonly Fault[]): FaultLine[] {
  return faults.map(({ path, required, found, hint }) => ({
    path,
    message: `required ${required}, found ${found}`,
    repair: hint,
  }));
}
