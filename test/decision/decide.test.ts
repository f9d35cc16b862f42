import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { repeated, resultOf } from "../support/results.ts";

const flat = (value: number, times = 100) => repeated([[times, value]]);

describe("decide", () => {
  it("picks by the criterion, never by the odds: the option that is best most often may lose", () => {
    // built as in the published example: expected value picks the first, most often best is the third
    const result = resultOf({
      suite: flat(10),
      middleware: flat(11),
      manual: repeated([
        [60, 9],
        [40, 20],
      ]),
      open: flat(50),
    });
    const { options, recommendation } = decide(result);
    expect(options.map(({ pBest }) => pBest)).toEqual([0.4, 0, 0.6, 0]);
    expect(recommendation.option).toBe("suite");
    expect(recommendation.cheaperThan).toEqual({ middleware: 1, manual: 0.4, open: 1 });
    expect(recommendation.strength).toBe("too close to call");
    expect(recommendation.closest).toBe("manual");
    expect(recommendation.runnerUp).toBe("middleware");
    expect(recommendation.difference).toEqual({ mean: 1, se: 0, p10: 1, p90: 1 });
  });

  it("follows each criterion to its own pick", () => {
    const result = resultOf({
      // mean 20; dearest tenth 110; regret at p90 about 0
      suite: repeated([
        [90, 10],
        [10, 110],
      ]),
      // mean 25 throughout
      middleware: flat(25),
      // mean 24, dearest tenth 30; regret at most 20
      manual: repeated([
        [40, 30],
        [60, 20],
      ]),
      open: flat(200),
    });
    const pick = (criterion: "expected" | "cautious" | "regret") => decide(result, { criterion }).recommendation.option;
    expect(pick("expected")).toBe("suite");
    expect(pick("cautious")).toBe("middleware");
    expect(pick("regret")).toBe("suite");
    expect(decide(result, { criterion: "cautious" }).recommendation.criterion).toBe("cautious");
  });

  it("takes criterion and limits from the scenario unless told otherwise", () => {
    const costs = { suite: { direct: flat(100), gap: flat(0) }, middleware: flat(150), open: flat(300) };
    const result = resultOf(costs, { criterion: "regret", constraints: { maxDirectCost: 50 } });
    expect(decide(result).recommendation).toMatchObject({ option: "middleware", criterion: "regret" });
    const free = decide(result, { criterion: "expected", constraints: { chance: 0.8 } });
    expect(free.recommendation).toMatchObject({ option: "suite", setAside: [] });
  });

  it("sets aside what misses a limit too often: it has no odds, is no rival and sets no regret", () => {
    const result = resultOf(
      {
        suite: {
          direct: repeated([
            [79, 40],
            [21, 60],
          ]),
          gap: flat(0),
        },
        middleware: flat(100),
        manual: flat(120),
        open: flat(300),
      },
      { constraints: { maxDirectCost: 50 } },
    );
    const { options, recommendation } = decide(result);
    expect(recommendation.setAside).toEqual([{ option: "suite", constraint: "maxDirectCost", chance: 0.79 }]);
    expect(options[0]).toMatchObject({ pBest: null, expectedRegret: null });
    expect(options[0].tco.mean).toBeCloseTo(44.2, 10);
    expect(options[1]).toMatchObject({ pBest: 1, expectedRegret: 0 });
    expect(options[2].expectedRegret).toBe(20);
    expect(recommendation).toMatchObject({
      option: "middleware",
      cheaperThan: { manual: 1, open: 1 },
      nearestMiss: null,
    });
  });

  it("judges twins, which end on the same approach, apart from rivals, and gives the odds of the family", () => {
    const result = resultOf(
      {
        suite: repeated([
          [90, 30],
          [10, 5],
        ]),
        middleware: repeated([
          [50, 10],
          [50, 11],
        ]),
        manual: flat(80),
        "by-hand-first": repeated([
          [49, 11],
          [51, 10],
        ]),
        open: flat(90),
      },
      { plans: { "by-hand-first": ["manual", "middleware"] } },
    );
    const { options, recommendation } = decide(result);
    expect(recommendation.option).toBe("by-hand-first");
    expect(recommendation.family).toBe("middleware");
    expect(recommendation.twin).toEqual({ option: "middleware", strength: "too close to call" });
    expect(recommendation.strength).toBe("clear");
    expect(recommendation.cheaperThan.suite).toBe(0.9);
    expect(options.map(({ pBest }) => pBest)).toEqual([0.1, 0.495, 0, 0.405, 0].map((x) => expect.closeTo(x, 12)));
    expect(recommendation.familyChance).toBeCloseTo(0.9, 12);
    expect(recommendation.runnerUp).toBe("middleware");
  });

  it("names the runner-up by the criterion and the closest rival by the odds", () => {
    const result = resultOf({
      suite: flat(10),
      // second on average, never cheaper
      middleware: flat(12),
      // third on average, cheaper in 30 of 100
      manual: repeated([
        [30, 5],
        [70, 30],
      ]),
      open: flat(99),
    });
    const { recommendation } = decide(result);
    expect(recommendation).toMatchObject({
      option: "suite",
      strength: "leaning",
      runnerUp: "middleware",
      closest: "manual",
    });
    expect(recommendation.margins.manual.mean).toBeCloseTo(12.5, 12);
  });

  it("has neither strength nor runner-up where one option is left", () => {
    const result = resultOf(
      { suite: { direct: flat(100), gap: flat(0) }, open: flat(300) },
      { constraints: { maxDirectCost: 50 } },
    );
    const { recommendation } = decide(result);
    expect(recommendation).toMatchObject({
      option: "open",
      family: "open",
      strength: null,
      runnerUp: null,
      difference: null,
      twin: null,
      closest: null,
      cheaperThan: {},
    });
  });

  it("has no pick where all are set aside, and names the nearest miss", () => {
    const { options, recommendation } = decide(
      resultOf(
        {
          suite: {
            direct: repeated([
              [70, 40],
              [30, 60],
            ]),
            gap: flat(0),
            liveWeek: repeated([
              [10, 4],
              [90, 60],
            ]),
          },
          middleware: {
            direct: flat(10),
            gap: flat(0),
            delayHours: repeated([
              [50, 1],
              [50, 30],
            ]),
          },
        },
        { constraints: { maxDirectCost: 50, liveByMonth: 6, maxDelayHours: 24 } },
      ),
      { baseline: "suite" },
    );
    expect(recommendation).toMatchObject({
      option: null,
      strength: null,
      family: null,
      familyChance: null,
      cheaperThan: {},
      runnerUp: null,
      difference: null,
      twin: null,
      nearestMiss: { option: "middleware", constraint: "maxDelayHours", chance: 0.5 },
    });
    expect(recommendation.setAside).toHaveLength(3);
    expect(options.every(({ pBest, expectedRegret }) => pBest === null && expectedRegret === null)).toBe(true);
  });

  it("gives ties to the option with the fewest stages, open first, then to the file's order", () => {
    const dearOpen = decide(resultOf({ suite: flat(10), middleware: flat(10), open: flat(20) }));
    expect(dearOpen.recommendation.option).toBe("suite");
    const { options, recommendation } = decide(resultOf({ suite: flat(10), middleware: flat(10), open: flat(10) }));
    expect(recommendation.option).toBe("open");
    expect(recommendation.strength).toBe("too close to call");
    expect(options.map(({ pBest }) => pBest)).toEqual([1 / 3, 1 / 3, 1 / 3].map((x) => expect.closeTo(x, 12)));
  });

  it("decides from a single trial, without claiming that it is clear", () => {
    const { recommendation } = decide(resultOf({ suite: [1], middleware: [2], open: [9] }));
    expect(recommendation.option).toBe("suite");
    expect(recommendation.strength).toBe("too close to call");
  });
});
