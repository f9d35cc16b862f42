import { fileOf } from "./fileOf.ts";
import { inFileOrder } from "./fileOrder.ts";
import { layOut } from "./layOut.ts";
import { MOST_BYTES } from "./limits.ts";
import type { Scenario } from "./scenario.ts";
import { utf8Length } from "./utf8.ts";

/**
 * The text of a scenario file, always the same for the same scenario: keys in the format's order, evidence by path, what
 * reading fills in left out, each quantity on one line, so that two files compare line by line. Only one that would be
 * larger than can be read again is written without blanks.
 */
export function writeScenario(scenario: Scenario): string {
  const file = inFileOrder(fileOf(scenario));
  const text = `${layOut(file)}\n`;
  return text.length > MOST_BYTES / 3 && utf8Length(text) > MOST_BYTES ? JSON.stringify(file) : text;
}
