/**
 * Independent replicates that the trials of a run are dealt to, one after the other: trial t belongs to replicate
 * t mod 16. Each has a scrambling of its own in a Sobol design, and every standard error is that of sixteen estimates.
 */
export const REPLICATES = 16;
