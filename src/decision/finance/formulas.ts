/** What a figure of the finance view is: its formula, and in a sentence what it includes and what it does not. */
export interface Formula {
  id: FormulaId;
  formula: string;
  words: string;
}

export type FormulaId = keyof typeof TEXTS;

/**
 * The formulas of the finance view. v is what a conversion contributes, x_t the conversions of week t beyond cold ones,
 * L the sales cycle in weeks, r the yearly discount rate, T the weeks of the horizon, E the mean over all futures.
 */
const TEXTS = {
  contribution: {
    formula: "Σ_t E[v · x_(t−L)], v = value of a win × gross margin × rates of the later stages",
    words:
      "Gross margin on the conversions that the option adds to those made without it, in the week in which its cash arrives, one sales cycle after the conversion; conversions that would have come anyway are not in it.",
  },
  fee: {
    formula: "Σ_t E[fee_t]",
    words: "What sellers charge once, in the week in which each stage starts; not the yearly or monthly price.",
  },
  subscription: {
    formula: "Σ_t E[12/52 · (monthly fee + fee per 1,000 contacts × contacts_t ÷ 1,000) · price index_t]",
    words:
      "Monthly and per-contact prices from each stage's start to its end, with the rises of yearly renewals and the chance of a price shock; the fee at the start and exit costs stand on lines of their own.",
  },
  build: {
    formula: "Σ_t E[hours_t × hourly cost of the team that sets it up], hours = planned effort × overrun ÷ skill",
    words:
      "Hours of the team that sets it up, overruns and builds that are given up included, at that team's full hourly cost; the wait before the work starts costs nothing.",
  },
  maintenance: {
    formula: "Σ_t E[assigned hours_t × hourly cost of the team that set it up]",
    words:
      "The upkeep hours that are really given each week, while an owner is there; upkeep that is needed but not given costs nothing here and shows as a wider gap.",
  },
  handling: {
    formula: "Σ_t E[(hours for signals_t + hours for transfers_t) × hourly cost of operations]",
    words:
      "Hours that operations spend on moving audiences by hand, as far as there are hours; work that is left undone costs nothing here and shows as a wider gap.",
  },
  incidents: {
    formula: "Σ_t E[breaks_t × cost of an incident + repair hours_t × hourly cost of the team that set it up]",
    words:
      "What each break costs in cash and in repair hours; conversions that are lost meanwhile are not here but missing from the contribution.",
  },
  owed: {
    formula:
      "Σ_t E[exit cost + damaged share of records × clean-up hours × hourly cost of operations], in the last week of a stage",
    words:
      "What a stage that another one replaces within the horizon owes when it ends: leaving the contract and cleaning up the records; what is owed at the end of the horizon stands on its own line.",
  },
  paid: {
    formula: "fee + subscription + build + maintenance + handling + incidents + exit and clean-up",
    words:
      "All direct cash out of the period, own hours at their full cost included; what is owed when the horizon ends is not in it.",
  },
  net: {
    formula: "contribution − paid",
    words: "Expected cash in less cash out of the period, before tax and financing, against the baseline.",
  },
  cumulative: {
    formula: "Σ_(s ≤ t) (contribution_s − paid_s)",
    words: "The net cash of this period and of all before it, without what is owed or lands after the horizon.",
  },
  present: {
    formula: "Σ_t cash_t · (1 + r)^(−t/52)",
    words:
      "The same cash, each week brought back to the day of the decision at the yearly discount rate; a week that straddles two periods is discounted as one and then shared out by its length.",
  },
  npv: {
    formula:
      "NPV = Σ_(t<T) (contribution_t − paid_t) · (1 + r)^(−t/52) − owed · (1 + r)^(−T/52) + contribution after the horizon, discounted",
    words:
      "Discounted cash within the horizon, less what is owed at its end, plus the cash of conversions made within it that arrives later; it equals the mean net value of the decision and holds no terminal value beyond these.",
  },
  roi: {
    formula: "ROI = E[net value] ÷ E[direct cost of the option]",
    words:
      "Mean net value against the baseline for each unit of the option's own discounted direct cost, what is owed at the end included; not a yearly rate.",
  },
  paybackExpected: {
    formula:
      "min w ≥ 1: Σ_(t ≤ j) E[contribution_t − paid_t] · (1 + r)^(−t/52) ≥ 0 for every week j ≥ w − 1 of the horizon",
    words:
      "The month from which the discounted expected cash against the baseline stays at or above nothing until the horizon ends; what is owed at the end and cash that arrives later are left out.",
  },
  paybackMedian: {
    formula:
      "median over all futures of min w ≥ 1: Σ_(t ≤ j) (contribution_t − paid_t) · (1 + r)^(−t/52) ≥ 0 for every j ≥ w − 1",
    words:
      "The month by which half of all futures have paid back for good, one that never does counting as later than any; there is none if more than half never do.",
  },
  owedAtEnd: {
    formula: "E[exit cost + damaged share of records × clean-up hours × hourly cost of operations] · (1 + r)^(−T/52)",
    words:
      "What it would cost to leave the bridge when the horizon ends, as if it ended then: it is counted in the net present value but in no period.",
  },
  after: {
    formula: "Σ_(T−L ≤ t < T) E[v · x_t · (1 + r)^(−(t+L)/52)]",
    words:
      "Contribution of conversions made within the horizon whose cash arrives after it, one sales cycle later; conversions made after the horizon are not counted at all.",
  },
  risk: {
    formula: "p10, p50, p90 of Σ_t cash_t · (1 + r)^(−t/52) over all futures, by linear interpolation",
    words:
      "One future in ten lies below the first figure, half below the second and one in ten above the third; each figure is a quantile of its own, so they need not add up.",
  },
  ask: {
    formula: "P50, P80 over all futures of Σ_(t in the quarter) paid_t, undiscounted, by payee",
    words:
      "Direct cash out of the option itself that is enough in half, and in 8 of 10, of all futures; quantiles of quarters and payees do not add up to that of the whole, means do.",
  },
  deepest: {
    formula: "max(0, −min_j Σ_(t ≤ j) (contribution_t − paid_t)), undiscounted",
    words:
      "The most that cash paid ever exceeds contribution received within the horizon, against leaving the gap open: the funding that the option needs before it carries itself.",
  },
} as const;

/** The formula of each figure of the finance view. */
export const FORMULAS = Object.fromEntries(Object.entries(TEXTS).map(([id, text]) => [id, { id, ...text }])) as Record<
  FormulaId,
  Formula
>;
