import { stream } from "./streams.ts";

/**
 * A sampling design: where the uniforms of every quantity and trial come from. Columns are quantities, rows are trials.
 * A quasi-random design can take the place of plain Monte Carlo because it is told the column's place among its fellows.
 */
export interface Design {
  /** Fills `out` with uniforms in (0, 1): column `column`, the trials of chunk `chunk` from its first on. */
  fill(column: number, chunk: number, out: Float64Array): void;
}

/** The smallest uniform that a design gives: a 53-bit zero is moved to half its step. */
const LEAST = 2 ** -54;

/**
 * Plain Monte Carlo: independent uniforms from one stream per seed, column name and chunk. Since columns are streams of
 * their own, a new quantity leaves the draws of all others as they were.
 *
 * @param seed any text; the same one gives the same uniforms
 * @param names of the columns, one a quantity
 */
export function monteCarlo(seed: string, names: readonly string[]): Design {
  return {
    fill(column, chunk, out) {
      const uniform = stream(seed, "quantity", names[column], chunk);
      for (let i = 0; i < out.length; i++) out[i] = uniform.double() || LEAST;
    },
  };
}
