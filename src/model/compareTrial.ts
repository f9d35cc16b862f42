import { roundHalfUp, weeksIn } from "./calendar.ts";
import type { DrawnScenario } from "./drawn.ts";
import type { ChanceDraws } from "./draws.ts";
import { optionsOf, type Plans } from "./options.ts";
import { LEAK_FACTORS, LEAK_LAYERS, type OptionTrace } from "./optionTrace.ts";
import { runTrial } from "./trial.ts";
import { newWorkspace } from "./workspace.ts";

const OUTCOMES = [
  "directCost",
  "gapCost",
  "liveWeek",
  "quality",
  "paybackWeek",
  "wastedDiscovery",
  "incidents",
  "brokenWeeks",
  "compoundingIndex",
] as const satisfies readonly (keyof OptionTrace)[];

/** What another implementation computed for one option; null stands for "never" and "has none". */
export type ReferenceOutcomes = Record<(typeof OUTCOMES)[number] | "tco", number | null> & {
  /** by layer; null for leaving the gap open */
  leaks: Record<string, number> | null;
  /** cumulative discounted gap at the weeks of `gapCurveWeeks` */
  gapCurve: number[];
};

/** One trial as another implementation computed it. Every quantity of its scenario is a number. */
export interface ReferenceTrial {
  scenario: DrawnScenario & Plans & { horizonMonths: number; finance: { discountRate: number } };
  /** by option id */
  expected: Record<string, ReferenceOutcomes>;
  gapCurveWeeks: number[];
}

/** One number of two implementations. */
export interface ComparedValue {
  option: string;
  /** the outcome, the layer that leaks, or the week of the gap's curve */
  what: string;
  found: number | null;
  wanted: number | null;
  /** |found − wanted| ÷ the size of what is wanted; infinite where only one of them has a value */
  off: number;
}

/** A difference counts against at least this share of the money at stake, so that a 0 can be compared. */
const LEAST_SHARE = 1e-3;

/**
 * Runs one trial of a reference's scenario and sets every number that the reference states beside the one found:
 * outcomes, what leaks by layer, and the curve of the gap. Differences are relative to the number that is wanted, or to
 * a thousandth of the money at stake (of the option's gap for a layer, otherwise of 1) where that is more.
 *
 * @param draws the chance events of that trial
 * @throws RangeError if the reference's options are not those of its scenario
 */
export function compareTrial(
  { scenario, expected, gapCurveWeeks }: ReferenceTrial,
  draws: ChanceDraws,
): ComparedValue[] {
  const options = optionsOf(scenario);
  const missing = Object.keys(expected).find((id) => !options.some((option) => option.id === id));
  if (missing !== undefined) throw new RangeError(`required options of the scenario, found ${missing}`);
  const workspace = newWorkspace({
    approachIds: Object.keys(scenario.approaches),
    options,
    weeks: roundHalfUp(weeksIn(scenario.horizonMonths)),
    discountRate: scenario.finance.discountRate,
    signalWeights: scenario.handshake.signals.map(({ weight }) => weight),
  });
  runTrial(workspace, scenario, draws);
  return options.flatMap(({ id }, o) => {
    const wanted = expected[id];
    if (!wanted) throw new RangeError(`required a reference for every option, found none for ${id}`);
    return compareOption(id, workspace.options[o], wanted, gapCurveWeeks);
  });
}

function compareOption(option: string, trace: OptionTrace, wanted: ReferenceOutcomes, weeks: readonly number[]) {
  const curve: number[] = [];
  for (const gap of trace.gap) curve.push((curve.at(-1) ?? 0) + gap);
  const layers = layersOf(trace);
  const of = (what: string, found: number, value: number | null, stake = 1) => ({
    option,
    ...compared(what, found, value, stake),
  });
  return [
    ...OUTCOMES.map((what) => of(what, trace[what], wanted[what])),
    of("tco", trace.directCost + trace.gapCost, wanted.tco),
    ...Object.entries(wanted.leaks ?? {}).map(([layer, value]) => of(layer, layers[layer], value, trace.gapCost)),
    ...weeks.map((week, i) => of(`gap up to week ${week}`, curve[week], wanted.gapCurve[i])),
  ];
}

function layersOf({ leaks }: OptionTrace): Record<string, number> {
  const layers: Record<string, number> = { capture: 0, routing: 0, execution: 0, feedback: 0 };
  LEAK_FACTORS.forEach((factor, f) => {
    layers[LEAK_LAYERS[factor]] += leaks[f];
  });
  return layers;
}

function compared(what: string, value: number, wanted: number | null, stake: number): Omit<ComparedValue, "option"> {
  const found = Number.isNaN(value) ? null : value;
  return { what, found, wanted, off: offBy(found, wanted, stake) };
}

function offBy(found: number | null, wanted: number | null, stake: number): number {
  if (found === null || wanted === null) return found === wanted ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(found - wanted) / Math.max(Math.abs(wanted), LEAST_SHARE * Math.abs(stake));
}
