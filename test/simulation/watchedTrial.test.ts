import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DrawnScenario } from "../../src/model/drawn.ts";
import type { Market } from "../../src/model/market.ts";
import { HANDLING, MAINTENANCE } from "../../src/model/stageTrace.ts";
import { meanTimeliness } from "../../src/model/timeliness.ts";
import { quantityAt } from "../../src/scenario/quantities.ts";
import { drawnMedians } from "../../src/simulation/drawnMedians.ts";
import { drawnWith } from "../../src/simulation/drawnWith.ts";
import { frameOf } from "../../src/simulation/frame.ts";
import { type WatchedStage, watchedTrial } from "../../src/simulation/watchedTrial.ts";
import { documentOf, drawnCases, frameOfDocument, ORDINARY, runDocument } from "../support/drawnCases.ts";
import { hashedDraws } from "../support/hashedDraws.ts";
import { NOTHING_TO_CHANCE } from "../support/listedDraws.ts";
import { shipped } from "../support/scenarios.ts";

/** What differs by more than rounding, in words. */
const differing = (what: string, found: number, wanted: number): string[] =>
  Math.abs(found - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)) ? [] : [`${what}: ${found}, not ${wanted}`];

/** Holds every live stage of dozens of trials in which anything may be at work against `faults`: none is wanted. */
function everyStage(faults: (stage: WatchedStage, document: DrawnScenario, market: Market) => string[]) {
  let seen = 0;
  fc.assert(
    fc.property(drawnCases(ORDINARY, 30), (drawnCase) => {
      const document = documentOf(drawnCase);
      const { options, market } = watchedTrial(frameOfDocument(document), document, hashedDraws(drawnCase.seed));
      for (const { stages } of options) {
        for (const stage of stages) {
          expect(faults(stage, document, market)).toEqual([]);
          seen += stage.weeks.length;
        }
      }
    }),
    { seed: 8, numRuns: 40 },
  );
  expect(seen).toBeGreaterThan(1000);
}

describe("watchedTrial", () => {
  it("is the trial that runTrial computes, to the last bit", () => {
    fc.assert(
      fc.property(drawnCases(ORDINARY, 30), (drawnCase) => {
        const document = documentOf(drawnCase);
        const { traces } = runDocument(document, hashedDraws(drawnCase.seed));
        const { options } = watchedTrial(frameOfDocument(document), document, hashedDraws(drawnCase.seed));
        expect(options.map(({ trace }) => [trace.gapCost, trace.directCost])).toEqual(
          traces.map(({ gapCost, directCost }) => [gapCost, directCost]),
        );
      }),
      { seed: 3, numRuns: 20 },
    );
  });
});

describe("the weeks of a stage", () => {
  it("have quality as the product of its factors, and harm as harm · x · q", () => {
    everyStage(({ weeks, approach }, { approaches }) => {
      const { harm } = approaches[approach].reliability;
      return weeks.flatMap((each) => {
        const { week, exposure, fidelity, fit, timeliness, undrifted, fresh, up, quality, unnoticed } = each;
        return [
          ...differing(`E of week ${week}`, quality, exposure * fidelity * fit * timeliness * undrifted * fresh * up),
          ...differing(`h of week ${week}`, each.harm, harm * exposure * unnoticed),
        ];
      });
    });
  });

  it("have the coverage by which the trial drifts and pays for upkeep, from the vacancies of its log", () => {
    everyStage(({ weeks, approach, trace }, { approaches, team }) => {
      const { maintenance, setup } = approaches[approach];
      let expected = 0;
      return weeks.flatMap(({ week, length, upkeepGiven, coverage, drift }) => {
        const paid = upkeepGiven * team[setup.by].hourlyCost * length;
        const found = [
          ...differing(`D of week ${week}`, drift, expected),
          ...differing(`upkeep paid in week ${week}`, trace.costs[MAINTENANCE][week], paid),
        ];
        expected = Math.max(0, expected + maintenance.driftPerWeek * (1 - coverage) * length);
        return found;
      });
    });
  });

  it("have the hands and the interval that the trial's timeliness comes from, and the hours that it pays for", () => {
    everyStage(({ weeks, approach, trace }, { approaches, funnel, team }) => {
      const { processingHours } = approaches[approach].sync;
      const lifetime = 168 * (trace.end - trace.live);
      return weeks.flatMap((each) => {
        const { week, signalShare, transferShare, intervalHours: interval, timeliness } = each;
        const synced = interval === 0 ? 1 : Math.min(1, lifetime / interval);
        const kept = transferShare === 0 ? 0 : synced * meanTimeliness(interval, processingHours, funnel.intentDecay);
        const paid = Math.min(each.handlingNeeded, each.handlingThere) * team.operations.hourlyCost;
        return [
          ...differing(`θ of week ${week}`, timeliness, signalShare * kept),
          ...differing(`handling paid in week ${week}`, trace.costs[HANDLING][week], paid),
        ];
      });
    });
  });

  it("have the broken shares that quality is lost by, and less of them unnoticed", () => {
    everyStage(({ weeks, approach, trace }, { approaches }) => {
      const { severity } = approaches[approach].reliability;
      const weeksBroken = weeks.reduce((sum, { broken, length }) => sum + broken * length, 0);
      const weeksUnnoticed = weeks.reduce((sum, { unnoticed, length }) => sum + unnoticed * length, 0);
      return [
        ...weeks.flatMap(({ week, up, broken }) => differing(`what is up in week ${week}`, up, 1 - severity * broken)),
        ...differing("weeks broken", trace.brokenWeeks, weeksBroken),
        ...differing("weeks unnoticed", trace.unnoticedWeeks, weeksUnnoticed),
      ];
    });
  });

  it("have a stale share that ages as described", () => {
    everyStage(({ weeks, approach }, { approaches }, market) => {
      const { errorPerWeek, cleaningPerWeek } = approaches[approach].hygiene;
      let expected = weeks[0]?.stale;
      return weeks.flatMap(({ week, length, exposure, stale }) => {
        const found = differing(`R of week ${week}`, stale, expected);
        const soiled = 1 - (1 - expected) * (1 - errorPerWeek) ** exposure * market.weeklyFresh;
        expected = soiled * (1 - cleaningPerWeek) ** length;
        return found;
      });
    });
  });

  it("are told of the middle of a shipped scenario", () => {
    const scenario = shipped("mid-size-b2b");
    const { options } = watchedTrial(frameOf(scenario), drawnMedians(scenario), NOTHING_TO_CHANCE);
    expect(options.map(({ id, stages }) => [id, stages.map(({ approach }) => approach)])).toEqual([
      ["suite", ["suite"]],
      ["middleware", ["middleware"]],
      ["manual", ["manual"]],
      ["manual-then-middleware", ["manual", "middleware"]],
      ["open", []],
    ]);
  });
});

describe("drawnMedians", () => {
  it("puts medians in the place of what is uncertain, and leaves numbers and the scenario alone", () => {
    const scenario = shipped("mid-size-b2b");
    const drawn = drawnMedians(scenario);
    expect(drawn.funnel.signalsPerWeek).toBeCloseTo(28, 9);
    expect(drawn.funnel.growthPerMonth).toBeCloseTo(0.015, 12);
    expect(drawn.approaches.middleware.setup.overrun).toBeCloseTo(1, 12);
    expect(drawn.funnel.campaigns).toBe(6);
    expect(quantityAt(scenario, "funnel.signalsPerWeek")).toEqual({ p10: 14, p50: 28, p90: 58 });
  });
});

describe("drawnWith", () => {
  const drawn = drawnMedians(shipped("mid-size-b2b"));

  it("changes what is named and nothing else", () => {
    const changed = drawnWith(drawn, { "approaches.manual.fit": 0.4, "handshake.signals.1.kept.suite": 0.25 });
    expect(changed.approaches.manual.fit).toBe(0.4);
    expect(changed.handshake.signals[1].kept.suite).toBe(0.25);
    expect(drawn.approaches.manual.fit).not.toBe(0.4);
    changed.approaches.manual.fit = drawn.approaches.manual.fit;
    changed.handshake.signals[1].kept.suite = drawn.handshake.signals[1].kept.suite;
    expect(changed).toEqual(drawn);
  });

  it("refuses a path that the inputs do not have", () => {
    expect(() => drawnWith(drawn, { "approaches.manual.fitness": 1 })).toThrow(RangeError);
  });
});
