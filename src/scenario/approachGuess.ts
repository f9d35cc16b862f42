import type { Quantity } from "./quantity.ts";
import type { Evidence } from "./scenario.ts";

/** A value of a template: a judgement, as wide as it must be, or a sourced one. */
export interface Guess {
  /** p10 and p90, or what is exact; money at a labour cost of $91 an engineer's hour */
  value: readonly [p10: number, p90: number] | Quantity;
  /** where a scenario has that approach: p10 and p90 of it times so much instead */
  times?: readonly [of: string, low: number, high: number] | undefined;
  evidence: Evidence;
}

type Times = NonNullable<Guess["times"]>;

/** A judgement: grade †. */
export function judged(value: Guess["value"], why: string, times?: Times): Guess {
  return { value, times, evidence: { source: `Judgement: ${why}`, grade: "†" } };
}

/** A value that others have published. */
export function sourced(value: Quantity, evidence: Evidence): Guess {
  return { value, evidence };
}
