const LEAST = -1074;

/** 2^n for n = −1074 … 1023, each exact. */
export const POWER_OF_TWO = new Float64Array(1023 - LEAST + 1);
/** Where 2^0 stands in POWER_OF_TWO. */
export const ONE = -LEAST;

POWER_OF_TWO[0] = Number.MIN_VALUE;
for (let i = 1; i < POWER_OF_TWO.length; i++) POWER_OF_TWO[i] = 2 * (POWER_OF_TWO[i - 1] as number);
