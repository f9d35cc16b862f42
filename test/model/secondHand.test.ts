import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LEAK_FACTORS } from "../../src/model/optionTrace.ts";
import { COST_KINDS, ROLES } from "../../src/model/stageTrace.ts";
import { documentOf, drawnCases, frameOfDocument, ORDINARY, runDocument } from "../support/drawnCases.ts";
import { hashedDraws } from "../support/hashedDraws.ts";
import { naiveTrial } from "../support/naiveTrial.ts";

const OUTCOMES = [
  "directCost",
  "gapCost",
  "liveWeek",
  "delayHours",
  "quality",
  "wastedDiscovery",
  "incidents",
  "brokenWeeks",
  "unnoticedWeeks",
  "compoundingIndex",
] as const;

/** Hands so short, and owners so restless, that who is away decides what is handled. */
const SCARCE: Record<string, number> = {
  "team.operations.hoursPerWeek": 2.5,
  "approaches.manual.setup.effortHours": 5,
  "approaches.manual.handling.hoursPerTransfer": 0.2,
  "approaches.manual.maintenance.ownerLeavesPerYear": 5,
  "approaches.manual.maintenance.vacancyWeeks": 2.3,
  "approaches.manual.maintenance.runbookCover": 0.1,
};

/** Syncs so seldom that most stages end before their first. */
const SELDOM: Record<string, number> = {
  "approaches.suite.sync.intervalHours": 20_000,
  "approaches.manual.sync.intervalHours": 900,
};

/** Equal to 1e-8 of the larger, or of the size of what it is a part of. */
function differs(found: number, wanted: number, size = 0): boolean {
  if (Number.isNaN(wanted) || Number.isNaN(found)) return Number.isNaN(wanted) !== Number.isNaN(found);
  return !(Math.abs(found - wanted) <= 1e-8 * Math.max(Math.abs(found), Math.abs(wanted), size) + 1e-200);
}

describe("one trial against the model's page as another hand computes it", () => {
  it("agrees to 1e-8 on every output, cost and leak of random scenarios and plans", () => {
    fc.assert(
      fc.property(drawnCases(ORDINARY, 18), fc.constantFrom({}, SCARCE, SELDOM), (drawn, special) => {
        const changes = { ...special, ...drawn.changes };
        const document = documentOf({ ...drawn, changes });
        const draws = hashedDraws(drawn.seed);
        const { traces } = runDocument(document, draws);
        const frame = frameOfDocument(document);
        const faults: string[] = [];
        naiveTrial(document, frame, draws).forEach((wanted, o) => {
          const found = traces[o];
          const check = (name: string, value: number, expected: number, size = 0) => {
            if (differs(value, expected, size))
              faults.push(`${frame.options[o].id} ${name}: ${value}, wanted ${expected}`);
          };
          for (const name of OUTCOMES) check(name, found[name], wanted[name], name.endsWith("Weeks") ? 1e-3 : 0);
          wanted.gap.forEach((gap, t) => {
            check(`gap ${t}`, found.gap[t], gap, Math.max(...wanted.gap));
          });
          COST_KINDS.forEach((kind, k) => {
            wanted.costs[kind]?.forEach((cost, t) => {
              check(`${kind} ${t}`, found.costs[k][t], cost, Math.max(...wanted.costs[kind]));
            });
          });
          ROLES.forEach((role, r) => {
            wanted.needed[role].forEach((hours, t) => {
              check(`${role} ${t}`, found.needed[r][t], hours, Math.max(...wanted.needed[role]));
            });
          });
          LEAK_FACTORS.forEach((factor, f) => {
            check(`leak ${factor}`, found.leaks[f], wanted.leaks[factor] ?? 0, wanted.gapCost);
          });
          check("payback", found.paybackWeek, wanted.paybackWeek);
        });
        expect(faults).toEqual([]);
      }),
      { seed: 3, numRuns: 60 },
    );
  }, 60_000);
});
