/** What stands in a file in the place of a number of trials: as many as its figures take to be known well enough. */
export const AUTO = "auto";

/** Trials of such a scenario where nobody waits for that: of a page, of a sweep. */
export const TRIALS_MEANWHILE = 10_000;
