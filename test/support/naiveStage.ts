import type { DrawnScenario } from "../../src/model/drawn.ts";
import type { ChanceDraws } from "../../src/model/draws.ts";
import { integral, piecewiseIntegral, unionLength } from "./quadrature.ts";

/** When a stage starts, is live and reaches full exposure. */
export interface NaiveTimes {
  s: number;
  buildBegins: number;
  live: number;
  abandoned: boolean;
}

/** One stage as the model's page defines it, week by week. */
export interface NaiveStage {
  /** by week: exposure, quality, harm, and the seven factors that quality consists of besides exposure */
  x: number[];
  E: number[];
  h: number[];
  /** D, whose e^−D may be too small for a double */
  D: number[];
  factors: { fidelity: number; fit: number; timeliness: number; drift: number; freshness: number; outages: number }[];
  costs: Record<string, number[]>;
  owedAtEnd: number;
  wentLive: boolean;
  breaks: number;
  brokenWeeks: number;
  unnoticedWeeks: number;
  /** hours needed by week and role, whether or not they were there */
  needed: { engineering: number[]; operations: number[] };
}

export function naiveTimes(drawn: DrawnScenario, id: string, index: number, startMonth: number, draws: ChanceDraws) {
  const { setup } = drawn.approaches[id];
  const months = drawn.timing.decisionDelayMonths + startMonth;
  const s = (months * 52) / 12;
  const repriced = draws.repricing() < 1 - (1 - drawn.timing.repricingChancePerMonth) ** months;
  const rise = repriced ? 1 + drawn.timing.repricingEffortRise : 1;
  const effort = ((setup.effortHours * setup.overrun) / drawn.team.skills[setup.skill]) * rise;
  const build = effort === 0 ? 0 : effort / drawn.team[setup.by].hoursPerWeek;
  const buildBegins = s + setup.leadWeeks;
  return { s, buildBegins, live: buildBegins + build, abandoned: draws.failure(index) < setup.failureChance };
}

const overlap = (a: number, b: number, c: number, d: number) => Math.max(0, Math.min(b, d) - Math.max(a, c));
const zeros = (n: number): number[] => Array.from({ length: n }, () => 0);

/** Stretches without an owner, from `live` on. */
function vacancies(live: number, until: number, perYear: number, weeks: number, draw: (k: number) => number) {
  const stretches: [number, number][] = [];
  if (perYear === 0) return stretches;
  for (let k = 0, at = live; at < until; k++) {
    const leaves = at + (draw(k) * 52) / perYear;
    stretches.push([leaves, leaves + weeks]);
    at = leaves + weeks;
  }
  return stretches;
}

/** The price index as a function of time, with the renewals up to `until` as its steps. */
function priceIndex(
  s: number,
  until: number,
  pricing: DrawnScenario["approaches"][string]["pricing"],
  draw: (k: number) => number,
) {
  const renewals: number[] = [];
  for (let k = 1; s + 52 * k < until; k++) renewals.push(s + 52 * k);
  const shockAt = renewals.findIndex((_, k) => draw(k) < pricing.shockChance);
  const at = (time: number) => {
    const passed = renewals.filter((renewal) => renewal <= time).length;
    const shocked = shockAt >= 0 && shockAt < passed;
    return (1 + pricing.renewalRise) ** passed * (shocked ? 1 + pricing.shockRise : 1);
  };
  return { at, renewals };
}

/** Mean worth of a signal that waits uniformly up to `interval` hours, by quadrature over the logarithm of time. */
export function naiveTimeliness(interval: number, p: number, tau: number, beta: number): number {
  if (interval === 0) return (1 + p / tau) ** -beta;
  const arrival = (1 + p / tau) ** -beta;
  const later = Math.log1p(interval / (tau + p));
  return ((arrival * (tau + p)) / interval) * integral((u) => Math.exp((1 - beta) * u), 0, later, 32);
}

export function naiveStage(
  drawn: DrawnScenario,
  id: string,
  index: number,
  fidelity: number,
  times: NaiveTimes,
  retirement: number,
  T: number,
  draws: ChanceDraws,
): NaiveStage {
  const { funnel, team } = drawn;
  const { setup, rollout, sync, fit, reliability, maintenance, hygiene, handling, pricing } = drawn.approaches[id];
  const { s, buildBegins, live, abandoned } = times;
  const z = Math.min(retirement, abandoned ? live : Infinity, T);
  const { hoursPerWeek: K, hourlyCost: wage } = team[setup.by];
  const costs: Record<string, number[]> = {};
  for (const kind of ["fee", "subscription", "build", "maintenance", "handling", "incidents", "owed"])
    costs[kind] = zeros(T);
  const stage: NaiveStage = {
    x: zeros(T),
    E: zeros(T),
    h: zeros(T),
    D: zeros(T),
    factors: [],
    costs,
    owedAtEnd: 0,
    wentLive: !abandoned && live < z,
    breaks: 0,
    brokenWeeks: 0,
    unnoticedWeeks: 0,
    needed: { engineering: zeros(T), operations: zeros(T) },
  };
  if (s >= z) return stage;

  const growth = (t: number) => (1 + funnel.growthPerMonth) ** ((12 * t) / 52);
  const index12 = priceIndex(s, z, pricing, (k) => draws.shock(index, k));
  for (let t = 0; t < T; t++) {
    if (Math.floor(s) === t) costs.fee[t] = setup.fee;
    const [from, to] = [Math.max(t, s), Math.min(t + 1, z)];
    if (from < to) {
      const monthly = pricing.monthlyFee + (pricing.monthlyFeePerThousandContacts * funnel.contacts * growth(t)) / 1000;
      costs.subscription[t] = (12 / 52) * monthly * piecewiseIntegral(index12.at, from, to, index12.renewals);
    }
    costs.build[t] = K * wage * overlap(t, t + 1, buildBegins, Math.min(live, z));
    stage.needed[setup.by][t] += K * overlap(t, t + 1, buildBegins, Math.min(live, z));
  }

  const kept = (1 - funnel.contactDecayPerMonth) ** (12 / 52);
  const exposureAt = (age: number) => {
    if (age < rollout.pilotWeeks) return rollout.pilotShare;
    if (age >= rollout.pilotWeeks + rollout.rampWeeks) return 1;
    return rollout.pilotShare + ((1 - rollout.pilotShare) * (age - rollout.pilotWeeks)) / rollout.rampWeeks;
  };
  const hazard = (age: number) => {
    const { breaksPerYear, earlyMultiplier, settlingWeeks } = reliability;
    const early = settlingWeeks === 0 ? 0 : ((1 - 2 ** (-age / settlingWeeks)) * settlingWeeks) / Math.LN2;
    return (breaksPerYear / 52) * (age + (earlyMultiplier - 1) * early);
  };
  const absences = vacancies(live, T, maintenance.ownerLeavesPerYear, maintenance.vacancyWeeks, (k) =>
    draws.departure(index, k),
  );
  const unnoticed: [number, number][] = [];
  const broken: [number, number][] = [];
  const worth = new Map<number, number>();
  let target = draws.arrival(index, 0);
  let D = 0;
  // 1 − R and 1 − R°, so that lists that have all but gone stale keep their digits
  let fresh = 1 - funnel.staleShare;
  let natural = fresh;
  for (let t = 0; t < T; t++) {
    const [lo, hi] = [Math.max(t, live), Math.min(t + 1, z)];
    const f = hi - lo;
    stage.factors.push({ fidelity, fit, timeliness: 1, drift: 1, freshness: 1, outages: 1 });
    if (!stage.wentLive || !(f > 0)) {
      if (t < z) {
        fresh *= kept;
        natural *= kept;
      }
      continue;
    }
    const x = piecewiseIntegral(exposureAt, lo - live, hi - live, [
      rollout.pilotWeeks,
      rollout.pilotWeeks + rollout.rampWeeks,
    ]);
    const y = unionLength(absences, lo, hi) / f;
    const present = 1 - y * (1 - maintenance.runbookCover);
    const hours = Math.min(maintenance.assignedHoursPerWeek, K) * present;
    const need = maintenance.neededHoursPerWeek * (1 + maintenance.growthPerYear) ** (((lo + hi) / 2 - live) / 52);
    const rho = Math.min(2, (hours + 0.1) / (need + 0.1));

    const there = f * Math.max(0, team.operations.hoursPerWeek - (setup.by === "operations" ? hours : 0));
    const Hs = ((x * funnel.signalsPerWeek * growth(t)) / 1000) * handling.hoursPerThousandSignals;
    const as = Hs === 0 ? 1 : Math.min(1, there / Hs);
    const left = Math.max(0, there - Hs);
    const I = sync.intervalHours;
    const Hk = I === 0 ? 0 : (x * funnel.campaigns * 168 * handling.hoursPerTransfer) / I;
    const ak = Hk === 0 ? 1 : Math.min(1, left / Hk);
    const { scaleHours: tau, exponent: beta } = funnel.intentDecay;
    const p = sync.processingHours;
    // hands mostly suffice as they did the week before
    if (!worth.has(ak)) worth.set(ak, ak === 0 ? 0 : naiveTimeliness(I / ak, p, tau, beta));
    const inTime = I === 0 ? 1 : Math.min(1, (168 * (z - live) * ak) / I);
    const theta = as * inTime * (worth.get(ak) as number);

    const [before, after] = [hazard(lo - live), hazard(hi - live)];
    let breaks = 0;
    let repairs = 0;
    while (target <= after) {
      const k = stage.breaks + breaks++;
      const at = lo + (f * (target - before)) / (after - before);
      const held = Math.min(rho, 1);
      const detect = reliability.detectHoursOwned ** held * reliability.detectHoursUnowned ** (1 - held);
      const noticed = at + (detect * draws.detection(index, k)) / 168;
      const repair = reliability.repairHours * draws.repair(index, k);
      unnoticed.push([at, noticed]);
      broken.push([at, noticed + repair / Math.max(1, K * present)]);
      repairs += repair;
      target += draws.arrival(index, k + 1);
    }
    stage.breaks += breaks;
    const b = unionLength(broken, lo, hi) / f;
    const q = unionLength(unnoticed, lo, hi) / f;
    stage.brokenWeeks += b * f;
    stage.unnoticedWeeks += q * f;
    stage.needed[setup.by][t] += need * f + repairs;
    stage.needed.operations[t] += Hs + Hk;

    const factors = {
      fidelity,
      fit,
      timeliness: theta,
      drift: Math.exp(-D),
      freshness: fresh,
      outages: 1 - reliability.severity * b,
    };
    stage.factors[t] = factors;
    stage.D[t] = D;
    stage.x[t] = x;
    stage.E[t] = Object.values(factors).reduce((product, factor) => product * factor, x);
    stage.h[t] = reliability.harm * x * q;
    costs.maintenance[t] = hours * wage * f;
    costs.handling[t] = (as * Hs + ak * Hk) * team.operations.hourlyCost;
    costs.incidents[t] = breaks * reliability.incidentCost + repairs * wage;

    D = Math.max(0, D + maintenance.driftPerWeek * (1 - rho) * f);
    fresh *= (1 - hygiene.errorPerWeek) ** x * kept;
    fresh += (1 - fresh) * (1 - (1 - hygiene.cleaningPerWeek) ** f);
    natural *= kept;
  }
  if (stage.wentLive) {
    const owed = Math.max(0, natural - fresh) * hygiene.cleanupHours * team.operations.hourlyCost + pricing.exitCost;
    if (z < T) costs.owed[Math.ceil(z) - 1] += owed;
    else stage.owedAtEnd = owed;
  }
  return stage;
}
