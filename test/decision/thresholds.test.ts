import { describe, expect, it } from "vitest";
import { rank } from "../../src/decision/rank.ts";
import { type Threshold, type Thresholds, thresholds } from "../../src/decision/thresholds.ts";
import { quantityAt } from "../../src/scenario/quantities.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { Outcome } from "../../src/simulation/chunkResult.ts";
import { baseOf } from "../support/bases.ts";
import { copyOf, referenceScenario, shipped } from "../support/scenarios.ts";

/** Total cost by the value of a win v: suite 43000 + 1116 v, middleware 49000 + 957 v, by hand 1521.9 v, open 1560 v. */
const BY_HAND = 76_094.60904874293 / 50;

/** Nothing random: the closed form at v, and what else differs. */
function closedForm(v: number, change: (scenario: Scenario) => void = () => {}): Scenario {
  const scenario = copyOf(referenceScenario("closed-form"));
  scenario.funnel.valuePerWin = v;
  change(scenario);
  return scenario;
}

async function found(scenario: Scenario, paths?: string[]): Promise<Thresholds> {
  const { base, run } = await baseOf(scenario, 2);
  return thresholds(base, run, {}, paths ? { paths } : {});
}

const at = ({ thresholds: all }: Thresholds, path: string) => all.filter((threshold) => threshold.path === path);

describe("thresholds where total cost is linear", () => {
  it("stand where the lines cross, and nowhere else", async () => {
    const table = await found(closedForm(200));
    const expected: [path: string, at: number, side: Threshold["side"], to: string][] = [
      ["funnel.valuePerWin", 49_000 / (BY_HAND - 957), "below", "manual"],
      // 18 monthly fees, 400 hours, 40 hours
      ["approaches.middleware.pricing.monthlyFee", 500 + 25_800 / 18, "above", "suite"],
      ["approaches.suite.pricing.monthlyFee", 2000 - 25_800 / 18, "below", "suite"],
      ["team.engineering.hourlyCost", 100 + 25_800 / 400, "above", "suite"],
    ];
    for (const [path, value, side, to] of expected) {
      const [threshold, ...others] = at(table, path);
      expect(others, path).toEqual([]);
      expect(threshold, path).toMatchObject({ side, to, from: "middleware", until: null, chance: null });
      expect(threshold.at / value, path).toBeCloseTo(1, 9);
      expect(threshold.se / value, path).toBeLessThan(1e-9);
    }
    // 5000 less than nothing, and 65 times the pay of 40 hours
    for (const path of ["approaches.suite.setup.fee", "team.operations.hourlyCost"])
      expect(at(table, path)).toEqual([]);
  });

  it("are all found where an input crosses twice, and part it into territories", async () => {
    const scenario = closedForm(100, ({ approaches }) => {
      approaches.suite.pricing.monthlyFee = 2000 - 23_000 / 18;
    });
    const path = "funnel.valuePerWin";
    const table = await found(scenario, [path]);
    const [low, high] = [20_000 / (BY_HAND - 1116), 29_000 / (1116 - 957)];
    const [first, second] = table.thresholds;
    expect(table.thresholds).toHaveLength(2);
    expect(first).toMatchObject({ from: "suite", to: "manual", side: "below", until: null });
    expect(second).toMatchObject({ from: "suite", to: "middleware", side: "above", until: null });
    expect(first.at / low).toBeCloseTo(1, 9);
    expect(second.at / high).toBeCloseTo(1, 9);
    expect(table.inputs[0].territories).toEqual([
      { from: 0, to: first.at, option: "manual" },
      { from: first.at, to: second.at, option: "suite" },
      { from: second.at, to: 1000, option: "middleware" },
    ]);
  });

  it("from beyond the next territory say where it ends", async () => {
    const scenario = closedForm(500, ({ approaches }) => {
      approaches.suite.pricing.monthlyFee = 2000 - 23_000 / 18;
    });
    const { thresholds: all } = await found(scenario, ["funnel.valuePerWin"]);
    expect(all).toMatchObject([
      { from: "suite", to: "manual", side: "below", until: null },
      { from: "middleware", to: "suite", side: "below", until: all[0].at },
    ]);
  });

  it("are the share of futures that lie beyond them, of an uncertain input", async () => {
    // v between 0 and 200 in every future of this and that, by hand below 86.7
    const scenario = closedForm(0, ({ funnel }) => {
      funnel.valuePerWin = { uniform: [0, 200] };
    });
    const { base, run } = await baseOf(scenario, 400);
    const table = await thresholds(base, run, {}, { paths: ["funnel.valuePerWin"] });
    const [threshold] = table.thresholds;
    expect(threshold.at).toBeCloseTo(49_000 / (BY_HAND - 957), 6);
    expect(threshold.chance).toBeCloseTo(threshold.at / 200, 6);
    expect(table.inputs[0]).toMatchObject({ isExact: false, now: { p10: 20, p50: 100, p90: 180 } });
  });

  it("come from limits too, where an option just misses one", async () => {
    const scenario = closedForm(200, ({ decision }) => {
      decision.constraints = { chance: 0.8, maxDirectCost: 50_000 };
    });
    // 400 hours and 9000 in fees: at 102.5 an hour the budget is spent
    const [threshold] = at(await found(scenario, ["team.engineering.hourlyCost"]), "team.engineering.hourlyCost");
    expect(threshold).toMatchObject({ side: "above", from: "middleware", to: "suite" });
    expect(Math.abs(threshold.at - 102.5)).toBeLessThan(0.1);
    expect(threshold.se).toBeLessThan(0.1);
  });

  it("leave out what does not apply, and say so", async () => {
    const scenario = closedForm(200);
    const { leftOut, inputs } = await found(scenario);
    expect(leftOut).toContain("approaches.manual.pricing.monthlyFee");
    expect(leftOut).not.toContain("timing.decisionDelayMonths");
    for (const path of leftOut) expect(quantityAt(scenario, path)).toBe(0);
    expect(inputs.map(({ path }) => path)).not.toEqual(expect.arrayContaining(leftOut));
  });
});

describe.each(["expected", "cautious", "regret"] as const)("thresholds of mid-size B2B by %s", (criterion) => {
  const paths = [
    "funnel.signalsPerWeek",
    "team.engineering.hoursPerWeek",
    "approaches.middleware.setup.overrun",
    "funnel.learning.fadePerWeek",
  ];
  const trials = 500;

  it("are where the pick of all futures changes, and nowhere else", async () => {
    const scenario = shipped("mid-size-b2b");
    scenario.decision.criterion = criterion;
    const { base, run } = await baseOf(scenario, trials);
    const table = await thresholds(base, run, {}, { paths });
    expect(table.thresholds.length).toBeGreaterThan(1);
    for (const { path, grid, territories } of table.inputs) {
      const { tco, options } = await run(
        grid.map((to) => ({ changes: [{ path, to }] })),
        { trials },
      );
      const none = { directCost: [], liveWeek: [], delayHours: [] };
      grid.forEach((value, i) => {
        const { order } = rank(options, tco[i], none, { criterion, constraints: { chance: 0.8 } });
        const near = at(table, path).some((threshold) => Math.abs(threshold.at - value) <= 3 * threshold.se);
        const here = territories.find(({ from, to }) => from <= value && value <= to);
        if (!near) expect(here?.option, `${path} at ${value}`).toBe(options[order[0]].id);
      });
    }
  });
});

it("a territory between a tie at the end of the range and the next value is found", async () => {
  // without hands the plan's manual stage carries and costs nothing; with too few hands it only costs
  const path = "team.operations.hoursPerWeek";
  const { base, run } = await baseOf(shipped("mid-size-b2b"), 500);
  const { inputs } = await thresholds(base, run, {}, { paths: [path] });
  const [{ grid, territories }] = inputs;
  expect(territories.map(({ option }) => option)).toEqual(["middleware", "manual-then-middleware"]);
  expect(territories[0].to).toBeLessThan(grid[1]);
});

it("thresholds keep to limits that futures meet more or less often", async () => {
  const scenario = shipped("mid-size-b2b");
  scenario.decision.constraints = { chance: 0.8, liveByMonth: 6 };
  const path = "approaches.middleware.setup.effortHours";
  const { base, run } = await baseOf(scenario, 500);
  const outcomes: Outcome[] = ["liveWeek"];
  const { thresholds: all } = await thresholds(base, run, {}, { paths: [path] });
  expect(all.length).toBeGreaterThan(0);
  for (const { at: value, se, from, to, side } of all) {
    const step = side === "above" ? 4 * se : -4 * se;
    const ran = await run(
      [value - step, value + step].map((x) => ({ changes: [{ path, to: x }] })),
      { trials: 500, outcomes },
    );
    const picks = [0, 1].map((v) => {
      const limited = { directCost: [], liveWeek: ran.outcomes.liveWeek?.[v] ?? [], delayHours: [] };
      const rule = { criterion: "expected" as const, constraints: scenario.decision.constraints };
      return ran.options[rank(ran.options, ran.tco[v], limited, rule).order[0]].id;
    });
    expect(picks).toEqual([from, to]);
  }
});

interface Replicated {
  what: string;
  path: string;
  /** ids of the picks below and above it */
  change: [below: string, above: string];
  approaches: string[];
  decision: Partial<Scenario["decision"]>;
}

const overrun = { path: "approaches.middleware.setup.overrun", change: ["middleware", "suite"] as [string, string] };
const engineers = { path: "team.engineering.hoursPerWeek", change: ["suite", "middleware"] as [string, string] };
const two = ["suite", "middleware"];

it.each<Replicated>([
  { what: "expected", ...overrun, approaches: two, decision: { criterion: "expected" } },
  { what: "cautious", ...overrun, approaches: two, decision: { criterion: "cautious" } },
  { what: "regret", ...overrun, approaches: two, decision: { criterion: "regret" } },
  { what: "a date", ...engineers, approaches: two, decision: { constraints: { chance: 0.8, liveByMonth: 6 } } },
  {
    what: "a budget",
    path: "team.engineering.hourlyCost",
    change: ["middleware", "suite"],
    approaches: two,
    decision: { constraints: { chance: 0.8, maxDirectCost: 150_000 } },
  },
  {
    // too few hands only cost, until within minutes a week more they begin to carry
    what: "a bend much sharper than the grid",
    path: "team.operations.hoursPerWeek",
    change: ["open", "manual"],
    approaches: ["manual"],
    decision: { criterion: "expected" },
  },
])("the standard error is that of one seed to the next: $what", async ({ path, change, approaches, decision }) => {
  const seeds = 24;
  const crossings: Threshold[] = [];
  for (let seed = 0; seed < seeds; seed++) {
    const scenario = { ...shipped("mid-size-b2b"), seed: `replication ${seed}` };
    Object.assign(scenario.decision, decision);
    scenario.plans = [];
    scenario.approaches = Object.fromEntries(approaches.map((id) => [id, scenario.approaches[id]]));
    const { base, run } = await baseOf(scenario, 250);
    const { thresholds: all } = await thresholds(base, run, {}, { paths: [path] });
    const ends = ({ side, from, to }: Threshold) => (side === "above" ? [from, to] : [to, from]);
    crossings.push(...all.filter((each) => `${ends(each)}` === `${change}`));
  }
  expect(crossings).toHaveLength(seeds);
  const mean = (values: number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  const centre = mean(crossings.map((each) => each.at));
  const spread = Math.sqrt((mean(crossings.map((each) => (each.at - centre) ** 2)) * seeds) / (seeds - 1));
  const told = Math.sqrt(mean(crossings.map((each) => each.se ** 2)));
  // a standard deviation of 24 values is itself known to about one part in seven
  expect(Math.abs(spread / told - 1)).toBeLessThan(3 / Math.sqrt(2 * (seeds - 1)));
});

it("the search is stopped by its signal, and its progress never goes back", async () => {
  const { base, run } = await baseOf(shipped("mid-size-b2b"), 250);
  const told: number[] = [];
  const settings = { paths: ["funnel.signalsPerWeek"] };
  await thresholds(base, run, { onProgress: (share) => told.push(share) }, settings);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
  const stop = new AbortController();
  const stopped = thresholds(base, run, { signal: stop.signal, onProgress: () => stop.abort(new Error("enough")) });
  await expect(stopped).rejects.toThrow("enough");
});

describe("thresholds on more futures than they were narrowed down on", () => {
  it("hold on the run's own futures: a little beyond each one the other option is the pick", async () => {
    const { base, run } = await baseOf(shipped("mid-size-b2b"), 4000);
    const paths = ["team.operations.hoursPerWeek", "timing.decisionDelayMonths", "team.engineering.hoursPerWeek"];
    const { thresholds: found } = await thresholds(base, run, {}, { paths });
    expect(found.length).toBeGreaterThanOrEqual(3);
    const { options, scenario } = base.result;
    const rule = { criterion: scenario.decision.criterion, constraints: scenario.decision.constraints };
    const nothing = { directCost: [], liveWeek: [], delayHours: [] };
    for (const { path, at, se, side, to, until } of found) {
      const beyond = until === null ? at + (side === "above" ? 1 : -1) * (se + 1e-3 * at) : (at + until) / 2;
      const { tco } = await run([{ changes: [{ path, to: beyond }] }], { trials: 4000 });
      const [best] = rank(options, tco[0], nothing, rule).order;
      expect(options[best].id, `${path} at ${beyond}`).toBe(to);
    }
  });
});
