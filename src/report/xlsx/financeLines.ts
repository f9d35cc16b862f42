import type { FinanceOption } from "../../decision/finance/finance.ts";
import { COST_KINDS, type CostKind } from "../../model/stageTrace.ts";
import { COST_NAMES } from "../costNames.ts";
import { type Book, CHOSEN, engineColumn, weeks } from "./book.ts";
import { type EngineFigure, engineColumnOf } from "./engineSheet.ts";
import type { Formats } from "./styles.ts";
import { trialsOf } from "./trialsSheet.ts";
import {
  CONTRIBUTION,
  FIRST_KIND,
  OWN_CONTRIBUTION,
  OWN_CUMULATIVE,
  OWN_PRESENT_PAID,
  PRESENT_CONTRIBUTION,
  PRESENT_NET,
  PRESENT_PAID,
  SHORT,
} from "./weeklySheet.ts";

/** A figure of the finance sheet: a formula, its value now, and the engine's figure that it is compared with. */
export interface FinanceLine {
  label: string;
  format: keyof Formats;
  /** how it is worked out, in words */
  how: string;
  formula(book: Book, at: (key: FinanceKey) => string): string;
  value(option: FinanceOption, book: Book): number | string;
  engine?: EngineFigure;
  /** what stands where there is no number */
  none?: string;
  /** from the trials as they were simulated, whatever the rate */
  isOfTrials?: boolean;
  /** begins a group */
  heading?: string;
}

export type FinanceKey =
  | "contribution"
  | `paid.${CostKind}`
  | "paid"
  | "net"
  | "owed"
  | "after"
  | "contributionPresent"
  | "paidPresent"
  | "netPresent"
  | "owedPresent"
  | "afterPresent"
  | "npv"
  | "direct"
  | "roi"
  | "payback"
  | "deepest"
  | "deepestMonth"
  | `${"net" | "direct" | "benefit"}${10 | 50 | 90}`;

/** First row of the figures. */
export const FIRST_LINE = 10;

const total = (column: number) => (book: Book) => `SUM(${weeks(book, column)})`;

/** The engine's figure of the option, or of the baseline. */
export const engineOf = (book: Book, figure: EngineFigure, whose: "option" | "baseline" = "option") =>
  `INDEX(${engineColumn(book, engineColumnOf(figure))},${CHOSEN[whose]})`;

/** What lands after the horizon, discounted as if all of it landed in one week. */
function afterPresent(book: Book, whose: "option" | "baseline"): string {
  const of = (figure: EngineFigure) => engineOf(book, figure, whose);
  return `IF(${of("afterWeek")}="",${of("afterOwn")},${of("after")}*(1+${CHOSEN.rate})^(-${of("afterWeek")}/52))`;
}

const paidByKind = Object.fromEntries(
  COST_KINDS.map((kind, k): [string, FinanceLine] => [
    `paid.${kind}`,
    {
      label: COST_NAMES[kind],
      format: "money",
      how: "Sum over the weeks.",
      formula: total(FIRST_KIND + k),
      value: (option) => option.total.cash.costs[kind],
      engine: `paid.${kind}`,
    },
  ]),
) as Record<`paid.${CostKind}`, FinanceLine>;

const HOW = {
  net: "Percentiles over the trials of their sheet, at the scenario's own rate. Net value: total cost of the baseline less that of the option, trial by trial.",
  direct: "Discounted, what is owed at the end included.",
  benefit: "What the gap costs less than with the baseline.",
};

const percentiles = Object.fromEntries(
  (["net", "direct", "benefit"] as const).flatMap((outcome) =>
    ([10, 50, 90] as const).map((p): [string, FinanceLine] => {
      const what = { net: "Net value", direct: "Direct cost of the option itself", benefit: "Gap closed" }[outcome];
      return [
        `${outcome}${p}`,
        {
          label: `${what}, p${p}`,
          format: "money",
          how: p === 10 ? HOW[outcome] : "",
          formula: (book) => `PERCENTILE(${trialsOf(book, outcome)},${p / 100})`,
          value: ({ risk }) => risk[outcome][`p${p}`],
          engine: `${outcome}${p}`,
          isOfTrials: true,
          ...(outcome === "net" && p === 10 ? { heading: "Over the futures" } : {}),
        },
      ];
    }),
  ),
) as Record<`${"net" | "direct" | "benefit"}${10 | 50 | 90}`, FinanceLine>;

/** The lines of the finance sheet, in order. */
export const FINANCE_LINES: Record<FinanceKey, FinanceLine> = {
  contribution: {
    label: "Contribution landed within the horizon",
    format: "money",
    how: "Sum over the weeks of the contribution of the conversions that the option adds, in the week in which their cash lands.",
    formula: total(CONTRIBUTION),
    value: (option) => option.total.cash.contribution,
    engine: "contribution",
    heading: "As it is paid",
  },
  ...paidByKind,
  paid: {
    label: "Paid",
    format: "money",
    how: "Sum of the costs above.",
    formula: (_, at) => `SUM(${at(`paid.${COST_KINDS[0]}`)}:${at(`paid.${COST_KINDS[COST_KINDS.length - 1]}`)})`,
    value: (option) => option.total.cash.paid,
    engine: "paid",
  },
  net: {
    label: "Net",
    format: "money",
    how: "Contribution less paid.",
    formula: (_, at) => `${at("contribution")}-${at("paid")}`,
    value: (option) => option.total.cash.net,
    engine: "net",
  },
  owed: {
    label: "Owed at the end of the horizon",
    format: "money",
    how: "Exit and clean-up, of the option less the baseline.",
    formula: (book) => `${engineOf(book, "owed")}-${engineOf(book, "owed", "baseline")}`,
    value: (option) => option.owed.cash,
  },
  after: {
    label: "Lands after the horizon",
    format: "money",
    how: "Contribution of conversions within the horizon whose cash lands after it, of the option less the baseline.",
    formula: (book) => `${engineOf(book, "after")}-${engineOf(book, "after", "baseline")}`,
    value: (option) => option.after.cash,
  },
  contributionPresent: {
    label: "Contribution",
    format: "money",
    how: "Each week times its factor, (1 + rate)^(-week / 52).",
    formula: total(PRESENT_CONTRIBUTION),
    value: (option) => option.total.present.contribution,
    engine: "contributionPresent",
    heading: "Discounted to the day of the decision",
  },
  paidPresent: {
    label: "Paid",
    format: "money",
    how: "The same of what is paid.",
    formula: total(PRESENT_PAID),
    value: (option) => option.total.present.paid,
    engine: "paidPresent",
  },
  netPresent: {
    label: "Net",
    format: "money",
    how: "Contribution less paid.",
    formula: total(PRESENT_NET),
    value: (option) => option.total.present.net,
    engine: "netPresent",
  },
  owedPresent: {
    label: "Owed at the end of the horizon",
    format: "money",
    how: "Times the factor of the last week's end.",
    formula: (book, at) => `${at("owed")}*(1+${CHOSEN.rate})^(-${book.material.finance.weeks}/52)`,
    value: (option) => option.owed.present,
    engine: "owedPresent",
  },
  afterPresent: {
    label: "Lands after the horizon",
    format: "money",
    how: "As if it landed at once, in the week on the sheet of the engine: exact at the scenario's rate, close at another.",
    formula: (book) => `${afterPresent(book, "option")}-${afterPresent(book, "baseline")}`,
    value: (option) => option.after.present,
    engine: "afterHeld",
  },
  npv: {
    label: "NPV",
    format: "money",
    how: "Net, less what is owed at the end, plus what lands after the horizon; all discounted. The mean net value over the futures.",
    formula: (_, at) => `${at("netPresent")}-${at("owedPresent")}+${at("afterPresent")}`,
    value: ({ npv }) => npv,
    engine: "npv",
    heading: "What it comes to",
  },
  direct: {
    label: "Direct cost of the option itself",
    format: "money",
    how: "What the option itself pays, and owes at the end, discounted; whatever the baseline pays.",
    formula: (book) =>
      `SUM(${weeks(book, OWN_PRESENT_PAID)})+${engineOf(book, "owed")}*(1+${CHOSEN.rate})^(-${book.material.finance.weeks}/52)`,
    value: ({ risk }) => risk.direct.mean,
    engine: "direct",
  },
  roi: {
    label: "ROI",
    format: "share",
    how: "NPV divided by the direct cost: mean net value by mean direct cost.",
    formula: (_, at) => `IF(${at("direct")}<=0,"none",${at("npv")}/${at("direct")})`,
    value: ({ roi }) => roi ?? "none",
    engine: "roi",
    none: "none",
  },
  payback: {
    label: "Payback of the expected cash, in months",
    format: "decimal",
    how: "The first week from which the discounted sum of net cash stays in the black to the end of the horizon, times 12 / 52. What is owed at the end is left out.",
    formula: (book) => {
      const last = `MAX(${weeks(book, SHORT)})`;
      // nothing to pay back: the baseline itself, and what never goes live
      const lands = `SUM(${weeks(book, OWN_CONTRIBUTION)})`;
      return `IF(${CHOSEN.option}=${CHOSEN.baseline},"never",IF(${lands}=0,"never",IF(${last}>=${book.material.finance.weeks},"never",(${last}+1)*12/52)))`;
    },
    value: ({ payback }) => payback.expected ?? "never",
    engine: "payback",
    none: "never",
  },
  deepest: {
    label: "Deepest cash of the option itself",
    format: "money",
    how: "How far contribution landed less cash paid ever falls below zero, undiscounted.",
    formula: (book) => `MAX(0,-MIN(${weeks(book, OWN_CUMULATIVE)}))`,
    value: ({ ask }) => ask.deepest.expected,
    engine: "deepest",
  },
  deepestMonth: {
    label: "It is deepest in month",
    format: "whole",
    how: "The month in which that week ends; 0 where cash never falls below zero.",
    formula: (book, at) => {
      const cash = weeks(book, OWN_CUMULATIVE);
      return `IF(${at("deepest")}=0,0,-INT(-MATCH(MIN(${cash}),${cash},0)*3/13))`;
    },
    value: ({ ask }) => ask.deepest.month,
    engine: "deepestMonth",
  },
  ...percentiles,
};

const keys = Object.keys(FINANCE_LINES) as FinanceKey[];

/** Row of a figure on the finance sheet; each heading takes a row before it. */
export function financeRow(key: FinanceKey): number {
  const until = keys.slice(0, keys.indexOf(key) + 1);
  return FIRST_LINE + until.length - 1 + until.filter((each) => FINANCE_LINES[each].heading !== undefined).length;
}
