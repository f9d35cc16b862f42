import { describe, expect, it } from "vitest";
import { planScore } from "../../src/decision/planScore.ts";
import { normals, replicated, sum } from "../support/samples.ts";

/** Two plans on the same futures: what they share, and a part of their own; the second is dearer and wider. */
function drawn(seed: string, n: number) {
  const shared = normals(`${seed} shared`, n);
  const best = sum(shared, normals(`${seed} best`, n), 0.3);
  const single = sum(shared, normals(`${seed} single`, n, 0.2, 1.5));
  return { best, single, least: best.map((value, i) => Math.min(value, single[i])) };
}
const scoreOf = (criterion: "cautious" | "regret", seed: string, n: number) => {
  const { best, single, least } = drawn(seed, n);
  const score = planScore(criterion, { best, single, own: best }, least);
  if (!score) throw new Error("required a score");
  return score;
};

describe("the score of a plan", () => {
  it("is left to the gain on average where that is the criterion", () => {
    const { best, single, least } = drawn("any", 10);
    expect(planScore("expected", { best, single, own: best }, least)).toBeNull();
  });

  it("is the mean of the dearest tenth, against the rival's", () => {
    // of a normal cost with mean m and standard deviation s: m + s φ(1.2816) ÷ 0.1
    const tail = 1.7549833193;
    const { value, gain, ownGain } = scoreOf("cautious", "cautious", 40_000);
    const [mine, theirs] = [Math.sqrt(1.09) * tail, 0.2 + Math.sqrt(1 + 2.25) * tail];
    expect(Math.abs(value.mean - mine)).toBeLessThan(3 * value.se);
    expect(Math.abs(gain.mean - (theirs - mine))).toBeLessThan(3 * gain.se);
    expect(ownGain).toEqual({ mean: 0, se: 0 });
  });

  it("is the regret that nine futures of ten stay under, against the rival's", () => {
    // differences are normal: 0.2 with variance 0.09 + 2.25, and their negative
    const sd = Math.sqrt(0.09 + 2.25);
    const { value, gain } = scoreOf("regret", "regret", 40_000);
    const [mine, theirs] = [-0.2 + 1.2815515655 * sd, 0.2 + 1.2815515655 * sd];
    expect(Math.abs(value.mean - mine)).toBeLessThan(3 * value.se);
    expect(Math.abs(gain.mean - (theirs - mine))).toBeLessThan(3 * gain.se);
  });

  it.each(["cautious", "regret"] as const)("states the spread of its estimates: %s", (criterion) => {
    const all = Array.from({ length: 200 }, (_, r) => scoreOf(criterion, `${r}`, 500));
    for (const part of ["value", "gain"] as const) {
      const { ratio, margin } = replicated(all.map((score) => ({ value: score[part].mean, se: score[part].se })));
      expect(Math.abs(ratio - 1)).toBeLessThan(margin + 0.1);
    }
  });
});
