import { readFileSync, writeFileSync } from "node:fs";
import type { Figure } from "./figure.ts";
import { figureText } from "./textTable.ts";

/** A ratio that was measured once, and the share of it by which a later one may be worse. */
export interface Kept {
  value: number;
  tolerance: number;
  better: Figure["better"];
}

/** Ratios by the id of their figure. */
export type Baseline = Record<string, Kept>;

const FILE = new URL("./baseline.json", import.meta.url);

/** The baseline that the project keeps. */
export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, "utf8")) as Baseline;
}

/** Keeps another baseline. */
export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** One ratio beside the baseline's. */
export interface Comparison extends Kept {
  id: string;
  name: string;
  /** NaN if it could not be measured */
  found: number;
  /** the worst that is not a regression */
  limit: number;
  outcome: "as before" | "better" | "worse" | "new";
}

/**
 * Compares the ratios among some figures with the baseline. A ratio is worse, or better, when it differs by more than its
 * tolerance; one that could not be measured is worse; one that the baseline has not is new. Those of sections that were not
 * measured are passed over, and so is every figure that is no ratio.
 */
export function compared(baseline: Baseline, figures: readonly Figure[]): Comparison[] {
  return figures.flatMap(({ id, name, value: found, ...figure }): Comparison[] => {
    const kept = Object.hasOwn(baseline, id) ? baseline[id] : undefined;
    if (!kept && figure.tolerance === undefined) return [];
    if (!kept) {
      const { better, tolerance = Number.NaN } = figure;
      return [{ id, name, found, value: Number.NaN, tolerance, better, limit: Number.NaN, outcome: "new" }];
    }
    const { value, tolerance, better } = kept;
    const sign = better === "more" ? -1 : 1;
    const limit = value * (1 + sign * tolerance);
    const isNotWorse = better === "more" ? found >= limit : found <= limit;
    const isBetter = better === "more" ? found > value * (1 + tolerance) : found < value * (1 - tolerance);
    const outcome = !isNotWorse ? "worse" : isBetter ? "better" : "as before";
    return [{ id, name, ...kept, found, limit, outcome }];
  });
}

/** The baseline with the ratios among some figures in place of those of before; tolerances stay as they were set. */
export function renewed(baseline: Baseline, figures: readonly Figure[]): Baseline {
  const ratios = figures.flatMap(({ id, value, tolerance, better }): [string, Kept][] => {
    if (tolerance === undefined || !Number.isFinite(value)) return [];
    const kept = Object.hasOwn(baseline, id) ? baseline[id].tolerance : tolerance;
    return [[id, { value: Number(value.toPrecision(4)), tolerance: kept, better }]];
  });
  return { ...baseline, ...Object.fromEntries(ratios) };
}

/** Whether a check fails: a ratio is worse, or there was nothing to compare with. */
export function isFailed(comparisons: readonly Comparison[]): boolean {
  return (
    comparisons.every(({ outcome }) => outcome === "new") || comparisons.some(({ outcome }) => outcome === "worse")
  );
}

/** A comparison in words, a line for each ratio, regressions named last. */
export function comparisonText(comparisons: readonly Comparison[]): string {
  const worse = comparisons.filter(({ outcome }) => outcome === "worse").map(({ id }) => id);
  const last =
    worse.length > 0 ? `Worse than the baseline: ${worse.join(", ")}` : "No ratio is worse than the baseline.";
  const isCompared = comparisons.some(({ outcome }) => outcome !== "new");
  return [
    ...comparisons.map(lineOf),
    isCompared ? last : "Nothing could be compared: the baseline has none of these ratios.",
  ].join("\n");
}

function lineOf({ name, found, value, limit, better, outcome }: Comparison): string {
  if (outcome === "new") return `+ ${name}: ${figureText(found)}, not in the baseline; --renew puts it there`;
  const beside = `baseline ${figureText(value)}, at ${better === "more" ? "least" : "most"} ${figureText(limit)}`;
  const also = outcome === "better" ? "; better than the baseline, and --renew would keep it" : "";
  return `${outcome === "worse" ? "✗" : "✓"} ${name}: ${figureText(found)}, ${beside}${also}`;
}
