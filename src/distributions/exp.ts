import { EXP_TABLE } from "./expTable.ts";
import { ONE, POWER_OF_TWO } from "./powerOfTwo.ts";

/** 128 / ln 2, and ln 2 / 128 as 35 bits and the rest, so that multiples of the former are exact. */
const PER_STEP = 184.6649652337873;
const STEP = 0.0054152123482253955;
const STEP_REST = -1.0082281460997769e-13;
/** Adding 3 · 2^51 rounds a double to an integer. */
const ROUNDER = 6755399441055744;
/** Beyond these the result is Infinity or 0. */
const MOST = 710;
const LEAST = -746;
/** Within this of 0 expm1 is a Taylor series. */
const NEAR = 1 / 4;

/**
 * Exponential function, the same bits in every engine, within 0.51 units in the last place (1 for subnormal results).
 * Method: P. T. P. Tang (1989), Table-driven implementation of the exponential function, ACM TOMS 15(2), 144–157.
 */
export function exp(x: number): number {
  return expSum(x, 0);
}

/** exp(x + rest), for a rest within 2^−12 of 0: what the rounding of x has lost. */
export function expSum(x: number, rest: number): number {
  if (!(LEAST <= x && x <= MOST)) return x > MOST ? Infinity : x < LEAST ? 0 : NaN;
  const steps = x * PER_STEP + ROUNDER - ROUNDER;
  const r = x - steps * STEP - steps * STEP_REST + rest;
  const k = steps | 0;
  const j = (k & 127) << 1;
  const power = EXP_TABLE[j] as number;
  const value = power + power * growth(r, EXP_TABLE[j + 1] as number);
  const exponent = k >> 7;
  if (-1022 <= exponent && exponent <= 1023) return value * (POWER_OF_TWO[ONE + exponent] as number);
  // In two steps, of which only the last can round.
  const half = exponent >> 1;
  return value * (POWER_OF_TWO[ONE + half] as number) * (POWER_OF_TWO[ONE + exponent - half] as number);
}

/** exp(x) − 1 without loss for small x, the same bits in every engine, within 1.1 units in the last place. */
export function expm1(x: number): number {
  if (-NEAR < x && x < NEAR) return nearExpm1(x);
  if (!(-40 <= x && x <= 700)) return expSum(x, 0) - 1;
  const steps = x * PER_STEP + ROUNDER - ROUNDER;
  const r = x - steps * STEP - steps * STEP_REST;
  const k = steps | 0;
  const j = (k & 127) << 1;
  const power = (EXP_TABLE[j] as number) * (POWER_OF_TWO[ONE + (k >> 7)] as number);
  return power - 1 + power * growth(r, EXP_TABLE[j + 1] as number);
}

/** exp(r) − 1 for r within half a step, and what the table's entry lacks. */
function growth(r: number, lacking: number): number {
  const r2 = r * r;
  return lacking + r + r2 * (1 / 2 + r * (1 / 6)) + r2 * r2 * (1 / 24 + r * (1 / 120));
}

function nearExpm1(x: number): number {
  if (x === 0) return x; // −0 too
  let sum = 1 / 479001600 + x * (1 / 6227020800);
  sum = 1 / 39916800 + x * sum;
  sum = 1 / 3628800 + x * sum;
  sum = 1 / 362880 + x * sum;
  sum = 1 / 40320 + x * sum;
  sum = 1 / 5040 + x * sum;
  sum = 1 / 720 + x * sum;
  sum = 1 / 120 + x * sum;
  sum = 1 / 24 + x * sum;
  sum = 1 / 6 + x * sum;
  return x + x * x * (1 / 2 + x * sum);
}
