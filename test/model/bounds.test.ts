import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OptionTrace } from "../../src/model/optionTrace.ts";
import { type DrawnCase, drawnCases, runCase } from "../support/drawnCases.ts";

const MONEY = [
  "directCost",
  "gapCost",
  "owedAtEnd",
  "wastedDiscovery",
] as const satisfies readonly (keyof OptionTrace)[];
const COUNTS = ["quality", "incidents", "brokenWeeks"] as const satisfies readonly (keyof OptionTrace)[];

/** Money so small that doubles have lost its digits. */
const NOTHING = 1e-200;

/** What one trial of any scenario within the fields' limits must keep; says where it does not. */
function violations(drawn: DrawnCase): string[] {
  const { frame, traces } = runCase(drawn);
  const faults: string[] = [];
  frame.options.forEach(({ id, stages }, o) => {
    const found = traces[o];
    const claim = (holds: boolean, what: string) => {
      if (!holds) faults.push(`${id}: ${what}`);
    };
    for (const output of [...MONEY, ...COUNTS]) claim(Number.isFinite(found[output]), `${output} ${found[output]}`);
    for (const output of [...COUNTS, "directCost", "owedAtEnd"] as const)
      claim(found[output] >= 0, `${output} ${found[output]}`);
    claim(found.cost.every(Number.isFinite), "a week's cost is not finite");
    claim(
      found.costs.every((series) => series.every((cost) => cost >= 0)),
      "a week's cost of some kind is below 0 or NaN",
    );
    claim(found.extra.every(Number.isFinite), "conversions are not finite");
    claim(found.leaks.every(Number.isFinite), `leaks ${found.leaks}`);

    const noise = 1e-9 * Math.max(...found.gap.map(Math.abs), NOTHING);
    claim(
      found.gap.every((gap) => gap >= -noise),
      "a week's gap is below 0",
    );
    claim(
      found.weeklyQuality.every((e) => 0 <= e && e <= 1 + 1e-12),
      "quality outside 0 to 1",
    );
    const leaked = found.leaks.reduce((a, b) => a + b);
    claim(Math.abs(leaked - found.gapCost) <= 1e-6 * found.gapCost + NOTHING, `leaks ${leaked} of ${found.gapCost}`);
    claim(
      found.leaks.every((leak) => leak >= -1e-9 * found.gapCost - NOTHING),
      `a leak below 0: ${found.leaks}`,
    );

    const live = !Number.isNaN(found.liveWeek);
    claim(!live || (0 <= found.liveWeek && found.liveWeek < frame.weeks), `live in week ${found.liveWeek}`);
    claim(live === Number.isFinite(found.delayHours), "a delay without anything live, or none with");
    const { paybackWeek, compoundingIndex } = found;
    claim(
      Number.isNaN(paybackWeek) ||
        (live && Number.isInteger(paybackWeek) && 1 <= paybackWeek && paybackWeek <= frame.weeks),
      `paid back in week ${paybackWeek}`,
    );
    claim(
      Number.isNaN(compoundingIndex) || (compoundingIndex >= 0 && Number.isFinite(compoundingIndex)),
      `index ${compoundingIndex}`,
    );
    if (stages.length === 0)
      claim(found.directCost === 0 && !live && Number.isNaN(paybackWeek), "open costs or is live");
    claim(found.brokenWeeks <= frame.weeks * Math.max(1, stages.length) + 1e-9, `broken for ${found.brokenWeeks}`);
    claim(live || found.quality === 0, "quality without anything live");
  });
  return faults;
}

/** The least changes that once broke a bound, each on its own. */
const ENDS: Record<string, Record<string, number>> = {
  "an interval too short to divide by": { "approaches.middleware.sync.intervalHours": 5e-324 },
  "transfers too many to count, with no work in them": { "approaches.suite.sync.intervalHours": 1e-308 },
  "transfers too many to count in a pilot that carries nothing": {
    "approaches.manual.sync.intervalHours": 1e-306,
    "approaches.manual.rollout.pilotShare": 0,
    "approaches.manual.handling.hoursPerTransfer": 1000,
  },
  "hands too few to divide by": {
    "team.operations.hoursPerWeek": 1e-307,
    "approaches.manual.setup.effortHours": 0,
    "approaches.manual.setup.failureChance": 0,
    "approaches.manual.maintenance.assignedHoursPerWeek": 0,
    "approaches.manual.handling.hoursPerThousandSignals": 0,
  },
  "a full week that starts at a fraction of one": {
    "timing.decisionDelayMonths": 1e-12,
    "approaches.middleware.setup.effortHours": 0,
    "approaches.middleware.setup.failureChance": 0,
    "approaches.middleware.fit": 0,
  },
  "an effect too small to divide by": { "funnel.causalShare": 1.5e-323, horizonMonths: 120 },
  "growth, deflation and a sales cycle as large as they may be": {
    horizonMonths: 120,
    "finance.discountRate": -0.9,
    "funnel.growthPerMonth": 1,
    "funnel.salesCycleWeeks": 520,
  },
};

describe("one trial of any scenario within the fields' limits", () => {
  it("is finite or an honest never, costs no less than nothing, and leaks what the gap costs", () => {
    fc.assert(
      fc.property(drawnCases(), (drawn) => {
        expect(violations(drawn)).toEqual([]);
      }),
      { seed: 2, numRuns: 500 },
    );
  }, 60_000);

  it.each(Object.entries(ENDS))("keeps to its bounds at %s", (_, changes) => {
    for (const seed of [0, 1, 2]) expect(violations({ changes, hands: [], seed })).toEqual([]);
  });
});
