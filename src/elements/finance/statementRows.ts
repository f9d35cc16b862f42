import type { FormulaId } from "../../decision/finance/formulas.ts";
import type { WholeStatement } from "../../decision/finance/wholeStatement.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";
import { COST_NAMES } from "../../report/costNames.ts";

/** One line of a cash-flow statement as it is set: details, costs under one another, or a total under a rule. */
export interface StatementRow {
  formula: FormulaId;
  name: string;
  /** by period; null where only the whole has a figure */
  periods: readonly number[] | null;
  total: number;
  kind: "detail" | "cost" | "total" | "end";
}

/** The lines of a statement, from what comes in to the net present value; kinds of cost that are nothing are left out. */
export function statementRows(whole: WholeStatement, isDiscounted: boolean): StatementRow[] {
  const { contribution, costs, paid, net, cumulative, owed, after, discounting, npv } = whole;
  const end = (formula: FormulaId, name: string, total: number, kind: StatementRow["kind"] = "end"): StatementRow => ({
    formula,
    name,
    periods: null,
    total,
    kind,
  });
  return [
    { formula: "contribution", name: "Contribution of conversions", ...contribution, kind: "detail" },
    ...COST_KINDS.filter((cost) => costs[cost].periods.some((amount) => amount !== 0)).map(
      (cost): StatementRow => ({
        formula: cost,
        name: COST_NAMES[cost],
        ...costs[cost],
        kind: "cost",
      }),
    ),
    { formula: "paid", name: "Paid", ...paid, kind: "total" },
    { formula: "net", name: "Net cash", ...net, kind: "total" },
    { formula: "cumulative", name: "Net cash so far", ...cumulative, kind: "detail" },
    end("owedAtEnd", "Less: owed at the end", owed),
    end("after", "Plus: lands after the horizon", after),
    ...(isDiscounted ? [] : [end("present", "Less: discounting to today", discounting)]),
    end("npv", "Net present value", npv, "total"),
  ];
}
