/**
 * Elementary functions that give the same bits in every JavaScript engine, which Math.exp and its kin do not: they use
 * only operations that IEEE 754 rounds exactly. Each is within about one unit in the last place.
 */
export { exp, expm1 } from "./exp.ts";
export { ln, log1p } from "./ln.ts";
export { pow } from "./pow.ts";
