import { browserPool } from "../../src/simulation/browserPool.ts";
import { inTurn } from "../../src/simulation/inTurn.ts";

/** The workers of this page, for all of its cells: a run waits for the one before. */
export const pool = inTurn(browserPool());
