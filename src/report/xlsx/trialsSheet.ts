import { columnName } from "../columnName.ts";
import { rangeOf } from "./address.ts";
import { type Book, CHOSEN, FIRST_ROW, TRIAL_BLOCK, TRIALS } from "./book.ts";
import { type Cell, live, number, type Sheet, type Style, text } from "./sheet.ts";
import { BOLD, HEAD, NOTE, TALL_HEAD, TITLE } from "./styles.ts";

const NET = 1;
const BENEFIT = 2;
const FIRST_OPTION = 3;
const BLOCK = TRIAL_BLOCK.length;

/** Places of the figures within an option's block, from 1. */
const DIRECT = 1;
const GAP = 2;
const TOTAL = 3;

/** Rows with the columns of the option and of the baseline. */
const OPTION_ROW = 3;
const BASELINE_ROW = 4;

/** The trials of the option against the baseline, as a range. */
export function trialsOf(book: Book, outcome: "net" | "direct" | "benefit"): string {
  const last = FIRST_ROW + book.trials - 1;
  if (outcome !== "direct") {
    const column = outcome === "net" ? NET : BENEFIT;
    return rangeOf(TRIALS, [column, FIRST_ROW], [column, last]);
  }
  const all = rangeOf(TRIALS, [FIRST_OPTION, FIRST_ROW], [FIRST_OPTION + BLOCK * count(book) - 1, last]);
  return `INDEX(${all},0,(${CHOSEN.option}-1)*${BLOCK}+${DIRECT})`;
}

const count = ({ material }: Book) => material.finance.options.length;

/** What every trial came to, by option, and the option's net value against the baseline, which is live. */
export function trialsSheet(book: Book): Sheet {
  const { material, option, baseline, trials, formats } = book;
  const { options } = material.finance;
  const chosen = (place: number, row: number): Cell => {
    const [cell, value] = row === OPTION_ROW ? [CHOSEN.option, option] : [CHOSEN.baseline, baseline];
    return live(`(${cell}-1)*${BLOCK}+${place}`, value * BLOCK + place, { ...formats.whole, ...NOTE });
  };
  const names = options.flatMap(({ label }, o): Cell[] => [
    text(`${o + 1} ${label}`, BOLD),
    ...Array.from({ length: BLOCK - 1 }, () => null),
  ]);
  return {
    name: TRIALS,
    widths: [22, 18, 18, ...options.flatMap(() => Array.from({ length: BLOCK }, () => 14))],
    frozen: { rows: FIRST_ROW - 1, columns: 1 },
    rows: [
      [text("Every trial, by option", TITLE)],
      [text(noteOf(book), NOTE)],
      [text("Columns of the option", NOTE), chosen(TOTAL, OPTION_ROW), chosen(GAP, OPTION_ROW)],
      [text("Columns of the baseline", NOTE), chosen(TOTAL, BASELINE_ROW), chosen(GAP, BASELINE_ROW), ...names],
      [
        text("Trial", HEAD),
        text("Net value (live)", TALL_HEAD),
        text("Gap closed (live)", TALL_HEAD),
        ...options.flatMap(() => TRIAL_BLOCK.map((head) => text(head, TALL_HEAD))),
      ],
      trialRow(book, 0),
    ],
    further: { count: trials - 1, row: (index) => trialRow(book, index + 1) },
  };
}

function trialRow({ material, option, baseline, formats }: Book, i: number): Cell[] {
  const { directCost, gapCost, liveWeek, paybackWeek } = material.result.outcomes;
  const { money, decimal, whole } = formats;
  const row = FIRST_ROW + i;
  const options = material.finance.options.length;
  const end = columnName(FIRST_OPTION + BLOCK * options - 1);
  const less = (column: number): string => {
    const letters = columnName(column);
    const all = `$${columnName(FIRST_OPTION)}${row}:$${end}${row}`;
    return `INDEX(${all},${letters}$${BASELINE_ROW})-INDEX(${all},${letters}$${OPTION_ROW})`;
  };
  const gap = kept(gapCost[baseline][i]) - kept(gapCost[option][i]);
  // A later trial in which it never happened has no cell: the first one shows how the column looks.
  const week = (value: number, style: Style) => number(value, i === 0 ? style : undefined);
  const total = (o: number) => kept(directCost[o][i] + gapCost[o][i]);
  return [
    number(i + 1, whole),
    live(less(NET), total(baseline) - total(option), money),
    live(less(BENEFIT), gap, money),
    ...Array.from({ length: options }, (_, o): Cell[] => [
      number(kept(directCost[o][i]), money),
      number(kept(gapCost[o][i]), money),
      number(total(o), money),
      week(liveWeek[o][i], decimal),
      week(paybackWeek[o][i], whole),
    ]).flat(),
  ];
}

/** To a ten-thousandth, which is below what is shown and half as many digits. */
const kept = (value: number) => Math.round(value * 1e4) / 1e4;

function noteOf({ material, trials }: Book): string {
  const part = trials < material.finance.trials ? ` The first ${trials} of ${material.finance.trials} trials.` : "";
  return `Discounted at the scenario's own rate, which the rate on the finance sheet does not change. Options of one row meet the same future. Empty: never.${part}`;
}
