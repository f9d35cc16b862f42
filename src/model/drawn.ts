import type { Quantity } from "../scenario/quantity.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The same document with a number in the place of every quantity. */
export type Drawn<T> = [T] extends [Quantity] ? number : T extends object ? { [K in keyof T]: Drawn<T[K]> } : T;

/**
 * A scenario with every quantity replaced by the number that one trial drew for it: what the model computes on. Units
 * and bounds are those of the field catalogue (src/scenario/fields.ts).
 */
export type DrawnScenario = Drawn<Pick<Scenario, "timing" | "funnel" | "team" | "handshake" | "approaches">>;

/** One approach of a drawn scenario. */
export type DrawnApproach = DrawnScenario["approaches"][string];
