import { expect, test } from "vitest";
import { roundTo, trackAround, widened } from "../../src/elements/input-row/track.ts";

const positive = { lower: 0, upper: Infinity };

test("a positive quantity has a logarithmic track around its median", () => {
  const track = trackAround({ p10: 14, p50: 28, p90: 58 }, positive);
  expect(track.isLog).toBe(true);
  expect([track.low, track.high]).toEqual([2, 196]);
  expect(track.place(28) - track.place(14)).toBeCloseTo(track.place(56) - track.place(28), 12);
});

test("a share's track starts at 0 and ends at a round share", () => {
  const ends = (p90: number) => trackAround({ p10: p90 / 2, p50: p90 / 1.5, p90 }, { lower: 0, upper: 1 }).high;
  expect([0.0013, 0.02, 0.166, 0.55].map(ends)).toEqual([0.005, 0.05, 0.5, 1]);
  expect(ends(0)).toBe(1);
});

test("zero and negative values get a straight track", () => {
  expect(trackAround({ p10: 0, p50: 0, p90: 0 }, positive)).toMatchObject({ isLog: false, low: 0, high: 10 });
  const growth = trackAround({ p10: -0.004, p50: 0.015, p90: 0.034 }, { lower: -1, upper: Infinity });
  expect(growth.isLog).toBe(false);
  expect(growth.low).toBeCloseTo(-growth.high, 12);
});

test("a track widens for what is typed beyond it", () => {
  const track = widened(trackAround({ p10: 14, p50: 28, p90: 58 }, positive), { p10: 14, p50: 28, p90: 900 });
  expect(track.place(900)).toBe(1);
});

test("values are rounded to what the eye can tell apart", () => {
  expect(roundTo(33.918, 0.49)).toBe(34);
  expect(roundTo(0.1534, 0.0039)).toBe(0.155);
  expect(roundTo(28_312, 480)).toBe(28_500);
});
