import type { Effort } from "./crossings.ts";
import type { Percentiles } from "./decision.ts";

/** A value of one input at which the pick changes, everything else as drawn. */
export interface Threshold {
  path: string;
  /** the value, with its standard error */
  at: number;
  se: number;
  /** the pick of the run, else its twin; where neither side is, what wins on the side of the input's median */
  from: string | null;
  /** what takes over; null where nothing keeps the limits any more */
  to: string | null;
  /** the side of `at` on which it does */
  side: "below" | "above";
  /** where that ends again; null where it goes on to the end of what was looked at */
  until: number | null;
  /** chance that the input lies where `to` takes over; null for an exact one */
  chance: number | null;
  /** both end on the same approach */
  areTwins: boolean;
}

/** A stretch of an input's values with the option that is best on it by the rule; null where none keeps the limits. */
export interface Territory {
  from: number;
  to: number;
  option: string | null;
}

/** One input as it was looked at. */
export interface ScannedInput {
  path: string;
  /** its own percentiles; all three its value if it is exact */
  now: Percentiles;
  isExact: boolean;
  /** other inputs that are correlated with it, which stay as they are drawn */
  correlated: string[];
  /** the values that it was fixed at, ascending */
  grid: number[];
  /** from the least of them to the largest, without gaps */
  territories: Territory[];
}

/** Where single inputs change the pick. */
export interface Thresholds {
  /** the pick of the run that they start from */
  pick: string | null;
  /** in the order of the scenario's inputs, each from its least value on */
  thresholds: Threshold[];
  inputs: ScannedInput[];
  /** exact zeros: what does not apply to an approach, and amounts without a usual size */
  leftOut: string[];
  /** futures of each step */
  trials: Effort;
}
