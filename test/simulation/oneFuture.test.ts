import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantityAt } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { OUTCOMES } from "../../src/simulation/chunkResult.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { type OptionFuture, oneFuture } from "../../src/simulation/oneFuture.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { unionOf, weeklyShare } from "../../src/simulation/stretches.ts";
import { arbitraryScenario } from "../scenario/arbitraryScenario.ts";
import { expectNear } from "../support/near.ts";
import { copyOf, referenceScenario, SHIPPED, shipped } from "../support/scenarios.ts";

const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0);

/** An outcome of an option as the run has it: NaN for never. */
function outcomeOf(option: OptionFuture, name: (typeof OUTCOMES)[number]): number {
  if (name === "directCost" || name === "gapCost") return option[name];
  return option.outcomes[name] ?? Number.NaN;
}

/** Wear, tear and bad luck everywhere, so that every kind of event happens. */
function eventful(): Scenario {
  const scenario = copyOf(shipped("mid-size-b2b"));
  scenario.horizonMonths = 36;
  scenario.timing.decisionDelayMonths = 1.3;
  scenario.timing.repricingChancePerMonth = 0.3;
  for (const approach of Object.values(scenario.approaches)) {
    approach.setup.failureChance = 0.3;
    approach.reliability.breaksPerYear = 40;
    approach.reliability.repairHours = 30;
    approach.maintenance.ownerLeavesPerYear = 1.5;
    approach.maintenance.vacancyWeeks = 9;
    approach.pricing.monthlyFee = 500;
    approach.pricing.shockChance = 0.5;
  }
  return scenario;
}

const SCENARIOS: [string, Scenario][] = [
  ...SHIPPED.map((id): [string, Scenario] => [id, shipped(id)]),
  ["every-mechanism", referenceScenario("every-mechanism")],
  ["eventful", eventful()],
];

describe("one future", () => {
  it.each(SCENARIOS)("is that trial of the run for every option and outcome: %s", async (_, scenario) => {
    const result = await simulate(scenario, inlinePool(), { trials: 530, seed: "as run", curveTrials: 0 });
    for (const trial of [0, 7, 249, 250, 499, 500, 529]) {
      const { options } = oneFuture(scenario, { seed: "as run", trial });
      for (const [o, option] of options.entries()) {
        expect(option.id).toBe(result.options[o].id);
        for (const name of OUTCOMES) expectNear([outcomeOf(option, name)], [result.outcomes[name][o][trial]], name);
      }
    }
  });

  it("goes by the scenario's own seed unless another is given, and refuses what is no trial", () => {
    const scenario = shipped("small-ecommerce");
    expect(oneFuture(scenario, { trial: 3 })).toEqual(oneFuture(scenario, { trial: 3, seed: scenario.seed }));
    for (const trial of [-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => oneFuture(scenario, { trial })).toThrow(
        `required the whole number of a trial from 0 on, found ${trial}`,
      );
    }
  });

  it("is plain data: it survives a copy through JSON", () => {
    for (const [, scenario] of SCENARIOS) {
      const future = oneFuture(scenario, { trial: 1 });
      expect(JSON.parse(JSON.stringify(future))).toEqual(future);
    }
  });

  it("says where each input lies in its distribution: a share p of the futures draws less", () => {
    const scenario = shipped("mid-size-b2b");
    const futures = Array.from({ length: 200 }, (_, trial) => oneFuture(scenario, { trial }).inputs);
    for (const i of futures[0].keys()) {
      const drawn = futures.map((inputs) => inputs[i]);
      for (const { percentile, value } of drawn.slice(0, 5)) {
        const less = drawn.filter((other) => other.value < value).length / drawn.length;
        // an order statistic of 200 draws: four standard errors, and ties where a distribution has steps
        expect(Math.abs(less - percentile)).toBeLessThan(4 * Math.sqrt(0.25 / 200) + 1e-9);
      }
    }
  });

  describe.each(SCENARIOS)("tells events that fit the outcomes: %s", (_, scenario) => {
    const futures = [0, 1, 2, 3, 250, 4321].map((trial) => oneFuture(scenario, { trial }));

    it("breaks, broken and unnoticed weeks", () => {
      for (const { options } of futures) {
        for (const { stages, outcomes } of options) {
          const length = (until: "noticed" | "repaired") =>
            sum(
              stages.flatMap(({ breaks, ends }) =>
                unionOf(breaks.map((each) => ({ from: each.at, to: each[until] ?? ends }))).map(
                  ({ from, to }) => to - from,
                ),
              ),
            );
          expect(sum(stages.map(({ breaks }) => breaks.length))).toBe(outcomes.incidents);
          expect(length("repaired")).toBeCloseTo(outcomes.brokenWeeks as number, 9);
          expect(length("noticed")).toBeCloseTo(outcomes.unnoticedWeeks as number, 9);
        }
      }
    });

    it("the first stage to be live is the option's live week, and nothing is exposed before", () => {
      for (const { options, weeks } of futures) {
        for (const { stages, outcomes, weekly } of options) {
          const lives = stages.flatMap(({ live }) => live ?? []);
          expect(lives.length > 0 ? Math.min(...lives) : null).toBe(outcomes.liveWeek);
          for (let t = 0; t < weeks; t++) {
            const isLive = stages.some(({ live, ends }) => live !== null && live < t + 1 && ends > t);
            if (!isLive) expect([weekly.exposure[t], weekly.quality[t], weekly.broken[t]]).toEqual([0, 0, 0]);
          }
        }
      }
    });

    it("weekly series add up to the totals", () => {
      for (const { options, weeks, discount } of futures) {
        for (const option of options) {
          const { weekly, costs, directCost, gapCost, owedAtEnd, outcomes } = option;
          const near = (found: number, wanted: number) =>
            expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(wanted)));
          near(sum(weekly.gap), gapCost);
          near(sum(weekly.quality) / weeks, outcomes.quality as number);
          near(sum(weekly.cost.map((cost, t) => cost * discount[t])) + owedAtEnd * discount[weeks], directCost);
          near(sum(Object.values(costs)), directCost);
          for (let t = 0; t < weeks; t++)
            near(sum(Object.values(weekly.costs).map((series) => series[t])), weekly.cost[t]);
        }
      }
    });
  });

  it("a build takes as much longer than planned as the overrun says, and more if the vendor changed its access", () => {
    const scenario = eventful();
    scenario.timing.repricingEffortRise = 0.25;
    let seen = 0;
    for (let trial = 0; trial < 60; trial++) {
      const { inputs, options } = oneFuture(scenario, { trial });
      for (const { approach, build, live, plannedLive, repriced } of options.flatMap(({ stages }) => stages)) {
        if (build === null || live === null) continue;
        const path = `approaches.${approach}.setup.overrun`;
        const drawn = inputs.find((input) => input.path === path)?.value ?? quantityAt(scenario, path);
        const ratio = (live - build.from) / ((plannedLive as number) - build.from);
        expect(ratio).toBeCloseTo((drawn as number) * (repriced ? 1.25 : 1), 9);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(100);
  });

  it("tells of stages that were abandoned, retired or repriced, and of renewals a year apart with one shock at most", () => {
    const scenario = eventful();
    const stages = Array.from({ length: 60 }, (_, trial) => oneFuture(scenario, { trial }).options).flatMap((options) =>
      options.flatMap((option) => option.stages),
    );
    for (const { ends, endedBy, rampEnds } of stages) {
      if (rampEnds !== null) expect(rampEnds).toBeLessThan(ends);
      if (endedBy === "horizon") expect(ends).toBe(156);
    }
    expect(new Set(stages.map(({ endedBy }) => endedBy))).toEqual(new Set(["horizon", "abandonment", "retirement"]));
    expect(new Set(stages.map(({ repriced }) => repriced))).toEqual(new Set([true, false]));
    for (const { endedBy, live, breaks, vacancies, build, ends } of stages) {
      if (endedBy !== "abandonment") continue;
      expect(live).toBeNull();
      expect([...breaks, ...vacancies]).toEqual([]);
      expect(build?.to).toBe(ends);
    }
    const renewals = stages.flatMap((stage) => stage.renewals);
    expect(new Set(renewals.map(({ shocked }) => shocked))).toEqual(new Set([true, false]));
    for (const { begins, renewals } of stages) {
      renewals.forEach(({ at }, year) => {
        expect(at).toBeCloseTo((begins as number) + 52 * (year + 1), 9);
      });
      expect(renewals.filter(({ shocked }) => shocked).length).toBeLessThanOrEqual(1);
    }
  });

  it("is finite and within the horizon in any future of any scenario", () => {
    // breaks by the million take long to run and say no more than a thousand do
    const atMost = (quantity: Quantity, most: number) => Math.min(typeof quantity === "number" ? quantity : most, most);
    const tamed = arbitraryScenario.map((scenario) => {
      for (const { reliability, maintenance } of Object.values(scenario.approaches)) {
        reliability.breaksPerYear = atMost(reliability.breaksPerYear, 60);
        reliability.earlyMultiplier = atMost(reliability.earlyMultiplier, 4);
        maintenance.ownerLeavesPerYear = atMost(maintenance.ownerLeavesPerYear, 60);
      }
      return scenario;
    });
    fc.assert(
      fc.property(tamed, fc.nat(2000), (scenario, trial) => {
        const future = oneFuture(scenario, { trial });
        expect(numbersOf(future).every(Number.isFinite)).toBe(true);
        const { weeks, options } = future;
        for (const { stages } of options) {
          for (const { plannedLive: _, breaks, vacancies, renewals, build, ...stage } of stages) {
            const times = [
              ...[stage.begins, stage.live, stage.pilotEnds, stage.rampEnds, stage.ends],
              ...breaks.flatMap(({ at, noticed, repaired }) => [at, noticed, repaired]),
              ...vacancies.flatMap(({ from, to }) => [from, to]),
              ...renewals.map(({ at }) => at),
              ...(build ? [build.from, build.to] : []),
            ].filter((time) => time !== null);
            expect(times.every((time) => time >= 0 && time <= weeks)).toBe(true);
          }
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});

function numbersOf(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersOf) : [];
}

describe("stretches", () => {
  it("as a share of each week agree with a walk in steps", () => {
    const time = fc.integer({ min: 0, max: 80 }).map((i) => i / 8);
    const stretch = fc.tuple(time, time).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), (stretches) => {
        const walked = Array.from({ length: 10 }, (_, t) => {
          const eighths = Array.from({ length: 8 }, (_, i) => t + (i + 0.5) / 8);
          return eighths.filter((at) => stretches.some(({ from, to }) => from < at && at < to)).length / 8;
        });
        expect(weeklyShare(stretches, 10)).toEqual(walked);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
