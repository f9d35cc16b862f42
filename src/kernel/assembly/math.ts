import { add, any, below, both, div, least, most, mul, pick, same, sub } from "./lanes";

/** Numbers that the functions below need, each twice: an engine loads a pair faster than it makes one of a constant. */
const NUMBERS = memory.data<f64>([
  1.4426950408889634, 1.4426950408889634, // 0: log2 e
  6755399441055744.0, 6755399441055744.0, // 1: 3 · 2^51, which rounds to a whole number in the low bits
  6.93147180369123816490e-1, 6.93147180369123816490e-1, // 2, 3: ln 2, high and low
  1.90821492927058770002e-10, 1.90821492927058770002e-10,
  1.0, 1.0, // 4: 1/0!, 1/1!, …, 1/13! follow from here but for the first
  0.5, 0.5,
  0.16666666666666666, 0.16666666666666666,
  0.041666666666666664, 0.041666666666666664,
  0.008333333333333333, 0.008333333333333333,
  0.001388888888888889, 0.001388888888888889, // 9
  0.0001984126984126984, 0.0001984126984126984,
  0.0000248015873015873, 0.0000248015873015873,
  0.0000027557319223985893, 0.0000027557319223985893, // 12
  2.755731922398589e-7, 2.755731922398589e-7,
  2.505210838544172e-8, 2.505210838544172e-8,
  2.08767569878681e-9, 2.08767569878681e-9, // 15
  1.6059043836821613e-10, 1.6059043836821613e-10,
  -708.0, -708.0, // 17
  709.0, 709.0,
  2.0, 2.0, // 19
  3.999999999940941908e-1, 3.999999999940941908e-1, // 20: the polynomial of ln
  2.222219843214978396e-1, 2.222219843214978396e-1,
  1.531383769920937332e-1, 1.531383769920937332e-1,
  6.666666666666735130e-1, 6.666666666666735130e-1, // 23
  2.857142874366239149e-1, 2.857142874366239149e-1,
  1.818357216161805012e-1, 1.818357216161805012e-1,
  1.479819860511658591e-1, 1.479819860511658591e-1,
], 16);

// @ts-ignore: decorator
@inline function number(index: usize): v128 {
  return v128.load(NUMBERS + index * 16);
}

/**
 * e^x of both lanes, within two units in the last place between −708 and 709; 0 below, e^709 above.
 * Method: x = k ln 2 + r, a Taylor polynomial of degree 13 in r, and 2^k put into the exponent.
 */
export function exp(x: v128): v128 {
  const bound = least(most(x, number(17)), number(18));
  const rounder = number(1);
  const rounded = add(mul(bound, number(0)), rounder);
  const k = sub(rounded, rounder);
  const r = sub(sub(bound, mul(k, number(2))), mul(k, number(3)));
  const r2 = mul(r, r);
  const r4 = mul(r2, r2);
  const one = number(4);
  const a = add(add(one, r), mul(r2, add(number(5), mul(r, number(6)))));
  const b = add(add(number(7), mul(r, number(8))), mul(r2, add(number(9), mul(r, number(10)))));
  const c = add(add(number(11), mul(r, number(12))), mul(r2, add(number(13), mul(r, number(14)))));
  const d = add(number(15), mul(r, number(16)));
  const p = add(a, mul(r4, add(b, mul(r4, add(c, mul(r4, d))))));
  const power = i64x2.shl(i64x2.add(rounded, i64x2.splat(1023)), 52);
  return v128.andnot(mul(p, power), below(x, number(17)));
}

/** e^x of both lanes for |x| ≤ 0.1, to the last place: its Taylor polynomial of degree 9. */
// @ts-ignore: decorator
@inline export function nearExp(x: v128): v128 {
  const x2 = mul(x, x);
  const x4 = mul(x2, x2);
  const a = add(add(number(4), x), mul(x2, add(number(5), mul(x, number(6)))));
  const b = add(add(number(7), mul(x, number(8))), mul(x2, add(number(9), mul(x, number(10)))));
  const c = add(number(11), mul(x, number(12)));
  return add(a, mul(x4, add(b, mul(x4, c))));
}

/**
 * ln x of both lanes for positive normal x, within one unit in the last place; −∞ at 0.
 * Method: FreeBSD's e_log.c (Sun Microsystems 1993): x = 2^k (1 + f), s = f/(2 + f).
 */
export function ln(x: v128): v128 {
  return pick(same(x, both(0.0)), both(-Infinity), lnPositive(x));
}

/** The same for x > 0. */
// @ts-ignore: decorator
@inline export function lnPositive(x: v128): v128 {
  const k64 = i64x2.shr_s(i64x2.sub(x, i64x2.splat(0x3fe6a09e667f3bcd)), 52);
  const rounder = number(1);
  const k = sub(i64x2.add(k64, rounder), rounder);
  const f = sub(i64x2.sub(x, i64x2.shl(k64, 52)), number(4));
  const s = div(f, add(number(19), f));
  const z = mul(s, s);
  const w = mul(z, z);
  const t1 = mul(w, add(number(20), mul(w, add(number(21), mul(w, number(22))))));
  const t2 = mul(z, add(number(23), mul(w, add(number(24), mul(w, add(number(25), mul(w, number(26))))))));
  const half = mul(number(5), mul(f, f));
  return sub(mul(k, number(2)), sub(sub(half, add(mul(s, add(half, add(t1, t2))), mul(k, number(3)))), f));
}

/** ln(1 + x) of both lanes, x > −1, without loss for small x (D. Goldberg 1991). */
export function log1p(x: v128): v128 {
  const u = add(both(1.0), x);
  return add(ln(u), div(sub(x, sub(u, both(1.0))), u));
}

/** e^x − 1 of both lanes without loss for small x. */
export function expm1(x: v128): v128 {
  const near = below(f64x2.abs(x), both(0.25));
  if (!any(near)) return sub(exp(x), number(4));
  const x2 = mul(x, x);
  const x4 = mul(x2, x2);
  // (e^x − 1) ÷ x by its Taylor polynomial
  const a = add(add(number(4), mul(x, number(5))), mul(x2, add(number(6), mul(x, number(7)))));
  const b = add(add(number(8), mul(x, number(9))), mul(x2, add(number(10), mul(x, number(11)))));
  const c = add(add(number(12), mul(x, number(13))), mul(x2, add(number(14), mul(x, number(15)))));
  const p = mul(x, add(a, mul(x4, add(b, mul(x4, c)))));
  if (i64x2.all_true(near)) return p;
  return pick(near, p, sub(exp(x), number(4)));
}

/** base^exponent of both lanes for a base ≥ 0 and an exponent ≥ 0; 0^0 is 1. */
export function pow(base: v128, exponent: v128): v128 {
  return exp(mul(exponent, most(ln(base), both(-1e300))));
}
