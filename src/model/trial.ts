import { runStage, type StageContext } from "./bridge.ts";
import { addCosts, keepCosts } from "./costs.ts";
import type { DrawnApproach, DrawnScenario } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";
import { keepFunnel, paybackWeek, runFunnel } from "./funnel.ts";
import { fillMarket, type Market, refillMarket } from "./market.ts";
import { fillMeaning } from "./meaning.ts";
import type { OptionTrace } from "./optionTrace.ts";
import { newRepriced, repriceStage } from "./reprice.ts";
import type { StageTrace } from "./stageTrace.ts";
import { type Timeline, timelineOf } from "./timeline.ts";
import type { Touched } from "./touched.ts";
import type { StagePlan, Start, Workspace } from "./workspace.ts";

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
    if (!kept || kept.touched.meanings[a])
      fillMeaning(meanings[a], drawn, id, drawn.approaches[id], workspace.totalWeight);
  }
  for (let i = 0; i < starts.length; i++) setStart(starts[i], kept && shareable(kept, i), drawn, approachIds, draws);
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

/** A start of the trial that this one is a variant of. */
interface Shareable {
  before: Start;
  /** when its approach begins and goes live may differ */
  mayMove: boolean;
}

/** The same start of the trial that this one is a variant of, unless anything but its timeline can differ. */
function shareable({ base, touched: { stages, timelines, prices } }: Kept, start: number): Shareable | null {
  const before = base.starts[start];
  const { approach } = before;
  // What the other trial has not run yet must not be run there at other prices.
  if (stages[approach] || (prices[approach] && !before.done)) return null;
  return { before, mayMove: timelines[approach] };
}

/** Sets a start's timeline, or shares the start of another trial that has the same. */
function setStart(
  start: Start,
  other: Shareable | null,
  drawn: DrawnScenario,
  approachIds: readonly string[],
  draws: ChanceDraws,
): void {
  const { approach, startMonth, timeline } = start;
  start.done = false;
  start.shared = other && !other.mayMove ? other.before : null;
  if (start.shared) return;
  timelineOf(timeline, drawn, drawn.approaches[approachIds[approach]], approach, startMonth, draws);
  if (other && isSame(timeline, other.before.timeline)) start.shared = other.before;
}

function isSame(a: Timeline, b: Timeline): boolean {
  return a.begins === b.begins && a.buildBegins === b.buildBegins && a.live === b.live && a.abandoned === b.abandoned;
}

function isTouched(stages: readonly StagePlan[], { meanings, prices }: Touched): boolean {
  for (let i = 0; i < stages.length; i++) {
    const { start } = stages[i];
    if (!start.shared || meanings[start.approach] || prices[start.approach]) return true;
  }
  return false;
}

function runOption(workspace: Workspace, o: number, context: StageContext, kept: Kept | null): void {
  const { market, plans, detailed, payback } = workspace;
  const option = workspace.options[o];
  const stages = plans[o];
  const traces = workspace.traces[o];
  const meanings = workspace.stageMeanings[o];
  const { approaches } = context.drawn;

  // A stage is retired when a later one that is not abandoned runs in full: walk back, keeping the earliest.
  let retirement = Number.POSITIVE_INFINITY;
  let isCarriedAsBefore = kept !== null && market === kept.base.market;
  let costsAsBefore = kept !== null;
  for (let i = stages.length - 1; i >= 0; i--) {
    const stage = stages[i];
    const used = stage.start.shared ?? stage.start;
    const before = kept && stage.start.shared && kept.base.plans[o][i];
    const approach = approaches[workspace.approachIds[used.approach]];
    const trace = runUntil(stage, before, retirement, approach, market, context);
    const isAsBefore = before !== null && trace === kept?.base.traces[o][i];
    const meansAsBefore = kept !== null && !kept.touched.meanings[used.approach];
    meanings[i] = (meansAsBefore ? kept.base : workspace).meanings[used.approach];
    isCarriedAsBefore &&= isAsBefore && meansAsBefore;
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
  else runFunnel(option, traces, meanings, market, detailed);
  summarise(option, stages, traces, context.drawn, workspace);
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
  const used = stage.start.shared ?? stage.start;
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
