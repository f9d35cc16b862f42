import type { DrawnApproach } from "./drawn.ts";
import {
  BUILD,
  FEE,
  HANDLING,
  INCIDENTS,
  MAINTENANCE,
  OWED,
  ROLES,
  type StageTrace,
  SUBSCRIPTION,
} from "./stageTrace.ts";

/** Who is paid: the two teams for their hours, and vendors for everything else. */
export const PAYEES = [...ROLES, "vendors"] as const;

export type Payee = (typeof PAYEES)[number];

const OPERATIONS = PAYEES.indexOf("operations");
const VENDORS = PAYEES.indexOf("vendors");

/** A quarter in weeks: three months are exactly thirteen, so that no week straddles two quarters. */
const QUARTER_WEEKS = 13;

/**
 * Adds the direct cash out of one stage to what is paid, undiscounted. Building, upkeep and repair go to the team that
 * set the stage up; handling and cleaning up to operations; fee, subscription, exit and what a break costs beside its
 * repair to vendors.
 *
 * @param paid by quarter and payee (PAYEES), flat; behind the last quarter, what is owed at the horizon
 * @param trace of a stage that keeps `weeklyBreaks`
 */
export function addOutlays(paid: Float64Array, quarters: number, trace: StageTrace, approach: DrawnApproach): void {
  const { costs, charged, weeklyBreaks, firstCost, endCost } = trace;
  const { setup, reliability, pricing } = approach;
  const team = PAYEES.indexOf(setup.by);
  const at = (t: number) => PAYEES.length * Math.min(quarters - 1, Math.floor(t / QUARTER_WEEKS));
  const pay = (kind: number, payee: number) => {
    if (!charged[kind]) return;
    const series = costs[kind];
    for (let t = firstCost; t < endCost; t++) paid[at(t) + payee] += series[t];
  };
  pay(FEE, VENDORS);
  pay(SUBSCRIPTION, VENDORS);
  pay(BUILD, team);
  pay(MAINTENANCE, team);
  pay(HANDLING, OPERATIONS);
  if (charged[INCIDENTS] && weeklyBreaks) {
    const series = costs[INCIDENTS];
    for (let t = firstCost; t < endCost; t++) {
      if (series[t] === 0) continue;
      const beside = weeklyBreaks[t] * reliability.incidentCost;
      paid[at(t) + VENDORS] += beside;
      paid[at(t) + team] += series[t] - beside;
    }
  }
  if (!trace.wentLive) return;
  const end = charged[OWED] ? at(endCost - 1) : PAYEES.length * quarters;
  paid[end + OPERATIONS] += trace.cleanup;
  paid[end + VENDORS] += pricing.exitCost;
}
