/**
 * How long to wait for a state that has to be computed first, ms: it comes on every machine, on a busy one later. What is
 * expected is the state, never its time.
 */
export const PATIENCE = 120_000;

/** The same for several of them, and for a whole test: longer than each of its waits, so that these say what did not come. */
export const LONG = 600_000;
