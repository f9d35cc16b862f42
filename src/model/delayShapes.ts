import { exp, ln, log1p } from "../distributions/elementary.ts";

/** A parameter of a shape, and between what it is looked for; both ends above 0, since it is looked for by factors. */
export interface ShapeParameter {
  name: string;
  low: number;
  high: number;
}

/** A way in which the worth of a signal may fall with its age. */
export interface DelayShape {
  name: string;
  parameters: readonly ShapeParameter[];
  /** logarithm of the worth of a signal, as a share of a fresh one, after so many hours */
  lnWorth(hours: number, parameters: readonly number[]): number;
}

/** From a minute to some weeks: no study says anything of a scale beyond. */
const SCALE: ShapeParameter = { name: "τ", low: 1 / 60, high: 1000 };

/** (1 + t/τ)^−β: the share that is lost in an hour is less the older the signal is. The model's own shape. */
export const powerLaw: DelayShape = {
  name: "power law",
  parameters: [SCALE, { name: "β", low: 0.01, high: 10 }],
  lnWorth: (hours, [scale, exponent]) => -exponent * log1p(hours / scale),
};

/** 1/(1 + t/τ): the power law with β = 1. */
export const hyperbolic: DelayShape = {
  name: "hyperbolic",
  parameters: [SCALE],
  lnWorth: (hours, [scale]) => -log1p(hours / scale),
};

/** c + (1 − c) e^(−t/s): some of the worth is never lost. */
export const floored: DelayShape = {
  name: "floor and exponential",
  parameters: [
    { ...SCALE, name: "s" },
    { name: "c", low: 0.001, high: 1 },
  ],
  lnWorth: (hours, [scale, floor]) => ln(floor + (1 - floor) * exp(-hours / scale)),
};

/** e^(−t/s): every hour loses the same share. */
export const exponential: DelayShape = {
  name: "exponential",
  parameters: [{ ...SCALE, name: "s" }],
  lnWorth: (hours, [scale]) => -hours / scale,
};

/** The shapes that are compared. */
export const delayShapes: readonly DelayShape[] = [powerLaw, hyperbolic, floored, exponential];
