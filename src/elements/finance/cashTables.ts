import type { ChartTable } from "../../charts/chartTable.ts";
import { type Finance, type FinanceOption, PAYEES, type Period } from "../../decision/finance/finance.ts";
import type { Step } from "../../decision/finance/wholeStatement.ts";
import { capitalised } from "../../decision/names.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";
import { COST_NAMES } from "../../report/costNames.ts";
import { exactFigure } from "./wholeMoney.ts";

/** The statement behind the statement: a row for each period, every amount to the cent. */
export function flowTable(
  { currency }: Finance,
  option: FinanceOption,
  { step, isDiscounted }: { step: Step; isDiscounted: boolean },
): ChartTable {
  const cash = (amount: number) => exactFigure(amount, currency);
  const kind = isDiscounted ? "present" : "cash";
  const row = (label: string, { [kind]: flow }: Pick<Period, "cash" | "present">) => [
    label,
    cash(flow.contribution),
    ...COST_KINDS.map((cost) => cash(flow.costs[cost])),
    cash(flow.paid),
    cash(flow.net),
    cash(flow.cumulative),
  ];
  const blanks = COST_KINDS.map(() => "");
  const end = (label: string, amount: number) => [label, "", ...blanks, "", cash(amount), ""];
  const { total, owed, after, npv } = option;
  return {
    caption: `${option.label}: expected cash flow to the cent, ${currency}, ${isDiscounted ? "discounted to today" : "as it is paid"}`,
    columns: ["Period", "Contribution", ...COST_KINDS.map((cost) => COST_NAMES[cost]), "Paid", "Net cash", "So far"],
    rows: [
      ...option[step].map((period) => row(period.label, period)),
      row(total.label, total),
      end("Owed at the end", -owed[kind]),
      end("Lands after the horizon", after[kind]),
      ...(isDiscounted ? [] : [end("Discounting to today", npv - (total.cash.net - owed.cash + after.cash))]),
      end("Net present value", npv),
    ],
  };
}

/** The ask with the mean of every payee, to the cent. */
export function askTable({ label, ask }: FinanceOption, currency: string): ChartTable {
  const cash = (amount: number) => exactFigure(amount, currency);
  const of = (name: string) => ["P50", "P80", "mean"].map((figure) => `${name}, ${figure}`);
  return {
    caption: `${label}: direct cash out by quarter and payee, to the cent, ${currency}, as it is paid`,
    columns: ["Quarter", ...of("In all"), ...PAYEES.flatMap((payee) => of(capitalised(payee)))],
    rows: [...ask.quarters, ask.owed, ask.total].map((quarter) => [
      quarter.label,
      ...[quarter, ...PAYEES.map((payee) => quarter.payees[payee])].flatMap(({ p50, p80, mean }) => [
        cash(p50),
        cash(p80),
        cash(mean),
      ]),
    ]),
  };
}
