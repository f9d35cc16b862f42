/** Σ a b of two columns of one length. */
export function dot(a: Float64Array, b: Float64Array): number {
  // four sums at once: an addition need not wait for the one before
  let s = 0;
  let t = 0;
  let u = 0;
  let v = 0;
  let i = 0;
  for (; i + 3 < a.length; i += 4) {
    s += a[i] * b[i];
    t += a[i + 1] * b[i + 1];
    u += a[i + 2] * b[i + 2];
    v += a[i + 3] * b[i + 3];
  }
  for (; i < a.length; i++) s += a[i] * b[i];
  return s + t + (u + v);
}

/** Adds `factor` times a column to another. */
export function addTimes(into: Float64Array, factor: number, column: Float64Array): void {
  for (let i = 0; i < into.length; i++) into[i] += factor * column[i];
}
