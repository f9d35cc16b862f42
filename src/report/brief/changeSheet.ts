import { type SheetParts, sectionHtml, sheetFiguring, sheetHead, sheetHtml } from "./sheetHtml.ts";
import { topAssumptions } from "./topAssumptions.ts";

/** mm: of a sheet from this height on, there is room for more rows */
const TALL = 290;

/** Page two: the gap as it grows, what would change the verdict, and the assumptions that matter most. */
export function changeSheet({ pages, material, assumptions, height }: SheetParts): string {
  const figuring = sheetFiguring(material);
  return sheetHtml(
    material,
    2,
    [
      sheetHead(material),
      sectionHtml(pages, "gap", figuring),
      sectionHtml(pages, "change", { ...figuring, most: 4 }),
      topAssumptions(assumptions, material, height >= TALL ? 9 : 7),
    ].join(""),
  );
}
