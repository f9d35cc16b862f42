import type { Assumption } from "../assumption.ts";
import type { Book } from "./book.ts";
import { type Cell, number, type Sheet, text, wrapped } from "./sheet.ts";
import { APART, HEAD, HEAD_RIGHT, NOTE, TITLE } from "./styles.ts";

const TOP = { alignVertical: "top" } as const;

const HEADS: readonly [label: string, width: number, isNumber?: boolean][] = [
  ["Rank", 7],
  ["Input", 46],
  ["Median", 14, true],
  ["p10", 14, true],
  ["p90", 14, true],
  ["Unit", 20],
  ["As it reads", 44],
  ["Source", 60],
  ["Date", 12],
  ["Owner", 18],
  ["Grade", 14],
  ["Worth to know", 16, true],
  ["Path in the scenario", 44],
];

/** Every input with its range, its evidence and what it is worth to know it. */
export function inputsSheet({ assumptions, formats }: Book): Sheet {
  return {
    name: "Inputs",
    widths: HEADS.map(([, width]) => width),
    frozen: { rows: 4, columns: 2 },
    rows: [
      [text("Every input and its evidence", TITLE)],
      [
        text(
          "Values; the model itself is not in this file. Those that matter most come first. Shares are from 0 to 1. p10 and p90: 8 in 10 futures lie between.",
          NOTE,
        ),
      ],
      [],
      HEADS.map(([label, , isNumber]) => text(label, isNumber ? HEAD_RIGHT : HEAD)),
      ...assumptions.map((assumption): Cell[] => {
        const { rank, name, median, low, high, unit, texts, source, date, owner, worth, path } = assumption;
        return [
          number(rank, { ...formats.whole, ...TOP, align: "left" }),
          wrapped(name, 46),
          number(sixFigures(median), { ...formats.plain, ...TOP }),
          number(sixFigures(low), { ...formats.plain, ...TOP }),
          number(sixFigures(high), { ...formats.plain, ...TOP }),
          wrapped(unit, 20, { align: "left", indent: 1 }),
          wrapped(assumption.isExact ? texts.median : `${texts.median}, 8 in 10: ${texts.range}`, 44),
          { ...wrapped(source, 60), link: source },
          text(date, TOP),
          wrapped(owner, 18),
          text(gradeOf(assumption), TOP),
          number(worth, { ...formats.money, ...TOP }),
          text(path, { ...APART, ...TOP }),
        ];
      }),
    ],
  };
}

const sixFigures = (value: number) => Number(value.toPrecision(6));

function gradeOf({ grade, isJudgement, isUnsourced }: Assumption): string {
  if (isUnsourced) return "none: judgement";
  return isJudgement ? `${grade ?? ""} judgement`.trim() : (grade ?? "");
}
