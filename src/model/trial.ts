import { type Clocks, newClocks, runStage, type StageContext } from "./bridge.ts";
import { addCosts, keepCosts } from "./costs.ts";
import type { DrawnApproach, DrawnScenario } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";
import { paybackWeek, runFunnel } from "./funnel.ts";
import { emptyMarket, fillMarket, type Market, refillMarket } from "./market.ts";
import { fillMeaning, type Meaning, newMeaning } from "./meaning.ts";
import type { Option } from "./options.ts";
import { newOptionTrace, type OptionTrace } from "./optionTrace.ts";
import { newRepriced, type Repriced, repriceStage } from "./reprice.ts";
import { newStageTrace, type StageTrace } from "./stageTrace.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import type { Touched } from "./touched.ts";

/** A stage's start: the same approach in the same month has one timeline and one unretired run, whoever uses it. */
interface Start {
  approach: number;
  startMonth: number;
  timeline: Timeline;
  trace: StageTrace;
  /** the run from the start to abandonment or the horizon is in `trace` */
  done: boolean;
  /** the start that a trial uses: this one, or the same of the trial that it is a variant of */
  used: Start;
}

interface StagePlan {
  start: Start;
  /** for a stage that a later one retires, and the week in which that was; NaN where it was not */
  retired: StageTrace;
  retiredAt: number;
  /** made when it is first needed */
  repriced: Repriced | null;
}

/** Everything that one trial needs room for; made once per run and used trial after trial. */
export interface Workspace {
  approachIds: readonly string[];
  discountRate: number;
  totalWeight: number;
  /** the market of this trial, and room for one of the workspace's own */
  market: Market;
  ownMarket: Market;
  starts: Start[];
  plans: StagePlan[][];
  traces: StageTrace[][];
  /** what the approaches make of a signal, by approach, and by option and stage */
  meanings: readonly Meaning[];
  stageMeanings: readonly (readonly Meaning[])[];
  clocks: Clocks;
  /** whether what leaks and which hours are needed is kept as well: dear, and not of interest everywhere */
  detailed: boolean;
  /** whether the week of payback is found */
  payback: boolean;
  /** results, by option, and room for the workspace's own */
  options: OptionTrace[];
  ownOptions: readonly OptionTrace[];
}

/** What the model needs to know of a scenario that no trial changes. */
export interface Frame {
  approachIds: readonly string[];
  options: readonly Option[];
  weeks: number;
  discountRate: number;
  signalWeights: readonly number[];
}

/** Room for the trials of one run. */
export function newWorkspace(
  { approachIds, options, weeks, discountRate, signalWeights }: Frame,
  { detailed = true, payback = true } = {},
): Workspace {
  const starts: Start[] = [];
  const startOf = (approach: number, startMonth: number): Start => {
    const known = starts.find((start) => start.approach === approach && start.startMonth === startMonth);
    if (known) return known;
    const start = { approach, startMonth, timeline: newTimeline(), trace: newStageTrace(weeks), done: false };
    const used: Start = Object.assign(start, { used: null as unknown as Start });
    used.used = used;
    starts.push(used);
    return used;
  };
  const plans = options.map(({ stages }) =>
    stages.map(({ approach, startMonth }, i) => ({
      start: startOf(approach, startMonth),
      retired: newStageTrace(i < stages.length - 1 ? weeks : 0),
      retiredAt: Number.NaN,
      repriced: null,
    })),
  );
  const meanings = approachIds.map(newMeaning);
  const market = emptyMarket(weeks, discountRate);
  const ownOptions = options.map(() => newOptionTrace(weeks));
  return {
    approachIds,
    discountRate,
    totalWeight: signalWeights.reduce((sum, weight) => sum + weight, 0),
    market,
    ownMarket: market,
    starts,
    plans,
    traces: plans.map((stages) => stages.map(({ retired }) => retired)),
    meanings,
    stageMeanings: options.map(({ stages }) => stages.map(({ approach }) => meanings[approach])),
    clocks: newClocks(),
    detailed,
    payback,
    options: [...ownOptions],
    ownOptions,
  };
}

function newTimeline(): Timeline {
  return { begins: 0, buildBegins: 0, live: 0, abandoned: false };
}

/**
 * One future: every option of the workspace on one set of drawn inputs and chance draws. Results are in
 * `workspace.options` until the next call.
 */
export function runTrial(workspace: Workspace, drawn: DrawnScenario, draws: ChanceDraws): void {
  runTouched(workspace, drawn, draws, null);
}

/**
 * The future that `base` last computed, but for a few quantities of `drawn`: the same as `runTrial`, to the last bit, by
 * computing only what they touch. The workspaces must be of the same frame, and `draws` those of the base.
 */
export function rerunTrial(
  workspace: Workspace,
  base: Workspace,
  touched: Touched,
  drawn: DrawnScenario,
  draws: ChanceDraws,
): void {
  runTouched(workspace, drawn, draws, { base, touched });
}

/** A trial that this one is a variant of, and what differs. */
interface Kept {
  base: Workspace;
  touched: Touched;
}

function runTouched(workspace: Workspace, drawn: DrawnScenario, draws: ChanceDraws, kept: Kept | null): void {
  const { starts, approachIds, meanings, plans } = workspace;
  const keepsVolumes = kept !== null && !kept.touched.volumes;
  const keepsMarket = keepsVolumes && !kept.touched.worth;
  workspace.market = keepsMarket ? kept.base.market : workspace.ownMarket;
  const { market } = workspace;
  if (!keepsVolumes) fillMarket(market, drawn, workspace.discountRate, workspace.detailed);
  else if (!keepsMarket) refillMarket(market, kept.base.market, drawn, workspace.discountRate);
  for (let a = 0; a < approachIds.length; a++) {
    const id = approachIds[a];
    fillMeaning(meanings[a], drawn, id, drawn.approaches[id], workspace.totalWeight);
  }
  for (let i = 0; i < starts.length; i++)
    setStart(starts[i], kept?.base.starts[i] ?? null, kept, drawn, approachIds, draws);
  const context = { drawn, market, draws, clocks: workspace.clocks, detailed: workspace.detailed };
  for (let o = 0; o < plans.length; o++) {
    if (keepsMarket && !isTouched(plans[o], kept.touched)) {
      workspace.options[o] = kept.base.options[o];
    } else {
      workspace.options[o] = workspace.ownOptions[o];
      runOption(workspace, o, context, kept);
    }
  }
}

/** Sets a start's timeline, and whether it, or the same start of the trial that this one is a variant of, is used. */
function setStart(
  start: Start,
  before: Start | null,
  kept: Kept | null,
  drawn: DrawnScenario,
  approachIds: readonly string[],
  draws: ChanceDraws,
): void {
  const { approach, startMonth, timeline } = start;
  start.done = false;
  start.used = start;
  if (kept && before) {
    const { stages, timelines, prices } = kept.touched;
    // What the other trial has not run yet must not be run there at other prices.
    const mayShare = !stages[approach] && (!prices[approach] || before.done);
    if (mayShare && !timelines[approach]) start.used = before;
    if (start.used === before) return;
    timelineOf(timeline, drawn, drawn.approaches[approachIds[approach]], approach, startMonth, draws);
    if (mayShare && isSame(timeline, before.timeline)) start.used = before;
    return;
  }
  timelineOf(timeline, drawn, drawn.approaches[approachIds[approach]], approach, startMonth, draws);
}

function isSame(a: Timeline, b: Timeline): boolean {
  return a.begins === b.begins && a.buildBegins === b.buildBegins && a.live === b.live && a.abandoned === b.abandoned;
}

function isTouched(stages: readonly StagePlan[], { meanings, prices }: Touched): boolean {
  for (let i = 0; i < stages.length; i++) {
    const { start } = stages[i];
    if (start.used === start || meanings[start.approach] || prices[start.approach]) return true;
  }
  return false;
}

function runOption(workspace: Workspace, o: number, context: StageContext, kept: Kept | null): void {
  const { market, plans, detailed, payback } = workspace;
  const option = workspace.options[o];
  const stages = plans[o];
  const traces = workspace.traces[o];
  const { approaches } = context.drawn;

  // A stage is retired when a later one that is not abandoned runs in full: walk back, keeping the earliest.
  let retirement = Number.POSITIVE_INFINITY;
  let isCarriedAsBefore = kept !== null && market === kept.base.market;
  let costsAsBefore = kept !== null;
  for (let i = stages.length - 1; i >= 0; i--) {
    const stage = stages[i];
    const { used } = stage.start;
    const before = used === stage.start ? null : (kept as Kept).base.plans[o][i];
    const approach = approaches[workspace.approachIds[used.approach]];
    const trace = runUntil(stage, before, retirement, approach, market, context);
    const isAsBefore = before !== null && trace === kept?.base.traces[o][i];
    isCarriedAsBefore &&= isAsBefore && !kept?.touched.meanings[used.approach];
    if (before !== null && kept?.touched.prices[used.approach] && trace !== stage.retired) {
      stage.repriced ??= newRepriced(market.weeks);
      traces[i] = repriceStage(stage.repriced, trace, used.timeline, approach, used.approach, context);
      costsAsBefore = false;
    } else {
      traces[i] = trace;
      costsAsBefore &&= isAsBefore;
    }
    if (!used.timeline.abandoned) {
      const { pilotWeeks, rampWeeks } = approach.rollout;
      retirement = Math.min(retirement, used.timeline.live + pilotWeeks + rampWeeks);
    }
  }

  if (costsAsBefore) keepCosts(option, (kept as Kept).base.options[o]);
  else addCosts(option, traces, market, detailed);
  if (isCarriedAsBefore && !detailed) keepFunnel(option, (kept as Kept).base.options[o], payback);
  else runFunnel(option, traces, workspace.stageMeanings[o], market, detailed);
  summarise(option, stages, traces, context.drawn, workspace);
}

/** What an option carries where none of its stages carries anything else; without the split of what leaks. */
function keepFunnel(option: OptionTrace, before: OptionTrace, payback: boolean): void {
  option.gapCost = before.gapCost;
  option.compoundingIndex = before.compoundingIndex;
  option.quality = before.quality;
  option.wastedDiscovery = before.wastedDiscovery;
  if (payback) option.extra.set(before.extra);
}

/**
 * The trace of a stage up to its end: the earliest of retirement, abandonment and the horizon. `before` is the same
 * stage of the trial that this one is a variant of, if that one's start is used.
 */
function runUntil(
  stage: StagePlan,
  before: StagePlan | null,
  retirement: number,
  approach: DrawnApproach,
  { weeks }: Market,
  context: StageContext,
): StageTrace {
  const { retired } = stage;
  const { used } = stage.start;
  const { timeline } = used;
  const natural = Math.min(weeks, timeline.abandoned ? timeline.live : Number.POSITIVE_INFINITY);
  stage.retiredAt = Number.NaN;
  if (retirement < natural) {
    if (before?.retiredAt === retirement) return before.retired;
    stage.retiredAt = retirement;
    runStage(retired, timeline, retirement, approach, used.approach, context);
    return retired;
  }
  if (!used.done) {
    runStage(used.trace, timeline, natural, approach, used.approach, context);
    used.done = true;
  }
  return used.trace;
}

/** Live week, delay, payback and breaks: what is read off the stages. */
function summarise(
  option: OptionTrace,
  stages: readonly StagePlan[],
  traces: readonly StageTrace[],
  { approaches }: DrawnScenario,
  { approachIds, market, payback }: Workspace,
): void {
  let liveWeek = Number.POSITIVE_INFINITY;
  option.delayHours = Number.NaN;
  option.incidents = 0;
  option.brokenWeeks = 0;
  option.unnoticedWeeks = 0;
  for (let i = 0; i < traces.length; i++) {
    const trace = traces[i];
    option.incidents += trace.incidents;
    option.brokenWeeks += trace.brokenWeeks;
    option.unnoticedWeeks += trace.unnoticedWeeks;
    if (!trace.wentLive) continue;
    liveWeek = Math.min(liveWeek, trace.live);
    const { intervalHours, processingHours } = approaches[approachIds[stages[i].start.approach]].sync;
    option.delayHours = intervalHours / 2 + processingHours;
  }
  const wentLive = liveWeek < Number.POSITIVE_INFINITY;
  option.liveWeek = wentLive ? liveWeek : Number.NaN;
  option.paybackWeek = payback && wentLive ? paybackWeek(option, market) : Number.NaN;
}
