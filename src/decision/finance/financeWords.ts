import { OPEN } from "../../model/options.ts";
import type { Names } from "../../scenario/scenario.ts";
import { moneyInSentence } from "../money.ts";
import { monthNumber } from "../monthNumber.ts";
import { capitalised } from "../names.ts";
import { futures, months } from "../words.ts";
import type { AskQuarter, Finance, FinanceOption } from "./finance.ts";

/** What the finance view says of one option, in sentences; empty where there is nothing to say. */
export interface FinanceReadings {
  /** what is asked for first, and how much is enough */
  ask: string;
  /** what is asked for in all, and the deepest cash */
  funding: string;
  /** net present value against the baseline, and the return on what is paid */
  value: string;
  payback: string;
  /** what comes in, is paid, lands later and is owed, as it adds up */
  statement: string;
}

/**
 * The readings of the finance view for one option.
 *
 * @param isDiscounted the basis of the statement; everything else says its own
 * @throws RangeError if it is not an option
 */
export function financeReadings(
  finance: Finance,
  id: string,
  names: ReadonlyMap<string, Names>,
  isDiscounted = true,
): FinanceReadings {
  const option = finance.options.find((each) => each.id === id);
  if (!option) throw new RangeError(`required an option, found ${JSON.stringify(id)}`);
  const called = (of: string) => names.get(of) ?? { label: of, short: of };
  const { label, short } = called(id);
  const words: Words = {
    subject: id === OPEN ? capitalised(short) : label,
    rival: called(finance.baseline).short,
    cash: (amount) => moneyInSentence(amount, finance.currency),
    end: months(finance.horizonMonths),
    baseline: finance.baseline,
  };
  return {
    ask: askReading(option, words),
    funding: fundingReading(option, words),
    value: valueReading(option, words),
    payback: paybackReading(option, words),
    statement: statementReading(option, words, isDiscounted),
  };
}

interface Words {
  /** the option at the beginning of a sentence, and the baseline within one */
  subject: string;
  rival: string;
  cash(amount: number): string;
  /** the horizon: "18 months" */
  end: string;
  baseline: string;
}

const PLACES = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** Less than this is nothing: half a cent. */
const NOTHING = 0.005;

const isSome = (amount: number) => Math.abs(amount) >= NOTHING;

function askReading({ ask }: FinanceOption, { subject, cash, end }: Words): string {
  if (!isSome(ask.total.mean)) return `${subject} asks for nothing.`;
  const first = ask.quarters.findIndex(({ p80 }) => isSome(p80));
  if (first < 0) {
    const average = `with what is owed at their end it comes to ${cash(ask.total.mean)} on average`;
    return `${subject} asks for nothing within ${end} in 8 of 10 futures; ${average}.`;
  }
  const quarter = PLACES[first] ? `the ${PLACES[first]} quarter` : `quarter ${first + 1}`;
  return `${subject} asks for ${enough(ask.quarters[first], `in ${quarter}`, cash)}.`;
}

/** "$54,000 in the first quarter; in 8 of 10 futures no more than $71,000" */
function enough({ p50, p80 }: Pick<AskQuarter, "p50" | "p80">, when: string, cash: Words["cash"]): string {
  if (cash(p50) === cash(p80)) return `${cash(p50)} ${when}; in 8 of 10 futures no more`;
  const half = isSome(p50) ? `${cash(p50)} ${when}` : `nothing ${when} in half of the futures`;
  return `${half}; in 8 of 10 futures no more than ${cash(p80)}`;
}

function fundingReading({ ask }: FinanceOption, { cash, end }: Words): string {
  if (!isSome(ask.total.mean)) return "";
  const all = `Over ${end} that comes to ${enough(ask.total, "in all", cash)}.`;
  const { expected, month, p80 } = ask.deepest;
  if (!isSome(expected)) return `${all} Expected cash never falls below nothing.`;
  const deep = `Expected cash is deepest in month ${month}, ${cash(expected)} below nothing`;
  return `${all} ${deep}; in 8 of 10 futures it goes no deeper than ${cash(p80)}.`;
}

function valueReading({ id, npv, roi, risk }: FinanceOption, { subject, rival, cash, baseline }: Words): string {
  if (id === baseline) return `${subject} is the baseline: everything is measured against it.`;
  const { p10, p90 } = risk.net;
  const range = isSome(p90 - p10) ? `; in 8 of 10 futures the net is between ${cash(p10)} and ${cash(p90)}` : "";
  const average = "on average, discounted to today";
  if (!isSome(npv)) return `${subject} neither gains nor loses against ${rival} ${average}${range}.`;
  if (npv < 0) return `${subject} loses ${cash(-npv)} against ${rival} ${average}${range}.`;
  const times = roi === null ? "" : `, ${cash(roi)} net for every ${cash(1)} paid`;
  return `${subject} is worth ${cash(npv)} more than ${rival} ${average}${times}${range}.`;
}

function paybackReading({ id, payback, ask }: FinanceOption, { subject, end, baseline }: Words): string {
  if (id === OPEN) return `${subject} has nothing to pay back.`;
  if (id === baseline) return "";
  const { expected, median, chance } = payback;
  const against = baseline === OPEN ? "" : " against the baseline";
  if (expected === null && chance === 0) {
    return isSome(ask.total.mean)
      ? `It pays back${against} within ${end} in no future.`
      : "It costs nothing, and has nothing to pay back.";
  }
  const counted = futures(chance);
  const share = `${counted} ${counted.includes("futures") ? "pay" : "pays"} back within ${end}`;
  const average = "The expected cash flow";
  if (expected === null) {
    const half = median === null ? "nor does the median future" : `the median future does in ${month(median)}`;
    return `${average} does not pay back${against} within ${end}, ${half}; ${share}.`;
  }
  const half = median === null ? "yet the median future does not" : `the median future in ${month(median)}`;
  return `${average} pays back${against} in ${month(expected)}, ${half}; ${share}.`;
}

const month = (from: number) => `month ${monthNumber(from)}`;

/** On one basis throughout, so that it adds up: to the net present value where it is discounted. */
function statementReading(
  { total, owed, after, npv, id }: FinanceOption,
  { cash, end, baseline }: Words,
  isDiscounted: boolean,
): string {
  if (id === baseline) return "";
  const kind = isDiscounted ? "present" : "cash";
  const { contribution, paid, net } = total[kind];
  const later = [
    ...(isSome(after.cash) ? [`${cash(after[kind])} lands later`] : []),
    ...(isSome(owed.cash) ? [`${cash(owed[kind])} is owed at the end`] : []),
  ];
  const all = isDiscounted ? npv : net - owed.cash + after.cash;
  const against = baseline === OPEN ? "" : "Against the baseline, ";
  const within = `${against}${cash(contribution)} comes in within ${end} and ${cash(paid)} is paid`;
  return `${[within, later.join(" and ")].filter((part) => part !== "").join("; ")}: ${cash(all)} in all.`;
}
