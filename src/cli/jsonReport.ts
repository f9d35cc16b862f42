import type { Decision, Fan, OptionSummary } from "../decision/decision.ts";
import type { CurveKind } from "../decision/fans.ts";
import { fanOf } from "../decision/fans.ts";
import type { SimulationResult } from "../simulation/result.ts";
import type { Auto } from "./autoWords.ts";
import { stampOf } from "./stamp.ts";

const CURVES: readonly CurveKind[] = ["gap", "cost", "tco", "net"];

/** The curves of every option by kind: fans by week. */
export type Curves = Record<string, Record<CurveKind, Fan>>;

/** All fans of a run, `net` against the decision's baseline. */
export function curvesOf(result: SimulationResult, { baseline }: Decision): Curves {
  const base = result.options.findIndex(({ id }) => id === baseline);
  return Object.fromEntries(
    result.options.map(({ id }, o) => [
      id,
      Object.fromEntries(CURVES.map((kind) => [kind, fanOf(result, o, kind, base)])) as Record<CurveKind, Fan>,
    ]),
  );
}

/**
 * The one object that `run --json` prints. Money is discounted; "never" and "has none" are null. `auto` has the precision
 * that a run reached whose trials were left open.
 */
export function jsonReport(
  result: SimulationResult,
  decision: Decision,
  curves: Curves,
  auto: Auto | null = null,
): object {
  const { recommendation } = decision;
  return {
    ...stampOf(result),
    ...(auto && { auto }),
    horizonWeeks: result.weeks,
    baseline: decision.baseline,
    options: Object.fromEntries(decision.options.map((option) => [option.id, jsonOption(option)])),
    curves: Object.fromEntries(
      Object.entries(curves).map(([id, kinds]) => [
        id,
        Object.fromEntries(Object.entries(kinds).map(([kind, fan]) => [kind, jsonFan(fan)])),
      ]),
    ),
    curveTrials: result.curveTrials,
    recommendation: { ...recommendation, headline: recommendation.headline.map(({ text }) => text).join("") },
  };
}

/** Means where the summary has whole spreads; those stand in `spread`. */
function jsonOption({ id: _, label, directCost, gapCost, tco, ...rest }: OptionSummary) {
  return {
    label,
    directCost: directCost.mean,
    gapCost: gapCost.mean,
    tco: tco.mean,
    ...rest,
    spread: { directCost, gapCost, tco },
  };
}

function jsonFan(fan: Fan) {
  return Object.fromEntries(Object.entries(fan).map(([level, values]) => [level, Array.from(values as Float64Array)]));
}

/** One option's curves as CSV: a row a week, each curve's mean and percentiles. */
export function curvesCsv(kinds: Record<CurveKind, Fan>): string {
  const columns = CURVES.flatMap((kind) =>
    (Object.entries(kinds[kind]) as [string, Float64Array][]).map(([level, values]) => ({
      head: `${kind}_${level}`,
      values,
    })),
  );
  const weeks = kinds.gap.mean.length;
  const rows = Array.from({ length: weeks }, (_, t) => [t, ...columns.map(({ values }) => values[t])].join(","));
  return [["week", ...columns.map(({ head }) => head)].join(","), ...rows, ""].join("\n");
}
