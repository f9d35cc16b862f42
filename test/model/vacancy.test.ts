import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newPost, openPost, vacantShare } from "../../src/model/vacancy.ts";
import { type ListedDraws, listedDraws } from "../support/listedDraws.ts";

const drawsOf = (departures: number[]) => listedDraws({ departures } as unknown as ListedDraws);

/** Vacant shares of the weeks from `live` to `until`. */
function shares(live: number, until: number, leavesPerYear: number, vacancyWeeks: number, departures: number[]) {
  const post = newPost();
  const draws = drawsOf(departures);
  openPost(post, live, leavesPerYear, vacancyWeeks, 0, draws);
  const found: { from: number; to: number; share: number }[] = [];
  for (let t = Math.floor(live); t < until; t++) {
    const [from, to] = [Math.max(t, live), Math.min(t + 1, until)];
    found.push({ from, to, share: vacantShare(post, from, to, 0, draws) });
  }
  return found;
}

describe("the post of a bridge's owner", () => {
  it("is vacant from the departure for as long as stated, then the clock restarts: by hand", () => {
    // one departure a year; after 0.05 years = 2.6 weeks the first owner leaves for 1.5 weeks, the next after 5.2 more
    const found = shares(0, 12, 1, 1.5, [0.05, 0.1, 9]).map(({ share }) => share);
    const wanted = [0, 0, 0.4, 1, 0.1, 0, 0, 0, 0, 0.7, 0.8, 0];
    found.forEach((share, t) => {
      expect(share).toBeCloseTo(wanted[t], 12);
    });
  });

  it("is never vacant where nobody leaves or posts are filled at once", () => {
    expect(shares(0.3, 20, 0, 10, [0.01]).every(({ share }) => share === 0)).toBe(true);
    expect(shares(0.3, 20, 5, 0, [0.1]).every(({ share }) => share === 0)).toBe(true);
  });

  it("agrees with a walk through time in steps of a two-thousandth of a week", () => {
    const STEP = 1 / 2000;
    const times = fc.array(
      fc.integer({ min: 1, max: 400 }).map((i) => i / 100),
      { minLength: 1, maxLength: 5 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }).map((i) => i / 100),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 800 }).map((i) => i / 100),
        times,
        (live, leavesPerYear, vacancyWeeks, departures) => {
          const until = live + 17.4;
          let present = true;
          let k = 0;
          let left = leavesPerYear > 0 ? departures[0] * (52 / leavesPerYear) : Infinity;
          const vacantAt: boolean[] = [];
          for (let i = 0; i * STEP < 20; i++) {
            left -= STEP;
            while (left <= 0) {
              present = !present;
              left += present ? departures[++k % departures.length] * (52 / leavesPerYear) : vacancyWeeks;
            }
            vacantAt.push(!present);
          }
          for (const { from, to, share } of shares(live, until, leavesPerYear, vacancyWeeks, departures)) {
            const cells = vacantAt.slice(Math.round((from - live) / STEP), Math.round((to - live) / STEP));
            const walked = cells.filter(Boolean).length * STEP;
            const changes = cells.filter((vacant, i) => vacant !== cells[i - 1]).length;
            // each change of the post is found to within a step, and a vacancy shorter than one may be passed over
            expect(Math.abs(share * (to - from) - walked)).toBeLessThan((changes + 3 + leavesPerYear / 20) * STEP);
          }
        },
      ),
      { seed: 1, numRuns: 40 },
    );
  });
});
