import { type Convergence, convergence, statedError } from "../../src/decision/convergence.ts";
import type { SpreadFit } from "../../src/decision/spreadFit.ts";
import { shipped } from "../support/scenarios.ts";
import type { Figure } from "./figure.ts";
import { TWO, threads } from "./threads.ts";

const PAIR = { pick: "manual-then-middleware", rival: "suite" } as const;
/** Futures of a run: those of the page, and a tenth of them. */
const COUNTS = [1000, 10_000];
/** Scramblings, each a run of its own; and runs of independent futures, which state their own error well. */
const SCRAMBLINGS = 48;
const PLAIN_RUNS = 6;

/**
 * How many independent futures give the standard error that Sobol's points give with fewer: of the mean difference in
 * total cost of mid-size B2B's pick and the suite, paired. Sobol's error is the spread over independent scramblings, that
 * of independent futures what the runs state. Seeded: the same sources give the same figure on any machine.
 */
export async function precisionFigures(): Promise<Figure[]> {
  const scenario = shipped("mid-size-b2b");
  const pool = threads(TWO);
  const seeds = (name: string, count: number) => Array.from({ length: count }, (_, s) => `bench ${name} ${s}`);
  const study = { ...PAIR, counts: COUNTS };
  const plain = await convergence(scenario, pool, { ...study, seeds: seeds("plain", PLAIN_RUNS) });
  const sobol = await convergence(scenario, pool, {
    ...study,
    seeds: seeds("sobol", SCRAMBLINGS),
    design: "sobol",
  });
  pool.close();
  const fewer = fewerTrials(plain, sobol);
  return COUNTS.map((count, i) => ({
    id: `precision.sobol${count}`,
    name: `independent futures for the error of ${count.toLocaleString("en")} by Sobol, pick − suite`,
    unit: "×",
    better: "more",
    ...(count === Math.max(...COUNTS) ? { floor: 4, aim: 20 } : {}),
    tolerance: 0.2,
    value: fewer[i].value,
    low: fewer[i].value - fewer[i].se,
    high: fewer[i].value + fewer[i].se,
    runs: SCRAMBLINGS,
    note: "range: ± one standard error over the scramblings",
  }));
}

/** By number of futures: the square of the ratio of the errors, with its standard error. */
function fewerTrials(plain: Convergence, sobol: Convergence): { value: number; se: number }[] {
  const { sd, se } = sobol.difference as SpreadFit;
  return plain.counts.map(({ difference }, i) => {
    const value = (statedError(difference) / sd[i]) ** 2;
    return { value, se: (2 * value * se[i]) / sd[i] };
  });
}
