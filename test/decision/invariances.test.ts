import { describe, expect, it } from "vitest";
import { invariances, outcomesApart } from "../../src/decision/invariances.ts";
import { type ChunkResult, OUTCOMES } from "../../src/simulation/chunkResult.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import type { Pool } from "../../src/simulation/pool.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";

const trials = 60;

/** A pool of which the run that comes as number `wrong`, from 0, is spoilt. */
function onceWrong(wrong: number, spoil: (chunk: ChunkResult) => void): Pool {
  const pool = inlinePool();
  let runs = 0;
  return {
    ...pool,
    run: (job, orders, onDone, signal) => {
      const isWrong = runs++ === wrong;
      const hand: typeof onDone = (result) => {
        if (isWrong) spoil(result as unknown as ChunkResult);
        onDone(result);
      };
      return pool.run(job, orders, hand, signal);
    },
  };
}

/** A pool that is wrong in one digit, as threads that draw for themselves would be. */
function wrongPool(): Pool {
  const pool = inlinePool();
  return {
    ...pool,
    run: (job, orders, onDone, signal) =>
      pool.run(
        job,
        orders,
        (result) => {
          const chunk = result as unknown as ChunkResult;
          chunk.outcomes[7] *= 1 + 1e-6;
          onDone(result);
        },
        signal,
      ),
  };
}

describe("what must hold whatever the numbers", () => {
  it.each(["mid-size-b2b", "small-ecommerce", "one-person-consultancy"] as const)("%s", async (id) => {
    const shares: number[] = [];
    const found = await invariances(shipped(id), inlinePool(), { trials, onProgress: (share) => shares.push(share) });
    expect(new Set(found.map((each) => each.id)).size).toBe(9);
    for (const each of found) {
      expect(each.compared, each.id).toBeGreaterThan(1);
      expect(each.deviation, each.id).toBeLessThanOrEqual(each.rounding);
    }
    expect(shares.at(-1)).toBe(1);
  });

  it("shows how far off what does not hold is", async () => {
    const found = await invariances(shipped("mid-size-b2b"), wrongPool(), { trials });
    const off = found.filter(({ deviation, rounding }) => deviation > rounding).map(({ id }) => id);
    // in the order of "names" another option is the first, and wrong
    expect(off).toEqual(["costs", "threads", "names"]);
    expect(found.find(({ id }) => id === "threads")?.deviation).toBeCloseTo(1e-6, 11);
  });

  const higher = ({ outcomes }: ChunkResult): void => {
    for (let i = 0; i < outcomes.length; i++) outcomes[i] += 1;
  };
  const leaking = ({ leaks }: ChunkResult): void => {
    leaks[0] += 1000;
  };
  it.each([
    // in the order in which they are run: as it is, dearer, slower, without loss, longer, with other names, beside another
    ["leaks", 0, leaking],
    ["money", 1, higher],
    ["delay", 2, higher],
    ["ideal", 3, higher],
    ["prefix", 4, higher],
    ["names", 5, higher],
    ["another", 6, higher],
  ] as const)("sees that %s does not hold", async (id, wrong, spoil) => {
    const found = await invariances(shipped("one-person-consultancy"), onceWrong(wrong, spoil), { trials });
    const off = found.filter(({ deviation, rounding }) => deviation > rounding).map((each) => each.id);
    expect(off).toEqual([id]);
  });

  it("stops when it is told to", async () => {
    const control = new AbortController();
    const stopped = invariances(shipped("mid-size-b2b"), inlinePool(), {
      trials,
      signal: control.signal,
      onProgress: () => control.abort(new Error("enough")),
    });
    await expect(stopped).rejects.toThrow("enough");
  });
});

describe("two runs of a scenario", () => {
  const scenario = shipped("one-person-consultancy");
  const run = (trials: number, on: Pool = inlinePool()) => simulate(scenario, on, { trials, curveTrials: 0 });

  it("agree in every outcome of every option in the trials that both have", async () => {
    const [few, more] = [await run(40), await run(70)];
    const { compared, deviation } = outcomesApart(few, more);
    expect(compared).toBe(OUTCOMES.length * few.options.length * 40);
    expect(deviation).toBe(0);
  });

  it("are told apart by one digit", async () => {
    const { deviation } = outcomesApart(await run(40), await run(40, wrongPool()));
    expect(deviation).toBeCloseTo(1e-6, 11);
  });
});
