import { describe, expect, it } from "vitest";
import type { Base } from "../../src/decision/base.ts";
import { decide } from "../../src/decision/decide.ts";
import { planGrid, planKey } from "../../src/decision/planGrid.ts";
import { planSearch } from "../../src/decision/planSearch.ts";
import { rank } from "../../src/decision/rank.ts";
import { difference, spreadOf } from "../../src/decision/statistics.ts";
import { standardNormalQuantile } from "../../src/distributions/normal.ts";
import type { Option } from "../../src/model/options.ts";
import { stream } from "../../src/random/streams.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { type RunVariants, type VariantRun, variantRunner } from "../../src/simulation/variants.ts";
import { baseOf } from "../support/bases.ts";
import { resultOf } from "../support/results.ts";
import { copyOf, referenceScenario, shipped } from "../support/scenarios.ts";

/** Mid-size B2B over a few months, at which a switch may pay, without plans of its own. */
function short(change: (scenario: Scenario) => void = () => {}): Scenario {
  const scenario = { ...copyOf(shipped("mid-size-b2b")), horizonMonths: 3, plans: [] };
  scenario.funnel.valuePerWin = { lognormal: [600_000, 0.5] };
  change(scenario);
  return scenario;
}

/** Every plan there is, on all trials of the run, by the rule that decides between options. */
async function exhaustive({ result }: Base, run: RunVariants) {
  const { scenario, trials, seed } = result;
  const all = [...result.options, ...planGrid(Object.keys(scenario.approaches), scenario.horizonMonths, 1e9).plans];
  const { tco, outcomes } = await run([{}], {
    seed,
    trials,
    options: all,
    outcomes: ["directCost", "liveWeek", "delayHours"],
  });
  const [directCost, liveWeek, delayHours] = [outcomes.directCost, outcomes.liveWeek, outcomes.delayHours].map(
    (values) => values?.[0] ?? [],
  );
  // regret is counted from the scenario's own options
  const own = tco[0].slice(0, result.options.length);
  const least = own[0].map((_, i) => Math.min(...own.map((costs) => costs[i])));
  const regrets = tco[0].map((costs) => spreadOf(difference(costs, least)).p90);
  const { order, met } = rank(all, tco[0], { directCost, liveWeek, delayHours }, scenario.decision);
  if (scenario.decision.criterion === "regret") order.sort((a, b) => regrets[a] - regrets[b]);
  return { best: all[order[0]], count: new Set(all.map(planKey)).size, met };
}

type Stages = readonly { approach: string; startMonth: number }[];

/** A plan as it is told, as an option. */
function optionOf({ stages }: { stages: Stages }, ids: readonly string[]): Option {
  return {
    id: "",
    label: "",
    family: "",
    stages: stages.map(({ approach, startMonth }) => ({ approach: ids.indexOf(approach), startMonth })),
  };
}

const stagesOfSingle = (single: string): Stages => (single === "open" ? [] : [{ approach: single, startMonth: 0 }]);

const stagesOf = ({ stages }: Option, scenario: Scenario) =>
  stages.map(({ approach, startMonth }) => ({ approach: Object.keys(scenario.approaches)[approach], startMonth }));

/** Total costs that are invented option by option and trial by trial, the same whoever asks for them. */
function invented(cost: (option: Option, seed: string) => (trial: number) => number) {
  let effort = 0;
  const run: RunVariants = async (
    variants,
    { seed = "", trials = 0, after = 0, options = [], outcomes = [], onProgress } = {},
  ) => {
    effort += variants.length * options.length * trials;
    const costs = options.map((option) => {
      const of = cost(option, seed);
      const all = Float64Array.from({ length: after + trials }, (_, trial) => of(trial));
      return all.subarray(after);
    });
    onProgress?.(1);
    const series = variants.map(() => costs);
    return { options, trials, tco: series, outcomes: Object.fromEntries(outcomes.map((name) => [name, series])) };
  };
  return { run, effort: () => effort };
}

/** A base whose own options cost what is invented for them. */
async function inventedBase(
  approaches: number,
  horizonMonths: number,
  trials: number,
  run: RunVariants,
  seed = "invented",
): Promise<Base> {
  const ids = [...Array.from({ length: approaches }, (_, a) => `approach-${a}`), "open"];
  const blank = resultOf(Object.fromEntries(ids.map((id) => [id, Array.from({ length: trials }, () => 0)])));
  const scenario = { ...blank.scenario, horizonMonths };
  const { tco } = await run([{}], { seed, trials, options: blank.options });
  const result = { ...blank, scenario, seed, outcomes: { ...blank.outcomes, gapCost: tco[0] } };
  return { result, decision: decide(result) };
}

/** Seeded standard normals, one stream an option and seed. */
function noise(option: Option, seed: string): () => number {
  const uniform = stream(seed, planKey(option));
  return () => standardNormalQuantile(uniform.double() || 0.5);
}

describe("the plan search", () => {
  it.each([
    ["expected", 1250, {}],
    ["cautious", 500, {}],
    ["regret", 500, {}],
    ["expected", 1000, { maxDirectCost: 52_000 }],
    ["expected", 1000, { maxDirectCost: 70_000, liveByMonth: 2, chance: 0.7 }],
  ] as const)("finds what an exhaustive search finds: %s, %i futures, %o", async (criterion, trials, limits) => {
    const scenario = short((s) => {
      s.decision = { criterion, constraints: { chance: 0.8, ...limits } };
    });
    const { base, run } = await baseOf(scenario, trials);
    const found = await planSearch(base, run, {});
    const { best, count, met } = await exhaustive(base, run);
    expect(found.best.stages).toEqual(stagesOf(best, scenario));
    expect(found.tried).toBe(count);
    for (const { option, chance } of met.filter(({ option }) => option === best.id)) {
      expect(chance, option).toBeGreaterThanOrEqual(scenario.decision.constraints.chance);
    }
    expect(found.best.limits).toHaveLength(Object.keys(limits).filter((limit) => limit !== "chance").length);
  });

  it.each(["cautious", "regret"] as const)(
    "re-estimates what the criterion counts on fresh futures: %s",
    async (criterion) => {
      const scenario = short((s) => {
        s.decision = { criterion, constraints: { chance: 0.8 } };
      });
      const { base, run } = await baseOf(scenario, 500);
      const { best, single, own } = await planSearch(base, run, {});
      const ids = Object.keys(scenario.approaches);
      const pair = [best.stages, stagesOfSingle(single)].map((stages) => optionOf({ stages }, ids));
      const all = [...pair, ...base.result.options];
      const { tco } = await run([{}], { seed: `${base.result.seed}/fresh`, trials: 500, options: all });
      const [costs, ...others] = tco[0];
      const least = costs.map((_, i) => Math.min(...others.slice(1).map((values) => values[i])));
      const scored = (values: Float64Array) =>
        criterion === "regret"
          ? spreadOf(difference(values, least)).p90
          : values
              .toSorted()
              .subarray(-50)
              .reduce((total, value) => total + value, 0) / 50;
      expect(best.score?.criterion).toBe(criterion);
      expect(best.score?.value.mean).toBeCloseTo(scored(costs), 4);
      expect(best.score?.gain.mean).toBeCloseTo(scored(others[0]) - scored(costs), 4);
      const chosen = others[1 + base.result.options.findIndex(({ id }) => id === own.option)];
      expect(best.score?.ownGain.mean).toBeCloseTo(scored(chosen) - scored(costs), 4);
      expect(best.gain.mean).toBeCloseTo(spreadOf(difference(others[0], costs)).mean, 4);
    },
  );

  it("gains what the first stage carries until the second is live, where nothing is random", async () => {
    const scenario = copyOf(referenceScenario("closed-form"));
    scenario.funnel.valuePerWin = 200;
    const { base, run } = await baseOf(scenario, 2);
    const { best, single, own, milestones, restsOn } = await planSearch(base, run, {});
    expect(best.stages).toEqual([
      { approach: "manual", startMonth: 0 },
      { approach: "middleware", startMonth: 0 },
    ]);
    expect(best.isOwn).toBe(false);
    expect([single, own.option]).toEqual(["middleware", "middleware"]);
    // 11 weeks by hand: 24.43 of 1,000 a week at 50 a win
    const byHand = (78_000 - 76_094.60904874293) / 78;
    expect(best.gain.mean).toBeCloseTo(11 * 4 * byHand, 6);
    expect(best.gain).toMatchObject({ se: 0, chance: 1 });
    expect(best.netValue.mean).toBeCloseTo(4 * 78_000 - (49_000 + 957 * 200) + best.gain.mean, 6);
    expect(milestones.map(({ liveWeek, retiredWeek }) => [liveWeek?.p50, retiredWeek?.p50])).toEqual([
      [0, 11],
      [11, undefined],
    ]);
    expect(restsOn).toEqual([]);
  });

  it("says that nothing is gained where one approach, or none, is best", async () => {
    const { base, run } = await baseOf(copyOf(referenceScenario("closed-form")), 2);
    const { best, single, own, restsOn } = await planSearch(base, run, {});
    expect([best.id, single, own.option]).toEqual(["manual", "manual", "manual"]);
    expect(best.gain).toEqual({ mean: 0, se: 0, p10: 0, p90: 0, chance: 0.5 });
    expect(restsOn).toEqual([]);
    const idle = copyOf(referenceScenario("closed-form"));
    idle.funnel.causalShare = 0;
    idle.approaches.manual.pricing.monthlyFee = 10;
    const nothing = await baseOf(idle, 2);
    const found = await planSearch(nothing.base, nothing.run, {});
    expect(found).toMatchObject({ single: "open", best: { id: "open", stages: [], isOwn: true }, milestones: [] });
  });

  it("knows the scenario's own plan for what it is", async () => {
    const scenario = short();
    const plain = await baseOf(scenario, 500);
    const found = await planSearch(plain.base, plain.run, {});
    expect(found.best.isOwn).toBe(false);
    const { id, label, short: name, doing, stages } = found.best;
    const having = await baseOf({ ...scenario, plans: [{ id: "mine", label, short: name, doing, stages }] }, 500);
    const again = await planSearch(having.base, having.run, {});
    expect(again.best).toMatchObject({ id: "mine", isOwn: true, stages, gain: found.best.gain });
    expect(again.own).toMatchObject({ option: "mine", gain: { mean: 0, se: 0 } });
    expect(again.tried).toBe(found.tried);
    expect(id).toBe("found-plan");
  });

  it("re-estimates on other futures: no winner's curse where all plans are alike", async () => {
    const { run } = invented(noise);
    const standardised = async (replicate: number) => {
      const base = await inventedBase(3, 6, 1000, run, `replicate ${replicate}`);
      const { best, single } = await planSearch(base, run, {});
      const ids = Object.keys(base.result.scenario.approaches);
      const [winner, rival] = [best, { stages: stagesOfSingle(single) }].map((plan) => optionOf(plan, ids));
      const { tco } = await run([{}], { seed: base.result.seed, trials: 1000, options: [winner, rival] });
      const flattered = spreadOf(difference(tco[0][1], tco[0][0]));
      return { fresh: best.gain.mean / best.gain.se, flattered: flattered.mean / flattered.se };
    };
    const all: { fresh: number; flattered: number }[] = [];
    for (let replicate = 0; replicate < 16; replicate++) all.push(await standardised(replicate));
    const mean = (of: (one: (typeof all)[0]) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
    expect(Math.abs(mean(({ fresh }) => fresh))).toBeLessThan(3 / Math.sqrt(all.length));
    // on the futures that they were chosen on they look better than they are
    expect(mean(({ flattered }) => flattered)).toBeGreaterThan(3 / Math.sqrt(all.length));
  });

  it.each([
    [3, 36],
    [8, 36],
    [12, 120],
  ])("stays affordable and closes in on the best months: %i approaches, %i months", async (approaches, months) => {
    // the best plan is 1 → 0 → 2 with switches at these months; whatever is further off costs more
    const [first, second] = [Math.floor(months / 4) + 1, Math.floor(months / 2) + 1];
    const { run, effort } = invented(({ stages }) => {
      const [a, b, c] = stages;
      const isRight = stages.length === 3 && a.approach === 1 && b.approach === 0 && c.approach === 2;
      const off = isRight ? Math.abs(b.startMonth - first) + Math.abs(c.startMonth - second) : 3 * months;
      return () => off;
    });
    const base = await inventedBase(approaches, months, 4000, run);
    const { best, tried, stepMonths } = await planSearch(base, run, {});
    expect(best.stages.map(({ startMonth }) => startMonth)).toEqual([0, first, second]);
    expect(stepMonths).toBeGreaterThan(1);
    expect(tried).toBeLessThan(3200);
    expect(effort()).toBeLessThan(3e6);
  });

  it("does not depend on the order in which work is done", async () => {
    const { base, run } = await baseOf(short(), 500);
    const forwards = await planSearch(base, run, {});
    const pool = inlinePool();
    const backwards: Pool = { ...pool, run: (job, orders, ...rest) => pool.run(job, [...orders].reverse(), ...rest) };
    const other = variantRunner(base.result.scenario, backwards);
    expect(await planSearch(base, (variants, settings) => singly(other, variants, settings), {})).toEqual(forwards);
  });

  it("ends when it is told to, and its progress never goes back", async () => {
    const { base, run } = await baseOf(short(), 500);
    const shares: number[] = [];
    await planSearch(base, run, { onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[shares.length - 1]).toBe(1);
    for (const until of [0.1, 0.85, 0.95]) {
      const stop = new AbortController();
      const onProgress = (share: number) => share > until && stop.abort(new Error("enough"));
      await expect(planSearch(base, run, { signal: stop.signal, onProgress })).rejects.toThrow("enough");
    }
  });

  it("names the inputs that move the gain most, at the ends of their ranges", async () => {
    const { base, run } = await baseOf(short(), 250);
    const { restsOn, restsOnTrials, best, single } = await planSearch(base, run, {});
    expect(restsOnTrials).toBe(250);
    expect(restsOn).toHaveLength(3);
    const swings = restsOn.map(({ low, high }) => Math.abs(high.mean - low.mean));
    expect(swings).toEqual([...swings].sort((a, b) => b - a));
    const ids = Object.keys(base.result.scenario.approaches);
    const pair = [stagesOfSingle(single), best.stages].map((stages) => optionOf({ stages }, ids));
    const [{ input, low }] = restsOn;
    const { tco } = await run([{ changes: [{ path: input, to: low.value }] }], {
      seed: `${base.result.seed}/fresh`,
      trials: 250,
      options: pair,
    });
    expect(low.mean).toBeCloseTo(spreadOf(difference(tco[0][0], tco[0][1])).mean, 6);
  });
});

/** Options run one by one. */
async function singly(
  run: RunVariants,
  variants: Parameters<RunVariants>[0],
  settings: Parameters<RunVariants>[1] = {},
): ReturnType<RunVariants> {
  const { options = [], outcomes = [] } = settings;
  const runs: VariantRun[] = [];
  for (const option of options)
    runs.push(await run(variants, { ...settings, options: [option], onProgress: () => {} }));
  settings.onProgress?.(1);
  const by = (of: (one: VariantRun, v: number) => Float64Array) =>
    variants.map((_, v) => runs.map((one) => of(one, v)));
  return {
    options,
    trials: runs[0].trials,
    tco: by(({ tco }, v) => tco[v][0]),
    outcomes: Object.fromEntries(
      outcomes.map((name) => [name, by((one, v) => one.outcomes[name]?.[v][0] ?? new Float64Array(0))]),
    ),
  };
}
