export type Pair = readonly [number, number];

/** Steps after which a fit is given up. */
const MOST_STEPS = 40;

/** How small the errors must be, where those of a fit that is used are to be compared with 1. */
const SMALL = 1e-9;

/**
 * Two parameters for which two errors are 0, or as near to that as the search comes: Newton's method with differences for
 * slopes, a step being halved until it is of use. What `errorsOf` throws a RangeError for is out of bounds.
 */
export function fitTwo(start: Pair, errorsOf: (parameters: Pair) => Pair): Pair {
  let at = start;
  let errors = attempt(errorsOf, at);
  for (let step = 0; step < MOST_STEPS && size(errors) > SMALL; step++) {
    const next = improved(at, errors, errorsOf);
    if (!next) break;
    [at, errors] = next;
  }
  return at;
}

function improved(at: Pair, errors: Pair, errorsOf: (parameters: Pair) => Pair): [Pair, Pair] | undefined {
  const [x, y] = at;
  const h = 1e-5;
  const right = attempt(errorsOf, [x + h, y]);
  const up = attempt(errorsOf, [x, y + h]);
  const [a, c] = [(right[0] - errors[0]) / h, (right[1] - errors[1]) / h];
  const [b, d] = [(up[0] - errors[0]) / h, (up[1] - errors[1]) / h];
  const determinant = a * d - b * c;
  const dx = (b * errors[1] - d * errors[0]) / determinant;
  const dy = (c * errors[0] - a * errors[1]) / determinant;
  if (!Number.isFinite(dx) || !Number.isFinite(dy)) return undefined;
  for (let part = 1; part > 1e-4; part /= 2) {
    const next: Pair = [x + part * dx, y + part * dy];
    const found = attempt(errorsOf, next);
    if (size(found) < size(errors)) return [next, found];
  }
  return undefined;
}

const size = ([first, second]: Pair) => Math.max(Math.abs(first), Math.abs(second));

function attempt(errorsOf: (parameters: Pair) => Pair, at: Pair): Pair {
  try {
    return errorsOf(at);
  } catch (error) {
    if (error instanceof RangeError) return [Infinity, Infinity];
    throw error;
  }
}
