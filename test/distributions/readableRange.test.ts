import fc from "fast-check";
import { expect, it } from "vitest";
import { readableRange } from "../../src/distributions/readableRange.ts";

it("readableRange has few digits and lies inside, within a hundredth of the width", () => {
  expect(readableRange(5.5973, 21.4382)).toEqual([5.7, 21.3]);
  expect(readableRange(1000000.123, 1000000.987)).toEqual([1000000.127, 1000000.983]);
  fc.assert(
    fc.property(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
      (low, width) => {
        const high = low + width;
        const [from, to] = readableRange(low, high);
        expect(low < from && from < low + width / 99 && high - width / 99 < to && to < high).toBe(true);
      },
    ),
    { seed: 3 },
  );
});
