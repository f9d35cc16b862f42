import { describe, expect, it } from "vitest";
import { holdoutSignals } from "../../src/decision/holdout.ts";
import { stream } from "../../src/random/streams.ts";

const FUNNEL = { coldRate: 0.15, coupledRate: 0.45, causalShare: 0.5 };

describe("signals that a hold-out test takes", () => {
  it("are those after which simulated tests scatter by the precision that was asked for", () => {
    const heldShare = 0.3;
    const signals = holdoutSignals(FUNNEL, { giveOrTake: 0.3, heldShare });
    const held = Math.round(signals * heldShare);
    const uniform = stream("holdout", "tests");
    const rate = (chance: number, count: number) => {
      let hits = 0;
      for (let i = 0; i < count; i++) if (uniform.double() < chance) hits++;
      return hits / count;
    };
    const tests = 4000;
    let squares = 0;
    for (let i = 0; i < tests; i++) {
      const found = (rate(0.45, signals - held) - rate(0.3, held)) / 0.3;
      squares += (found - 0.5) ** 2;
    }
    const se = Math.sqrt(squares / tests);
    // a standard deviation of 4000 values has a relative error of 1 ÷ √8000
    expect(Math.abs(se / 0.15 - 1)).toBeLessThan(4 / Math.sqrt(2 * tests));
  });

  it("are four times as many for twice the precision, but for rounding up", () => {
    const [once, twice] = [0.2, 0.1].map((giveOrTake) => holdoutSignals(FUNNEL, { giveOrTake }));
    expect(twice).toBeGreaterThan(4 * once - 4);
    expect(twice).toBeLessThanOrEqual(4 * once);
  });

  it.each([
    [{ ...FUNNEL, coupledRate: 0.15 }, { giveOrTake: 0.1 }, /coupled rate above/],
    [FUNNEL, { giveOrTake: 0 }, /precision above 0/],
    [FUNNEL, { giveOrTake: 0.1, heldShare: 1 }, /share between/],
  ])("are refused where nothing could be told: %o %o", (funnel, holdout, message) => {
    expect(() => holdoutSignals(funnel, holdout)).toThrow(message);
  });
});
