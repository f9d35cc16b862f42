import type { Finance, FinanceOption } from "../../decision/finance/finance.ts";
import { COST_KINDS, type CostKind } from "../../model/stageTrace.ts";
import { COST_NAMES } from "../costNames.ts";
import { type Book, ENGINE, FIRST_ROW } from "./book.ts";
import { type Cell, number, type Sheet, text } from "./sheet.ts";
import { type Formats, HEAD, HIGH_HEAD, NOTE, TITLE } from "./styles.ts";

interface Column {
  label: string;
  format: keyof Formats;
  value(option: FinanceOption, finance: Finance): number | null;
}

const PAID_BY_KIND = Object.fromEntries(
  COST_KINDS.map((kind): [string, Column] => [
    `paid.${kind}`,
    { label: COST_NAMES[kind], format: "money", value: ({ total }) => total.cash.costs[kind] },
  ]),
) as Record<`paid.${CostKind}`, Column>;

/** What the engine says of every option, by name. */
const ENGINE_FIGURES = {
  owed: { label: "Owed at the end, as paid", format: "money", value: ({ ends }) => ends.owed.cash },
  after: { label: "Lands after the horizon, as paid", format: "money", value: ({ ends }) => ends.after.cash },
  afterOwn: { label: "The same, discounted", format: "money", value: ({ ends }) => ends.after.present },
  afterWeek: {
    label: "It lands in week, on average",
    format: "decimal",
    value: ({ ends }, finance) => weekOf(ends.after, finance),
  },
  contribution: { label: "Contribution landed", format: "money", value: ({ total }) => total.cash.contribution },
  ...PAID_BY_KIND,
  paid: { label: "Paid", format: "money", value: ({ total }) => total.cash.paid },
  net: { label: "Net", format: "money", value: ({ total }) => total.cash.net },
  contributionPresent: {
    label: "Contribution, discounted",
    format: "money",
    value: ({ total }) => total.present.contribution,
  },
  paidPresent: { label: "Paid, discounted", format: "money", value: ({ total }) => total.present.paid },
  netPresent: { label: "Net, discounted", format: "money", value: ({ total }) => total.present.net },
  owedPresent: { label: "Owed at the end, discounted", format: "money", value: ({ owed }) => owed.present },
  afterHeld: { label: "After the horizon, discounted", format: "money", value: ({ after }) => after.present },
  npv: { label: "NPV", format: "money", value: ({ npv }) => npv },
  direct: { label: "Direct cost, discounted", format: "money", value: ({ risk }) => risk.direct.mean },
  roi: { label: "ROI", format: "share", value: ({ roi }) => roi },
  payback: {
    label: "Payback of the expected cash, months",
    format: "decimal",
    value: ({ payback }) => payback.expected,
  },
  median: { label: "Payback of the median future, months", format: "decimal", value: ({ payback }) => payback.median },
  chance: { label: "Futures that pay back", format: "share", value: ({ payback }) => payback.chance },
  deepest: { label: "Deepest cash", format: "money", value: ({ ask }) => ask.deepest.expected },
  deepestMonth: { label: "Deepest in month", format: "whole", value: ({ ask }) => ask.deepest.month },
  net10: { label: "Net value, p10", format: "money", value: ({ risk }) => risk.net.p10 },
  net50: { label: "Net value, p50", format: "money", value: ({ risk }) => risk.net.p50 },
  net90: { label: "Net value, p90", format: "money", value: ({ risk }) => risk.net.p90 },
  direct10: { label: "Direct cost, p10", format: "money", value: ({ risk }) => risk.direct.p10 },
  direct50: { label: "Direct cost, p50", format: "money", value: ({ risk }) => risk.direct.p50 },
  direct90: { label: "Direct cost, p90", format: "money", value: ({ risk }) => risk.direct.p90 },
  benefit10: { label: "Gap closed, p10", format: "money", value: ({ risk }) => risk.benefit.p10 },
  benefit50: { label: "Gap closed, p50", format: "money", value: ({ risk }) => risk.benefit.p50 },
  benefit90: { label: "Gap closed, p90", format: "money", value: ({ risk }) => risk.benefit.p90 },
} satisfies Record<string, Column>;

export type EngineFigure = keyof typeof ENGINE_FIGURES;

const columns: [string, Column][] = Object.entries(ENGINE_FIGURES);

/** Number and name of an option, then its figures. */
export const NAME_COLUMN = 1;

/** Column of a figure on this sheet, from 0. */
export const engineColumnOf = (figure: EngineFigure) => 2 + columns.findIndex(([name]) => name === figure);

/** The engine's own figures for every option: what live formulas are compared with, and pick what they cannot work out. */
export function engineSheet({ material, formats, baseline }: Book): Sheet {
  const { options } = material.finance;
  return {
    name: ENGINE,
    widths: [8, 36, ...columns.map(() => 17)],
    frozen: { rows: FIRST_ROW - 1, columns: 2 },
    rows: [
      [text("The engine's figures, by option", TITLE)],
      [
        text(
          `Values. Against ${options[baseline].label}, at the scenario's own discount rate; the first four columns are against leaving the gap open.`,
          NOTE,
        ),
      ],
      [],
      [],
      [text("Number", HEAD), text("Option", HEAD), ...columns.map(([, { label }]) => text(label, HIGH_HEAD))],
      ...options.map((option, o): Cell[] => [
        number(o + 1, { ...formats.whole, align: "left" }),
        text(option.label),
        ...columns.map(([, { value, format }]) => number(value(option, material.finance), formats[format])),
      ]),
    ],
  };
}

/**
 * The week in which an amount would be worth as much if all of it landed at once, so that another rate can be applied;
 * null where none within reason does, as with amounts of either sign: then its worth stays what it is.
 */
function weekOf({ cash, present }: FinanceOption["ends"]["after"], { rate, weeks }: Finance): number | null {
  if (rate === 0) return weeks;
  const week = (-52 * Math.log(present / cash)) / Math.log1p(rate);
  return week >= weeks - 1 ? week : null;
}
