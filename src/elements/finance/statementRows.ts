import type { FormulaId } from "../../decision/finance/formulas.ts";
import type { StatementLine, WholeStatement } from "../../decision/finance/wholeStatement.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";

/** One row of a statement as it is read. */
export interface StatementRow {
  formula: FormulaId;
  name: string;
  /** by period; null where the row has a total only */
  periods: readonly number[] | null;
  total: number;
  look: "plain" | "cost" | "total" | "quiet";
}

const COST_NAMES = {
  fee: "Fee",
  subscription: "Subscription",
  build: "Build",
  maintenance: "Upkeep",
  handling: "Handling by hand",
  incidents: "Breaks",
  owed: "Exit and clean-up",
} as const;

/** The rows of a statement, from contribution to net present value; kinds of cost that never occur are left out. */
export function statementRows(whole: WholeStatement): StatementRow[] {
  const line = (
    formula: FormulaId,
    name: string,
    { periods, total }: StatementLine,
    look: StatementRow["look"],
  ): StatementRow => ({ formula, name, periods, total, look });
  const alone = (formula: FormulaId, name: string, total: number, look: StatementRow["look"] = "plain") =>
    line(formula, name, { periods: [], total }, look);
  const occurs = ({ periods, total }: StatementLine) => total !== 0 || periods.some((amount) => amount !== 0);
  const ends = [
    alone("owedAtEnd", "Owed at the end", 0 - whole.owed),
    alone("after", "Lands after the horizon", whole.after),
    ...(whole.discounting === 0 ? [] : [alone("present", "Discounting", 0 - whole.discounting)]),
    alone("npv", "Net present value", whole.npv, "total"),
  ].map((row) => ({ ...row, periods: null }));
  return [
    line("contribution", "Contribution", whole.contribution, "plain"),
    ...COST_KINDS.filter((kind) => occurs(whole.costs[kind])).map((kind) =>
      line(kind, COST_NAMES[kind], whole.costs[kind], "cost"),
    ),
    line("paid", "Paid", whole.paid, "total"),
    line("net", "Net", whole.net, "total"),
    line("cumulative", "Net so far", whole.cumulative, "quiet"),
    ...ends,
  ];
}
