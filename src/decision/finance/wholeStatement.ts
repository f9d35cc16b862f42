import { COST_KINDS, type CostKind } from "../../model/stageTrace.ts";
import type { FinanceOption, Flow } from "./finance.ts";

/** How a statement is cut: by month, quarter or year. */
export const STEPS = ["months", "quarters", "years"] as const;

export type Step = (typeof STEPS)[number];

const MONTHS: Record<Step, number> = { months: 1, quarters: 3, years: 12 };

/** One line: an amount for each period, and what they add up to. */
export interface StatementLine {
  periods: number[];
  total: number;
}

/**
 * A cash-flow statement in whole units of money that adds up as it stands: every column, every row, and both together
 * with what comes after the horizon to the net present value. Months add up to quarters, and those to years.
 */
export interface WholeStatement {
  periods: { label: string; from: number; to: number }[];
  contribution: StatementLine;
  costs: Record<CostKind, StatementLine>;
  /** sum of the costs; contribution − paid; net so far, whose total is that of the last period */
  paid: StatementLine;
  net: StatementLine;
  cumulative: StatementLine;
  /** owed at the end, and cash that lands after the horizon */
  owed: number;
  after: number;
  /** what discounting takes off; 0 in a statement that is discounted throughout */
  discounting: number;
  /** net − owed + after − discounting: the net present value to the nearest whole unit */
  npv: number;
}

/**
 * The statement of one option. Single amounts are less than two units from the exact ones: amounts so far are rounded,
 * and where rounded totals would miss the net present value those that lose least are rounded the other way.
 */
export function wholeStatement(option: FinanceOption, step: Step, isDiscounted: boolean): WholeStatement {
  const kind = isDiscounted ? "present" : "cash";
  const { owed, after, npv } = option;
  const total = option.total[kind];
  const discounting = isDiscounted ? 0 : total.net - owed.cash + after.cash - npv;
  const [earned, ...rest] = roundedTo(Math.round(npv), [
    total.contribution,
    ...COST_KINDS.map((cost) => -total.costs[cost]),
    -owed[kind],
    after[kind],
    -discounting,
  ]);
  const [owedWhole, afterWhole, discountingWhole] = rest.slice(COST_KINDS.length);
  const flows = option.months.map((month) => month[kind]);
  const line = (of: (flow: Flow) => number, whole: number) =>
    lineOf(inSteps(wholeParts(flows.map(of), whole), MONTHS[step]));
  const contribution = line((flow) => flow.contribution, earned);
  const costs = Object.fromEntries(
    COST_KINDS.map((cost, k) => [cost, line((flow) => flow.costs[cost], 0 - rest[k])]),
  ) as Record<CostKind, StatementLine>;
  const paid = lineOf(contribution.periods.map((_, i) => COST_KINDS.reduce((sum, k) => sum + costs[k].periods[i], 0)));
  const net = lineOf(contribution.periods.map((amount, i) => amount - paid.periods[i]));
  return {
    periods: option[step].map(({ label, from, to }) => ({ label, from, to })),
    contribution,
    costs,
    paid,
    net,
    cumulative: { periods: soFar(net.periods), total: net.total },
    owed: 0 - owedWhole,
    after: afterWhole,
    discounting: 0 - discountingWhole,
    npv: net.total + owedWhole + afterWhole + discountingWhole,
  };
}

/** Whole amounts that add up to `sum`: each rounded down, but for those with the largest remainders. */
function roundedTo(sum: number, amounts: readonly number[]): number[] {
  const whole = amounts.map(Math.floor);
  const missing = sum - whole.reduce((a, b) => a + b, 0);
  const byRemainder = amounts.map((amount, i) => ({ i, rest: amount - whole[i] })).sort((a, b) => b.rest - a.rest);
  for (const { i } of byRemainder.slice(0, Math.max(0, missing))) whole[i]++;
  // −0 is no amount
  return whole.map((amount) => amount + 0);
}

/** Whole parts whose sums so far are those of `amounts`, rounded; they add up to `sum`. */
function wholeParts(amounts: readonly number[], sum: number): number[] {
  const sums = soFar(amounts).map(Math.round);
  sums[sums.length - 1] = sum;
  return sums.map((amount, i) => amount - (i === 0 ? 0 : sums[i - 1]));
}

function inSteps(months: readonly number[], step: number): number[] {
  return Array.from({ length: Math.ceil(months.length / step) }, (_, i) =>
    months.slice(i * step, (i + 1) * step).reduce((a, b) => a + b, 0),
  );
}

function lineOf(periods: number[]): StatementLine {
  return { periods, total: periods.reduce((a, b) => a + b, 0) };
}

function soFar(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => {
    sum += amount;
    return sum;
  });
}
