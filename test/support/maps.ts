import type { DecisionMap } from "../../src/decision/decisionMap.ts";

/** Best option, the futures of 100 that it beats the runner-up in, and which that is. */
interface Spot {
  best: string | null;
  of100?: number;
  runnerUp?: string;
}

/**
 * A map of signals (2 to 200, by ratios) and engineering hours (0 to 60), so many places along each axis, from what is
 * best at a share of the way along both. Today: 10 to 40 signals around 20, 30 hours exactly.
 */
export function mapFrom(cells: number, at: (x: number, y: number) => Spot): DecisionMap {
  const shares = Array.from({ length: cells }, (_, i) => i / (cells - 1));
  const spots = shares.map((y) => shares.map((x) => at(x, y)));
  const of = <T>(value: (spot: Spot) => T) => spots.map((line) => line.map(value));
  return {
    x: "funnel.signalsPerWeek",
    y: "team.engineering.hoursPerWeek",
    xs: shares.map((share) => 2 * 100 ** share),
    ys: shares.map((share) => 60 * share),
    best: of(({ best }) => best),
    chance: of(({ of100 = 90 }) => of100 / 100),
    runnerUp: of(({ best, runnerUp = best === "open" ? "suite" : "open" }) => (best === null ? null : runnerUp)),
    lead: of(({ best }) => (best === null ? null : 41_000)),
    leadSe: of(({ best }) => (best === null ? null : 2000)),
    beats: of(({ best, of100 = 90 }) => (best === null ? null : of100 / 100)),
    trials: of(() => 250),
    axes: {
      x: { low: 2, high: 200, scale: "log", today: { p10: 10, p50: 20, p90: 40 } },
      y: { low: 0, high: 60, scale: "linear", today: { p10: 30, p50: 30, p90: 30 } },
    },
    complete: true,
  };
}

/** Open to the left, middleware at the top right, the suite below it, the boundary between the two hatched. */
export function threeRegions(cells: number): DecisionMap {
  return mapFrom(cells, (x, y) => {
    if (x < 0.3) return { best: "open" };
    const of100 = Math.abs(y - 0.4) < 0.06 ? 55 : 90;
    return y > 0.4
      ? { best: "middleware", of100, runnerUp: "suite" }
      : { best: "suite", of100, runnerUp: "middleware" };
  });
}
