import { describe, expect, it } from "vitest";
import { decide } from "../../src/decision/decide.ts";
import { type Costs, repeated, resultOf } from "../support/results.ts";

const flat = (value: number, times = 100) => repeated([[times, value]]);
const OPEN = flat(900);
const FIRST = { plans: { "by-hand-first": ["manual", "middleware"] } };

function headline(costs: Record<string, Costs>, settings: Parameters<typeof resultOf>[1] = {}, baseline = "open") {
  const { headline: parts } = decide(resultOf(costs, settings), { baseline }).recommendation;
  return { parts, text: parts.map(({ text }) => text).join("") };
}

const optionsIn = (parts: { option?: string }[]) => parts.flatMap(({ option }) => (option ? [option] : []));

describe("the headline", () => {
  it("says what to do where the pick is clear", () => {
    const { text, parts } = headline({ suite: flat(10), middleware: flat(90), open: OPEN });
    expect(text).toBe("Buy the integrated suite.");
    expect(optionsIn(parts)).toEqual(["suite"]);
  });

  it("hedges where it is leaning", () => {
    const { text } = headline({
      suite: flat(10),
      middleware: repeated([
        [70, 90],
        [30, 5],
      ]),
      open: OPEN,
    });
    expect(text).toBe("Probably buy the integrated suite.");
  });

  it("gives a twin that is too close to call a clause of its own, whichever of the two is the pick", () => {
    const one = repeated([
      [51, 10],
      [49, 12],
    ]);
    const two = repeated([
      [51, 12],
      [49, 10],
    ]);
    const wanted = "Build the middleware. Whether to bridge by hand until the middleware is live is too close to call.";
    const first = headline({ middleware: one, manual: flat(300), "by-hand-first": two, open: OPEN }, FIRST);
    const second = headline({ middleware: two, manual: flat(300), "by-hand-first": one, open: OPEN }, FIRST);
    expect([first.text, second.text]).toEqual([wanted, wanted]);
    expect(optionsIn(first.parts)).toEqual(["middleware", "by-hand-first"]);
  });

  it("says probably of a twin where it is leaning", () => {
    const dearer = repeated([
      [70, 60],
      [30, 5],
    ]);
    expect(headline({ middleware: dearer, manual: flat(300), "by-hand-first": flat(10), open: OPEN }, FIRST).text).toBe(
      "Build the middleware; probably bridge by hand until the middleware is live.",
    );
    expect(headline({ middleware: flat(10), manual: flat(300), "by-hand-first": dearer, open: OPEN }, FIRST).text).toBe(
      "Build the middleware, probably rather than by hand first.",
    );
  });

  it("says nothing of a twin that is clearly dearer", () => {
    const { text } = headline(
      { middleware: flat(10), manual: flat(300), "by-hand-first": flat(90), open: OPEN },
      FIRST,
    );
    expect(text).toBe("Build the middleware.");
  });

  it("names both where it is too close to call", () => {
    const { text, parts } = headline({
      suite: repeated([
        [54, 10],
        [46, 20],
      ]),
      manual: repeated([
        [54, 20],
        [46, 12],
      ]),
      open: OPEN,
    });
    expect(text).toMatch(/^Too close to call: .*suite or .*by hand\.$/);
    expect(optionsIn(parts)).toEqual(["suite", "manual"]);
  });

  it("says so where the pick and the odds disagree", () => {
    const { text, parts } = headline({
      suite: flat(10),
      manual: repeated([
        [60, 9],
        [40, 20],
      ]),
      open: OPEN,
    });
    expect(text).toMatch(/average.*; .*more often/);
    expect(optionsIn(parts)).toEqual(["suite", "manual"]);
  });

  it("leaves the gap open where that is best, twins or none", () => {
    expect(headline({ suite: flat(100), manual: flat(90), open: flat(5) }).text).toBe("Leave the gap open.");
    const leaning = headline({
      suite: repeated([
        [70, 90],
        [30, 1],
      ]),
      manual: flat(90),
      open: flat(5),
    });
    expect(leaning.text).toBe("Probably leave the gap open.");
  });

  it("counts the limits where nothing meets them", () => {
    const costs = { suite: { direct: flat(100), gap: flat(0), liveWeek: flat(50), delayHours: flat(90) } };
    const limits = [{ maxDirectCost: 10 }, { liveByMonth: 1 }, { maxDelayHours: 2 }];
    const text = (count: number) =>
      headline(costs, { constraints: Object.assign({}, ...limits.slice(0, count)) }, "suite").text;
    expect(text(3)).toBe("Nothing meets all three limits.");
    expect(text(2)).toBe("Nothing meets both limits.");
    expect(text(1)).toMatch(/^Nothing meets the (one )?limit\.$/);
  });

  it("names the rival that it is too close to, not one that it clearly beats", () => {
    const { text, parts } = headline({
      suite: flat(100),
      // cheaper in 15 of 100, and dearer by far in the rest
      middleware: repeated([
        [85, 200],
        [15, 99],
      ]),
      // cheaper in 10 of 100, yet within two standard errors on average
      manual: repeated([
        [90, 101],
        [10, 92],
      ]),
      open: OPEN,
    });
    expect(text).toMatch(/^Too close to call/);
    expect(optionsIn(parts)).toEqual(["suite", "manual"]);
  });

  it("claims no lower average for a pick that another criterion made", () => {
    // manual is cheaper in most futures and on average; its bad futures are worse
    const costs = {
      suite: flat(60),
      manual: repeated([
        [80, 10],
        [20, 190],
      ]),
      open: OPEN,
    };
    const result = resultOf(costs, { criterion: "cautious" });
    const { recommendation } = decide(result);
    expect(recommendation.option).toBe("suite");
    expect(recommendation.margins.manual.mean).toBeLessThan(0);
    expect(recommendation.headline.map(({ text }) => text).join("")).not.toMatch(/on average/i);
  });
});
