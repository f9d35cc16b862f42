/**
 * What finance asks of a decision: expected cash by month, quarter and year, and how much must be paid when. Plain tables,
 * money in the scenario's currency. Cash that a bridge earns is the contribution of the conversions that it adds to cold
 * ones, in the week in which it lands; a week that straddles two periods is shared out between them by its length.
 */

import type { Payee } from "../../model/payees.ts";
import type { CostKind } from "../../model/stageTrace.ts";
import type { Spread } from "../decision.ts";

export { PAYEES, type Payee } from "../../model/payees.ts";

/** Expected cash in some weeks; money in is positive, costs are what is paid. */
export interface Flow {
  /** contribution of conversions whose cash lands */
  contribution: number;
  /** by kind; below 0 where the baseline pays more */
  costs: Record<CostKind, number>;
  /** the sum of the costs */
  paid: number;
  /** contribution − paid */
  net: number;
  /** the net of this period and all before it */
  cumulative: number;
}

/** A month, a quarter, a year or the whole horizon; the last quarter and year may be shorter. */
export interface Period {
  /** "Month 1", "Quarter 1", "Year 1", "18 months" */
  label: string;
  /** months from the decision, from included, to not */
  from: number;
  to: number;
  /** as it is paid, and discounted to the day of the decision */
  cash: Flow;
  present: Flow;
}

/** An amount as it is paid, and discounted to the day of the decision. */
export interface Amount {
  cash: number;
  present: number;
}

/** What is paid in a period: on average, in half of the futures at most, in 8 of 10 futures at most. */
export interface Outlay {
  mean: number;
  p50: number;
  p80: number;
}

/** Direct cash out of a quarter, undiscounted. Quantiles do not add up over quarters or payees; means do. */
export interface AskQuarter extends Outlay {
  label: string;
  payees: Record<Payee, Outlay>;
}

/** What a committee is asked for: direct cash out of the option itself, whatever the baseline. */
export interface Ask {
  quarters: AskQuarter[];
  /** owed when the horizon ends: exit and clean-up */
  owed: AskQuarter;
  /** everything, what is owed included; its quantiles are those of the sum */
  total: AskQuarter;
  /** the deepest that contribution landed less cash paid ever falls, as a positive amount: of the expected cash, in which month (from 1 on; 0 for never), and in the futures */
  deepest: { expected: number; month: number } & Omit<Outlay, "mean">;
}

/** One option against the baseline. */
export interface FinanceOption {
  id: string;
  label: string;
  /** expected weekly cash of the option itself against leaving the gap open, undiscounted: what everything else is made of */
  weekly: { contribution: Float64Array; costs: Record<CostKind, Float64Array> };
  /** of the option itself against leaving the gap open: owed at the end; contribution that lands after it */
  ends: { owed: Amount; after: Amount };
  months: Period[];
  quarters: Period[];
  years: Period[];
  /** the horizon, without what is owed at its end and what lands after it */
  total: Period;
  /** owed at the end, against the baseline */
  owed: Amount;
  /** contribution of conversions within the horizon whose cash lands after it, against the baseline */
  after: Amount;
  /** net present value: total.present.net − owed.present + after.present; the mean net value of the decision */
  npv: number;
  /** mean net value ÷ mean direct cost of the option; null at no cost */
  roi: number | null;
  /** month from which the discounted cash stays in the black: of the expected cash; of the median future; null if never */
  payback: { expected: number | null; median: number | null; chance: number };
  /** over the futures: net value against the baseline, direct cost, and what the gap costs less than the baseline's */
  risk: { net: Spread; direct: Spread; benefit: Spread };
  ask: Ask;
}

/** The finances of all options against one of them. */
export interface Finance {
  /** id of the option that everything is measured against */
  baseline: string;
  currency: string;
  /** yearly discount rate, and the factors of weeks 0 … weeks */
  rate: number;
  discount: Float64Array;
  weeks: number;
  horizonMonths: number;
  trials: number;
  /** in the order of the run's options, the baseline and open included */
  options: FinanceOption[];
}
