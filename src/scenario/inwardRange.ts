/** The ends of an open interval as a message can show them: inside it, and of two digits or as many more as it takes. */
export function inwardRange(low: number, high: number): [from: number, to: number] {
  for (let digits = 2; digits <= 16; digits++) {
    const [from, to] = [inward(low, 1, digits), inward(high, -1, digits)];
    if (from < to) return [from, to];
  }
  return [low, high];
}

/** A number rounded to so many digits, to the next above it (1) or below it (−1). */
function inward(x: number, direction: 1 | -1, digits: number): number {
  const rounded = Number(x.toPrecision(digits));
  if ((rounded - x) * direction > 0) return rounded;
  const step = Number(`1e${Number(x.toExponential().split("e")[1]) - digits + 1}`);
  return Number((rounded + direction * step).toPrecision(digits));
}
