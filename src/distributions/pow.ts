import { expSum } from "./exp.ts";
import { highWord } from "./highWord.ts";
import { nearRest } from "./ln.ts";
import { CENTRES, FIRST_INTERVAL, INFINITE, LEAST_NORMAL, LN2, LN2_REST } from "./lnCentres.ts";
import { ONE, POWER_OF_TWO } from "./powerOfTwo.ts";

/** Beyond this y ln x the result is Infinity or 0. */
const MOST = 750;
/** Beyond this exponent only an x near 1 has a power that is neither, and it needs all digits of a small logarithm. */
const LARGE = 65536;
/** 2^27 + 1, which splits a double into two halves whose products are exact (Dekker 1971). */
const SPLITTER = 134217729;
const TWO_54 = 18014398509481984;

/**
 * x to the power y, the same bits in every engine, within 0.6 units in the last place for ordinary arguments: ln x is
 * taken as the sum of two doubles, multiplied by y with its rounding error kept, and handed to exp. Special cases are
 * those of Math.pow.
 */
export function pow(x: number, y: number): number {
  const high = highWord(x);
  if (LEAST_NORMAL <= high && high < INFINITE && -Infinity < y && y < Infinity) return normalPow(x, high, 0, y);
  return specialPow(x, y);
}

/** (2^shift x)^y for a normal x with this high word and a finite y. */
function normalPow(x: number, high: number, shift: number, y: number): number {
  if (!(-LARGE <= y && y <= LARGE)) return largePow(x, shift, y);
  const offset = high - FIRST_INTERVAL;
  const i = ((offset >> 13) & 127) << 2;
  const centre = CENTRES[i] as number;
  const distance = x * (POWER_OF_TWO[ONE - (offset >> 20)] as number) - centre;
  // r = distance / centre in two parts, the first so short that its products here are exact
  const r = Math.fround(distance * (CENTRES[i + 1] as number));
  const rRest = (distance - r * centre) * (CENTRES[i + 1] as number);

  // ln x = k ln 2 + ln centre + r − r² / 2 + …, with the error of each of the large sums
  const k = (offset >> 20) + shift;
  const base = k * LN2 + (CENTRES[i + 2] as number);
  const first = base + r;
  const part = first - base;
  const firstRest = base - (first - part) + (r - part);
  const square = -0.5 * r * r;
  const log = first + square;
  const bend = log - first;
  const logRest = first - (log - bend) + (square - bend);
  const small = k * LN2_REST + (CENTRES[i + 3] as number) + (rRest - r * rRest) + cubic(r + rRest);

  return expOfProduct(y, log, firstRest + logRest + small);
}

/** (2^shift x)^y for a finite y so large that only powers of an x near 1 are representable. */
function largePow(x: number, shift: number, y: number): number {
  const f = x - 1;
  if (shift === 0 && -1 / 16 < f && f < 1 / 16) return f === 0 ? 1 : expOfProduct(y, f, -nearRest(f));
  return (shift === 0 && f > 0) === y > 0 ? Infinity : 0;
}

/** exp(y (log + rest)), with the rounding error of y log kept. */
function expOfProduct(y: number, log: number, rest: number): number {
  const product = y * log;
  if (!(-MOST <= product && product <= MOST)) return product > 0 ? Infinity : 0;
  const yHigh = high27(y);
  const yLow = y - yHigh;
  const logHigh = high27(log);
  const logLow = log - logHigh;
  const lost = yHigh * logHigh - product + yHigh * logLow + yLow * logHigh + yLow * logLow;
  const more = y * rest;
  const sum = product + more;
  return expSum(sum, product - sum + more + lost);
}

/** The terms of ln(1 + r) from r³ on. */
function cubic(r: number): number {
  return r * r * r * (1 / 3 + r * (-1 / 4 + r * (1 / 5 + r * (-1 / 6 + r * (1 / 7 + r * (-1 / 8 + r * (1 / 9)))))));
}

function high27(x: number): number {
  const scaled = x * SPLITTER;
  return scaled - (scaled - x);
}

function specialPow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(x) || Number.isNaN(y)) return NaN;
  const size = Math.abs(x);
  if (Math.abs(y) === Infinity) return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0;
  const negative = x < 0 || Object.is(x, -0);
  if (negative && !Number.isInteger(y) && size > 0 && size < Infinity) return NaN;
  const value = positivePow(size, y);
  return negative && Number.isInteger(y) && y % 2 !== 0 ? -value : value;
}

function positivePow(x: number, y: number): number {
  if (x === 0 || x === Infinity) return x > 0 === y > 0 ? Infinity : 0;
  const high = highWord(x);
  if (high >= LEAST_NORMAL) return normalPow(x, high, 0, y);
  return normalPow(x * TWO_54, highWord(x * TWO_54), -54, y);
}
