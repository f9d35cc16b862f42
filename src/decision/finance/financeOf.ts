import { OPEN } from "../../model/options.ts";
import { COST_KINDS, type CostKind } from "../../model/stageTrace.ts";
import type { CashResult, OptionCash } from "../../simulation/cash.ts";
import type { Base } from "../base.ts";
import { difference, spreadOf } from "../statistics.ts";
import { tcoOf } from "../summarise.ts";
import { months } from "../words.ts";
import { askOf } from "./askOf.ts";
import type { Amount, Finance, FinanceOption } from "./finance.ts";
import { paybackOf } from "./paybackOf.ts";
import { periodsOf, type WeeklyCash } from "./periods.ts";
import { returnOnInvestment } from "./returnOnInvestment.ts";

/**
 * The finances of all options of a run against one of them: expected cash by month, quarter and year, net present value,
 * return, payback, risk, and what is asked for.
 *
 * Payback is that of the cash flow shown, option less baseline; against leaving the gap open that is the payback of the
 * decision. The ask, `weekly` and `ends` are of the option itself, whatever the baseline.
 *
 * @param baseline id of an option; the decision's own unless given
 * @throws RangeError if the baseline is not an option, or the cash is that of another run
 */
export function financeOf(cash: CashResult, base: Base, baseline: string = base.decision.baseline): Finance {
  const { result } = base;
  const { scenario, options, discount, weeks, trials } = result;
  checkSameRun(cash, base);
  const b = options.findIndex(({ id }) => id === baseline);
  if (b < 0) throw new RangeError(`required an option as baseline, found ${JSON.stringify(baseline)}`);
  const tco = tcoOf(result);
  return {
    baseline,
    currency: scenario.currency,
    rate: scenario.finance.discountRate,
    discount,
    weeks,
    horizonMonths: scenario.horizonMonths,
    trials,
    options: options
      .map(({ id, label }, o) => ({
        id,
        label,
        ...flowsOf(cash.options[o], cash.options[b], base),
        ...worthOf(o, b, tco, base),
        ...endsOf(cash.options[o], cash.options[b]),
        payback: payback(o, b, cash, base),
        ask: askOf(cash.options[o]),
      }))
      .map(withNpv),
  };
}

/** Net present value: what the periods, what is owed at the end and what lands after it add up to. */
function withNpv(option: Omit<FinanceOption, "npv">): FinanceOption {
  return { ...option, npv: option.total.present.net - option.owed.present + option.after.present };
}

function flowsOf(
  own: OptionCash,
  baseline: OptionCash,
  { result: { scenario, discount } }: Base,
): Pick<FinanceOption, "weekly" | "months" | "quarters" | "years" | "total"> {
  const { horizonMonths } = scenario;
  const against: WeeklyCash = {
    contribution: difference(own.contribution, baseline.contribution),
    costs: own.costs.map((series, kind) => difference(series, baseline.costs[kind])),
  };
  const by = (step: number, name: string) =>
    periodsOf(against, discount, { horizonMonths, months: step, label: (number) => `${name} ${number}` });
  const costs = COST_KINDS.map((kind, k) => [kind, own.costs[k]]);
  const whole = { horizonMonths, months: horizonMonths, label: () => months(horizonMonths) };
  return {
    weekly: {
      contribution: own.contribution,
      costs: Object.fromEntries(costs) as Record<CostKind, Float64Array>,
    },
    months: by(1, "Month"),
    quarters: by(3, "Quarter"),
    years: by(12, "Year"),
    total: periodsOf(against, discount, whole)[0],
  };
}

function endsOf(own: OptionCash, baseline: OptionCash): Pick<FinanceOption, "ends" | "owed" | "after"> {
  return {
    ends: { owed: own.owed, after: own.after },
    owed: less(own.owed, baseline.owed),
    after: less(own.after, baseline.after),
  };
}

const less = (a: Amount, b: Amount): Amount => ({ cash: a.cash - b.cash, present: a.present - b.present });

function worthOf(
  o: number,
  b: number,
  tco: readonly Float64Array[],
  { result: { outcomes } }: Base,
): Pick<FinanceOption, "roi" | "risk"> {
  const net = spreadOf(difference(tco[b], tco[o]));
  const direct = spreadOf(outcomes.directCost[o]);
  const benefit = spreadOf(difference(outcomes.gapCost[b], outcomes.gapCost[o]));
  return { roi: returnOnInvestment(net.mean, direct.mean), risk: { net, direct, benefit } };
}

function payback(o: number, b: number, cash: CashResult, { result, decision }: Base): FinanceOption["payback"] {
  const isInvestment = o !== b && decision.options[o].neverLive < 1;
  if (!isInvestment) return { expected: null, median: null, chance: 0 };
  // the decision knows it of all futures, even where they are too many to keep the cash of each
  const weeks = result.options[b].id === OPEN ? result.outcomes.paybackWeek[o] : cash.options[o].payback[b];
  return paybackOf(cash.options[o], cash.options[b], result.discount, weeks);
}

function checkSameRun(cash: CashResult, { result }: Base): void {
  const run = (seed: string, trials: number, options: readonly { id: string }[]) =>
    `${trials} futures of ${options.map(({ id }) => id).join(", ")} with the seed ${JSON.stringify(seed)}`;
  const required = run(result.seed, result.trials, result.options);
  const found = run(cash.seed, cash.trials, cash.options);
  if (found !== required) throw new RangeError(`required the cash of ${required}, found that of ${found}`);
}
