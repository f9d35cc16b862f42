import { type Book, ENGINE, engineColumn, FINANCE } from "./book.ts";
import { NAME_COLUMN } from "./engineSheet.ts";
import { engineOf, FINANCE_LINES, FIRST_LINE, type FinanceKey, type FinanceLine, financeRow } from "./financeLines.ts";
import { type Cell, live, number, type Sheet, type Style, text, wrapped } from "./sheet.ts";
import { APART, BOLD, CHANGEABLE, HEAD, HEAD_RIGHT, NOTE, TITLE, TOTAL } from "./styles.ts";

const { fontWeight: _, ...RULE } = TOTAL;
const NAMED: Style = { ...BOLD, align: "left", indent: 1 };
const TOP: Style = { alignVertical: "top" };

/** Characters that an explanation has room for. */
const WORDS = 84;

const KEY_FIGURES: readonly FinanceKey[] = ["npv", "roi", "payback", "deepest"];

/** What finance asks, of one option against another: both can be chosen, and the rate changed. */
export function financeSheet(book: Book): Sheet {
  const { material, option, baseline, formats } = book;
  const { options, rate } = material.finance;
  const nameOf = (cell: string) => `INDEX(${engineColumn(book, NAME_COLUMN)},${cell})`;
  const rows: Cell[][] = [
    [text("The finances of one option against another", TITLE)],
    [text("The three shaded cells may be changed; everything else follows.", NOTE)],
    [],
    [
      text("Option, by its number below"),
      number(option + 1, { ...CHANGEABLE, ...formats.whole }),
      live(nameOf("$B$4"), options[option].label, NAMED),
    ],
    [
      text("Held against, by its number below"),
      number(baseline + 1, { ...CHANGEABLE, ...formats.whole }),
      live(nameOf("$B$5"), options[baseline].label, NAMED),
    ],
    [
      text("Discount rate a year"),
      number(rate, { ...CHANGEABLE, format: "0.00%" }),
      text("The scenario's own, unless changed.", APART),
    ],
    [],
    [],
    ["Figure", "Live formula", "Engine", "Difference", "How it is worked out"].map((head, i) =>
      text(head, i === 0 ? HEAD : i === 4 ? { ...HEAD, align: "left", indent: 1 } : HEAD_RIGHT),
    ),
  ];
  for (const [key, line] of Object.entries(FINANCE_LINES) as [FinanceKey, FinanceLine][]) {
    if (line.heading !== undefined) rows[financeRow(key) - 2] = [text(line.heading, BOLD)];
    rows[financeRow(key) - 1] = lineCells(book, key, line);
  }
  return {
    name: FINANCE,
    widths: [42, 20, 20, 14, WORDS],
    frozen: { rows: FIRST_LINE - 1, columns: 1 },
    rows: [
      ...rows,
      ...fromTheEngine(book),
      [],
      [text("Number", HEAD), text("Option", HEAD), text("", HEAD), text("", HEAD), text("", HEAD)],
      ...options.map(({ label }, o): Cell[] => [number(o + 1, { ...formats.whole, align: "left" }), text(label)]),
    ],
    choices: [{ cells: "B4:B5", most: options.length }],
  };
}

function lineCells(book: Book, key: FinanceKey, line: FinanceLine): Cell[] {
  const row = financeRow(key);
  const isKey = KEY_FIGURES.includes(key);
  const looks = isKey ? { ...TOTAL, ...TOP } : TOP;
  const format = { ...book.formats[line.format], ...looks };
  const value = line.value(book.material.finance.options[book.option], book);
  const at = (other: FinanceKey) => `B${financeRow(other)}`;
  const engine = line.engine && engineOf(book, line.engine);
  const stated = engine && (line.none === undefined ? engine : `IF(${engine}="","${line.none}",${engine})`);
  return [
    text(line.label, looks),
    live(line.formula(book, at), value, format),
    stated === undefined ? text("", looks) : live(stated, value, format),
    stated === undefined ? text("", looks) : differenceCell(book, line, row, format),
    wrapped(line.how, WORDS, { ...APART, ...(isKey ? RULE : {}) }),
  ];
}

/** 0 to the cent as long as the baseline and the rate are those that the engine worked with. */
function differenceCell(book: Book, { format, isOfTrials = false }: FinanceLine, row: number, style: Style): Cell {
  const { baseline, trials, material } = book;
  const { finance } = material;
  if (isOfTrials && trials < finance.trials) return text("a part of the trials", NOTE);
  const sameBaseline = `$B$5=${baseline + 1}`;
  const same = isOfTrials ? sameBaseline : `AND(${sameBaseline},$B$6=${finance.rate})`;
  const digits = format === "share" ? 6 : 2;
  return live(`IF(${same},IF(B${row}=C${row},0,ROUND(B${row}-C${row},${digits})),"changed")`, 0, style);
}

/** Payback over the futures: only the engine knows it. */
function fromTheEngine(book: Book): Cell[][] {
  const { formats, material, option } = book;
  const { payback } = material.finance.options[option];
  const note = text(`From the sheet ${ENGINE}: against the scenario's own baseline.`, APART);
  const median = engineOf(book, "median");
  return [
    [
      text("Payback of the median future, in months"),
      null,
      live(`IF(${median}="","never",${median})`, payback.median ?? "never", formats.decimal),
      null,
      note,
    ],
    [text("Futures that pay back"), null, live(engineOf(book, "chance"), payback.chance, formats.share), null, note],
  ];
}
