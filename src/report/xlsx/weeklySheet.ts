import { COST_KINDS } from "../../model/stageTrace.ts";
import { columnName } from "../columnName.ts";
import { COST_NAMES } from "../costNames.ts";
import { type Book, CASH, CASH_BLOCK, CHOSEN, FIRST_ROW, picked, WEEKLY } from "./book.ts";
import { type Cell, live, number, type Sheet, text } from "./sheet.ts";
import { HIGH_HEAD, NOTE, TITLE } from "./styles.ts";

const KINDS = COST_KINDS.length;

/** Columns of the weekly sheet, from 0. */
const WEEK = 0;
export const MONTH = 1;
export const SHARE = 2;
export const CONTRIBUTION = 3;
export const FIRST_KIND = 4;
const PAID = FIRST_KIND + KINDS;
const NET = PAID + 1;
const CUMULATIVE = PAID + 2;
const FACTOR = PAID + 3;
export const PRESENT_CONTRIBUTION = PAID + 4;
export const PRESENT_PAID = PAID + 5;
export const PRESENT_NET = PAID + 6;
const PRESENT_CUMULATIVE = PAID + 7;
export const SHORT = PAID + 8;
export const OWN_CONTRIBUTION = PAID + 9;
const OWN_PAID = PAID + 10;
export const OWN_CUMULATIVE = PAID + 11;
export const OWN_PRESENT_PAID = PAID + 12;

const LABELS: Record<number, string> = {
  [WEEK]: "Week",
  [MONTH]: "Month of its start",
  [SHARE]: "Share in that month",
  [CONTRIBUTION]: "Contribution landed",
  ...Object.fromEntries(COST_KINDS.map((kind, k) => [FIRST_KIND + k, COST_NAMES[kind]])),
  [PAID]: "Paid",
  [NET]: "Net",
  [CUMULATIVE]: "Cumulative",
  [FACTOR]: "Discount factor",
  [PRESENT_CONTRIBUTION]: "Contribution, present value",
  [PRESENT_PAID]: "Paid, present value",
  [PRESENT_NET]: "Net, present value",
  [PRESENT_CUMULATIVE]: "Cumulative, present value",
  [SHORT]: "In the red until week",
  [OWN_CONTRIBUTION]: "Option itself: landed",
  [OWN_PAID]: "Option itself: paid",
  [OWN_CUMULATIVE]: "Option itself: cumulative",
  [OWN_PRESENT_PAID]: "Option itself: paid, present value",
};

/** Rows with the column of each figure among an option's. */
const OPTION_ROW = 3;
const BASELINE_ROW = 4;

/** Cash of the option against the baseline, week by week, all of it formulas. */
export function weeklySheet(book: Book): Sheet {
  const { material, option, baseline, formats } = book;
  const { weeks, options } = material.finance;
  const columns = Object.keys(LABELS).length;
  /** the column of the figure within an option's block, from 1 */
  const within: Record<number, number> = {
    ...Object.fromEntries(Array.from({ length: 1 + KINDS }, (_, i) => [CONTRIBUTION + i, i + 1])),
    [OWN_CONTRIBUTION]: 1,
    [OWN_PAID]: CASH_BLOCK,
  };
  const indices = (row: number): Cell[] => {
    const [cell, value] = row === OPTION_ROW ? [CHOSEN.option, option] : [CHOSEN.baseline, baseline];
    const isOwn = (column: number) => column >= OWN_CONTRIBUTION;
    const label = row === OPTION_ROW ? "Columns of the option" : "Columns of the baseline";
    return [
      text(label, NOTE),
      ...Array.from({ length: columns - 1 }, (_, i): Cell => {
        const place = within[i + 1];
        if (place === undefined || (row === BASELINE_ROW && isOwn(i + 1))) return null;
        return live(`(${cell}-1)*${CASH_BLOCK}+${place}`, value * CASH_BLOCK + place, { ...formats.whole, ...NOTE });
      }),
    ];
  };
  return {
    name: WEEKLY,
    widths: [10, 10, 10, ...Array.from({ length: columns - 3 }, () => 16)],
    frozen: { rows: FIRST_ROW - 1, columns: 1 },
    rows: [
      [text("Expected cash by week: the option against the baseline", TITLE)],
      [
        text(
          "All formulas. Week 0 begins on the day of the decision; a month is 52/12 weeks, and a week that straddles two is shared out by its length. Rows 3 and 4 find the figures on the sheet of cash by option.",
          NOTE,
        ),
      ],
      indices(OPTION_ROW),
      indices(BASELINE_ROW),
      Array.from({ length: columns }, (_, i) => text(LABELS[i], HIGH_HEAD)),
      ...weekRows(book, { weeks, width: options.length * CASH_BLOCK }),
    ],
  };
}

function weekRows(
  { material, option, baseline, formats }: Book,
  { weeks, width }: { weeks: number; width: number },
): Cell[][] {
  const { money, whole, factor } = formats;
  const { finance } = material;
  const [own, against] = [finance.options[option].weekly, finance.options[baseline].weekly];
  const months = Math.ceil(finance.horizonMonths);
  const at = (column: number, row: number) => `${columnName(column)}${row}`;
  let [cash, present, ownCash] = [0, 0, 0];
  return Array.from({ length: weeks }, (_, t) => {
    const row = FIRST_ROW + t;
    const from = (column: number, index: number) => picked(CASH, 1, width, row, `${columnName(column)}$${index}`);
    const running = (column: number, sum: number) =>
      t === 0 ? at(column, row) : `${at(sum, row - 1)}+${at(column, row)}`;
    const month = Math.min(months, Math.floor((t * 3) / 13) + 1);
    const share = month === months ? 1 : Math.min(1, (month * 13) / 3 - t);
    const flows = [
      own.contribution[t] - against.contribution[t],
      ...COST_KINDS.map((kind) => own.costs[kind][t] - against.costs[kind][t]),
    ];
    const ownPaid = COST_KINDS.reduce((sum, kind) => sum + own.costs[kind][t], 0);
    const [landed, ...costs] = flows;
    const paid = costs.reduce((a, b) => a + b, 0);
    const disc = finance.discount[t];
    cash += landed - paid;
    present += disc * (landed - paid);
    ownCash += own.contribution[t] - ownPaid;
    const [monthCell, weekCell, factorCell] = [at(MONTH, row), at(WEEK, row), at(FACTOR, row)];
    return [
      number(t, whole),
      live(`MIN(${months},INT(${weekCell}*3/13)+1)`, month, whole),
      live(`IF(${monthCell}=${months},1,MIN(1,${monthCell}*13/3-${weekCell}))`, share, factor),
      ...flows.map((flow, i) =>
        live(`${from(CONTRIBUTION + i, OPTION_ROW)}-${from(CONTRIBUTION + i, BASELINE_ROW)}`, flow, money),
      ),
      live(`SUM(${at(FIRST_KIND, row)}:${at(PAID - 1, row)})`, paid, money),
      live(`${at(CONTRIBUTION, row)}-${at(PAID, row)}`, landed - paid, money),
      live(running(NET, CUMULATIVE), cash, money),
      live(`(1+${CHOSEN.rate})^(-${weekCell}/52)`, disc, factor),
      live(`${at(CONTRIBUTION, row)}*${factorCell}`, landed * disc, money),
      live(`${at(PAID, row)}*${factorCell}`, paid * disc, money),
      live(`${at(PRESENT_CONTRIBUTION, row)}-${at(PRESENT_PAID, row)}`, (landed - paid) * disc, money),
      live(running(PRESENT_NET, PRESENT_CUMULATIVE), present, money),
      live(`IF(${at(PRESENT_CUMULATIVE, row)}<0,${weekCell}+1,0)`, present < 0 ? t + 1 : 0, whole),
      live(from(OWN_CONTRIBUTION, OPTION_ROW), own.contribution[t], money),
      live(from(OWN_PAID, OPTION_ROW), ownPaid, money),
      live(
        t === 0
          ? `${at(OWN_CONTRIBUTION, row)}-${at(OWN_PAID, row)}`
          : `${at(OWN_CUMULATIVE, row - 1)}+${at(OWN_CONTRIBUTION, row)}-${at(OWN_PAID, row)}`,
        ownCash,
        money,
      ),
      live(`${at(OWN_PAID, row)}*${factorCell}`, ownPaid * disc, money),
    ];
  });
}
