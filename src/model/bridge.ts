import { exp, ln, pow } from "../distributions/elementary.ts";
import { overlap } from "./calendar.ts";
import type { DrawnApproach, DrawnScenario } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";
import { exposureBetween } from "./exposure.ts";
import type { Market } from "./market.ts";
import { earlyShare, isQuiet, newOutages, type Outages, outagesInWeek, startOutages } from "./outages.ts";
import { addUp, chargeOwed, chargePrices } from "./prices.ts";
import { type Contract, newContract } from "./pricing.ts";
import { coverage, type Need, needGrowth, newNeed, startNeed } from "./staffing.ts";
import { startLog } from "./stageLog.ts";
import { BUILD, clearStageTrace, HANDLING, INCIDENTS, MAINTENANCE, ROLES, type StageTrace } from "./stageTrace.ts";
import type { Timeline } from "./timeline.ts";
import { meanTimeliness } from "./timeliness.ts";
import { newPost, openPost, type Post, vacantShare } from "./vacancy.ts";

/** The clocks that a stage runs by, kept from stage to stage so that a trial allocates nothing. */
export interface Clocks {
  post: Post;
  outages: Outages;
  contract: Contract;
  need: Need;
}

/** Clocks that have not run; every stage starts them anew. */
export function newClocks(): Clocks {
  return { post: newPost(), outages: newOutages(), contract: newContract(), need: newNeed() };
}

/** The trial around a stage. */
export interface StageContext {
  drawn: DrawnScenario;
  market: Market;
  draws: ChanceDraws;
  clocks: Clocks;
  /** whether what leaks and which hours are needed is kept as well */
  detailed: boolean;
}

/**
 * One stage: an approach from its start at `timeline.begins` to `end` (weeks; at most the horizon), week by week, into
 * `trace`. What the approach keeps of meaning and logic is left to the funnel.
 */
export function runStage(
  trace: StageTrace,
  timeline: Timeline,
  end: number,
  approach: DrawnApproach,
  index: number,
  context: StageContext,
): void {
  clearStageTrace(trace);
  trace.live = timeline.live;
  trace.end = end;
  const { log } = trace;
  const { post, outages, contract } = context.clocks;
  post.log = outages.log = contract.log = log;
  if (log) startLog(log, timeline, end);
  if (!(timeline.begins < end)) return;
  chargeBeforeLive(trace, timeline, end, approach, index, context);
  if (!timeline.abandoned && timeline.live < end) runLivePart(trace, timeline, end, approach, index, context);
  addUp(trace);
}

/** What a stage costs whether or not it is live: its prices and the labour of building it. */
function chargeBeforeLive(
  trace: StageTrace,
  timeline: Timeline,
  end: number,
  approach: DrawnApproach,
  index: number,
  context: StageContext,
): void {
  const { begins, buildBegins, live } = timeline;
  const { setup } = approach;
  const { drawn, market, detailed } = context;
  const last = Math.min(market.weeks, Math.ceil(end));
  trace.firstCost = Math.floor(begins);
  trace.endCost = last;
  chargePrices(trace, timeline, end, approach, index, context);

  const { hoursPerWeek, hourlyCost } = drawn.team[setup.by];
  const built = Math.min(live, end);
  if (hoursPerWeek > 0 && built > buildBegins) {
    const build = trace.costs[BUILD];
    const needed = trace.needed[ROLES.indexOf(setup.by)];
    const labour = hoursPerWeek * hourlyCost;
    trace.charged[BUILD] = true;
    const until = Math.min(last, Math.ceil(built));
    for (let t = Math.floor(buildBegins); t < until; t++) {
      const length = overlap(t, t + 1, buildBegins, built);
      build[t] = labour * length;
      if (detailed) needed[t] = hoursPerWeek * length;
    }
  }
}

/** The live part of a stage: what it carries, what wears it down, what it takes in hours, and what it owes at its end. */
function runLivePart(
  trace: StageTrace,
  { live }: Timeline,
  end: number,
  approach: DrawnApproach,
  index: number,
  { drawn, market, draws, clocks, detailed }: StageContext,
): void {
  const { setup, rollout, sync, reliability, maintenance, hygiene, handling } = approach;
  const { team, funnel } = drawn;
  const { post, outages, need } = clocks;
  const { operations } = team;
  const { hoursPerWeek: crew, hourlyCost: wage } = team[setup.by];
  const { intervalHours, processingHours } = sync;
  const { weeklyFresh, signals, freshByAge } = market;
  const { costs, charged } = trace;
  const maintenanceCost = costs[MAINTENANCE];
  const handlingCost = costs[HANDLING];
  const incidentCost = costs[INCIDENTS];
  const byOperations = setup.by === "operations";
  const keepers = trace.needed[ROLES.indexOf(setup.by)];
  const handlers = trace.needed[ROLES.indexOf("operations")];
  const assigned = Math.min(maintenance.assignedHoursPerWeek, crew);
  const uncovered = 1 - maintenance.runbookCover;
  const hoursPerSync = funnel.campaigns * handling.hoursPerTransfer;
  const transfers =
    hoursPerSync > 0 && intervalHours > 0 ? Math.min(Number.MAX_VALUE, (168 / intervalHours) * hoursPerSync) : 0;
  const ramped = rollout.pilotWeeks + rollout.rampWeeks;
  const lifetimeHours = 168 * (end - live);
  const breaks = reliability.breaksPerYear > 0;
  const earlyExcess = breaks && reliability.earlyMultiplier > 1 && reliability.settlingWeeks > 0;
  const weeklySettling = earlyExcess ? earlyShare(1, reliability.settlingWeeks) : 0;
  const intact = 1 - hygiene.errorPerWeek;
  const uncleaned = 1 - hygiene.cleaningPerWeek;

  openPost(post, live, maintenance.ownerLeavesPerYear, maintenance.vacancyWeeks, index, draws);
  startNeed(need, maintenance.growthPerYear);
  if (breaks) startOutages(outages, index, draws);

  const first = Math.floor(live);
  const last = Math.min(market.weeks, Math.ceil(end));
  const handled = transfers > 0 || handling.hoursPerThousandSignals > 0;
  charged[MAINTENANCE] = assigned > 0;
  charged[HANDLING] = handled;
  charged[INCIDENTS] = breaks;
  trace.wentLive = true;

  let fresh = freshByAge[first];
  let drift = 0;
  let timelyAt = -1;
  let timely = 0;
  let lnTimely = 0;
  let timelyShare = -1;

  for (let t = first; t < last; t++) {
    const from = Math.max(t, live);
    const to = Math.min(t + 1, end);
    const length = to - from;
    // Past the ramp a full week counts exactly 1, which the difference of two ages need not be.
    const exposure =
      from - live >= ramped ? length : Math.min(length, exposureBetween(from - live, to - live, rollout));
    const vacant = post.leaves >= to ? 0 : vacantShare(post, from, to, index, draws);
    const presence = 1 - vacant * uncovered;
    const given = assigned * presence;
    const growth = needGrowth(need, (from + to) / 2 - live, length);
    const covered = coverage(given, maintenance, growth);

    let signalShare = 1;
    let transferShare = 1;
    if (handled) {
      const there = length * Math.max(0, operations.hoursPerWeek - (byOperations ? given : 0));
      const forSignals = exposure * (signals[t] / 1000) * handling.hoursPerThousandSignals;
      const left = Math.max(0, there - forSignals);
      const forTransfers = exposure * transfers;
      if (forSignals > there) signalShare = there / forSignals;
      if (forTransfers > left) transferShare = left / forTransfers;
      handlingCost[t] = (Math.min(forSignals, there) + Math.min(forTransfers, left)) * operations.hourlyCost;
      if (detailed) handlers[t] += forSignals + forTransfers;
    }
    if (transferShare !== timelyAt || signalShare !== timelyShare) {
      timelyAt = transferShare;
      timelyShare = signalShare;
      timely = timeliness(
        signalShare,
        transferShare,
        intervalHours,
        processingHours,
        lifetimeHours,
        funnel.intentDecay,
      );
      if (detailed) lnTimely = ln(timely);
    }

    let up = 1;
    let unnoticed = 0;
    let repairing = 0;
    if (breaks) {
      let early = 1;
      if (earlyExcess) {
        early = length === 1 ? outages.early * weeklySettling : earlyShare(to - live, reliability.settlingWeeks);
      }
      if (!isQuiet(outages, from, to - live, early, reliability)) {
        outagesInWeek(outages, from, to, live, early, covered, Math.max(1, crew * presence), reliability, index, draws);
        up = 1 - (reliability.severity * outages.broken) / length;
        unnoticed = outages.unnoticed / length;
        trace.incidents += outages.breaks;
        trace.brokenWeeks += outages.broken;
        trace.unnoticedWeeks += outages.unnoticed;
        incidentCost[t] = outages.breaks * reliability.incidentCost + outages.repairHours * wage;
        repairing = outages.repairHours;
        if (trace.weeklyBreaks) trace.weeklyBreaks[t] = outages.breaks;
      }
    }

    trace.exposure[t] = exposure;
    trace.carried[t] = exposure * timely * (drift === 0 ? 1 : exp(-drift)) * fresh * up;
    trace.harm[t] = reliability.harm * exposure * unnoticed;
    maintenanceCost[t] = given * wage * length;
    if (detailed) {
      trace.lnTimeliness[t] = lnTimely;
      trace.drift[t] = drift;
      trace.lnFresh[t] = ln(fresh);
      trace.lnUp[t] = up === 1 ? 0 : ln(up);
      keepers[t] += maintenance.neededHoursPerWeek * growth * length + repairing;
    }

    drift = Math.max(0, drift + maintenance.driftPerWeek * (1 - covered) * length);
    if (intact !== 1) fresh *= exposure === 1 ? intact : pow(intact, exposure);
    fresh *= weeklyFresh;
    if (uncleaned !== 1) fresh = 1 - (1 - fresh) * (length === 1 ? uncleaned : pow(uncleaned, length));
  }

  const damage = Math.max(0, freshByAge[last] - fresh);
  trace.cleanup = damage * hygiene.cleanupHours * operations.hourlyCost;
  chargeOwed(trace, approach, market);
}

/** θ: the worth that is left when signals are acted on, by the shares of signals and transfers that hands suffice for. */
function timeliness(
  signalShare: number,
  transferShare: number,
  intervalHours: number,
  processingHours: number,
  lifetimeHours: number,
  decay: DrawnScenario["funnel"]["intentDecay"],
): number {
  if (transferShare === 0) return 0;
  if (intervalHours === 0) return signalShare * meanTimeliness(0, processingHours, decay);
  const interval = intervalHours / transferShare;
  const synced = Math.min(1, lifetimeHours / interval);
  return synced === 0 ? 0 : signalShare * synced * meanTimeliness(interval, processingHours, decay);
}
