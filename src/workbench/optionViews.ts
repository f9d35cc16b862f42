import type { DifferenceTable } from "../charts/differenceDots.ts";
import type { GapChartTable } from "../charts/gapTable.ts";
import type { MarginTable } from "../charts/marginLine.ts";
import { quantileDots } from "../charts/quantileDots.ts";
import type { OptionStyle } from "../charts/style.ts";
import type { Decision, Fan, OptionSummary } from "../decision/decision.ts";
import { type CurveKind, fanOf } from "../decision/fans.ts";
import { fromPick } from "../decision/fromPick.ts";
import { namesOf } from "../decision/names.ts";
import { difference as differenceOf } from "../decision/statistics.ts";
import { tcoOf } from "../decision/summarise.ts";
import type { CostRow } from "../elements/cost-table/cost-table.ts";
import type { Rival } from "../elements/margin/margin.ts";
import { optionStyles } from "../elements/optionStyle.ts";
import { OPEN } from "../model/options.ts";
import type { SimulationResult } from "../simulation/result.ts";
import { oncePer } from "./oncePer.ts";
import type { Outcome } from "./runner.ts";

/** How each option of a run is drawn, by id. */
export const stylesOf = oncePer(({ options, scenario }: SimulationResult): Record<string, OptionStyle> => {
  const approachIds = Object.keys(scenario.approaches);
  const plans = new Set(scenario.plans.map(({ id }) => id));
  return optionStyles(
    options.map(({ id, stages }) => ({
      id,
      stages: plans.has(id) ? stages.map(({ approach }) => approachIds[approach]) : undefined,
    })),
  );
});

/** A name as long as a chart has room for: a file may give 500 characters. */
function cut(name: string, most = 24): string {
  return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
}

/** The options of a decision in the order of another: while a slider is dragged the rows keep their places. */
function inOrderOf(first: Decision, { options }: Decision): OptionSummary[] {
  const places = new Map(fromPick(first).map(({ id }, place) => [id, place]));
  return [...options].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0));
}

/** The rows of the cost table, in the order of `first`. */
export function costRows(decision: Decision, styles: Record<string, OptionStyle>, first = decision): CostRow[] {
  // Where limits leave only the open gap, it is cheapest of one.
  const { margins, nearestMiss } = decision.recommendation;
  return inOrderOf(first, decision).map(({ id, label, directCost, gapCost, tco, pBest }) => ({
    id,
    label,
    style: styles[id],
    paid: directCost.mean,
    gap: gapCost.mean,
    p10: tco.p10,
    p50: tco.p50,
    p90: tco.p90,
    difference: margins[id] ?? null,
    cheapestIn: nearestMiss ? null : pBest,
  }));
}

/** Everybody else, in the order of `first`, and how often the pick is cheaper than they. */
export function rivals({ result, decision }: Outcome, styles: Record<string, OptionStyle>, first = decision): Rival[] {
  const { cheaperThan } = decision.recommendation;
  const names = namesOf(result.scenario);
  return inOrderOf(first, decision)
    .filter(({ id }) => id in cheaperThan)
    .map(({ id }) => ({ id, name: cut(names.get(id)?.short ?? id), style: styles[id], chance: cheaperThan[id] }));
}

/** The pick against the runner-up; null without one. */
export function marginTable({ result, decision }: Outcome, styles: Record<string, OptionStyle>): MarginTable | null {
  const { option, runnerUp, difference, cheaperThan } = decision.recommendation;
  if (option === null || runnerUp === null || difference === null) return null;
  const names = namesOf(result.scenario);
  const named = (id: string) => ({ name: cut(names.get(id)?.short ?? id), style: styles[id] });
  return {
    ...difference,
    pick: named(option),
    rival: named(runnerUp),
    chance: cheaperThan[runnerUp],
    currency: result.scenario.currency,
  };
}

/** The paired difference to the runner-up as twenty equally likely futures; null without one. */
export function differenceTable(
  { result, decision }: Outcome,
  styles: Record<string, OptionStyle>,
): DifferenceTable | null {
  const margin = marginTable({ result, decision, preview: false }, styles);
  if (!margin) return null;
  const { option, runnerUp } = decision.recommendation;
  const tco = tcoOf(result);
  const at = (id: string | null) => tco[result.options.findIndex((each) => each.id === id)];
  const { mean, rival, currency } = margin;
  return {
    dots: quantileDots(differenceOf(at(runnerUp), at(option))),
    mean,
    pick: margin.pick,
    rival,
    currency,
  };
}

/** Fans of one run, each made when it is first asked for. */
export function fanCache(result: SimulationResult, baseline: string): (option: string, kind: CurveKind) => Fan {
  const made = new Map<string, Fan>();
  const index = (id: string) => result.options.findIndex((option) => option.id === id);
  return (option, kind) => {
    const key = `${option} ${kind}`;
    const known = made.get(key) ?? fanOf(result, index(option), kind, index(baseline));
    made.set(key, known);
    return known;
  };
}

/** The gap chart: every option's mean curve, and the futures of one. */
export function gapTable(
  { result, decision }: Outcome,
  styles: Record<string, OptionStyle>,
  fan: (option: string, kind: CurveKind) => Fan,
  focus: string | null,
  before: Outcome | null,
): GapChartTable {
  const { scenario } = result;
  const { option: pick } = decision.recommendation;
  const names = namesOf(scenario);
  const shown = focus ?? pick ?? OPEN;
  const last = liveOf(result, decision, shown);
  return {
    curves: result.options.map(({ id, label }, o) => ({
      id,
      label: cut(label, 32),
      // at the end of a curve there is no room for a phrase
      short: id === OPEN ? "open" : cut(names.get(id)?.short ?? label),
      style: styles[id],
      mean: cumulative(result.weeklyGap[o]),
      previous: earlier(before, id),
    })),
    pick,
    fan: { option: shown, quantiles: fan(shown, "gap") },
    live: last && {
      label: `${cut(names.get(last.family)?.short ?? last.family)} goes live`,
      style: styles[last.family],
      week: last.week,
    },
    renewals: renewalMonths(scenario.horizonMonths),
    horizonMonths: scenario.horizonMonths,
    currency: scenario.currency,
  };
}

/**
 * When the approach that an option ends on goes live, as the option of that approach alone says; null if it starts
 * later than that, or mostly never goes live.
 */
function liveOf({ options }: SimulationResult, decision: Decision, id: string) {
  const option = options.find((each) => each.id === id);
  const lastStage = option?.stages[option.stages.length - 1];
  const alone = decision.options.find((each) => each.id === option?.family);
  if (!lastStage || lastStage.startMonth > 0 || !alone?.liveWeek || alone.neverLive >= 0.5) return null;
  return { family: alone.id, week: alone.liveWeek };
}

/** The same option's curve in earlier results; none without them. */
function earlier(before: Outcome | null, id: string): Float64Array | undefined {
  const o = before ? before.result.options.findIndex((option) => option.id === id) : -1;
  return before && o >= 0 ? cumulative(before.result.weeklyGap[o]) : undefined;
}

function cumulative(weekly: Float64Array): Float64Array {
  let sum = 0;
  return weekly.map((value) => {
    sum += value;
    return sum;
  });
}

/** Yearly contracts that begin with the decision renew in these months within the horizon. */
function renewalMonths(horizonMonths: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(horizonMonths / 12) - 1) }, (_, year) => 12 * (year + 1));
}
