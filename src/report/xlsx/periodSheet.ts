import type { Flow, Period } from "../../decision/finance/finance.ts";
import { COST_KINDS } from "../../model/stageTrace.ts";
import { columnName } from "../columnName.ts";
import { COST_NAMES } from "../costNames.ts";
import { type Book, FINANCE, FIRST_ROW, weeks } from "./book.ts";
import { financeRow } from "./financeLines.ts";
import { type Cell, live, number, type Sheet, type Style, text } from "./sheet.ts";
import { HEAD, NOTE, TALL_HEAD, TITLE, TOTAL } from "./styles.ts";
import { CONTRIBUTION, FIRST_KIND, MONTH, PRESENT_CONTRIBUTION, PRESENT_PAID, SHARE } from "./weeklySheet.ts";

const MONTHLY = "Monthly";

/** Columns of a sheet by periods, from 0: number, name, what lands, costs by kind, and so on. */
const LANDED = 2;
const KIND = 3;
const PAID = KIND + COST_KINDS.length;
const SUM = PAID + 2;
const PRESENT = PAID + 3;
const COLUMNS = PRESENT + 4;

const HEADS = [
  "Contribution landed",
  ...COST_KINDS.map((kind) => COST_NAMES[kind]),
  "Paid",
  "Net",
  "Cumulative",
  "Contribution, present value",
  "Paid, present value",
  "Net, present value",
  "Cumulative, present value",
];

interface Stretch {
  name: string;
  title: string;
  /** months of a period */
  months: number;
  periods: "months" | "quarters" | "years";
}

export const STRETCHES: readonly Stretch[] = [
  { name: MONTHLY, title: "Expected cash by month", months: 1, periods: "months" },
  { name: "Quarterly", title: "Expected cash by quarter", months: 3, periods: "quarters" },
  { name: "Yearly", title: "Expected cash by year", months: 12, periods: "years" },
];

/** Cash of the option against the baseline by period: months from the weeks, longer ones from the months. */
export function periodSheet(book: Book, { name, title, months, periods }: Stretch): Sheet {
  const { material, option, formats } = book;
  const shown = material.finance.options[option];
  const all = shown[periods];
  const lastMonth = FIRST_ROW + shown.months.length - 1;
  const summed = (column: number, row: number): string => {
    if (months === 1) return inMonth(book, column, row);
    const from = FIRST_ROW + (row - FIRST_ROW) * months;
    const letters = columnName(column);
    return `SUM(${MONTHLY}!${letters}${from}:${letters}${Math.min(lastMonth, from + months - 1)})`;
  };
  return {
    name,
    widths: [8, 24, ...Array.from({ length: COLUMNS - 2 }, () => 16)],
    frozen: { rows: FIRST_ROW - 1, columns: 2 },
    rows: [
      [text(`${title}: the option against the baseline`, TITLE)],
      [text(`All formulas, from the sheet ${months === 1 ? "by week" : "by month"}.`, NOTE)],
      [],
      [],
      [text("Number", HEAD), text("Period", HEAD), ...HEADS.map((head) => text(head, TALL_HEAD))],
      ...all.map((period, i) => [
        number(i + 1, { ...formats.whole, align: "left" }),
        text(period.label),
        ...periodCells(FIRST_ROW + i, period, formats.money, (column) => summed(column, FIRST_ROW + i)),
      ]),
      ...endRows(book, FIRST_ROW + all.length),
    ],
  };
}

/** The weeks that begin in a month with their share in it, and of the week that straddles its start the rest. */
function inMonth(book: Book, column: number, row: number): string {
  const [month, share, values] = [MONTH, SHARE, weeklyColumn(column)].map((each) => weeks(book, each));
  return `SUMPRODUCT((${month}=$A${row})*${share}*${values})+SUMPRODUCT((${month}=$A${row}-1)*(1-${share})*${values})`;
}

function weeklyColumn(column: number): number {
  if (column === LANDED) return CONTRIBUTION;
  if (column < PAID) return FIRST_KIND + column - KIND;
  return column === PRESENT ? PRESENT_CONTRIBUTION : PRESENT_PAID;
}

function periodCells(row: number, { cash, present }: Period, money: Style, sum: (column: number) => string): Cell[] {
  const at = (column: number, of = row) => `${columnName(column)}${of}`;
  const running = (column: number) => (row === FIRST_ROW ? at(column - 1) : `${at(column, row - 1)}+${at(column - 1)}`);
  return [
    live(sum(LANDED), cash.contribution, money),
    ...COST_KINDS.map((kind, k) => live(sum(KIND + k), cash.costs[kind], money)),
    live(`SUM(${at(KIND)}:${at(PAID - 1)})`, cash.paid, money),
    live(`${at(LANDED)}-${at(PAID)}`, cash.net, money),
    live(running(SUM), cash.cumulative, money),
    live(sum(PRESENT), present.contribution, money),
    live(sum(PRESENT + 1), present.paid, money),
    live(`${at(PRESENT)}-${at(PRESENT + 1)}`, present.net, money),
    live(running(PRESENT + 3), present.cumulative, money),
  ];
}

/** The sum of the periods; what follows the horizon, each on its own line; and all of it. */
function endRows({ material, option, formats }: Book, row: number): Cell[][] {
  const { total, owed, after, npv } = material.finance.options[option];
  const style = { ...formats.money, ...TOTAL };
  const summed = (column: number, value: number): Cell => {
    const letters = columnName(column);
    return live(`SUM(${letters}${FIRST_ROW}:${letters}${row - 1})`, value, style);
  };
  const totals = (flow: Flow) => [
    flow.contribution,
    ...COST_KINDS.map((kind) => flow.costs[kind]),
    flow.paid,
    flow.net,
  ];
  const line = (label: string, cells: [column: number, cell: Cell][], looks?: Style): Cell[] => [
    text("", looks ?? {}),
    text(label, looks),
    ...HEADS.map((_, i) => cells.find(([column]) => column === LANDED + i)?.[1] ?? text("", looks ?? {})),
  ];
  const from = (key: Parameters<typeof financeRow>[0], value: number): Cell =>
    live(`${FINANCE}!$B$${financeRow(key)}`, value, formats.money);
  const { contribution, paid, net } = total.present;
  return [
    line(
      total.label,
      [
        ...totals(total.cash).map((value, i): [number, Cell] => [LANDED + i, summed(LANDED + i, value)]),
        ...[contribution, paid, net].map((value, i): [number, Cell] => [PRESENT + i, summed(PRESENT + i, value)]),
      ],
      TOTAL,
    ),
    line("Owed at the end", [
      [PAID, from("owed", owed.cash)],
      [PRESENT + 1, from("owedPresent", owed.present)],
    ]),
    line("Lands after the horizon", [
      [LANDED, from("after", after.cash)],
      [PRESENT, from("afterPresent", after.present)],
    ]),
    line("NPV", [[PRESENT + 2, live(`${FINANCE}!$B$${financeRow("npv")}`, npv, style)]], TOTAL),
  ];
}
