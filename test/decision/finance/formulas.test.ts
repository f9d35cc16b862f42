import { describe, expect, it } from "vitest";
import { FORMULAS } from "../../../src/decision/finance/formulas.ts";
import { COST_KINDS } from "../../../src/model/stageTrace.ts";

const ALL = Object.entries(FORMULAS);

describe("the formulas of the finance view", () => {
  it("cover every kind of cost and every figure", () => {
    const figures = ["contribution", "paid", "net", "cumulative", "present", "npv", "roi", "paybackExpected"];
    const further = ["paybackMedian", "owedAtEnd", "after", "risk", "ask", "deepest"];
    expect(ALL.map(([id]) => id).sort()).toEqual([...COST_KINDS, ...figures, ...further].sort());
  });

  it.each(ALL)("%s has a formula in plain text and one sentence", (id, { id: own, formula, words }) => {
    expect(own).toBe(id);
    expect(words).toMatch(/^[A-Z][^.]*\.$/);
    // the typeset minus, and no code
    expect(formula).not.toMatch(/[a-z0-9)] - [a-z0-9(]|\*|Math|=>/);
    expect(`${formula} ${words}`).not.toMatch(/optimal|significant|\bAI\b/);
  });
});
