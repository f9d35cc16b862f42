import type { Finance, FinanceOption } from "../../decision/finance/finance.ts";
import type { FormulaId } from "../../decision/finance/formulas.ts";
import { wholeStatement } from "../../decision/finance/wholeStatement.ts";
import { monthNumber } from "../../decision/monthNumber.ts";
import { percent } from "../../decision/percent.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";
import { inForm, numberFormat } from "../../scenario/numberForm.ts";
import { wholeMoney } from "./wholeMoney.ts";

/** The figures of one option put into their formulas, in whole units that add up; those without a short form are absent. */
export function workedFigures(finance: Finance, option: FinanceOption): Partial<Record<FormulaId, string>> {
  const { currency, rate, discount, weeks } = finance;
  const { npv, roi, risk, owed, after, ask } = option;
  const cash = (amount: number) => wholeMoney(amount, currency);
  const term = (amount: number) => (Math.round(amount) < 0 ? `(${cash(amount)})` : cash(amount));
  const whole = wholeStatement(option, "years", true);
  const factor = numberFormat({ minimumFractionDigits: 4, maximumFractionDigits: 4 }).format(discount[weeks]);
  const yearly = `${inForm(String(Number((100 * rate).toFixed(2))))}%`;
  return {
    npv: `NPV = ${term(whole.contribution.total)} − ${term(whole.paid.total)} − ${term(whole.owed)} + ${term(whole.after)} = ${cash(whole.npv)}`,
    ...(roi === null
      ? {}
      : { roi: `ROI = ${cash(npv)} ÷ ${cash(risk.direct.mean)} = ${percent(roi).replace("-", "−")}` }),
    ...paybackWorked(option, cash),
    owedAtEnd: `${cash(owed.cash)} × ${factor} = ${cash(owed.present)}, ${factor} being ${weeks} weeks at ${yearly} a year`,
    after: `${cash(after.cash)} as it lands, ${cash(after.present)} discounted at ${yearly} a year`,
    deepest: deepestWorked(option, cash),
    ask: `P50 ${cash(ask.total.p50)}, P80 ${cash(ask.total.p80)}, mean ${cash(ask.total.mean)}, over the whole horizon`,
  };
}

type Cash = (amount: number) => string;

/** The discounted cash so far on both sides of the month in which it turns. */
function paybackWorked({ months, payback }: FinanceOption, cash: Cash): Partial<Record<FormulaId, string>> {
  const by = (month: number) => `${cash(months[month - 1].present.cumulative)} by the end of month ${month}`;
  if (payback.expected === null) return { paybackExpected: by(months.length) };
  const turn = Math.min(months.length, monthNumber(payback.expected));
  return { paybackExpected: turn > 1 ? `${by(turn - 1)}, ${by(turn)}` : by(turn) };
}

/** What came in and what was paid by the week in which the option's own cash is lowest. */
function deepestWorked({ weekly, ask }: FinanceOption, cash: Cash): string {
  if (ask.deepest.expected === 0) return `${cash(0)}: it is never below nothing`;
  let earned = 0;
  let paid = 0;
  let lowest = { earned, paid };
  weekly.contribution.forEach((landed, t) => {
    earned += landed;
    for (const kind of COST_KINDS) paid += weekly.costs[kind][t];
    if (earned - paid < lowest.earned - lowest.paid) lowest = { earned, paid };
  });
  const [whole, out] = [Math.round(lowest.paid - lowest.earned), Math.round(lowest.paid)];
  return `${cash(out)} paid − ${cash(out - whole)} received by month ${ask.deepest.month} = ${cash(whole)}`;
}
