import type { SentencePart } from "../../decision/decision.ts";
import { type Ask, type AskQuarter, type FinanceOption, type Outlay, PAYEES } from "../../decision/finance/finance.ts";
import { money } from "../../decision/money.ts";
import { capitalised } from "../../decision/names.ts";
import { currencyName } from "../../scenario/currencyForm.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../subject.ts";
import { counted } from "./counted.ts";
import type { DeckPage, Statements, TableFigure } from "./page.ts";
import { answered } from "./question.ts";
import { hasGap } from "./saving.ts";

/** Quarters that a table of at most ten rows has room for, beside what is owed and the total. */
const MOST_QUARTERS = 8;

/** The ask: cash out by quarter and payee, and how deep it goes. Nothing is asked for to leave the gap open. */
export function askPage(subject: Subject): DeckPage {
  const { state, bridge, material } = subject;
  const option = material.finance.options.find(({ id }) => id === bridge.id);
  return state === "bridge" && option ? bridgePage(subject, option) : nothingPage(subject, option);
}

function bridgePage(subject: Subject, option: FinanceOption): DeckPage {
  const { cash, horizon, isTied } = subject;
  const { ask } = option;
  const { total } = ask;
  return {
    id: "ask",
    title: titleOf(subject, ask),
    sub: `${cash(total.p50)} is enough in 5 of 10 futures. ${deepestInShort(subject, ask)}`,
    figure: tableOf(subject, option),
    notes: [
      `${isTied ? "Should it be chosen, we would ask for" : "We ask for"} ${cash(total.mean)} over ${horizon} as the expected amount, and for room up to ${cash(total.p80)}, which is enough in 8 of 10 futures. This is cash out of the door, not discounted.`,
      "Engineering and operations are our own hours at what they cost us; vendors are everybody else. Hours of people who are here already are in the ask, since they cannot do something else meanwhile.",
      "Quarters and payees do not add up at 5 or 8 of 10 futures: they are not all dear at once. The averages do.",
      answered(
        "How deep does it go before anything comes back?",
        `${deepestOf(subject, ask)}${afterDeepest(subject, option)}`,
      ),
    ],
  };
}

function titleOf({ cash, horizon, named, bridge, isTied }: Subject, { total }: Ask): SentencePart[] {
  if (cash(total.mean) === cash(0)) return sentence`${named(bridge.id)} asks for nothing to be paid over ${horizon}.`;
  const covers = sentence`${cash(total.mean)} on average; ${cash(total.p80)} is enough in 8 of 10 futures.`;
  return isTied ? sentence`${named(bridge.id)} would ask for ${covers}` : sentence`The ask: ${covers}`;
}

function deepestOf({ cash }: Subject, { deepest }: Ask): string {
  const { expected, month, p80 } = deepest;
  if (cash(expected) === cash(0))
    return `The expected cash never falls below where it began; in 8 of 10 futures it goes ${cash(p80)} deep at most.`;
  return `The expected cash is deepest in month ${month}, at ${cash(expected)}; in 8 of 10 futures it goes ${cash(p80)} deep at most.`;
}

/** The same where there is room for some seventy letters. */
function deepestInShort({ cash }: Subject, { deepest }: Ask): string {
  const { expected, month, p80 } = deepest;
  if (cash(expected) === cash(0)) return `Expected cash never goes below zero; in 8 of 10 at most ${cash(p80)} below.`;
  return `Deepest expected cash: ${cash(expected)}, month ${month}; 8 of 10 within ${cash(p80)}.`;
}

/** That it was the deepest, where cash comes back before the end and what is owed then does not go deeper; else what is owed. */
function afterDeepest({ cash, material }: Subject, { ask, weekly, ends }: FinanceOption): string {
  const { expected, month } = ask.deepest;
  const { weeks } = material.result;
  const sum = (values: Float64Array) => values.reduce((all, value) => all + value, 0);
  const atEnd = sum(weekly.contribution) - Object.values(weekly.costs).reduce((all, cost) => all + sum(cost), 0);
  const owed =
    cash(ends.owed.cash) === cash(0) ? "" : ` ${cash(ends.owed.cash)} is owed on average when the horizon ends.`;
  const comesBack = cash(expected) !== cash(0) && month < Math.ceil((weeks * 12) / 52);
  return comesBack && atEnd - ends.owed.cash > -expected
    ? " At no other time is more out than then, on average."
    : owed;
}

function tableOf({ scenario, cash }: Subject, { ask: { quarters, owed, total }, risk }: FinanceOption): TableFigure {
  const { currency } = scenario;
  const shown = quarters.length > MOST_QUARTERS ? quarters.slice(0, MOST_QUARTERS - 1) : quarters;
  const rest = quarters.slice(shown.length);
  // a payee who is asked for nothing needs no column
  const payees = PAYEES.filter((payee) => total.payees[payee].mean > 0);
  const both = ({ p50, p80 }: Outlay) => `${money(p50, currency)} / ${money(p80, currency)}`;
  const rowOf = (quarter: AskQuarter, label = quarter.label) => [
    label,
    money(quarter.mean, currency),
    both(quarter),
    ...payees.map((payee) => both(quarter.payees[payee])),
  ];
  const later = rest.reduce((sum, { mean }) => sum + mean, 0);
  const right = (label: string) => ({ label, align: "right" as const });
  return {
    kind: "table",
    unit: `Cash out, ${currencyName(currency)}, as it is paid (${cash(risk.direct.mean)} discounted): the average; then what 5 and what 8 of 10 futures stay within, which do not add up`,
    columns: [
      { label: "Quarter", align: "left" },
      right("Average"),
      right("5 / 8 of 10"),
      ...payees.map((payee) => right(capitalised(payee))),
    ],
    rows: [
      ...shown.map((quarter) => ({ cells: rowOf(quarter) })),
      ...(rest.length > 0
        ? [
            {
              cells: [
                `${capitalised(counted(rest.length, "later quarter"))}`,
                money(later, currency),
                "–",
                ...payees.map(() => "–"),
              ],
            },
          ]
        : []),
      ...(owed.mean > 0 ? [{ cells: rowOf(owed, "Owed at the end") }] : []),
      { cells: rowOf(total, "All"), isTotal: true },
    ],
  };
}

function nothingPage(subject: Subject, option: FinanceOption | undefined): DeckPage {
  const { state, open, bridge, cash, horizon, named, saving } = subject;
  const isOpen = state === "open";
  const would: Statements["items"] = option
    ? [
        {
          text: sentence`${named(bridge.id)} would ask for ${cash(option.ask.total.mean)} over ${horizon}.`,
          detail: `On average, as it is paid; ${cash(option.ask.total.p80)} as it is paid is enough in 8 of 10 futures. In all, discounted, it would ${
            saving.mean < 0 ? `cost ${cash(-saving.mean)} more than` : `save ${cash(saving.mean)} against`
          } leaving the gap open.`,
        },
      ]
    : [];
  return {
    id: "ask",
    title: isOpen
      ? sentence`The ask is nothing: leaving the gap open takes no money.`
      : sentence`Nothing is asked for while no bridge keeps the limits.`,
    sub: hasGap(subject)
      ? `The gap then costs ${cash(open.gapCost.mean)} over ${horizon}, which no budget line shows.`
      : `The gap costs nothing over ${horizon}.`,
    figure: {
      kind: "statements",
      items: [
        {
          text: sentence`${cash(0)} to pay, in any quarter.`,
          detail: "No money is asked for, neither for teams nor for vendors.",
        },
        ...would,
      ],
    },
    notes: [
      isOpen
        ? `Nothing is to be approved.${hasGap(subject) ? " What is to be noted is what the gap costs, so that the question comes back when the figures change." : ""}`
        : "There is nothing to approve yet. What the committee can do is to say whether a limit may move; the page on what would change it says what would be enough or comes nearest.",
      answered(
        "So why does this come before the committee?",
        hasGap(subject)
          ? `Leaving the gap open is a decision too: it costs ${cash(open.gapCost.mean)} over ${horizon} on average.`
          : "So that it is known: with these figures there is nothing for a bridge to win back.",
      ),
    ],
  };
}
