import widePow from "@stdlib/math-base-special-pow";
import { expSum } from "./exp.ts";
import { highWord } from "./highWord.ts";
import { CENTRES, FIRST_INTERVAL, INFINITE, LEAST_NORMAL, LN2, LN2_REST } from "./lnCentres.ts";
import { ONE, POWER_OF_TWO } from "./powerOfTwo.ts";

const MOST_EXPONENT = 65536;
/** Beyond this y ln x the result may leave the normal doubles. */
const NARROW = 700;
/** 2^27 + 1, which splits a double into two halves whose products are exact (Dekker 1971). */
const SPLITTER = 134217729;

/**
 * x to the power y, the same bits in every engine, within 0.6 units in the last place for ordinary arguments: ln x is
 * taken as the sum of two doubles, multiplied by y with its rounding error kept, and handed to exp.
 */
export function pow(x: number, y: number): number {
  const high = highWord(x);
  if (!(LEAST_NORMAL <= high && high < INFINITE && -MOST_EXPONENT <= y && y <= MOST_EXPONENT)) return widePow(x, y);
  const offset = high - FIRST_INTERVAL;
  const k = offset >> 20;
  const i = ((offset >> 13) & 127) << 2;
  const centre = CENTRES[i] as number;
  const distance = x * (POWER_OF_TWO[ONE - k] as number) - centre;
  // r = distance / centre in two parts, the first so short that its products here are exact
  const r = Math.fround(distance * (CENTRES[i + 1] as number));
  const rRest = (distance - r * centre) * (CENTRES[i + 1] as number);

  const base = k * LN2 + (CENTRES[i + 2] as number);
  const first = base + r;
  const part = first - base;
  const firstRest = base - (first - part) + (r - part);
  const square = -0.5 * r * r;
  const log = first + square;
  const bend = log - first;
  const logRest = first - (log - bend) + (square - bend);
  const whole = r + rRest;
  const series =
    whole * whole * whole * (1 / 3 + whole * (-1 / 4 + whole * (1 / 5 + whole * (-1 / 6 + whole * (1 / 7)))));
  const small = k * LN2_REST + (CENTRES[i + 3] as number) + (rRest - r * rRest) + series;
  const rest = firstRest + logRest + small;

  const product = y * log;
  if (!(-NARROW <= product && product <= NARROW)) return widePow(x, y);
  const yHigh = high27(y);
  const logHigh = high27(log);
  const yLow = y - yHigh;
  const logLow = log - logHigh;
  const lost = yHigh * logHigh - product + yHigh * logLow + yLow * logHigh + yLow * logLow;
  return expSum(product, lost + y * rest);
}

function high27(x: number): number {
  const scaled = x * SPLITTER;
  return scaled - (scaled - x);
}
