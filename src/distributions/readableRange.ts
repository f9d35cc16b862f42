/** The ends of an open interval as a message can show them: few digits, and inside by at most a hundredth of its width. */
export function readableRange(low: number, high: number): [low: number, high: number] {
  return [shorten(low, low, low + (high - low) / 100), shorten(high, high - (high - low) / 100, high)];
}

/** The shortest decimal near x, strictly between the limits if there is one; else x. */
function shorten(x: number, above: number, below: number): number {
  for (let digits = 1; digits <= 17; digits++) {
    const short = Number(x.toPrecision(digits));
    if (above < short && short < below) return short;
  }
  return x;
}
