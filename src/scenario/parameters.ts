import type { Field } from "./field.ts";

/** The most that a lognormal's sigma may be; it is above 0. */
export const MOST_SIGMA = 10;

/** What the two shapes of a beta may be. */
export const BETA_SHAPE = { least: 0.01, most: 1e7 } as const;

/** The most that the standard deviation of a normal may be, in the unit of its field; it is above 0. */
export const mostSpread = ({ limit }: Field): number => Math.max(10, limit);
