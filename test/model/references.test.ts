import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareTrial, type ReferenceTrial } from "../../src/model/compareTrial.ts";
import { type Option, optionsOf } from "../../src/model/options.ts";
import type { OptionTrace } from "../../src/model/optionTrace.ts";
import { runTrial } from "../../src/model/trial.ts";
import { newWorkspace } from "../../src/model/workspace.ts";
import { type ListedDraws, listedDraws, NOTHING_TO_CHANCE } from "../support/listedDraws.ts";

type Reference = ReferenceTrial & { draws?: ListedDraws };

const drawsOf = ({ draws }: Reference) => (draws ? listedDraws(draws) : NOTHING_TO_CHANCE);

function runReference(reference: Reference): { options: Option[]; traces: OptionTrace[] } {
  const { scenario } = reference;
  const options = optionsOf(scenario);
  const workspace = newWorkspace({
    approachIds: Object.keys(scenario.approaches),
    options,
    weeks: Math.floor((scenario.horizonMonths * 52) / 12 + 0.5),
    discountRate: scenario.finance.discountRate,
    signalWeights: scenario.handshake.signals.map(({ weight }) => weight),
  });
  runTrial(workspace, scenario, drawsOf(reference));
  return { options, traces: workspace.options };
}

/** To 1e-9 of what is wanted, or of a thousandth of 1 where that is less. */
function expectSum(parts: readonly number[], wanted: number): void {
  const sum = parts.reduce((a, b) => a + b, 0);
  expect(Math.abs(sum - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(wanted), 1e-3));
}

describe.each(["closed-form", "every-mechanism", "edges", "chance", "coupled-below-cold"])(
  "one trial of reference %s",
  (name) => {
    const reference: Reference = JSON.parse(readFileSync(`test/reference/${name}.json`, "utf8"));
    const compared = compareTrial(reference, drawsOf(reference));
    const { options, traces } = runReference(reference);
    const { discountRate } = reference.scenario.finance;

    it("has the reference's options", () => {
      expect(options.map(({ id }) => id).sort()).toEqual(Object.keys(reference.expected).sort());
    });

    describe.each(options.map(({ id, stages }, o) => ({ id, stages, trace: traces[o] })))(
      "$id",
      ({ id, stages, trace }) => {
        it("outcomes, leaks by layer and the curve of the gap to 1e-9", () => {
          const own = compared.filter(({ option }) => option === id);
          // nine outcomes, the total, seven points of the curve; four layers but for leaving the gap open
          expect(own).toHaveLength(stages.length === 0 ? 17 : 21);
          for (const { what, off } of own) expect(off, what).toBeLessThanOrEqual(1e-9);
        });

        it("leaks add up to the cost of the gap", () => {
          if (stages.length > 0) expectSum(Array.from(trace.leaks), trace.gapCost);
        });

        it("costs by kind, discounted, and what is owed at the horizon add up to the direct cost", () => {
          const worth = (cost: number, week: number) => cost * (1 + discountRate) ** (-week / 52);
          const paid = trace.costs.flatMap((series) => Array.from(series, worth));
          expectSum([...paid, worth(trace.owedAtEnd, trace.cost.length)], trace.directCost);
        });
      },
    );
  },
);
