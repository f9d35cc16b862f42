import type PptxGenJS from "pptxgenjs";
import type { SentencePart } from "../../decision/decision.ts";
import { plainText } from "./plainText.ts";
import { PAGE, type Sheet, sentenceText, sentenceWithin, write } from "./sheet.ts";
import { SHEET } from "./slideStyle.ts";
import { cutToFit, fittingSize, linesHigh } from "./textFit.ts";

const MASTER = "Spandrel";

const TITLE = { x: PAGE.left, y: 0.5, w: PAGE.right - PAGE.left, h: 1.4 };
const TITLE_SIZES = [
  { points: 38, lines: 2 },
  { points: 34, lines: 2 },
  { points: 30, lines: 2 },
  { points: 26, lines: 3 },
  { points: 22, lines: 3 },
];
const SUB_POINTS = 20;
const UNIT_POINTS = 14;
/** Between the two, points. */
const SPACE = 9;

/** The sheet that every page lies on: paper, a real title, a hairline with the stamp, the page's number. */
export function defineMaster(pptx: PptxGenJS, foot: string): void {
  const small = { fontFace: "Arial", fontSize: 11, color: SHEET.ink3, margin: 0, valign: "middle" } as const;
  const y = 6.96;
  pptx.defineSlideMaster({
    title: MASTER,
    background: { color: SHEET.paper },
    objects: [
      {
        placeholder: {
          options: {
            name: "title",
            type: "title",
            ...TITLE,
            align: "left",
            valign: "top",
            margin: 0,
            fontFace: "Georgia",
            fontSize: 38,
            color: SHEET.ink,
          },
          text: "",
        },
      },
      { line: { x: PAGE.left, y, w: PAGE.right - PAGE.left, h: 0, line: { color: SHEET.line, width: 0.75 } } },
      {
        text: {
          text: "Spandrel",
          options: {
            ...small,
            x: PAGE.left,
            y: y + 0.07,
            w: 1,
            h: 0.26,
            fontFace: "Georgia",
            bold: true,
            color: SHEET.ink,
          },
        },
      },
      {
        text: {
          text: cutToFit(plainText(foot), 11, "Arial", 9.4),
          options: { ...small, x: PAGE.left + 0.95, y: y + 0.07, w: 9.7, h: 0.26 },
        },
      },
    ],
    slideNumber: { x: PAGE.right - 0.8, y: y + 0.07, w: 0.8, h: 0.26, ...small, align: "right" },
  });
}

/** A page with its title, the sentence below it and the line that says what the figures are; y is where the figure begins. */
export function newPage(
  sheet: Sheet,
  head: { title: readonly SentencePart[]; sub: string; unit: string; notes: readonly string[] },
): { slide: PptxGenJS.Slide; y: number } {
  const slide = sheet.pptx.addSlide({ masterName: MASTER });
  const runs = sentenceWithin(head.title, sheet, { ...TITLE_SIZES[TITLE_SIZES.length - 1], width: TITLE.w });
  const text = sentenceText(runs) || "Untitled";
  const { points, lines } = fittingSize(text, "Georgia", TITLE.w, TITLE_SIZES);
  const set = (options: PptxGenJS.TextPropsOptions | undefined) => ({
    ...options,
    fontSize: points,
    fontFace: "Georgia",
  });
  const title = runs.length > 0 ? runs : [{ text, options: { color: SHEET.ink } }];
  slide.addText(
    title.map((run) => ({ ...run, options: set(run.options) })),
    { placeholder: "title", objectName: "Title" },
  );
  let y = TITLE.y + (Math.min(3, lines) * points * 1.2) / 72 + 0.1;
  y += setSub(slide, head, y);
  const notes = head.notes.map((paragraph) => plainText(paragraph, 4000)).filter(Boolean);
  if (notes.length > 0) slide.addNotes(notes.join("\n"));
  return { slide, y: y + 0.08 };
}

/** The sentence below the title and the line of the units, in one box: the second follows the first in any font. */
function setSub(slide: PptxGenJS.Slide, head: { sub: string; unit: string }, y: number): number {
  const sub = cutToFit(plainText(head.sub), SUB_POINTS, "Georgia", TITLE.w, 2);
  const unit = cutToFit(plainText(head.unit), UNIT_POINTS, "Arial", TITLE.w, 2);
  if (!sub && !unit) return 0;
  const space = sub && unit ? SPACE : 0;
  const subHigh = sub ? linesHigh(sub, SUB_POINTS, "Georgia", TITLE.w) : 0;
  const unitHigh = unit ? linesHigh(unit, UNIT_POINTS, "Arial", TITLE.w) : 0;
  const h = subHigh + unitHigh + space / 72;
  const first = { fontFace: "Georgia", fontSize: SUB_POINTS, color: SHEET.ink2, breakLine: unit !== "" };
  const second = { fontFace: "Arial", fontSize: UNIT_POINTS, color: SHEET.ink3, paraSpaceBefore: space };
  const runs = [...(sub ? [{ text: sub, options: first }] : []), ...(unit ? [{ text: unit, options: second }] : [])];
  write(slide, runs, { x: PAGE.left, y, w: TITLE.w, h }, { points: SUB_POINTS });
  return h + 0.12;
}
