/**
 * Quantiles by linear interpolation (type 7) without sorting all values: each is found by selection within what the
 * ones before it have left. Reorders `values`.
 *
 * @param levels in 0–1, ascending
 * @throws RangeError for no values
 */
export function selectQuantiles(values: Float64Array, levels: readonly number[]): number[] {
  const n = values.length;
  if (!(n > 0)) throw new RangeError("required at least one value, found none");
  let from = 0;
  return levels.map((level) => {
    const place = (n - 1) * level;
    const low = Math.floor(place);
    select(values, low, Math.min(from, low), n - 1);
    from = low;
    const fraction = place - low;
    if (fraction === 0) return values[low];
    let next = Number.POSITIVE_INFINITY;
    for (let i = low + 1; i < n; i++) if (values[i] < next) next = values[i];
    return values[low] + fraction * (next - values[low]);
  });
}

/** Hoare's selection: puts the k-th smallest of values[left … right] at k, none larger before it, none smaller after. */
function select(values: Float64Array, k: number, left: number, right: number): void {
  while (left < right) {
    const pivot = medianOfThree(values[left], values[(left + right) >> 1], values[right]);
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i] < pivot) i++;
      while (values[j] > pivot) j--;
      if (i <= j) {
        const held = values[i];
        values[i++] = values[j];
        values[j--] = held;
      }
    }
    if (k <= j) right = j;
    else if (k >= i) left = i;
    else return;
  }
}

function medianOfThree(a: number, b: number, c: number): number {
  return Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
}
