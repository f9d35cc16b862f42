/**
 * Solves A x = b for a symmetric positive definite A and several b, by Cholesky's factors. A direction in which A is
 * numerically 0 is left out: its part of x is 0.
 *
 * @param matrix flat by row
 */
export function solvePositive(matrix: Float64Array, sides: readonly Float64Array[]): Float64Array[] {
  const size = sides[0].length;
  const factor = new Float64Array(size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row * size + column];
      for (let k = 0; k < column; k++) sum -= factor[row * size + k] * factor[column * size + k];
      if (row === column) factor[row * size + row] = sum > 1e-12 * matrix[row * size + row] ? Math.sqrt(sum) : 0;
      else factor[row * size + column] = over(sum, factor[column * size + column]);
    }
  }
  return sides.map((side) => {
    const x = side.slice();
    for (let row = 0; row < size; row++) {
      for (let k = 0; k < row; k++) x[row] -= factor[row * size + k] * x[k];
      x[row] = over(x[row], factor[row * size + row]);
    }
    for (let row = size - 1; row >= 0; row--) {
      for (let k = row + 1; k < size; k++) x[row] -= factor[k * size + row] * x[k];
      x[row] = over(x[row], factor[row * size + row]);
    }
    return x;
  });
}

const over = (a: number, b: number) => (b === 0 ? 0 : a / b);
