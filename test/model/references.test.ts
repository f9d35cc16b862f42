import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { DrawnScenario } from "../../src/model/drawn.ts";
import { type Option, optionsOf } from "../../src/model/options.ts";
import { LEAK_FACTORS, LEAK_LAYERS, type OptionTrace } from "../../src/model/optionTrace.ts";
import { runTrial } from "../../src/model/trial.ts";
import { newWorkspace } from "../../src/model/workspace.ts";
import { type ListedDraws, listedDraws, NOTHING_TO_CHANCE } from "../support/listedDraws.ts";

interface Expected {
  leaks: Record<string, number> | null;
  gapCurve: number[];
  [output: string]: unknown;
}

interface Reference {
  // The reference scenarios state every quantity as a number, so they are drawn scenarios already.
  scenario: DrawnScenario & { horizonMonths: number; finance: { discountRate: number } } & Parameters<
      typeof optionsOf
    >[0];
  expected: Record<string, Expected>;
  gapCurveWeeks: number[];
  draws?: ListedDraws;
}

const OUTPUTS = [
  "directCost",
  "gapCost",
  "liveWeek",
  "quality",
  "paybackWeek",
  "wastedDiscovery",
  "incidents",
  "brokenWeeks",
  "compoundingIndex",
] as const satisfies readonly (keyof OptionTrace)[];

/** Differences beyond 1e-9 of the expected size, or of the money at stake where nothing is expected. */
function expectClose(found: number, wanted: number, scale = 1): void {
  expect(Math.abs(found - wanted)).toBeLessThanOrEqual(1e-9 * Math.max(Math.abs(wanted), scale * 1e-3));
}

function runReference({ scenario, draws }: Reference): { options: Option[]; traces: OptionTrace[] } {
  const options = optionsOf(scenario);
  const workspace = newWorkspace({
    approachIds: Object.keys(scenario.approaches),
    options,
    weeks: Math.floor((scenario.horizonMonths * 52) / 12 + 0.5),
    discountRate: scenario.finance.discountRate,
    signalWeights: scenario.handshake.signals.map(({ weight }) => weight),
  });
  runTrial(workspace, scenario, draws ? listedDraws(draws) : NOTHING_TO_CHANCE);
  return { options, traces: workspace.options };
}

for (const name of ["closed-form", "every-mechanism", "edges", "chance", "coupled-below-cold"]) {
  const reference: Reference = JSON.parse(readFileSync(`test/reference/${name}.json`, "utf8"));
  const { options, traces } = runReference(reference);
  describe(`one trial of reference ${name}`, () => {
    it("has the reference's options", () => {
      expect(options.map(({ id }) => id).sort()).toEqual(Object.keys(reference.expected).sort());
    });
    options.forEach(({ id }, o) => {
      const wanted = reference.expected[id];
      const found = traces[o];
      it(`${id}: outcomes to 1e-9`, () => {
        for (const output of OUTPUTS) {
          const value = wanted[output] as number | null;
          if (value === null) expect(found[output], output).toBeNaN();
          else expectClose(found[output] as number, value);
        }
        expectClose(found.directCost + found.gapCost, wanted.tco as number);
      });
      it(`${id}: compounding-gap curve to 1e-9`, () => {
        let sum = 0;
        const curve = Array.from(found.gap, (gap) => {
          sum += gap;
          return sum;
        });
        reference.gapCurveWeeks.forEach((week, i) => {
          expectClose(curve[week], wanted.gapCurve[i]);
        });
      });
      it(`${id}: leaks by layer to 1e-9, adding up to the cost of the gap`, () => {
        if (!wanted.leaks) return expect(options[o].stages).toEqual([]);
        const layers: Record<string, number> = { capture: 0, routing: 0, execution: 0, feedback: 0 };
        LEAK_FACTORS.forEach((factor, i) => {
          layers[LEAK_LAYERS[factor]] += found.leaks[i];
        });
        for (const layer of Object.keys(layers)) expectClose(layers[layer], wanted.leaks[layer], found.gapCost);
        expectClose(
          found.leaks.reduce((a, b) => a + b),
          found.gapCost,
        );
      });
      it(`${id}: costs by kind, discounted, and what is owed at the horizon add up to the direct cost`, () => {
        const { discountRate } = reference.scenario.finance;
        const worth = (cost: number, week: number) => cost * (1 + discountRate) ** (-week / 52);
        const weeks = found.cost.length;
        const paid = found.costs.flatMap((series) => Array.from(series, worth));
        expectClose(
          paid.reduce((a, b) => a + b, worth(found.owedAtEnd, weeks)),
          found.directCost,
        );
      });
    });
  });
}
