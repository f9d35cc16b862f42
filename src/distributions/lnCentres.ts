import { LN_TABLE } from "./lnTable.ts";

/** ln 2 as a multiple of 2^−42 and the rest. */
export const LN2 = 0.6931471805598903;
export const LN2_REST = 5.497923018708371e-14;

/** High words of the least normal double and of infinity; between them x = 2^k z with z in [0.70703125, 1.4140625). */
export const LEAST_NORMAL = 0x00100000;
export const INFINITE = 0x7ff00000;
/** High word of 0.70703125: subtracted, it leaves k in the top twelve bits and the number of z's interval in the next seven. */
export const FIRST_INTERVAL = 0x3fe6a000;

/** For each of the 128 intervals of z four numbers: its centre c, 1 / c, and ln c as a multiple of 2^−42 and the rest. */
export const CENTRES = new Float64Array(128 * 4);

for (let i = 0; i < 128; i++) {
  // 75 intervals of 2^−8 lie below 1, where doubles are twice as dense, and 53 of 2^−7 above.
  const centre = i < 75 ? 1 - (75 - i - 0.5) / 256 : 1 + (i - 75 + 0.5) / 128;
  CENTRES.set([centre, 1 / centre, LN_TABLE[2 * i] as number, LN_TABLE[2 * i + 1] as number], 4 * i);
}
