import fc from "fast-check";
import { expect, test } from "vitest";
import { dotStack } from "../../src/charts/dotStack.ts";
import { quantileDots } from "../../src/charts/quantileDots.ts";

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 20 });

test("no dot straddles zero: each lies at least half a column on its own side", () => {
  fc.assert(
    fc.property(values, fc.double({ min: 0.1, max: 1e5, noNaN: true }), (differences, width) => {
      for (const { value, column } of dotStack(differences, width)) {
        expect(Math.abs(column)).toBeGreaterThanOrEqual(0.5);
        if (value !== 0) expect(Math.sign(column)).toBe(Math.sign(value));
      }
    }),
  );
});

test("dots in a column stand on one another without a gap", () => {
  const dots = dotStack([1, 2, 3, 11, -4], 10);
  expect(dots.map(({ column, level }) => [column, level])).toEqual([
    [-0.5, 0],
    [0.5, 0],
    [0.5, 1],
    [0.5, 2],
    [1.5, 0],
  ]);
});

test("ties go half to either side", () => {
  const columns = dotStack([0, 0, 0, 0], 1).map(({ column }) => column);
  expect(columns.filter((column) => column < 0)).toHaveLength(2);
});

test("20 dots stand for the middles of 20 equal parts", () => {
  const thousand = Float64Array.from({ length: 1001 }, (_, i) => 1000 - i);
  const dots = quantileDots(thousand);
  expect(dots).toHaveLength(20);
  expect(dots[0]).toBeCloseTo(25, 9);
  expect(dots[19]).toBeCloseTo(975, 9);
});

test("dots need values", () => {
  expect(() => quantileDots([])).toThrow("required at least one value, found none");
});
