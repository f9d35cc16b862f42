import { describe, expect, it } from "vitest";
import { describeFuture } from "../../src/decision/describeFuture.ts";
import { rarity } from "../../src/decision/drawnWords.ts";
import { futureEvents } from "../../src/decision/futureEvents.ts";
import { often, span } from "../../src/decision/spans.ts";
import type { OneFuture, OptionFuture } from "../../src/simulation/oneFuture.ts";
import { oneFuture } from "../../src/simulation/oneFuture.ts";
import type { StageFuture } from "../../src/simulation/stageFuture.ts";
import { SHIPPED, shipped } from "../support/scenarios.ts";

const scenario = shipped("mid-size-b2b");

/** A quiet stage: live in week 5 of 78, whole from week 11 on. */
const QUIET: StageFuture = {
  approach: "suite",
  begins: 0,
  build: { from: 1, to: 4.3 },
  repriced: false,
  plannedLive: 4.1,
  live: 4.3,
  pilotEnds: 6.3,
  rampEnds: 10.3,
  ends: 78,
  endedBy: "horizon",
  breaks: [],
  vacancies: [],
  renewals: [{ at: 52, index: 1.05, shocked: false }],
};

function option(id: string, stages: Partial<StageFuture>[], tco = 500_000): OptionFuture {
  const series = new Array<number>(78).fill(0);
  const kinds = { fee: 0, subscription: 0, build: 0, maintenance: 0, handling: 0, incidents: 0, owed: 0 };
  return {
    id,
    label: id,
    tco,
    directCost: 0.2 * tco,
    gapCost: 0.8 * tco,
    outcomes: {} as OptionFuture["outcomes"],
    costs: kinds,
    owedAtEnd: 0,
    weekly: {
      quality: series,
      exposure: series,
      gap: series,
      cost: series,
      broken: series,
      unnoticed: series,
    } as never,
    stages: stages.map((stage) => ({ ...QUIET, ...stage })),
  };
}

function futureOf(...options: OptionFuture[]): OneFuture {
  return { weeks: 78, discount: new Array(79).fill(1), inputs: [], options };
}

function storyOf(...stages: Partial<StageFuture>[]): string {
  return describeFuture(futureOf(option("suite", stages)), scenario).options.suite.join(" ");
}

describe("the story of an option", () => {
  it("tells of going live against the plan, of breaks, of its owner, and of the bill", () => {
    const at = (week: number, noticed: number, repaired: number) => ({
      at: week,
      noticed: week + noticed,
      repaired: week + repaired,
    });
    const story = storyOf({
      live: 22.4,
      plannedLive: 13.4,
      breaks: [at(30, 1 / 168, 1 / 7), at(40, 6 / 7, 1), at(60, 2 / 168, 2 / 7)],
      vacancies: [{ from: 36, to: 43 }],
    });
    expect(story).toBe(
      "Live in week 23, 9 weeks later than planned. It breaks 3 times, for 10 days in all; the longest goes unnoticed for 6 days. " +
        "Its owner leaves in month 9 and the post is empty for 7 weeks. In all $500,000: $100,000 paid, $400,000 lost to the gap.",
    );
  });

  it("counts overlapping breaks once", () => {
    const breaks = [
      { at: 30, noticed: 30.1, repaired: 32 },
      { at: 31, noticed: 31.1, repaired: 33 },
    ];
    expect(storyOf({ breaks })).toContain("It breaks twice, for 3 weeks in all");
  });

  it.each([
    [{}, "Live in week 5. It never breaks. In all"],
    [{ live: 0, build: null, plannedLive: 0 }, "Live from the first day."],
    [{ live: 9.9, plannedLive: 11.9 }, "Live in week 10, 14 days sooner than planned."],
    [
      { live: 9.9, plannedLive: 1.9, repriced: true },
      "8 weeks later than planned; the discovery vendor had changed its data access.",
    ],
    [{ live: null, endedBy: "abandonment", ends: 19.2 }, "Given up in week 20, before it was live. In all"],
    [{ live: null }, "Not live within 18 months. In all"],
    [{ live: null, begins: null }, "Never started. In all"],
    [{ breaks: [{ at: 77.9, noticed: null, repaired: null }] }, "It breaks once, unnoticed for 17 hours."],
    [{ breaks: [{ at: 50, noticed: 50, repaired: 51 }] }, "It breaks once, noticed within the hour."],
    [{ vacancies: [{ from: 77, to: null }] }, "Its owner leaves in month 18 and is not replaced."],
    [{ vacancies: [{ from: 20, to: 20 }] }, "Its owner leaves in month 5 and is replaced at once."],
    [
      {
        vacancies: [
          { from: 20, to: 23 },
          { from: 40, to: 44 },
        ],
      },
      "Its owner leaves twice, and the post is empty for 7 weeks in all.",
    ],
    [{ renewals: [{ at: 52, index: 1.4, shocked: true }] }, "Its price jumps by 40% in month 13."],
    [
      {
        renewals: [
          { at: 52, index: 1.1, shocked: false },
          { at: 60, index: 1.65, shocked: true },
        ],
        vacancies: [{ from: 20, to: 20 }],
      },
      "is replaced at once; its price jumps by 50% in month 14.",
    ],
  ] as [Partial<StageFuture>, string][])("%j: %s", (stage, words) => {
    expect(storyOf(stage)).toContain(words);
  });

  it("names the stages of a plan", () => {
    const stages = [
      { approach: "manual", live: 0.5, plannedLive: 0.5, ends: 30, endedBy: "retirement" as const },
      { approach: "middleware", live: 21.2, plannedLive: 21 },
    ];
    expect(storyOf(...stages)).toContain("By hand is live in week 1; middleware is live in week 22. It never breaks.");
  });

  it("of the open gap says what it costs", () => {
    const { options } = describeFuture(futureOf(option("open", [])), scenario);
    expect(options.open).toEqual(["Nothing is built.", "The gap costs $400,000 over 18 months."]);
  });

  it.each(SHIPPED)("is two to four whole sentences in any future of %s", (id) => {
    const other = shipped(id);
    for (let trial = 0; trial < 25; trial++) {
      const { reading, unusual, options } = describeFuture(oneFuture(other, { trial }), other, "suite");
      for (const sentences of Object.values(options)) {
        expect(sentences.length).toBeGreaterThanOrEqual(2);
        expect(sentences.length).toBeLessThanOrEqual(4);
        for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^\n]*[a-z0-9%]\.$/u);
      }
      expect([reading, unusual, ...Object.values(options).flat()].join(" ")).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  });
});

describe("the reading of a future", () => {
  const options = [option("suite", [{}], 500_000), option("open", [], 300_000), option("manual", [{}], 400_000)];

  it("says who costs least and who comes next, or what the pick costs", () => {
    expect(describeFuture(futureOf(...options), scenario).reading).toBe(
      "Leaving it open costs least in this future, $300,000; next comes by hand at $400,000.",
    );
    expect(describeFuture(futureOf(...options), scenario, "suite").reading).toBe(
      "Leaving it open costs least in this future, $300,000; the pick, suite, costs $500,000.",
    );
    expect(describeFuture(futureOf(...options), scenario, "open").reading).toContain("next comes by hand");
    expect(describeFuture(futureOf(options[1]), scenario).reading).toBe(
      "Leaving it open costs least in this future, $300,000.",
    );
  });

  it("names what was drawn far from its middle, the farthest first", () => {
    const inputs = [
      { path: "funnel.signalsPerWeek", value: 12, percentile: 0.04 },
      { path: "funnel.grossMargin", value: 0.8, percentile: 0.5 },
      { path: "approaches.middleware.setup.overrun", value: 2.4, percentile: 0.985 },
    ];
    expect(describeFuture({ ...futureOf(...options), inputs }, scenario).unusual).toBe(
      "Unusual here: Middleware: build overrun 2.4 times plan (higher in 2 futures of 100) and Signals 12/week (lower in 4 futures of 100).",
    );
    expect(describeFuture(futureOf(...options), scenario).unusual).toBe("");
    expect([0.999, 0.004, 0.99].map(rarity)).toEqual([
      "higher in fewer than 1 future of 100",
      "lower in fewer than 1 future of 100",
      "higher in 1 future of 100",
    ]);
  });
});

describe("the events of an option", () => {
  it("stand in order, breaks of one week as one", () => {
    const breaks = [
      { at: 20.1, noticed: 20.2, repaired: 20.5 },
      { at: 20.6, noticed: 20.61, repaired: 21 },
      { at: 30.5, noticed: 30.5 + 5 / 7, repaired: null },
    ];
    const events = futureEvents(option("suite", [{ breaks, vacancies: [{ from: 25, to: null }] }]), scenario);
    expect(events).toEqual([
      { at: 0, text: "Starts" },
      { at: 1, text: "The build begins" },
      { at: 4.3, text: "Goes live as a pilot" },
      { at: 6.3, text: "The pilot ends and it ramps up" },
      { at: 10.3, text: "Carries everything" },
      { at: 20.1, text: "Breaks twice; the longest goes unnoticed for 17 hours" },
      { at: 25, text: "Its owner leaves; the post stays empty to the end, for 12 months" },
      { at: 30.5, text: "Breaks; noticed after 5 days, not repaired before the end" },
      { at: 52, text: "The contract renews, 5% dearer" },
    ]);
  });

  it("name the stage where there are several, and say how one ended", () => {
    const stages = [
      { approach: "manual", ends: 30, endedBy: "retirement" as const, renewals: [] },
      {
        approach: "middleware",
        live: null,
        rampEnds: null,
        pilotEnds: null,
        ends: 9,
        endedBy: "abandonment" as const,
        renewals: [],
      },
      { approach: "suite", begins: null },
    ];
    const texts = futureEvents(option("plan", stages), scenario).map(({ text }) => text);
    expect(texts).toContain("By hand: is retired");
    expect(texts).toContain("Middleware: the build is given up");
    expect(texts.join()).not.toContain("Suite");
  });
});

describe("spans of time in words", () => {
  it.each([
    [0.001, "less than an hour"],
    [1 / 168, "1 hour"],
    [35 / 168, "35 hours"],
    [36 / 168, "2 days"],
    [2.9, "20 days"],
    [3, "3 weeks"],
    [25.4, "25 weeks"],
    [26, "6 months"],
    [78, "18 months"],
  ])("%f weeks are %s", (weeks, words) => {
    expect(span(weeks)).toBe(words);
  });
  it("counts as people do", () => {
    expect([1, 2, 3, 1200].map(often)).toEqual(["once", "twice", "3 times", "1,200 times"]);
  });
});
