import type { SimulationResult } from "../simulation/result.ts";
import type { Decision } from "./decision.ts";

/** A run and what it decides: what every further analysis starts from. */
export interface Base {
  result: SimulationResult;
  decision: Decision;
}

/** How a long analysis is watched: stopped, and told the share that is done, from 0 to 1. */
export interface Watch {
  signal?: AbortSignal;
  /** told the share that is done, from 0 to 1 */
  onProgress?: (share: number) => void;
}
