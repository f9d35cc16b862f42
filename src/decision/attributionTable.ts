import type { Difference } from "../scenario/difference.ts";
import type { Estimate } from "./estimate.ts";
import type { Share } from "./shapley.ts";

/** One end of the way from one scenario to another, on the shared futures. */
export interface AttributionEnd {
  /** mean total cost of each option that is there */
  tco: Record<string, number>;
  /** option − rival: below 0 where the option is cheaper */
  difference: Estimate;
  /** best by its own rule; null if every option is set aside */
  pick: string | null;
}

/** What one change contributed to the move from the first scenario to the second. */
export interface Contribution {
  label: string;
  from: string;
  to: string;
  unit: string;
  differences: Difference[];
  /** to the move of option − rival */
  difference: Share;
  /** to the move of each option's mean total cost, by option */
  tco: Record<string, Share>;
}

/** Changes that, made alone, have another option picked. */
export interface Flip {
  labels: string[];
  pick: string | null;
}

/** What each of the changes from one scenario to another moved. */
export interface Attribution {
  /** of the draws that all mixes share */
  seed: string;
  trials: number;
  /** the options whose difference is explained: both are in both scenarios */
  option: string;
  rival: string;
  from: AttributionEnd;
  to: AttributionEnd;
  /** largest first; they add up to the move */
  contributions: Contribution[];
  /** labels of the changes that change no future, only what there is to pick from and how */
  choices: string[];
  /** orders of the changes that were tried; null where all were */
  orders: number | null;
  /** scenarios between the two that were simulated, the two included */
  mixes: number;
  /** single changes that alone have another option picked; where there is none, the smallest set that was found */
  flips: Flip[];
}
