import type PptxGenJS from "pptxgenjs";
import type { SentencePart } from "../../decision/decision.ts";
import type { Look } from "../looks.ts";
import type { NativeChart } from "./chartXml.ts";
import { plainText } from "./plainText.ts";
import { SHEET, type SlideInk, slideInk } from "./slideStyle.ts";
import { type Face, lineCount } from "./textFit.ts";

/** Inches: a page of 16 to 9, its margins, and where the figure must end. */
export const PAGE = { width: 13.333, height: 7.5, left: 0.83, right: 12.5, bottom: 6.62 } as const;

/** What is written on a page: several runs of text in one box. */
export type Runs = PptxGenJS.TextProps[];

/** A box on a page, inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** What all pages of one file share, and what they leave for its last touch. */
export interface Sheet {
  pptx: PptxGenJS;
  currency: string;
  ink(option: string | undefined): SlideInk;
  nameOf(option: string): string;
  charts: NativeChart[];
  tables: Map<string, string>;
}

/** How a text is set. */
export interface Setting {
  points: number;
  color?: string;
  face?: Face;
  bold?: boolean;
  align?: "left" | "center" | "right";
  valign?: "top" | "middle" | "bottom";
  /** whether it hides what lies behind it */
  isCovering?: boolean;
}

export function inkOf(styles: Readonly<Record<string, Look>>): Sheet["ink"] {
  return (option) => slideInk(option !== undefined && Object.hasOwn(styles, option) ? styles[option] : undefined);
}

/** A text in a box without margins of its own; nothing grows or shrinks. */
export function write(slide: PptxGenJS.Slide, text: string | Runs, box: Box, setting: Setting): void {
  const {
    points,
    color = SHEET.ink,
    face = "Arial",
    bold = false,
    align = "left",
    valign = "top",
    isCovering,
  } = setting;
  const runs = typeof text === "string" ? [{ text: plainText(text, 1200), options: {} }] : text;
  slide.addText(runs, {
    ...box,
    margin: 0,
    fontSize: points,
    color,
    fontFace: face,
    bold,
    align,
    valign,
    isTextBox: true,
    ...(isCovering ? { fill: { color: SHEET.paper } } : {}),
  });
}

/** A chart in its frame; what pptxgenjs draws here stands in until the file is finished. */
export function placeChart(slide: PptxGenJS.Slide, chart: NativeChart, box: Box, words: string, sheet: Sheet): void {
  sheet.charts.push(chart);
  const standIn = [{ name: "Chart", labels: ["Chart"], values: [0] }];
  slide.addChart("bar", standIn, {
    ...box,
    altText: plainText(words, 900),
    objectName: `Chart ${sheet.charts.length}`,
  });
}

/** A line across or down. */
export function rule(
  slide: PptxGenJS.Slide,
  from: { x: number; y: number },
  to: { x: number; y: number },
  line: PptxGenJS.ShapeLineProps,
): void {
  const box = { x: from.x, y: from.y, w: to.x - from.x, h: to.y - from.y };
  slide.addShape("line", { ...box, line, objectName: "Line" });
}

/** A sentence in runs; names of options are underlined in their own line. */
function sentenceRuns(parts: readonly SentencePart[], sheet: Sheet, most: number): Runs {
  const runs: Runs = [];
  let left = most;
  for (const { text, option } of parts) {
    // a part may end or begin with the space between it and the next
    const body = plainText(text, Math.max(1, left));
    const before = runs.length > 0 && /^\s/.test(text) ? " " : "";
    const after = body !== "" && /\s$/.test(text) ? " " : "";
    left -= body.length;
    const gap = (space: string) => (space ? [{ text: space, options: { color: SHEET.ink } }] : []);
    const { color, underline } = sheet.ink(option);
    const line = option === undefined ? {} : { underline: { style: underline, color } };
    const run =
      body === "" ? [] : [{ text: body, options: { color: SHEET.ink, ...line } as PptxGenJS.TextPropsOptions }];
    runs.push(...gap(before), ...run, ...gap(after));
    if (left <= 0) break;
  }
  return runs;
}

/** As much of a sentence as takes so many lines in a width. */
export function sentenceWithin(
  parts: readonly SentencePart[],
  sheet: Sheet,
  { points, width, lines }: { points: number; width: number; lines: number },
): Runs {
  const isWithin = (runs: Runs) => lineCount(sentenceText(runs), points, "Georgia", width) <= lines;
  const sizes = [240, 200, 160, 130, 100, 80, 60, 40];
  return sizes.map((most) => sentenceRuns(parts, sheet, most)).find(isWithin) ?? sentenceRuns(parts, sheet, 24);
}

/** The text of a sentence without its marks. */
export function sentenceText(runs: Runs): string {
  return runs.map(({ text }) => text ?? "").join("");
}
