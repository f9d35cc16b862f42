import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { bundle } from "../../src/cli/bundle.mjs";
import { nodePool } from "../../src/simulation/nodePool.ts";
import type { Pool } from "../../src/simulation/pool.ts";

/** A pool of so many Node worker threads on the bundled sources; to be closed. */
export function threads(workers: number): Pool {
  return nodePool(workers, new URL("nodeWorker.mjs", pathToFileURL(`${bundle()}/`)));
}

/** Two where the machine has two cores. */
export const TWO = Math.min(2, availableParallelism());
