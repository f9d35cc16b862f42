import { expect } from "vitest";

/**
 * Two implementations of the model: the kernel that makes runs and the one in TypeScript differ by the rounding of their
 * sums, some 1e-14 of what is added up; this allows 1e-11. Where one has no number, the other must have none.
 */
export function expectNear(actual: ArrayLike<number>, wanted: ArrayLike<number>, what = "", least = 1): void {
  expect(actual.length, what).toBe(wanted.length);
  for (let i = 0; i < wanted.length; i++) {
    if (Object.is(actual[i], wanted[i])) continue;
    const off = Math.abs(actual[i] - wanted[i]) / Math.max(least, Math.abs(wanted[i]));
    if (!(off <= 1e-11)) expect(actual[i], `${what} at ${i}, off by ${off}`).toBe(wanted[i]);
  }
}

/** The same of lists of them, one an option. */
export function expectEachNear(actual: readonly ArrayLike<number>[], wanted: readonly ArrayLike<number>[], what = "") {
  expect(actual.length, what).toBe(wanted.length);
  wanted.forEach((values, i) => {
    expectNear(actual[i], values, `${what} ${i}`);
  });
}
