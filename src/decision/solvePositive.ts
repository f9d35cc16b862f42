/** A direction of which less than this share is left after the earlier ones is numerically 0. */
const LEAST_LEFT = 1e-12;

/**
 * Solves A x = b for a symmetric positive definite A and several b, by Cholesky's factors. A direction in which A is
 * numerically 0 is left out: its part of x is 0.
 *
 * @param matrix flat by row; its lower half is overwritten with the factor, which saves a copy of what may be large
 */
export function solvePositive(matrix: Float64Array, sides: readonly Float64Array[]): Float64Array[] {
  const size = sides[0].length;
  const factor = matrix;
  for (let row = 0; row < size; row++) {
    const at = row * size;
    for (let column = 0; column < row; column++) {
      const left = matrix[at + column] - product(factor, at, factor, column * size, column);
      factor[at + column] = over(left, factor[column * size + column]);
    }
    const left = matrix[at + row] - product(factor, at, factor, at, row);
    factor[at + row] = left > LEAST_LEFT * matrix[at + row] ? Math.sqrt(left) : 0;
  }
  return sides.map((side) => {
    const x = side.slice();
    for (let row = 0; row < size; row++) {
      x[row] = over(x[row] - product(factor, row * size, x, 0, row), factor[row * size + row]);
    }
    for (let row = size - 1; row >= 0; row--) {
      x[row] = over(x[row], factor[row * size + row]);
      for (let k = 0; k < row; k++) x[k] -= factor[row * size + k] * x[row];
    }
    return x;
  });
}

const over = (a: number, b: number) => (b === 0 ? 0 : a / b);

/** Σ a b over `count` numbers from two places on. */
function product(a: Float64Array, atA: number, b: Float64Array, atB: number, count: number): number {
  // four sums at once: an addition need not wait for the one before
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  let k = 0;
  for (; k + 3 < count; k += 4) {
    s += a[atA + k] * b[atB + k];
    t += a[atA + k + 1] * b[atB + k + 1];
    u += a[atA + k + 2] * b[atB + k + 2];
    v += a[atA + k + 3] * b[atB + k + 3];
  }
  for (; k < count; k++) s += a[atA + k] * b[atB + k];
  return s + t + (u + v);
}
