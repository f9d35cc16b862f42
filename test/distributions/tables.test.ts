import { describe, expect, it } from "vitest";
import { EXP_TABLE } from "../../src/distributions/expTable.ts";
import { CENTRES, LN2, LN2_REST } from "../../src/distributions/lnCentres.ts";
import { ONE, POWER_OF_TWO } from "../../src/distributions/powerOfTwo.ts";

// The tables of exp and ln, computed again in fixed point with 200 bits after the point.
const BITS = 200n;
const UNIT = 1n << BITS;

/** Exact for the doubles of these tables, which have no bit below 2^−100. */
function fixed(x: number): bigint {
  return BigInt(x * 2 ** 100) << (BITS - 100n);
}

function toNumber(x: bigint): number {
  return Number(x) / 2 ** Number(BITS);
}

function squareRoot(x: bigint): bigint {
  let guess = 2n * UNIT;
  for (;;) {
    const next = (guess + (x << BITS) / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}

/** ln x = 2 (s + s³ / 3 + s⁵ / 5 + …) with s = (x − 1) / (x + 1) */
function lnFixed(x: bigint): bigint {
  const s = ((x - UNIT) << BITS) / (x + UNIT);
  const square = (s * s) >> BITS;
  let sum = 0n;
  let power = s;
  for (let n = 1n; n < 160n; n += 2n) {
    sum += power / n;
    power = (power * square) >> BITS;
  }
  return 2n * sum;
}

describe("tables of exp and ln", () => {
  it("EXP_TABLE holds 2^(j / 128), the nearest double and the share it lacks", () => {
    let step = 2n * UNIT;
    for (let halving = 0; halving < 7; halving++) step = squareRoot(step);
    let power = UNIT;
    for (let j = 0; j < 128; j++) {
      const nearest = EXP_TABLE[2 * j] as number;
      const lacking = toNumber(((power - fixed(nearest)) << BITS) / fixed(nearest));
      expect(Math.abs(lacking)).toBeLessThanOrEqual(2 ** -53);
      expect(Math.abs((EXP_TABLE[2 * j + 1] as number) - lacking)).toBeLessThanOrEqual(1e-31);
      power = (power * step) >> BITS;
    }
  });

  it("CENTRES holds c, 1 / c and ln c as a multiple of 2^−42 and the rest", () => {
    for (let i = 0; i < 128; i++) {
      const [c, inverse, part, rest] = CENTRES.subarray(4 * i, 4 * i + 4) as unknown as [
        number,
        number,
        number,
        number,
      ];
      expect(inverse).toBe(1 / c);
      expect(Number.isInteger(part * 2 ** 42)).toBe(true);
      expect(Math.abs(toNumber(lnFixed(fixed(c)) - fixed(part)) - rest)).toBeLessThanOrEqual(1e-28);
    }
  });

  it("LN2 and its rest are ln 2", () => {
    expect(Number.isInteger(LN2 * 2 ** 42)).toBe(true);
    expect(Math.abs(toNumber(lnFixed(2n * UNIT) - fixed(LN2)) - LN2_REST)).toBeLessThanOrEqual(1e-28);
  });

  it("POWER_OF_TWO holds every power of two", () => {
    expect(POWER_OF_TWO[0]).toBe(5e-324);
    expect(POWER_OF_TWO[ONE]).toBe(1);
    expect(POWER_OF_TWO.at(-1)).toBe(2 ** 1023);
    expect(POWER_OF_TWO.every((power, i) => i === 0 || power === 2 * (POWER_OF_TWO[i - 1] as number))).toBe(true);
  });
});
