import type { Figure } from "../deck/page.ts";
import { escaped } from "../escaped.ts";
import { NO_LOOK } from "../looks.ts";
import { costsSvg } from "../svg/costsSvg.ts";
import type { Drawing } from "../svg/drawing.ts";
import { gapSvg } from "../svg/gapSvg.ts";
import { swingsSvg } from "../svg/swingsSvg.ts";
import { lineSample } from "./lineSample.ts";
import { sentenceHtml } from "./sentenceHtml.ts";
import { tableHtml } from "./tableHtml.ts";

/** What figures are drawn with, and how options are called in them. */
export interface Figuring extends Drawing {
  nameOf(option: string): string;
  /** of statements, at most so many */
  most?: number;
}

/** The figure of a page as markup: a list, a table, or an SVG with the sentence that it shows. */
export function figureHtml(figure: Figure, title: string, figuring: Figuring): string {
  switch (figure.kind) {
    case "statements": {
      const items = figure.items.slice(0, figuring.most ?? figure.items.length);
      return items.length === 0
        ? ""
        : `<ul class="statements">${items
            .map(
              ({ text, detail }) =>
                `<li><span class="said">${sentenceHtml(text, figuring.looks)}</span>${detail ? ` <small>${escaped(detail)}</small>` : ""}</li>`,
            )
            .join("")}</ul>`;
    }
    case "table":
      return `${unitLine(figure.unit)}${tableHtml({
        caption: escaped(title),
        isCaptionHidden: true,
        columns: figure.columns.map(({ label, align }) => ({ label: escaped(label), align })),
        rows: figure.rows.map(({ cells, option, isTotal }) => ({
          cells: cells.map((cell, i) =>
            i === 0 && option !== undefined
              ? `${lineSample(figuring.looks[option] ?? NO_LOOK)}${escaped(cell)}`
              : escaped(cell),
          ),
          isTotal,
        })),
      })}`;
    default:
      return `${unitLine(figure.unit)}${figureSvg(figure, figuring)}`;
  }
}

/** A figure that is a drawing. */
type Drawn = Extract<Figure, { kind: "costs" | "gap" | "swings" }>;

export function isDrawn(figure: Figure): figure is Drawn {
  return figure.kind === "costs" || figure.kind === "gap" || figure.kind === "swings";
}

/** The drawing of a figure that is one, as an SVG. */
export function figureSvg(figure: Drawn, figuring: Figuring): string {
  if (figure.kind === "costs") return costsSvg(figure, figuring);
  return figure.kind === "gap" ? gapSvg(figure, figuring) : swingsSvg(figure, figuring, figuring.nameOf);
}

function unitLine(unit: string): string {
  return unit === "" ? "" : `<p class="unit">${escaped(unit)}</p>`;
}
