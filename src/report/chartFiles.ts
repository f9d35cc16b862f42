import type { DeckPage } from "./deck/page.ts";
import { figureSvg, isDrawn } from "./html/figureHtml.ts";
import { figuringOf } from "./html/figuringOf.ts";
import type { Material } from "./material.ts";
import { withReadableNames } from "./readableNames.ts";

/** px: wide enough for long names beside their bars. */
const WIDTH = 960;

/** The charts of a deck as SVG files by name, each with its stamp: "cost.svg", "gap.svg", "why.svg". */
export function chartFiles(material: Material, pages: readonly DeckPage[]): Record<string, string> {
  const figuring = { ...figuringOf(withReadableNames(material)), width: WIDTH };
  return Object.fromEntries(
    pages.flatMap(({ id, figure }) => (isDrawn(figure) ? [[`${id}.svg`, `${figureSvg(figure, figuring)}\n`]] : [])),
  );
}
