import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrawnApproach } from "../../src/model/drawn.ts";
import { earlyShare, newOutages, outagesInWeek, startOutages } from "../../src/model/outages.ts";
import { type ListedDraws, listedDraws } from "../support/listedDraws.ts";
import { integral } from "../support/quadrature.ts";

type Reliability = DrawnApproach["reliability"];

const STEADY: Reliability = {
  breaksPerYear: 52,
  earlyMultiplier: 1,
  settlingWeeks: 0,
  detectHoursOwned: 16.8,
  detectHoursUnowned: 168,
  repairHours: 4,
  severity: 1,
  harm: 1,
  incidentCost: 0,
};

/** Breaks of the weeks from `live` to `until`, with the coverage and hands given. */
function weeksOf(
  reliability: Reliability,
  lists: Pick<ListedDraws, "arrivals" | "detection" | "repair">,
  { live = 0, until = 20, coverage = 1, hands = 8 } = {},
) {
  const outages = newOutages();
  const draws = listedDraws(lists as ListedDraws);
  startOutages(outages, 0, draws);
  const early = reliability.earlyMultiplier > 1 && reliability.settlingWeeks > 0;
  const found: { from: number; to: number; broken: number; unnoticed: number; breaks: number; repairHours: number }[] =
    [];
  for (let t = Math.floor(live); t < until; t++) {
    const [from, to] = [Math.max(t, live), Math.min(t + 1, until)];
    const left = early ? earlyShare(to - live, reliability.settlingWeeks) : 1;
    outagesInWeek(outages, from, to, live, left, coverage, hands, reliability, 0, draws);
    const { broken, unnoticed, breaks, repairHours } = outages;
    found.push({ from, to, broken, unnoticed, breaks, repairHours });
  }
  return found;
}

describe("outages", () => {
  it("of a week, by hand: one break a week of hazard, noticed after 0.1 weeks, repaired in half a week", () => {
    // arrivals at 0.9 and 2.2 weeks; 16.8 h are a tenth of a week; 4 h of repair by 8 h a week take half a week
    const found = weeksOf(STEADY, { arrivals: [0.9, 1.3, 50], detection: [1, 2], repair: [1, 0.5] }, { until: 4 });
    const wanted = [
      { broken: 0.1, unnoticed: 0.1, breaks: 1, repairHours: 4 },
      { broken: 0.5, unnoticed: 0, breaks: 0, repairHours: 0 },
      { broken: 0.45, unnoticed: 0.2, breaks: 1, repairHours: 2 },
      { broken: 0, unnoticed: 0, breaks: 0, repairHours: 0 },
    ];
    wanted.forEach((week, t) => {
      for (const [name, value] of Object.entries(week)) {
        expect(found[t][name as keyof typeof week], `${name} of week ${t}`).toBeCloseTo(value, 12);
      }
    });
  });

  it("are noticed the later the less somebody looks: the geometric mean of the two delays by coverage", () => {
    const at = (coverage: number) =>
      weeksOf(STEADY, { arrivals: [0.25, 99], detection: [0.1], repair: [0] }, { coverage })[0].unnoticed;
    expect(at(1)).toBeCloseTo(0.1 * 0.1, 12);
    expect(at(1.7)).toBeCloseTo(0.1 * 0.1, 12);
    expect(at(0.5)).toBeCloseTo(0.1 * Math.sqrt(0.1), 12);
    expect(at(0.25)).toBeCloseTo(0.1 * 0.1 ** 0.25, 12);
  });

  it("are noticed at once where either delay is 0 and coverage is between none and all", () => {
    const lists = { arrivals: [0.25, 99], detection: [5], repair: [0] };
    expect(weeksOf({ ...STEADY, detectHoursOwned: 0 }, lists, { coverage: 0.3 })[0].unnoticed).toBe(0);
    expect(weeksOf({ ...STEADY, detectHoursUnowned: 0 }, lists, { coverage: 0.3 })[0].unnoticed).toBe(0);
    expect(weeksOf({ ...STEADY, detectHoursUnowned: 0 }, lists, { coverage: 1 })[0].unnoticed).toBeCloseTo(0.5, 12);
  });

  it("count once where they overlap and carry over into later weeks: as on a grid of minutes", () => {
    const list = (most: number) =>
      fc.array(
        fc.integer({ min: 0, max: 1000 }).map((i) => (i * most) / 1000),
        { minLength: 1, maxLength: 9 },
      );
    fc.assert(
      fc.property(
        fc.record({ arrivals: list(2).filter((all) => all.some((x) => x > 0.1)), detection: list(6), repair: list(6) }),
        fc.integer({ min: 0, max: 200 }).map((i) => i / 100),
        (lists, live) => {
          const until = live + 6.3;
          const found = weeksOf(STEADY, lists, { live, until });
          const MINUTE = 1 / (7 * 24 * 60);
          const grid = (stretches: [number, number][], from: number, to: number) => {
            let inside = 0;
            for (let time = from + MINUTE / 2; time < to; time += MINUTE) {
              if (stretches.some(([a, b]) => a <= time && time < b)) inside++;
            }
            return inside * MINUTE;
          };
          const broken: [number, number][] = [];
          const unnoticed: [number, number][] = [];
          let at = live + lists.arrivals[0];
          for (let k = 0; at < until; at += lists.arrivals[++k % lists.arrivals.length]) {
            const noticed = at + 0.1 * lists.detection[k % lists.detection.length];
            unnoticed.push([at, noticed]);
            broken.push([at, noticed + 0.5 * lists.repair[k % lists.repair.length]]);
          }
          for (const week of found) {
            const tolerance = (2 * week.breaks + 4) * MINUTE;
            expect(Math.abs(week.broken - grid(broken, week.from, week.to))).toBeLessThan(tolerance);
            expect(Math.abs(week.unnoticed - grid(unnoticed, week.from, week.to))).toBeLessThan(tolerance);
          }
        },
      ),
      { seed: 1, numRuns: 15 },
    );
  });

  it("come as the integral of the hazard says, early excess included", () => {
    const settling: Reliability = { ...STEADY, breaksPerYear: 26, earlyMultiplier: 5, settlingWeeks: 3 };
    const hazard = (age: number) => (26 / 52) * (1 + 4 * 2 ** (-age / 3));
    const STEP = 0.001;
    for (const live of [0, 0.37]) {
      const found = weeksOf(settling, { arrivals: [STEP], detection: [0], repair: [0] }, { live, until: 30 });
      let breaks = 0;
      for (const week of found) {
        breaks += week.breaks;
        expect(Math.abs(breaks * STEP - integral(hazard, 0, week.to - live))).toBeLessThan(STEP * 1.001);
      }
    }
  });

  it("never cover more than the live part, and never less than nothing", () => {
    const [week] = weeksOf(STEADY, { arrivals: [0.001], detection: [3], repair: [9] }, { live: 0.123, until: 0.9 });
    expect(week.broken).toBeLessThanOrEqual(week.to - week.from);
    expect(week.broken).toBeGreaterThan(0.99 * (week.to - week.from));
  });
});
