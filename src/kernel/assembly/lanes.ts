// Two trials side by side: a v128 holds the same quantity of both. Comparisons give lanes of all ones or zeros.

// @ts-ignore: decorator
@inline export function both(x: f64): v128 { return f64x2.splat(x); }
// @ts-ignore: decorator
@inline export function add(a: v128, b: v128): v128 { return f64x2.add(a, b); }
// @ts-ignore: decorator
@inline export function sub(a: v128, b: v128): v128 { return f64x2.sub(a, b); }
// @ts-ignore: decorator
@inline export function mul(a: v128, b: v128): v128 { return f64x2.mul(a, b); }
// @ts-ignore: decorator
@inline export function div(a: v128, b: v128): v128 { return f64x2.div(a, b); }
/** The lesser; the second where either is no number. */
// @ts-ignore: decorator
@inline export function least(a: v128, b: v128): v128 { return f64x2.pmin(b, a); }
/** The greater; the second where either is no number. */
// @ts-ignore: decorator
@inline export function most(a: v128, b: v128): v128 { return f64x2.pmax(b, a); }
// @ts-ignore: decorator
@inline export function below(a: v128, b: v128): v128 { return f64x2.lt(a, b); }
// @ts-ignore: decorator
@inline export function atMost(a: v128, b: v128): v128 { return f64x2.le(a, b); }
// @ts-ignore: decorator
@inline export function same(a: v128, b: v128): v128 { return f64x2.eq(a, b); }
// @ts-ignore: decorator
@inline export function differs(a: v128, b: v128): v128 { return f64x2.ne(a, b); }
// @ts-ignore: decorator
@inline export function and(a: v128, b: v128): v128 { return v128.and(a, b); }
// @ts-ignore: decorator
@inline export function or(a: v128, b: v128): v128 { return v128.or(a, b); }
/** a where the mask is set, else b. */
// @ts-ignore: decorator
@inline export function pick(mask: v128, a: v128, b: v128): v128 { return v128.bitselect(a, b, mask); }
// @ts-ignore: decorator
@inline export function any(mask: v128): bool { return v128.any_true(mask); }
// @ts-ignore: decorator
@inline export function every(mask: v128): bool { return i64x2.all_true(mask); }
/** A lane's number. */
// @ts-ignore: decorator
@inline export function first(a: v128): f64 { return f64x2.extract_lane(a, 0); }
// @ts-ignore: decorator
@inline export function second(a: v128): f64 { return f64x2.extract_lane(a, 1); }
// @ts-ignore: decorator
@inline export function floorOf(a: v128): v128 { return f64x2.floor(a); }
/** One lane of a pair. */
// @ts-ignore: decorator
@inline export function laneOf(pair: v128, lane: i32): f64 {
  return lane == 0 ? f64x2.extract_lane(pair, 0) : f64x2.extract_lane(pair, 1);
}
/** Whether a mask is set in a lane. */
// @ts-ignore: decorator
@inline export function isSet(mask: v128, lane: i32): bool {
  return (lane == 0 ? i64x2.extract_lane(mask, 0) : i64x2.extract_lane(mask, 1)) != 0;
}
/** Two numbers side by side. */
// @ts-ignore: decorator
@inline export function pair(a: f64, b: f64): v128 { return f64x2.replace_lane(both(a), 1, b); }
/** The lesser and the greater of two numbers that are numbers: two instructions instead of a branch. */
// @ts-ignore: decorator
@inline export function lesser(a: f64, b: f64): f64 { return first(least(both(a), both(b))); }
// @ts-ignore: decorator
@inline export function greater(a: f64, b: f64): f64 { return first(most(both(a), both(b))); }
