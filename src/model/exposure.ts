/** How an approach is rolled out: a pilot at a share of the campaigns, then a straight ramp to all of them. */
export interface Rollout {
  pilotWeeks: number;
  pilotShare: number;
  rampWeeks: number;
}

/** Integral of the exposed share from age 0 to `age` weeks. */
function cumulativeExposure(age: number, { pilotWeeks, pilotShare, rampWeeks }: Rollout): number {
  const pilot = pilotShare * Math.min(age, pilotWeeks);
  const ramping = Math.min(Math.max(0, age - pilotWeeks), rampWeeks);
  const ramp = rampWeeks > 0 ? pilotShare * ramping + ((1 - pilotShare) * ramping * ramping) / (2 * rampWeeks) : 0;
  return pilot + ramp + Math.max(0, age - pilotWeeks - rampWeeks);
}

/**
 * Weeks of full operation between two ages of a live bridge: the integral of its exposed share.
 *
 * @example exposureBetween(0, 3, { pilotWeeks: 1, pilotShare: 0.25, rampWeeks: 1 }) // => 1.875
 */
export function exposureBetween(from: number, to: number, rollout: Rollout): number {
  // Past the ramp the share is 1.
  if (from >= rollout.pilotWeeks + rollout.rampWeeks) return to - from;
  return cumulativeExposure(to, rollout) - cumulativeExposure(from, rollout);
}
