import { pow } from "../distributions/elementary.ts";
import { weeksIn } from "../model/calendar.ts";
import type { OptionStage } from "../model/options.ts";
import type { Scenario } from "../scenario/scenario.ts";
import type { SimulationResult } from "../simulation/result.ts";
import type { Base } from "./base.ts";
import type { Decision } from "./decision.ts";
import { distributionAt, quantityMean } from "./quantityMean.ts";
import { percentilesOf, present } from "./statistics.ts";

export type Role = "engineering" | "operations";

/** The delay that signals are held against: the stated limit, or else the half-life of intent at the median inputs. */
export interface RequiredDelay {
  /** null where intent never halves */
  hours: number | null;
  from: "limit" | "half-life";
}

/** Hours a week of one role: what there is, and what an option needs of it on average. */
export interface RoleHours {
  available: number;
  /** it builds something of the option, which takes all the hours there are until it is done */
  builds: boolean;
  /** in the week of the peak that is still being built, in half of futures or more */
  buildsAtPeak: boolean;
  /** week of the horizon in which most is needed, and how much */
  peakWeek: number;
  peakHours: number;
  /** weeks in which more is needed than there is */
  weeksShort: number;
}

/** One option by the four criteria. Hours and shares are means; money is discounted and adds up to the direct cost. */
export interface CriteriaRow {
  option: string;
  /** share of futures in which anything goes live within the horizon */
  live: number;
  /** hours from signal to action over the futures in which it goes live; null if it never does */
  latency: {
    p50: number | null;
    p90: number | null /** share of all futures that meet what is required */;
    met: number;
  };
  /** share of the handshake's meaning that is kept, in all and by signal; a plan's is that of its last stage */
  schema: { fidelity: number; kept: number[] };
  costs: { upFront: number; running: number; staff: number; atRisk: number };
  skills: {
    /** what its builders bring, by skill, in 0–1 */
    fits: { skill: string; fit: number }[];
    hours: Record<Role, RoleHours>;
  };
}

/** The four criteria by option: each approach alone, and the pick if it is a staged plan. */
export interface CriteriaTable {
  required: RequiredDelay;
  /** the handshake's signals, with their share of its meaning */
  signals: { name: string; weight: number }[];
  rows: CriteriaRow[];
}

/** Means of a few thousand futures are not known to less than this: no more than so much above is no shortage. */
const NOISE = 0.02;

/** The four criteria, simulated. */
export function criteriaTable({ result, decision }: Base): CriteriaTable {
  const { scenario } = result;
  const required = requiredDelay(scenario);
  const { signals } = scenario.handshake;
  const total = signals.reduce((sum, { weight }) => sum + weight, 0);
  return {
    required,
    signals: signals.map(({ name, weight }) => ({ name, weight: weight / total })),
    rows: comparedOptions(result, decision).map((o) => ({
      option: result.options[o].id,
      live: present(result.outcomes.delayHours[o]).length / result.trials,
      latency: latencyOf(result.outcomes.delayHours[o], required),
      schema: schemaOf(scenario, result.options[o].family),
      costs: costsOf(decision, o),
      skills: {
        fits: fitsOf(scenario, result.options[o].stages),
        hours: {
          engineering: hoursOf({ result, decision }, o, "engineering"),
          operations: hoursOf({ result, decision }, o, "operations"),
        },
      },
    })),
  };
}

/** Indices of the options that are compared in detail: each approach alone, then the pick if it is a staged plan. */
export function comparedOptions({ options, scenario }: SimulationResult, { recommendation }: Decision): number[] {
  const plans = new Set(scenario.plans.map(({ id }) => id));
  return options.flatMap(({ id, stages }, o) => {
    if (stages.length === 0) return [];
    return plans.has(id) && id !== recommendation.option ? [] : [o];
  });
}

/** What delay the scenario asks for: its own limit, or the age at which intent has lost half, (1 + t/τ)^−β = ½. */
function requiredDelay(scenario: Scenario): RequiredDelay {
  const { maxDelayHours } = scenario.decision.constraints;
  if (maxDelayHours !== undefined) return { hours: maxDelayHours, from: "limit" };
  const [scale, exponent] = ["scaleHours", "exponent"].map((field) =>
    distributionAt(scenario, `funnel.intentDecay.${field}`).quantile(0.5),
  );
  const hours = exponent > 0 ? scale * (pow(2, 1 / exponent) - 1) : Number.POSITIVE_INFINITY;
  return { hours: Number.isFinite(hours) ? hours : null, from: "half-life" };
}

function latencyOf(delays: Float64Array, { hours }: RequiredDelay): CriteriaRow["latency"] {
  const live = present(delays);
  const percentiles = percentilesOf(live);
  const most = hours ?? Number.POSITIVE_INFINITY;
  // not met where nothing goes live
  const met = live.reduce((count, delay) => (delay <= most ? count + 1 : count), 0);
  return { p50: percentiles?.p50 ?? null, p90: percentiles?.p90 ?? null, met: met / delays.length };
}

function schemaOf(scenario: Scenario, approach: string): CriteriaRow["schema"] {
  const { signals } = scenario.handshake;
  const kept = signals.map((_, i) => quantityMean(scenario, `handshake.signals.${i}.kept.${approach}`));
  const total = signals.reduce((sum, { weight }) => sum + weight, 0);
  return { fidelity: signals.reduce((sum, { weight }, i) => sum + weight * kept[i], 0) / total, kept };
}

function costsOf({ options }: Decision, o: number): CriteriaRow["costs"] {
  const { fee, build, subscription, maintenance, handling, incidents, owed } = options[o].costs;
  return { upFront: fee + build, running: subscription, staff: maintenance + handling, atRisk: incidents + owed };
}

function fitsOf(scenario: Scenario, stages: readonly OptionStage[]): CriteriaRow["skills"]["fits"] {
  const approaches = Object.values(scenario.approaches);
  const skills = new Set(stages.map(({ approach }) => approaches[approach].setup.skill));
  return [...skills].map((skill) => ({ skill, fit: quantityMean(scenario, `team.skills.${skill}`) }));
}

function hoursOf({ result, decision }: Base, o: number, role: Role): RoleHours {
  const { scenario, neededHours, options } = result;
  const available = quantityMean(scenario, `team.${role}.hoursPerWeek`);
  const needed = neededHours[role][o];
  let peakWeek = 0;
  let weeksShort = 0;
  for (let t = 0; t < needed.length; t++) {
    if (needed[t] > needed[peakWeek]) peakWeek = t;
    if (needed[t] > available * (1 + NOISE)) weeksShort++;
  }
  const ids = Object.keys(scenario.approaches);
  const built = options[o].stages.filter(({ approach }) => {
    const path = `approaches.${ids[approach]}.setup.effortHours`;
    return scenario.approaches[ids[approach]].setup.by === role && distributionAt(scenario, path).upper > 0;
  });
  const buildsAtPeak = built.some(({ approach, startMonth }) => {
    const from = weeksIn(startMonth);
    const alone = decision.options.find(({ id }) => id === ids[approach])?.liveWeek;
    return peakWeek >= Math.floor(from) && peakWeek < from + (alone?.p50 ?? Number.POSITIVE_INFINITY);
  });
  return { available, builds: built.length > 0, buildsAtPeak, peakWeek, peakHours: needed[peakWeek], weeksShort };
}
