/** The interval that a quantity must stay in; an end is ±Infinity where there is none. */
export interface Bounds {
  lower: number;
  upper: number;
}

/**
 * A distribution, known only by its quantile function, so that any design of uniforms can feed it.
 * `lower` and `upper` are the ends of its support, ±Infinity where it has none.
 */
export interface Distribution {
  /** The value below which a share p of the probability lies; p in 0–1, non-decreasing in p. */
  quantile(p: number): number;
  lower: number;
  upper: number;
  /** Writes quantile(p[i]) to out[i] for every i of p; the same numbers as `quantile`, sooner. `out` may be `p`. */
  fill?(p: Float64Array, out: Float64Array): void;
}
