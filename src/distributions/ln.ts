import { highWord } from "./highWord.ts";
import { CENTRES, FIRST_INTERVAL, INFINITE, LEAST_NORMAL, LN2, LN2_REST } from "./lnCentres.ts";
import { ONE, POWER_OF_TWO } from "./powerOfTwo.ts";

/** Within this of 1 there is a series instead of a table, so that small logarithms keep all their digits. */
const NEAR = 1 / 16;
const TWO_54 = 18014398509481984;
const LN_TWO_54 = 37.42994775023705;

/**
 * Natural logarithm, the same bits in every engine, within 0.53 units in the last place; −Infinity at 0, NaN below.
 * Method: P. T. P. Tang (1990), Table-driven implementation of the logarithm function, ACM TOMS 16(4), 378–400.
 */
export function ln(x: number): number {
  const f = x - 1;
  if (-NEAR < f && f < NEAR) return f - nearRest(f);
  const high = highWord(x);
  if (LEAST_NORMAL <= high && high < INFINITE) return farLn(x, high, 0);
  if (!(0 < x && x < Infinity)) return x === 0 ? -Infinity : x > 0 ? Infinity : NaN;
  return farLn(x * TWO_54, highWord(x * TWO_54), -LN_TWO_54);
}

/** ln(1 + x) without loss for small x, the same bits in every engine, within 0.6 units in the last place. */
export function log1p(x: number): number {
  if (-NEAR < x && x < NEAR) return x - nearRest(x);
  if (!(-1 < x && x < Infinity)) return x === -1 ? -Infinity : x > 0 ? Infinity : NaN;
  const sum = 1 + x;
  const lost = x < 1 ? x - (sum - 1) : 1 - (sum - x);
  return farLn(sum, highWord(sum), lost / sum);
}

/** f − ln(1 + f), for f within 1/16 of 0: with s = f / (2 + f), ln(1 + f) = 2 (s + s³/3 + s⁵/5 + …). */
export function nearRest(f: number): number {
  const s = f / (2 + f);
  const z = s * s;
  const series = z * (2 / 3 + z * (2 / 5 + z * (2 / 7 + z * (2 / 9 + z * (2 / 11)))));
  const half = 0.5 * f * f;
  return half - s * (half + series);
}

/** ln x + rest, for a normal x, not near 1, with this high word: ln x = k ln 2 + ln c + ln(1 + (z − c) / c). */
function farLn(x: number, high: number, rest: number): number {
  const offset = high - FIRST_INTERVAL;
  const k = offset >> 20;
  const i = ((offset >> 13) & 127) << 2;
  const r = (x * (POWER_OF_TWO[ONE - k] as number) - (CENTRES[i] as number)) * (CENTRES[i + 1] as number);
  const base = k * LN2 + (CENTRES[i + 2] as number);
  const sum = base + r;
  const low = base - sum + r + (k * LN2_REST + (CENTRES[i + 3] as number)) + rest;
  const r2 = r * r;
  return sum + (low + r2 * (-1 / 2 + r * (1 / 3) + r2 * (-1 / 4 + r * (1 / 5) + r2 * (-1 / 6 + r * (1 / 7)))));
}
