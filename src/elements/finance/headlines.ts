import type { Finance, FinanceOption } from "../../decision/finance/finance.ts";
import type { FormulaId } from "../../decision/finance/formulas.ts";
import { moneyInSentence, NO_NUMBER, roughMoney } from "../../decision/money.ts";
import { monthNumber } from "../../decision/monthNumber.ts";
import { percent } from "../../decision/percent.ts";
import { futures, months } from "../../decision/words.ts";
import { count } from "../../scenario/numberForm.ts";
import { wholeMoney } from "./wholeMoney.ts";

/** One headline figure. */
export interface Headline {
  formula: FormulaId;
  name: string;
  figure: string;
  /** what the figure stands beside, or what it means */
  note: string;
}

/** What finance reads first of one option. */
export function headlinesOf(finance: Finance, option: FinanceOption): Headline[] {
  const { currency, horizonMonths, trials } = finance;
  const { npv, roi, risk, payback, ask, owed, after } = option;
  const cash = (amount: number) => wholeMoney(amount, currency);
  const said = (amount: number) => moneyInSentence(amount, currency);
  const within = months(horizonMonths);
  const { deepest } = ask;
  return [
    {
      formula: "npv",
      name: "Net present value",
      figure: cash(npv),
      note: `mean of ${count(trials)} ${trials === 1 ? "future" : "futures"}, give or take ${roughMoney(2 * risk.net.se, currency)}`,
    },
    {
      formula: "roi",
      name: "Return on investment",
      figure: roi === null ? NO_NUMBER : percent(roi).replace("-", "−"),
      note:
        roi === null
          ? "nothing is paid"
          : `${said(Math.abs(npv))} ${npv < 0 ? "lost" : "net"} on ${said(risk.direct.mean)} paid`,
    },
    {
      formula: "paybackExpected",
      name: "Payback of the expected cash",
      figure: monthIn(payback.expected),
      note: payback.expected === null ? `not within ${within}` : "from then on it stays in the black",
    },
    {
      formula: "paybackMedian",
      name: "Payback of the median future",
      figure: monthIn(payback.median),
      note: paidBack(payback.chance, within),
    },
    {
      formula: "deepest",
      name: "Deepest cash needed",
      figure: cash(deepest.expected),
      note: `as it is paid${deepest.month > 0 ? `, in month ${deepest.month}` : ""}; in 8 of 10 futures no more than ${said(deepest.p80)}`,
    },
    {
      formula: "owedAtEnd",
      name: "Owed at the end",
      figure: cash(owed.present),
      note: `discounted; ${said(owed.cash)} as it is paid`,
    },
    {
      formula: "after",
      name: "Cash after the horizon",
      figure: cash(after.present),
      note: `discounted; ${said(after.cash)} as it lands`,
    },
  ];
}

function monthIn(months: number | null): string {
  return months === null ? "never" : `month ${monthNumber(months)}`;
}

function paidBack(chance: number, within: string): string {
  const share = futures(chance);
  return `${share} ${share.includes("futures") ? "pay" : "pays"} back within ${within}`;
}
