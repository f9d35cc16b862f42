import { describe, expect, it } from "vitest";
import type { Base } from "../../src/decision/base.ts";
import { decide } from "../../src/decision/decide.ts";
import { type DecisionMap, decisionMap } from "../../src/decision/decisionMap.ts";
import { defaultAxes } from "../../src/decision/defaultAxes.ts";
import { rank } from "../../src/decision/rank.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { quantitiesOf, withQuantity } from "../../src/scenario/quantities.ts";
import type { Quantity } from "../../src/scenario/quantity.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { type RunVariants, variantRunner } from "../../src/simulation/variants.ts";
import { copyOf, referenceScenario, SHIPPED, shipped } from "../support/scenarios.ts";

const pool = inlinePool();
const SIGNALS = "funnel.signalsPerWeek";
const HOURS = "team.engineering.hoursPerWeek";
const midSize = shipped("mid-size-b2b");

async function baseOf(scenario: Scenario, trials = 250): Promise<Base> {
  const result = await simulate(scenario, pool, { trials, curveTrials: 0 });
  return { result, decision: decide(result) };
}

async function mapOf(scenario: Scenario, settings: { x: string; y: string; cells: number }): Promise<DecisionMap> {
  return decisionMap(await baseOf(scenario), variantRunner(scenario, pool), settings);
}

function withRule(scenario: Scenario, decision: Partial<Scenario["decision"]>): Scenario {
  return { ...scenario, decision: { ...scenario.decision, ...decision } };
}

/** What each place is told to be, from a run of its own of the scenario with both values written into it. */
async function alone(scenario: Scenario, map: DecisionMap, row: number, column: number) {
  const there = withQuantity(withQuantity(scenario, map.x, map.xs[column]), map.y, map.ys[row]);
  const result = await simulate(there, pool, { trials: map.trials[row][column], curveTrials: 0 });
  const { order, odds } = rank(result.options, tcoOf(result), result.outcomes, there.decision);
  return { best: result.options[order[0]]?.id ?? null, chance: odds.pBest[order[0]] ?? 0 };
}

describe("the two-way map", () => {
  it.each([
    ["expected cost", midSize],
    ["the dearest tenth", withRule(midSize, { criterion: "cautious" })],
    ["regret", withRule(midSize, { criterion: "regret" })],
    ["expected cost within limits", withRule(midSize, { constraints: { chance: 0.8, maxDirectCost: 70_000 } })],
    ["limits that hardly anything meets", withRule(midSize, { constraints: { chance: 0.9, maxDelayHours: 0.5 } })],
  ])("is a run of its own in every place: by %s", async (_, scenario) => {
    const map = await mapOf(scenario, { x: SIGNALS, y: HOURS, cells: 3 });
    for (let row = 0; row < 3; row++) {
      for (let column = 0; column < 3; column++) {
        const { best, chance } = await alone(scenario, map, row, column);
        expect([map.best[row][column], map.chance[row][column]]).toEqual([best, chance]);
      }
    }
  });

  describe("with a runner of its own", () => {
    /** Suite costs what signals say, open what engineering hours say, and noise that the same futures share. */
    const run: RunVariants = async (variants, { trials = 0, after = 0, options = [] } = {}) => ({
      options,
      trials,
      outcomes: {},
      tco: variants.map(({ changes = [] }) => {
        const [x, y] = changes.map((change) => ("to" in change ? change.to : 0));
        const noise = (trial: number) => ((trial * 7919) % 1000) / 10 - 50;
        const costs: Record<string, (trial: number) => number> = { suite: (i) => x + noise(i), open: () => y };
        return options.map(({ id }) => Float64Array.from({ length: trials }, (_, i) => costs[id]?.(after + i) ?? 1e6));
      }),
    });

    it("spends more trials where the pick could be chance, and nowhere else", async () => {
      const map = await decisionMap(await baseOf(midSize), run, { x: SIGNALS, y: HOURS, cells: 41 });
      const cells = map.trials.flatMap((line, row) =>
        line.map((trials, column) => ({ trials, lead: map.lead[row][column] ?? 0, se: map.leadSe[row][column] ?? 0 })),
      );
      expect(new Set(cells.map(({ trials }) => trials))).toEqual(new Set([250, 1000, 2500]));
      for (const { trials, lead, se } of cells) if (trials < 2500) expect(lead).toBeGreaterThanOrEqual(3 * se);
      // over 1,000 trials the noise adds up to −0.05 a trial
      map.ys.forEach((y, row) => {
        map.xs.forEach((x, column) => {
          if (Math.abs(x - y) > 1) expect(map.best[row][column]).toBe(x < y ? "suite" : "open");
        });
      });
    });

    it("hands over coarse maps of the same places before the full one", async () => {
      const partials: DecisionMap[] = [];
      const shares: number[] = [];
      const map = await decisionMap(
        await baseOf(midSize),
        run,
        { x: SIGNALS, y: HOURS },
        { onPartial: (partial) => partials.push(partial), onProgress: (share) => shares.push(share) },
      );
      expect(partials.map(({ xs }) => xs.length)).toEqual([11, 21, 41, 41, 41]);
      expect(partials.every(({ complete }) => !complete)).toBe(true);
      expect(map.complete).toBe(true);
      expect(partials[0].xs).toEqual(map.xs.filter((_, i) => i % 4 === 0));
      expect(partials[1].chance).toEqual(
        partials[2].chance.filter((_, i) => i % 2 === 0).map((line) => line.filter((_, i) => i % 2 === 0)),
      );
      expect(partials.at(-1)?.best).toEqual(map.best);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
      expect(shares.at(-1)).toBe(1);
    });
  });

  it("stops when told to", async () => {
    const stop = new AbortController();
    const watch = { signal: stop.signal, onPartial: () => stop.abort(new Error("enough")) };
    const made = decisionMap(
      await baseOf(midSize),
      variantRunner(midSize, pool),
      { x: SIGNALS, y: HOURS, cells: 9 },
      watch,
    );
    await expect(made).rejects.toThrow("enough");
  });

  it("finds the straight boundary of a scenario without chance, within a place", async () => {
    // Suite alone, live after 4 of 78 weeks, keeps .6 of the meaning and fits half: of 100 signals a week, 20% of which
    // convert because of acting, it wins 74 × 100 × .2 × .3 = 444 times the value of a win. It costs 5,000, 40 hours
    // at 50 and 18 monthly fees.
    const scenario = copyOf(referenceScenario("closed-form"));
    scenario.approaches = { suite: scenario.approaches.suite };
    const x = "funnel.valuePerWin";
    const y = "approaches.suite.pricing.monthlyFee";
    const map = await mapOf(scenario, { x, y, cells: 15 });
    let both = 0;
    map.ys.forEach((fee, row) => {
      map.xs.forEach((value, column) => {
        const gain = 444 * value - 7000 - 18 * fee;
        expect(map.best[row][column]).toBe(gain > 0 ? "suite" : "open");
        expect(map.lead[row][column]).toBeCloseTo(Math.abs(gain), 4);
        both += gain > 0 ? 1 : 0;
      });
    });
    expect(both).toBeGreaterThan(0);
    expect(both).toBeLessThan(225);
    expect(map.trials.flat().every((trials) => trials === 250)).toBe(true);
  });

  it("is the same in another currency", async () => {
    const inCents = quantitiesOf(midSize)
      .filter(({ field }) => field.unit.kind === "money")
      .reduce((scenario, { path, quantity }) => withQuantity(scenario, path, times(quantity, 128)), midSize);
    const settings = { x: SIGNALS, y: "approaches.suite.fit", cells: 4 };
    const [map, other] = [await mapOf(midSize, settings), await mapOf(inCents, settings)];
    expect(other).toMatchObject({ xs: map.xs, ys: map.ys, best: map.best, chance: map.chance, trials: map.trials });
    map.lead.flat().forEach((lead, i) => {
      expect((other.lead.flat()[i] ?? 0) / (lead ?? 0)).toBeCloseTo(128, 6);
    });
  });

  it.each(SHIPPED)("has a number in every place, on its default axes: %s", async (id) => {
    const scenario = shipped(id);
    const base = await baseOf(scenario);
    const settings = { ...defaultAxes(base), cells: 4 };
    const map = await decisionMap(base, variantRunner(scenario, pool), settings);
    const ids = base.result.options.map((option) => option.id);
    for (const best of map.best.flat()) expect(ids).toContain(best);
    const numbers = [map.xs, map.ys, map.chance, map.lead, map.leadSe, map.beats, map.trials].flat(2);
    expect(numbers.every((value) => Number.isFinite(value))).toBe(true);
    expect(map.xs).toEqual([...new Set(map.xs)].sort((a, b) => a - b));
    for (const chance of map.chance.flat()) expect(chance).toBeLessThanOrEqual(1);
  });

  it("refuses what is no quantity, the same one twice, and less than two places", async () => {
    const base = await baseOf(midSize);
    const run = variantRunner(midSize, pool);
    const refused = (x: string, y: string, cells = 2) => expect(decisionMap(base, run, { x, y, cells })).rejects;
    await refused("funnel.nothing", HOURS).toThrow("required the path of a quantity, found funnel.nothing");
    await refused(SIGNALS, "horizonMonths").toThrow(RangeError);
    await refused(SIGNALS, SIGNALS).toThrow("required two different quantities");
    await refused(SIGNALS, HOURS, 1).toThrow(RangeError);
    await refused(SIGNALS, HOURS, Number.NaN).toThrow(RangeError);
  });
});

/** A quantity of money, counted in smaller coins. */
function times(quantity: Quantity, factor: number): Quantity {
  if (typeof quantity === "number") return quantity * factor;
  if ("lognormal" in quantity) return { lognormal: [quantity.lognormal[0] * factor, quantity.lognormal[1]] };
  return JSON.parse(JSON.stringify(quantity), (_, value) => (typeof value === "number" ? value * factor : value));
}

describe("default axes", () => {
  it("are the two inputs that matter most, where that is known", async () => {
    const base = await baseOf(midSize);
    const ranked = ["approaches.suite.fit", "funnel.nothing", "approaches.suite.fit", "funnel.valuePerWin"];
    expect(defaultAxes(base, ranked)).toEqual({ x: "approaches.suite.fit", y: "funnel.valuePerWin" });
    expect(defaultAxes(base)).toEqual({ x: SIGNALS, y: HOURS });
  });

  it.each([
    ["mid-size-b2b", HOURS],
    ["enterprise", HOURS],
    ["small-ecommerce", "team.operations.hoursPerWeek"],
    ["one-person-consultancy", "team.operations.hoursPerWeek"],
  ] as const)("are signals and the hours that build what %s decides between", async (id, y) => {
    expect(defaultAxes(await baseOf(shipped(id), 1000))).toEqual({ x: SIGNALS, y });
  });

  it("ask whether signals are used at all where they are not", async () => {
    const scenario = withQuantity(midSize, "funnel.personalizedShare", 0);
    expect(defaultAxes(await baseOf(scenario)).x).toBe("funnel.personalizedShare");
  });
});
