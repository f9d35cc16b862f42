import { describe, expect, it } from "vitest";
import { perfectInformation } from "../../src/decision/perfectInformation.ts";
import { normalLoss, normals, nothing, replicated, sum } from "../support/samples.ts";

/** Nothing, or a value that is normal over inputs and normal again over chance; re-run with fresh chance. */
function reruns(seed: string, { rows, runs, luck = 1 }: { rows: number; runs: number; luck?: number }) {
  const inputs = normals(`${seed} inputs`, rows, -0.3, 1);
  return Array.from({ length: runs }, (_, r) => [
    nothing(rows),
    sum(inputs, normals(`${seed} luck ${r}`, rows, 0, luck)),
  ]);
}

const EXACT = normalLoss(-0.3, 1);
const best = 0;

/** Regret of doing nothing. */
const regretOf = (net: readonly Float64Array[]) => net[1].map((value) => Math.max(0, value));

/** More trials of the same model, whose first ones are the rows as they were first run. */
function withMore(seed: string, rows: number, trials: number) {
  const all = reruns(seed, { rows: trials, runs: 4 });
  const part = all.map((net) => net.map((values) => values.subarray(0, rows)));
  return { part, more: { best, regret: regretOf(all[0]) } };
}

describe("perfect information on all inputs", () => {
  it.each([
    [8, 0.5],
    [8, 1],
    [16, 2],
  ])(
    "is what the formula says, within 3 standard errors: %i re-runs, luck %f times as wide as the inputs",
    (runs, luck) => {
      const net = reruns("exact", { rows: 20_000, runs, luck });
      const { value, se } = perfectInformation(net);
      expect(Math.abs(value - EXACT)).toBeLessThanOrEqual(3 * se);
    },
  );

  it("hardly counts what only luck decides, though without inputs there is nothing smooth to extrapolate", () => {
    const worth = (runs: number) =>
      perfectInformation(Array.from({ length: runs }, (_, r) => [nothing(5000), normals(`luck ${r}`, 5000, -0.5, 1)]))
        .value;
    const luck = normalLoss(-0.5, 1);
    expect(Math.abs(worth(8))).toBeLessThan(0.1 * luck);
    expect(Math.abs(worth(64))).toBeLessThan(0.01 * luck);
  });

  it("is exact where chance plays no part", () => {
    const net = [Float64Array.of(1500, 900, 500), Float64Array.of(300, 600, 500), Float64Array.of(-800, -200, 500)];
    const found = perfectInformation([net, net, net, net]);
    expect(found.value).toBeCloseTo(0, 10);
    const crossed = [Float64Array.of(3, 0), Float64Array.of(0, 1)];
    expect(perfectInformation([crossed, crossed, crossed, crossed]).value).toBeCloseTo(0.5, 10);
  });

  it("with the regrets of more trials is still what the formula says, and surer", () => {
    const { part, more } = withMore("more", 4000, 16_000);
    const alone = perfectInformation(part);
    const helped = perfectInformation(part, more);
    expect(Math.abs(helped.value - EXACT)).toBeLessThanOrEqual(3 * helped.se);
    expect(helped.se).toBeLessThan(alone.se);
  });

  it("is at most perfect foresight, to the last bit where chance plays no part", () => {
    const inputs = normals("sure", 1000, 0.2);
    const net = [nothing(1000), inputs];
    const regret = inputs.map((value) => Math.max(0, -value));
    const { value } = perfectInformation([net, net, net, net], { best: 1, regret });
    expect(value).toBeCloseTo(regret.reduce((total, x) => total + x, 0) / 1000, 12);
  });

  it("refuses re-runs that cannot be quartered, and a single row", () => {
    expect(() => perfectInformation(reruns("few", { rows: 10, runs: 6 }))).toThrow(RangeError);
    expect(() => perfectInformation([])).toThrow(RangeError);
    expect(() => perfectInformation(reruns("one", { rows: 1, runs: 4 }))).toThrow(RangeError);
  });
});

describe("its standard error", () => {
  it("is the spread of 200 independent estimates, which centre on the truth", () => {
    const found = replicated(
      Array.from({ length: 200 }, (_, r) => perfectInformation(reruns(`r${r}`, { rows: 400, runs: 8 }))),
    );
    expect(Math.abs(found.ratio - 1)).toBeLessThan(found.margin);
    expect(Math.abs(found.mean - EXACT)).toBeLessThanOrEqual(3 * found.se);
  });

  it("so it is with the regrets of more trials", () => {
    const found = replicated(
      Array.from({ length: 200 }, (_, r) => {
        const { part, more } = withMore(`m${r}`, 400, 1600);
        return perfectInformation(part, more);
      }),
    );
    expect(Math.abs(found.ratio - 1)).toBeLessThan(found.margin);
    expect(Math.abs(found.mean - EXACT)).toBeLessThanOrEqual(3 * found.se);
  });
});
