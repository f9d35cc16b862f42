import { describe, expect, it } from "vitest";
import { knownCases } from "../support/knownCases.ts";

// The figures of the notebook on known answers, as it shows them.
describe("known answers, on 4,000 samples", () => {
  for (const { id, name, figures } of knownCases(4000)) {
    it.each(figures)(`${id}, ${name}: $what`, ({ known, found: { value, se } }) => {
      if (se === 0) expect(value).toBeCloseTo(known, 9);
      else expect(Math.abs(value - known)).toBeLessThanOrEqual(3.5 * se);
    });
  }

  it("have their standard errors where they are estimates, and enough of them", () => {
    const figures = [...knownCases(1000)].flatMap((each) => each.figures);
    const estimates = figures.filter(({ found }) => found.se > 0);
    expect(figures.length).toBe(37);
    expect(estimates.length).toBe(29);
  });
});
