import { describe, expect, it } from "vitest";
import { waterfallFigures } from "../../src/charts/waterfallFigures.ts";
import { waterfallRows } from "../../src/charts/waterfallRows.ts";
import { leaking, styleOfLeaks } from "./leaking.ts";

describe("the bars of a waterfall", () => {
  const rows = waterfallRows(leaking);

  it("begin where the one before ended, and end in what is realised", () => {
    const layers = rows.filter(({ kind }) => kind === "ideal" || kind === "layer");
    for (let i = 1; i < layers.length; i++) expect(layers[i].from).toBe(layers[i - 1].to);
    expect(layers.at(-1)?.to).toBeCloseTo(rows.at(-1)?.to as number, 6);
  });

  it("of factors fill their layer's, the largest first; a layer with one factor has none of its own", () => {
    const at = rows.findIndex(({ label }) => label === "Execution");
    const end = rows.findIndex(({ label }) => label.startsWith("Feedback"));
    const factors = rows.slice(at + 1, end);
    expect(factors.map(({ kind }) => kind)).toEqual(["factor", "factor", "factor"]);
    expect(factors[0].from).toBe(rows[at].from);
    expect(factors.at(-1)?.to).toBeCloseTo(rows[at].to, 6);
    const sizes = factors.map(({ value }) => value);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(rows.map(({ label }) => label)).toContain("Capture: wrong or stale records");
  });

  it("go down to less than nothing where harm is greater than gain", () => {
    const harmful = { ...leaking, realised: -50, steps: [{ layer: "execution" as const, total: 1050, factors: [] }] };
    expect(waterfallRows(harmful).at(-1)).toMatchObject({ from: 0, to: -50 });
  });
});

it("the table behind a waterfall has every factor, and shares that add up to all of what is lost", () => {
  const { columns, rows } = waterfallFigures({
    waterfall: leaking,
    name: "suite",
    style: styleOfLeaks,
    currency: "USD",
  });
  for (const row of rows) expect(row).toHaveLength(columns.length);
  const shares = rows
    .filter(([name]) => /^(Capture|Routing|Execution|Feedback)$/.test(name))
    .map((row) => parseFloat(row[2]));
  expect(shares.reduce((a, b) => a + b)).toBeCloseTo(100, 0);
  expect(rows.map(([name]) => name)).toContain("Execution: broken");
});
