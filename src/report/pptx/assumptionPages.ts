import { money, NO_NUMBER } from "../../decision/money.ts";
import type { Assumption } from "../assumption.ts";
import { missingEvidence } from "../assumptions.ts";
import { httpsLink } from "../httpsLink.ts";
import { CELL_PAD, nativeTable, type TableCell } from "./nativeTable.ts";
import { newPage } from "./pageHead.ts";
import { plainText } from "./plainText.ts";
import { PAGE, type Sheet } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { cutToFit, textInches } from "./textFit.ts";

const ROWS = 11;
const POINTS = 12;
const UNIT =
  "Those worth most to know before deciding first. Grade A: own counts or official; B: industry study; C: vendor or relayed.";

const COLUMNS = [
  { text: "Assumption", align: "left", most: 3.6 },
  { text: "Median", align: "right", most: 1.9 },
  { text: "8 in 10", align: "right", most: 2.1 },
  { text: "Source", align: "left", most: Number.POSITIVE_INFINITY },
  { text: "Grade", align: "left", most: 1.3 },
  { text: "Worth", align: "right", most: 1.1 },
] as const;
const SOURCE = 3;
/** A source is often a sentence: two lines, set smaller. */
const SOURCE_POINTS = 10;

/** Every assumption with its range, source and grade in the order given, so many rows a page. */
export function assumptionPages(assumptions: readonly Assumption[], sheet: Sheet, note: string): void {
  const all = assumptions.map((assumption) => cellsOf(assumption, sheet.currency));
  const widths = widthsOf(all);
  const count = Math.ceil(all.length / ROWS);
  const evidence = note || evidenceSentence(assumptions);
  for (let page = 0; page < count; page++) {
    const from = page * ROWS;
    const rows = all.slice(from, from + ROWS);
    const part = count > 1 ? ` (${page + 1} of ${count})` : "";
    const { slide, y } = newPage(sheet, {
      title: [{ text: `What the figures rest on${part}` }],
      sub: page === 0 ? evidence : "",
      unit: page === 0 ? UNIT : "",
      notes: page === 0 ? [evidence, "Appendix: every input of the scenario, its range and where it comes from."] : [],
    });
    const names = assumptions.slice(from, from + ROWS).map(({ name }) => name);
    const table = {
      words: `Assumptions ${from + 1} to ${from + rows.length} of ${all.length}: ${names.join("; ")}`,
      head: COLUMNS.map(({ text, align }) => ({ text, align })),
      rows: rows.map((cells) => ({
        cells: cells.map((cell, i) => ({
          ...cell,
          text: cutToFit(cell.text, cell.points ?? POINTS, "Arial", widths[i] - CELL_PAD, i === SOURCE ? 2 : 1),
        })),
      })),
      widths,
      rowHeights: rows.map(() => Math.min(0.4, (PAGE.bottom - y - 0.32) / ROWS)),
      points: POINTS,
      headPoints: POINTS,
    };
    nativeTable(slide, table, y, sheet);
  }
}

/** The same columns on every page: each as wide as its longest text, the sources with what is left. */
function widthsOf(rows: readonly TableCell[][]): number[] {
  const widths = COLUMNS.map(({ text, most }, i) => {
    const widest = Math.max(
      ...[text, ...rows.map((cells) => cells[i].text)].map((each) => textInches(each, POINTS, "Arial")),
    );
    return i === SOURCE ? 0 : Math.min(most, widest + CELL_PAD + 0.04);
  });
  const taken = widths.reduce((sum, width) => sum + width, 0);
  widths[SOURCE] = PAGE.right - PAGE.left - taken;
  return widths;
}

function cellsOf(assumption: Assumption, currency: string): TableCell[] {
  const { name, unit, texts, isExact, source, grade, isJudgement, worth } = assumption;
  const link = httpsLink(source) ?? undefined;
  const from = link
    ? link.replace(/^https:\/\/(www\.)?/, "").replace(/\/$/, "")
    : isJudgement
      ? source.replace(/^judgement:\s*/i, "")
      : source;
  const color = SHEET.ink2;
  return [
    { text: plainText(name, 200) },
    { text: plainText(texts.median, 80) },
    { text: isExact ? "exact" : withoutUnit(plainText(texts.range, 80), unit), color },
    from.trim() === ""
      ? { text: "none stated", color: SHEET.ink3 }
      : { text: plainText(from, 200), color, link, points: SOURCE_POINTS },
    { text: isJudgement ? "Judgement" : (grade ?? ""), color },
    { text: worth === null ? NO_NUMBER : money(worth, currency), color },
  ];
}

/** The median beside it says the unit. */
function withoutUnit(range: string, unit: string): string {
  return unit !== "" && range.endsWith(` ${unit}`) ? range.slice(0, -unit.length - 1) : range;
}

/** What has no source; else how much is a judgement. */
function evidenceSentence(assumptions: readonly Assumption[]): string {
  const judged = assumptions.filter(({ isJudgement }) => isJudgement).length;
  const some = judged === 0 ? "none is a judgement" : judged === 1 ? "1 is a judgement" : `${judged} are judgements`;
  return missingEvidence(assumptions) ?? `All ${assumptions.length} inputs say where they come from; ${some}.`;
}
