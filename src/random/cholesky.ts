/**
 * Cholesky factor of a correlation matrix: the lower triangle L, by rows, with L Lᵀ = matrix and a positive diagonal.
 * Throws RangeError if the matrix is not positive definite; `describe(i, j)` says in the message where that shows.
 */
export function cholesky(matrix: Float64Array[], describe: (i: number, j: number) => string): Float64Array[] {
  const factor = matrix.map((row) => new Float64Array(row.length));
  factor.forEach((row, i) => {
    let left = 1;
    for (let j = 0; j < i; j++) {
      const pivot = factor[j] as Float64Array;
      let sum = (matrix[i] as Float64Array)[j] as number;
      for (let k = 0; k < j; k++) sum -= (row[k] as number) * (pivot[k] as number);
      row[j] = sum / (pivot[j] as number);
      left -= (row[j] as number) * (row[j] as number);
      // As little as rounding leaves is none.
      if (!(left > row.length * Number.EPSILON)) {
        throw new RangeError(`expected a positive definite matrix of correlations, found that ${describe(i, j)}`);
      }
    }
    row[i] = Math.sqrt(left);
  });
  return factor;
}
