import { describe, expect, it } from "vitest";
import type { Decision } from "../../src/decision/decision.ts";
import {
  costRows,
  differenceTable,
  fanCache,
  gapTable,
  marginTable,
  rivals,
  stylesOf,
} from "../../src/workbench/optionViews.ts";
import { copyOf, SHIPPED, shipped } from "../support/scenarios.ts";
import { numbersIn, outcomeOf, textsIn, UNPRINTABLE, viewsOf, withOnly } from "./outcomes.ts";

const b2b = await outcomeOf(shipped("mid-size-b2b"));
const styles = stylesOf(b2b.result);

describe.each(SHIPPED)("the tables of %s", async (id) => {
  const outcome = await outcomeOf(shipped(id));
  const { styles, gap, difference } = viewsOf(outcome);
  const rows = costRows(outcome.decision, styles);
  const margin = marginTable(outcome, styles);
  const ids = outcome.result.options.map((option) => option.id);

  it("hold finite numbers and readable words only", () => {
    const tables = [rows, rivals(outcome, styles), margin, gap, difference];
    expect(numbersIn(tables).filter((value) => !Number.isFinite(value))).toEqual([]);
    for (const text of textsIn(tables)) expect(text).not.toMatch(UNPRINTABLE);
  });

  it("have every option once, the pick first and the others by expected cost", () => {
    expect(rows.map((row) => row.id).sort()).toEqual([...ids].sort());
    expect(rows[0].id).toBe(outcome.decision.recommendation.option);
    const totals = rows.slice(1).map(({ paid, gap }) => paid + gap);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });

  it("give every option a label and a line that no other has", () => {
    expect(new Set(rows.map(({ label }) => label)).size).toBe(ids.length);
    expect(new Set(rows.map(({ style }) => `${style.color} ${style.dash}`)).size).toBe(ids.length);
  });

  it("split the total into what is paid and the gap, and the chances of being cheapest into one", () => {
    for (const { id, paid, gap } of rows) {
      const option = outcome.decision.options.find((each) => each.id === id);
      expect(paid + gap).toBeCloseTo(option?.tco.mean ?? Number.NaN, 4);
    }
    expect(rows.reduce((sum, { cheapestIn }) => sum + (cheapestIn ?? 0), 0)).toBeCloseTo(1, 9);
  });

  it("draw curves that only rise and end at the mean cost of the gap", () => {
    gap.curves.forEach(({ mean }, o) => {
      const values = Array.from(mean);
      expect(values).toEqual([...values].sort((a, b) => a - b));
      expect(values.at(-1)).toBeCloseTo(outcome.decision.options[o].gapCost.mean, 4);
    });
  });

  it("compare the pick with its runner-up in twenty futures whose mean is near the margin's", () => {
    expect(difference?.dots).toHaveLength(20);
    expect(difference?.mean).toBe(margin?.mean);
    expect(margin?.chance).toBe(
      outcome.decision.recommendation.cheaperThan[outcome.decision.recommendation.runnerUp ?? ""],
    );
  });
});

it("the fan is that of the pick, or of the option that is looked at", () => {
  expect(viewsOf(b2b).gap.fan?.option).toBe(b2b.decision.recommendation.option);
  expect(viewsOf(b2b, "open").gap.fan?.option).toBe("open");
  expect(viewsOf(b2b, "open").gap.live).toBeNull();
});

it("makes a fan once", () => {
  const fan = fanCache(b2b.result, "open");
  expect(fan("suite", "gap")).toBe(fan("suite", "gap"));
  expect(fan("suite", "net")).not.toBe(fan("suite", "gap"));
});

it("contracts renew after each full year within the horizon", () => {
  const renewals = [12, 13, 24, 25, 6].map((horizonMonths) => {
    const result = { ...b2b.result, scenario: { ...b2b.result.scenario, horizonMonths } };
    return gapTable({ ...b2b, result }, styles, fanCache(result, "open"), null, null).renewals;
  });
  expect(renewals).toEqual([[], [12], [12], [12, 24], []]);
});

it("earlier curves are kept by option, none for an option that was not there", () => {
  const before = { ...b2b, result: { ...b2b.result, options: b2b.result.options.filter(({ id }) => id !== "open") } };
  const { curves } = gapTable(b2b, styles, fanCache(b2b.result, "open"), null, before);
  expect(curves.map(({ id, previous }) => [id, previous !== undefined])).toEqual(
    b2b.result.options.map(({ id }) => [id, id !== "open"]),
  );
});

it("rows keep the places of an earlier decision while a slider is dragged", () => {
  const [a, b, ...others] = b2b.decision.options;
  const options = [{ ...a, tco: { ...a.tco, mean: 1e12 } }, b, ...others];
  const moved: Decision = { ...b2b.decision, options };
  expect(costRows(moved, styles).at(-1)?.id).toBe(a.id);
  expect(costRows(moved, styles, b2b.decision).map(({ id }) => id)).toEqual(
    costRows(b2b.decision, styles).map(({ id }) => id),
  );
});

describe("with a budget that nothing but leaving it open keeps", async () => {
  const outcome = await outcomeOf(shipped("mid-size-b2b"), { constraints: { maxDirectCost: 1, chance: 0.8 } });
  const { styles } = viewsOf(outcome);

  it("leaving it open has no rival, and every other row is set aside", () => {
    expect(rivals(outcome, styles)).toEqual([]);
    expect(marginTable(outcome, styles)).toBeNull();
    expect(differenceTable(outcome, styles)).toBeNull();
    const rows = costRows(outcome.decision, styles);
    expect(rows[0].id).toBe("open");
    expect(rows.slice(1).map(({ cheapestIn, difference }) => [cheapestIn, difference])).toEqual(
      rows.slice(1).map(() => [null, null]),
    );
  });
});

describe("with limits that nothing keeps", async () => {
  const outcome = await outcomeOf(shipped("mid-size-b2b"), { constraints: { maxDirectCost: -1, chance: 0.8 } });
  const { gap, styles } = viewsOf(outcome);

  it("there is a row for each option, in the order of their cost, and the futures of the open gap", () => {
    const rows = costRows(outcome.decision, styles);
    const totals = rows.map(({ paid, gap }) => paid + gap);
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
    expect([gap.pick, gap.fan?.option]).toEqual([null, "open"]);
  });
});

describe.each(["suite", "middleware", "manual"])("with %s alone", async (id) => {
  const outcome = await outcomeOf(withOnly(shipped("mid-size-b2b"), id));

  it("it is compared with leaving the gap open", () => {
    const { gap, difference, styles } = viewsOf(outcome);
    expect(gap.curves.map((curve) => curve.id)).toEqual([id, "open"]);
    expect(rivals(outcome, styles)).toHaveLength(1);
    expect(difference?.dots).toHaveLength(20);
  });
});

it("plans with the same stages get a row and a line each", async () => {
  const scenario = copyOf(shipped("mid-size-b2b"));
  scenario.plans = [1, 2, 3].map((n) => ({ ...scenario.plans[0], id: `plan-${n}`, label: `Plan ${n}` }));
  const outcome = await outcomeOf(scenario);
  const rows = costRows(outcome.decision, stylesOf(outcome.result));
  const plans = rows.filter((row) => row.id.startsWith("plan-"));
  expect(plans.map(({ label }) => label).sort()).toEqual(["Plan 1", "Plan 2", "Plan 3"]);
  expect(new Set(plans.map(({ style }) => String(style.dash))).size).toBe(3);
});

it("names that are too long for a chart are cut there, and whole in the table", async () => {
  const scenario = copyOf(shipped("mid-size-b2b"));
  const long = "A suite of everything ".repeat(20).trim();
  Object.assign(scenario.approaches.suite, { label: long, short: long });
  const outcome = await outcomeOf(scenario);
  const { gap, styles } = viewsOf(outcome);
  const curve = gap.curves.find(({ id }) => id === "suite");
  expect(curve?.label).toMatch(/^A suite of everything.*…$/);
  expect(Math.max(...textsIn(gap).map((text) => text.length))).toBeLessThan(50);
  expect(costRows(outcome.decision, styles).find(({ id }) => id === "suite")?.label).toBe(long);
});
