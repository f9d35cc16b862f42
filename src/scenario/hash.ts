import type { Scenario } from "./scenario.ts";
import { eachByte } from "./utf8.ts";
import { writeScenario } from "./write.ts";

/**
 * Eight hexadecimal digits that stand for a scenario, such as "7c1f-9e02": the same for the same canonical text, however
 * its results are presented.
 */
export function scenarioHash(scenario: Scenario): string {
  return textHash(writeScenario(unpresented(scenario)));
}

/** A scenario without what only says how its results are presented; the same one where it says nothing of it. */
export function unpresented(scenario: Scenario): Scenario {
  return scenario.presentation.pages.length === 0 ? scenario : { ...scenario, presentation: { pages: [] } };
}

/** The same, from the canonical text. */
export function textHash(text: string): string {
  const [high, low] = fnv1a(text);
  const digits = ((high ^ low) >>> 0).toString(16).padStart(8, "0");
  return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

const TWO_32 = 0x100000000;

/**
 * FNV-1a hash of 64 bits over the UTF-8 bytes of a text, as its high and low 32 bits.
 * Source: G. Fowler, L. C. Noll, K.-P. Vo, D. Eastlake, The FNV non-cryptographic hash algorithm.
 */
export function fnv1a(text: string): [high: number, low: number] {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  eachByte(text, (byte) => {
    low = (low ^ byte) >>> 0;
    // times 2⁴⁰ + 435, modulo 2⁶⁴
    const product = low * 435;
    high = (high * 435 + Math.floor(product / TWO_32) + ((low << 8) >>> 0)) % TWO_32;
    low = product % TWO_32;
  });
  return [high, low];
}
