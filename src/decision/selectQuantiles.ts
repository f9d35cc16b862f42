/**
 * Quantiles by linear interpolation (type 7) without sorting all values: the middle level is found by selection, the
 * lower ones then below it and the higher ones above. Reorders `values`.
 *
 * @param levels in 0–1, ascending
 * @throws RangeError for no values
 *
 * @example selectQuantiles(Float64Array.of(4, 1, 3, 2), [0.25, 0.5]) // => [1.75, 2.5]
 */
export function selectQuantiles(values: Float64Array, levels: readonly number[]): number[] {
  const n = values.length;
  if (!(n > 0)) throw new RangeError("required at least one value, found none");
  const found = levels.map(() => 0);
  // Between left and right stand exactly the values of those ranks.
  const find = (first: number, end: number, left: number, right: number) => {
    if (first >= end) return;
    const middle = (first + end) >> 1;
    const place = (n - 1) * levels[middle];
    const low = Math.floor(place);
    select(values, low, left, right);
    find(first, middle, left, low);
    find(middle + 1, end, low, right);
    found[middle] =
      values[low] +
      (place > low ? (place - low) * (leastFrom(values, low + 1, low < right ? right : n - 1) - values[low]) : 0);
  };
  find(0, levels.length, 0, n - 1);
  return found;
}

/** The least of the values at `from` … `right`. */
function leastFrom(values: Float64Array, from: number, right: number): number {
  let least = values[from];
  for (let i = from + 1; i <= right; i++) if (values[i] < least) least = values[i];
  return least;
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
