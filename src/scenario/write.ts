import { fileOf } from "./fileOf.ts";
import { inFileOrder } from "./fileOrder.ts";
import { layOut } from "./layOut.ts";
import type { Scenario } from "./scenario.ts";

/**
 * The text of a scenario file, always the same for the same scenario: keys in the format's order, evidence by path, what
 * reading fills in left out, each quantity on one line, so that two files compare line by line.
 */
export function writeScenario(scenario: Scenario): string {
  return `${layOut(inFileOrder(fileOf(scenario)))}\n`;
}
