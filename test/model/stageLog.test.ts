import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { newOutages, outagesInWeek, startOutages } from "../../src/model/outages.ts";
import { indexedWeeks, newContract, signContract } from "../../src/model/pricing.ts";
import { newStageLog } from "../../src/model/stageLog.ts";
import { runTrial } from "../../src/model/trial.ts";
import { newPost, openPost, vacantShare } from "../../src/model/vacancy.ts";
import { newWorkspace } from "../../src/model/workspace.ts";
import { documentOf, drawnCases, frameOfDocument } from "../support/drawnCases.ts";
import { hashedDraws } from "../support/hashedDraws.ts";
import { type ListedDraws, listedDraws } from "../support/listedDraws.ts";

const draws = (lists: Partial<ListedDraws>) => listedDraws(lists as ListedDraws);

describe("the log of a stage", () => {
  it("has every break once, with when it was noticed and repaired: by hand", () => {
    const log = newStageLog();
    const outages = { ...newOutages(), log };
    const lists = draws({ arrivals: [0.9, 1.3, 50], detection: [1, 2], repair: [1, 0.5] });
    const reliability = {
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
    startOutages(outages, 0, lists);
    for (let t = 0; t < 4; t++) outagesInWeek(outages, t, t + 1, 0, 1, 1, 8, reliability, 0, lists);
    const wanted = [
      { at: 0.9, noticed: 1, repaired: 1.5 },
      { at: 2.2, noticed: 2.4, repaired: 2.65 },
    ];
    expect(log.breaks).toHaveLength(2);
    wanted.forEach((each, i) => {
      for (const [key, value] of Object.entries(each)) {
        expect(log.breaks[i][key as keyof typeof each]).toBeCloseTo(value, 12);
      }
    });
  });

  it("has every vacancy once, however many weeks it lasts, and they add up to the vacant shares", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 3, noNaN: true }),
        fc.double({ min: 0, max: 30, noNaN: true }),
        fc.array(fc.double({ min: 0.01, max: 2, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (live, vacancyWeeks, departures) => {
          const until = 40.3;
          const log = newStageLog();
          const post = { ...newPost(), log };
          const lists = draws({ departures });
          openPost(post, live, 4, vacancyWeeks, 0, lists);
          let vacant = 0;
          for (let t = Math.floor(live); t < until; t++) {
            const [from, to] = [Math.max(t, live), Math.min(t + 1, until)];
            vacant += vacantShare(post, from, to, 0, lists) * (to - from);
          }
          const logged = log.vacancies.reduce((sum, { from, to }) => sum + Math.min(to, until) - from, 0);
          expect(logged).toBeCloseTo(vacant, 9);
          log.vacancies.forEach(({ from, to }, i) => {
            expect(to - from).toBeCloseTo(vacancyWeeks, 9);
            if (i > 0) expect(from).toBeGreaterThan(log.vacancies[i - 1].to);
          });
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  it("has every renewal with the price index from then on, and says which one was the shock: by hand", () => {
    const log = newStageLog();
    const contract = { ...newContract(), log };
    const pricing = { renewalRise: 0.1, shockChance: 0.4, shockRise: 0.5 } as Parameters<typeof indexedWeeks>[4];
    const lists = draws({ shock: [0.9, 0.3, 0.1] });
    signContract(contract, 0.25);
    for (let t = 0; t < 170; t++) indexedWeeks(contract, Math.max(t, 0.25), t + 1, 0.25, pricing, 0, lists);
    expect(log.renewals.map(({ at, shocked }) => [at, shocked])).toEqual([
      [52.25, false],
      [104.25, true],
      [156.25, false],
    ]);
    [1.1, 1.1 * 1.1 * 1.5, 1.1 ** 3 * 1.5].forEach((index, i) => {
      expect(log.renewals[i].index).toBeCloseTo(index, 12);
    });
  });

  it("changes no result, to the bit", () => {
    fc.assert(
      fc.property(drawnCases(), (drawnCase) => {
        const document = documentOf(drawnCase);
        const [silent, told] = [0, 1].map(() => newWorkspace(frameOfDocument(document)));
        for (const { trace } of told.starts) trace.log = newStageLog();
        for (const { retired } of told.plans.flat()) retired.log = newStageLog();
        runTrial(silent, document, hashedDraws(drawnCase.seed));
        runTrial(told, document, hashedDraws(drawnCase.seed));
        expect(told.options).toEqual(silent.options);
      }),
      { seed: 1, numRuns: 30 },
    );
  });
});
