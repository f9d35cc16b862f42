/** The ends of an open interval as a message can show them: few digits, and inside by at most a hundredth of its width. */
export function readableRange(low: number, high: number): [low: number, high: number] {
  const margin = (high - low) / 100;
  return [shortBetween(low, low + margin), shortBetween(high - margin, high)];
}

/** The shortest decimal strictly between two numbers, near their middle. */
function shortBetween(low: number, high: number): number {
  const middle = low + (high - low) / 2;
  for (let digits = 1; digits <= 17; digits++) {
    const short = Number(middle.toPrecision(digits));
    if (low < short && short < high) return short;
  }
  return middle;
}
