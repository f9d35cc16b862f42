import wideExp from "@stdlib/math-base-special-exp";
import wideExpm1 from "@stdlib/math-base-special-expm1";
import { EXP_TABLE } from "./expTable.ts";
import { ONE, POWER_OF_TWO } from "./powerOfTwo.ts";

/** 128 / ln 2, and ln 2 / 128 as 35 bits and the rest, so that multiples of the former are exact. */
const PER_STEP = 184.6649652337873;
const STEP = 0.0054152123482253955;
const STEP_REST = -1.0082281460997769e-13;
/** Adding 3 · 2^51 rounds a double to an integer. */
const ROUNDER = 6755399441055744;
/** Beyond this the result may leave the normal doubles. */
const NARROW = 708;
/** Within this of 0 expm1 is a Taylor series. */
const NEAR = 1 / 4;

/**
 * Exponential function, the same bits in every engine, within 0.52 units in the last place (1 beyond ±708).
 * Method: P. T. P. Tang (1989), Table-driven implementation of the exponential function, ACM TOMS 15(2), 144–157.
 */
export function exp(x: number): number {
  return expSum(x, 0);
}

/** exp(x + rest), for a rest far smaller than the last place of x or than 2^−53. */
export function expSum(x: number, rest: number): number {
  if (!(-NARROW <= x && x <= NARROW)) return wideExp(x);
  const steps = x * PER_STEP + ROUNDER - ROUNDER;
  const r = x - steps * STEP - steps * STEP_REST + rest;
  const k = steps | 0;
  const j = (k & 127) << 1;
  const r2 = r * r;
  const power = EXP_TABLE[j] as number;
  const grown = (EXP_TABLE[j + 1] as number) + r + r2 * (1 / 2 + r * (1 / 6)) + r2 * r2 * (1 / 24 + r * (1 / 120));
  return (power + power * grown) * (POWER_OF_TWO[ONE + (k >> 7)] as number);
}

/** exp(x) − 1 without loss for small x, the same bits in every engine, within 1.1 units in the last place. */
export function expm1(x: number): number {
  if (!(-NARROW <= x && x <= NARROW)) return wideExpm1(x);
  if (-NEAR < x && x < NEAR) return nearExpm1(x);
  const steps = x * PER_STEP + ROUNDER - ROUNDER;
  const r = x - steps * STEP - steps * STEP_REST;
  const k = steps | 0;
  const j = (k & 127) << 1;
  const r2 = r * r;
  const power = (EXP_TABLE[j] as number) * (POWER_OF_TWO[ONE + (k >> 7)] as number);
  const grown = (EXP_TABLE[j + 1] as number) + r + r2 * (1 / 2 + r * (1 / 6)) + r2 * r2 * (1 / 24 + r * (1 / 120));
  return power - 1 + power * grown;
}

function nearExpm1(x: number): number {
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
