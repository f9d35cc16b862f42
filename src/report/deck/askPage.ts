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

function bridgePage(subject: Subject, { ask }: FinanceOption): DeckPage {
  const { cash, horizon } = subject;
  const { total } = ask;
  return {
    id: "ask",
    title: titleOf(subject, ask),
    sub: `${cash(total.p50)} is enough in 5 of 10 futures. ${deepestOf(subject, ask)}`,
    figure: tableOf(subject, ask),
    notes: [
      `We ask for ${cash(total.mean)} over ${horizon} as the expected amount, and for room up to ${cash(total.p80)}, which is enough in 8 of 10 futures. This is cash out of the door, not discounted.`,
      "Engineering and operations are our own hours at what they cost us; vendors are everybody else. Hours of people who are here already are in the ask, since they cannot do something else meanwhile.",
      "Quarters and payees do not add up at 5 or 8 of 10 futures: they are not all dear at once. The averages do.",
      answered(
        "How deep does it go before anything comes back?",
        `${deepestOf(subject, ask)} At no other time is more out than then, on average.`,
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
    return `On average cash never falls below where it began; in 8 of 10 futures by ${cash(p80)} at most.`;
  return `Deepest in month ${Math.max(1, Math.ceil(month))}: ${cash(expected)} out on average, in 8 of 10 futures ${cash(p80)} at most.`;
}

function tableOf({ scenario }: Subject, { quarters, owed, total }: Ask): TableFigure {
  const { currency } = scenario;
  const shown = quarters.length > MOST_QUARTERS ? quarters.slice(0, MOST_QUARTERS - 1) : quarters;
  const rest = quarters.slice(shown.length);
  const both = ({ p50, p80 }: Outlay) => `${money(p50, currency)} / ${money(p80, currency)}`;
  const rowOf = (quarter: AskQuarter, label = quarter.label) => [
    label,
    money(quarter.mean, currency),
    both(quarter),
    ...PAYEES.map((payee) => both(quarter.payees[payee])),
  ];
  const later = rest.reduce((sum, { mean }) => sum + mean, 0);
  const right = (label: string) => ({ label, align: "right" as const });
  return {
    kind: "table",
    unit: `Cash out, ${currencyName(currency)}, not discounted: the average; then what 5 and what 8 of 10 futures stay within, which do not add up`,
    columns: [
      { label: "Quarter", align: "left" },
      right("Average"),
      right("5 / 8 of 10"),
      ...PAYEES.map((payee) => right(capitalised(payee))),
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
                "–",
                "–",
                "–",
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
          detail: `On average, not discounted; ${cash(option.ask.total.p80)} is enough in 8 of 10 futures. In all it would ${
            saving.mean < 0 ? `cost ${cash(-saving.mean)} more` : `save ${cash(saving.mean)}`
          } against leaving the gap open.`,
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
          detail: "Neither teams nor vendors are asked for anything.",
        },
        ...would,
      ],
    },
    notes: [
      isOpen
        ? "Nothing is to be approved. What is to be noted is what the gap costs, so that the question comes back when the figures change."
        : "There is nothing to approve yet. What the committee can do is to say whether a limit may move; the page before says what would be enough.",
      answered(
        "So why does this come before the committee?",
        `Leaving the gap open is a decision too: it costs ${cash(open.gapCost.mean)} over ${horizon} on average.`,
      ),
    ],
  };
}
