import { describe, expect, it } from "vitest";
import { drawnColumns } from "../../src/decision/drawnColumns.ts";
import { tcoOf } from "../../src/decision/summarise.ts";
import { withQuantity } from "../../src/scenario/quantities.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { inlinePool } from "../../src/simulation/inlinePool.ts";
import { uncertainInputs } from "../../src/simulation/inputs.ts";
import { simulate } from "../../src/simulation/simulate.ts";
import { shipped } from "../support/scenarios.ts";

const trials = 270;

describe("the columns of inputs", () => {
  it("are the run's own draws: a trial with its inputs stated exactly comes out as it did", async () => {
    const between: [string, string] = ["funnel.signalsPerWeek", "funnel.valuePerWin"];
    const scenario = { ...shipped("mid-size-b2b"), correlations: [{ between, rank: 0.6 }] };
    const drawn = tcoOf(await simulate(scenario, inlinePool(), { trials, curveTrials: 0 }));
    const paths = uncertainInputs(scenario).map(({ path }) => path);
    const columns = drawnColumns(scenario, paths, scenario.seed, trials);
    for (const trial of [0, 249, 250, 263]) {
      const independent: Scenario = { ...scenario, correlations: [] };
      const exact = paths.reduce((all, path, i) => withQuantity(all, path, columns[i][trial]), independent);
      const again = tcoOf(await simulate(exact, inlinePool(), { trials: trial + 1, curveTrials: 0 }));
      again.forEach((values, o) => {
        expect(values[trial]).toBe(drawn[o][trial]);
      });
    }
  });

  it("an exact quantity is the same in every trial, and what is no quantity is refused", () => {
    const scenario = shipped("mid-size-b2b");
    const [hours] = drawnColumns(scenario, ["team.engineering.hoursPerWeek"], scenario.seed, 3);
    expect(hours).toEqual(new Float64Array(3).fill(hours[0]));
    expect(() => drawnColumns(scenario, ["funnel.nothing"], scenario.seed, 3)).toThrow(RangeError);
  });
});
