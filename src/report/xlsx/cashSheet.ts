import { COST_KINDS } from "../../model/stageTrace.ts";
import { columnName } from "../columnName.ts";
import { COST_NAMES } from "../costNames.ts";
import { type Book, CASH, CASH_BLOCK, FIRST_ROW } from "./book.ts";
import { type Cell, live, number, type Sheet, text } from "./sheet.ts";
import { BOLD, HEAD, NOTE, TALL_HEAD, TITLE } from "./styles.ts";

const KINDS = COST_KINDS.length;

/** Expected cash of every option by week, as the engine computes it: what the weekly sheet picks from. */
export function cashSheet({ material, formats: { money, whole } }: Book): Sheet {
  const { options, weeks } = material.finance;
  const head = ["Contribution landed", ...COST_KINDS.map((kind) => COST_NAMES[kind]), "Paid"];
  const weekRows = Array.from({ length: weeks }, (_, t): Cell[] => [
    number(t, whole),
    ...options.flatMap(({ weekly: { contribution, costs } }, o): Cell[] => {
      const first = 1 + o * CASH_BLOCK;
      const row = FIRST_ROW + t;
      const kinds = `${columnName(first + 1)}${row}:${columnName(first + KINDS)}${row}`;
      const paid = COST_KINDS.reduce((sum, kind) => sum + costs[kind][t], 0);
      return [
        number(contribution[t], money),
        ...COST_KINDS.map((kind) => number(costs[kind][t], money)),
        live(`SUM(${kinds})`, paid, money),
      ];
    }),
  ]);
  return {
    name: CASH,
    widths: [8, ...options.flatMap(() => Array.from({ length: CASH_BLOCK }, () => 15))],
    frozen: { rows: FIRST_ROW - 1, columns: 1 },
    rows: [
      [text("Expected cash of each option by week", TITLE)],
      [
        text(
          "Against leaving the gap open, undiscounted, mean of all futures. Values from the engine; only Paid is a sum.",
          NOTE,
        ),
      ],
      [],
      [
        null,
        ...options.flatMap(({ label }, o): Cell[] => [
          text(`${o + 1} ${label}`, BOLD),
          ...Array.from({ length: CASH_BLOCK - 1 }, () => null),
        ]),
      ],
      [text("Week", HEAD), ...options.flatMap(() => head.map((each) => text(each, TALL_HEAD)))],
      ...weekRows,
    ],
  };
}
