import type PptxGenJS from "pptxgenjs";
import type { Statements } from "../deck/page.ts";
import { plainText } from "./plainText.ts";
import { PAGE, type Runs, rule, type Sheet, sentenceText, sentenceWithin, write } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { cutToFit, linesHigh } from "./textFit.ts";

const WIDTH = PAGE.right - PAGE.left;
const COLUMN = { left: 6, gap: 0.3 } as const;
const LEAST_GAP = 0.18;
const MOST_GAP = 0.6;
/** Between a large line and the small one below it, points. */
const BELOW = 3;

/** Sizes of the large and the small lines, points. */
const SIZES = [
  { large: 28, small: 16 },
  { large: 26, small: 16 },
  { large: 24, small: 16 },
  { large: 22, small: 16 },
  { large: 20, small: 14 },
  { large: 18, small: 14 },
  { large: 16, small: 12 },
  { large: 14, small: 11 },
];

interface Item {
  runs: Runs;
  text: string;
  detail: string;
}

/** A few large lines, each with a smaller one below it, or beside it where there are many; hairlines between. */
export function statementsFigure(slide: PptxGenJS.Slide, { items }: Statements, top: number, sheet: Sheet): void {
  const shown = items.slice(0, 7).map(({ text, detail }) => {
    const runs = sentenceWithin(text, sheet, { points: 18, width: items.length > 4 ? COLUMN.left : WIDTH, lines: 3 });
    return { runs, text: sentenceText(runs), detail: plainText(detail, 260) };
  });
  if (shown.length === 0) return;
  const isBeside = shown.length > 4;
  const first = top + 0.12;
  const room = PAGE.bottom - first;
  const heights = (size: Size) => shown.map((item) => heightOf(item, size, isBeside));
  const size = SIZES.find((each) => sum(heights(each)) + LEAST_GAP * shown.length <= room) ?? SIZES[SIZES.length - 1];
  const natural = heights(size);
  const gap = Math.min(MOST_GAP, Math.max(0.06, (room - sum(natural)) / shown.length));
  let y = first;
  shown.forEach((item, i) => {
    const line = { from: { x: PAGE.left, y: y - gap / 2 }, to: { x: PAGE.right, y: y - gap / 2 } };
    if (i > 0) rule(slide, line.from, line.to, { color: SHEET.line, width: 0.75 });
    setItem(slide, item, { y, h: natural[i] }, size, isBeside);
    y += natural[i] + gap;
  });
}

type Size = (typeof SIZES)[number];

function setItem(
  slide: PptxGenJS.Slide,
  { runs, detail }: Item,
  at: { y: number; h: number },
  { large, small }: Size,
  isBeside: boolean,
): void {
  const left = { x: PAGE.left, ...at, w: isBeside ? COLUMN.left : WIDTH };
  const right = { x: PAGE.left + COLUMN.left + COLUMN.gap, ...at, w: WIDTH - COLUMN.left - COLUMN.gap };
  const small1 = { fontFace: "Arial", fontSize: small, color: SHEET.ink2 };
  if (isBeside) {
    const shown = cutToFit(detail, small, "Arial", right.w, 3);
    write(slide, runs, left, { points: large, face: "Georgia", valign: "middle" });
    if (shown) write(slide, shown, right, { points: small, color: SHEET.ink2, valign: "middle" });
    return;
  }
  const shown = cutToFit(detail, small, "Arial", WIDTH, 2);
  // one box for both: whatever the font, the small line follows the large one
  const lead = shown === "" ? runs : runs.map((run, i) => (i < runs.length - 1 ? run : broken(run)));
  const below = shown === "" ? [] : [{ text: shown, options: { ...small1, paraSpaceBefore: BELOW } }];
  write(slide, [...lead, ...below], left, { points: large, face: "Georgia" });
}

function broken(run: Runs[number]): Runs[number] {
  return { ...run, options: { ...run.options, breakLine: true } };
}

function heightOf({ text, detail }: Item, { large, small }: Size, isBeside: boolean): number {
  if (isBeside) {
    const words = cutToFit(detail, small, "Arial", WIDTH - COLUMN.left - COLUMN.gap, 3);
    const beside = linesHigh(words, small, "Arial", WIDTH - COLUMN.left - COLUMN.gap);
    return Math.max(linesHigh(text, large, "Georgia", COLUMN.left), detail ? beside : 0);
  }
  const below = detail ? linesHigh(cutToFit(detail, small, "Arial", WIDTH, 2), small, "Arial", WIDTH) + BELOW / 72 : 0;
  return linesHigh(text, large, "Georgia", WIDTH) + below;
}

function sum(heights: readonly number[]): number {
  return heights.reduce((all, height) => all + height, 0);
}
