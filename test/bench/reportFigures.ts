import type { Figure } from "./figure.ts";
import { measured } from "./measured.ts";
import { reportTimes } from "./reports.ts";

/** How long slides and workbook take to be saved from the page, once each, and how large they are. */
export async function reportFigures(): Promise<Figure[]> {
  return Object.entries(await reportTimes()).flatMap(([kind, { seconds, kilobytes }]): Figure[] => {
    const name = `page, ${kind.toLowerCase()} of 10,000 futures`;
    return [
      { id: `reports.${kind}.seconds`, name, unit: "s", better: "less", ...measured([seconds]) },
      { id: `reports.${kind}.kilobytes`, name: `${name}, size`, unit: "kB", better: "less", ...measured([kilobytes]) },
    ];
  });
}
