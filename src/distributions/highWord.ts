const double = new Float64Array([1]);
const words = new Int32Array(double.buffer);
const HIGH = words[0] === 0 ? 1 : 0;

/** The sign, the exponent and the top 20 bits of the significand of a double, as a 32-bit integer. */
export function highWord(x: number): number {
  double[0] = x;
  return words[HIGH] as number;
}
