import { PAYEES, type Payee } from "../../model/payees.ts";
import type { OptionCash } from "../../simulation/cash.ts";
import { selectQuantiles } from "../selectQuantiles.ts";
import type { Ask, AskQuarter, Outlay } from "./finance.ts";

const MONTHS_A_WEEK = 12 / 52;

/** What is asked for an option: direct cash out by quarter and payee, and how deep its cash falls. */
export function askOf({ outlays, outlayTrials, contribution, costs, deepest }: OptionCash): Ask {
  const quarters = outlays.length - 1;
  const all = (q: number) => asked(`Quarter ${q + 1}`, outlays[q], outlayTrials[q]);
  const [p50, p80] = quantiles(deepest);
  return {
    quarters: Array.from({ length: quarters }, (_, q) => all(q)),
    owed: { ...all(quarters), label: "Owed at the end" },
    total: asked(
      "In all",
      PAYEES.map((_, payee) => outlays.reduce((sum, means) => sum + means[payee], 0)),
      PAYEES.map((_, payee) => summed(outlayTrials.map((values) => values[payee]))),
    ),
    deepest: { ...deepestOf(contribution, costs), p50, p80 },
  };
}

function asked(label: string, means: readonly number[], trials: readonly Float64Array[]): AskQuarter {
  const payees = PAYEES.map((payee, p) => [payee, outlay(means[p], trials[p])]);
  const mean = means.reduce((a, b) => a + b, 0);
  return { label, ...outlay(mean, summed(trials)), payees: Object.fromEntries(payees) as Record<Payee, Outlay> };
}

function outlay(mean: number, trials: Float64Array): Outlay {
  const [p50, p80] = quantiles(trials);
  return { mean, p50, p80 };
}

const quantiles = (values: Float64Array) => selectQuantiles(values.slice(), [0.5, 0.8]);

function summed(series: readonly Float64Array[]): Float64Array {
  return series[0].map((_, i) => series.reduce((sum, values) => sum + values[i], 0));
}

/** How far the sum of expected cash ever falls below 0, and in which month (from 1 on; 0 for never). */
function deepestOf(contribution: Float64Array, costs: readonly Float64Array[]): { expected: number; month: number } {
  let balance = 0;
  let lowest = 0;
  let month = 0;
  for (let t = 0; t < contribution.length; t++) {
    balance += contribution[t];
    for (const kind of costs) balance -= kind[t];
    if (balance < lowest) {
      lowest = balance;
      month = Math.ceil((t + 1) * MONTHS_A_WEEK);
    }
  }
  return { expected: 0 - lowest, month };
}
