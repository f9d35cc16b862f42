import { standardNormalCdf, standardNormalQuantile } from "../distributions/normal.ts";
import { cholesky } from "./cholesky.ts";

/** A wanted rank correlation (Spearman's, strictly within ±1) between the variables numbered a and b. */
export interface RankPair {
  a: number;
  b: number;
  rank: number;
}

/** Correlates columns of uniforms in place: one column to a variable, all of one length. */
export type CopulaTransform = (columns: Float64Array[]) => void;

const LARGEST_BELOW_ONE = 1 - Number.EPSILON / 2;

/**
 * Gaussian copula: gives independent uniforms in (0, 1) the rank correlations asked for and keeps each one uniform.
 * With z = Φ⁻¹(u), the correlated variables are Φ(L z), where L is the Cholesky factor of the product-moment
 * correlations r = 2 sin(π ρ / 6) that belong to the rank correlations ρ. A variable that is not correlated with an
 * earlier one keeps its own uniforms, so the first always does.
 * Throws RangeError for a pair of unknown, equal or repeated variables, a rank not within ±1, or a matrix that is not
 * positive definite, with the names of the pair at which that shows.
 * Source: K. Pearson (1907), On further methods of determining correlation, for the relation of r and ρ.
 */
export function gaussianCopula(names: string[], pairs: RankPair[]): CopulaTransform {
  const factor = cholesky(correlations(names, pairs), (i, j) => {
    return `the rank correlation of ${names[j]} and ${names[i]} contradicts the others`;
  });
  const mixes = factor.map((row, i) => [...row.keys()].filter((j) => j < i && row[j] !== 0));
  const mixed = new Set(mixes.flatMap((earlier, i) => (earlier.length > 0 ? [i, ...earlier] : [])));
  return (columns) => {
    if (columns.length !== names.length) {
      throw new RangeError(`expected ${names.length} columns, found ${columns.length}`);
    }
    const scores = columns.map((column, i) => (mixed.has(i) ? column.map(standardNormalQuantile) : column));
    mixes.forEach((earlier, i) => {
      if (earlier.length > 0) mix(columns[i] as Float64Array, scores, factor[i] as Float64Array, [...earlier, i]);
    });
  };
}

/** Writes Φ(Σ weight × score) over the given variables to the column. */
function mix(column: Float64Array, scores: Float64Array[], weights: Float64Array, variables: number[]): void {
  column.fill(0);
  for (const j of variables) {
    const score = scores[j] as Float64Array;
    const weight = weights[j] as number;
    for (let t = 0; t < column.length; t++) column[t] = (column[t] as number) + weight * (score[t] as number);
  }
  for (let t = 0; t < column.length; t++) {
    column[t] = Math.min(standardNormalCdf(column[t] as number), LARGEST_BELOW_ONE);
  }
}

/** The matrix of product-moment correlations of the normal scores, by rows. */
function correlations(names: string[], pairs: RankPair[]): Float64Array[] {
  const matrix = names.map((_, i) => new Float64Array(names.length).fill(1, i, i + 1));
  for (const { a, b, rank } of pairs) {
    const [rowA, rowB] = [matrix[a], matrix[b]];
    if (!rowA || !rowB || a === b) {
      throw new RangeError(`expected two different variables of ${names.length}, found numbers ${a} and ${b}`);
    }
    const pair = `${names[a]} and ${names[b]}`;
    if (!(-1 < rank && rank < 1)) {
      throw new RangeError(`expected a rank correlation between -1 and 1 for ${pair}, found ${rank}`);
    }
    if (rowA[b] !== 0) throw new RangeError(`expected one rank correlation for ${pair}, found another, ${rank}`);
    rowA[b] = rowB[a] = normalCorrelation(rank);
  }
  return matrix;
}

/** 2 sin(π ρ / 6), by the sine's Taylor series: the angle is below 0.53, and Math.sin differs between engines. */
function normalCorrelation(rank: number): number {
  const angle = (Math.PI * rank) / 6;
  let sum = 1;
  for (let n = 16; n > 0; n -= 2) sum = 1 - (sum * angle * angle) / (n * (n + 1));
  return 2 * angle * sum;
}
