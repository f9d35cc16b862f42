import type { ChartSave } from "../../elements/chart/chart.ts";
import { fileStem } from "../../report/fileStem.ts";
import { saveContent } from "../saveFile.ts";
import { pngFile } from "./pngFile.ts";
import { svgFile } from "./svgFile.ts";

/** Pixels of a PNG for each of the page. */
const SCALE = 2;

/** Letters of a chart's own sentence that its file is called by. */
const MOST_LETTERS = 50;

/**
 * Saves the drawings of a chart, a file each, with what it says above and what it was computed from below. Gives the name
 * of the last; null if the reader thought better of it.
 *
 * @param name of the scenario
 */
export async function saveChart(
  { format, charts, title, unit, stamp }: ChartSave,
  name: string,
): Promise<string | null> {
  let saved: string | null = null;
  for (const [i, chart] of charts.entries()) {
    const place = charts.length > 1 ? `-${i + 1}` : "";
    const fileName = `${fileStem(name)}-${fileStem(title || unit).slice(0, MOST_LETTERS)}${place}.${format}`;
    const text = svgFile(chart, { title, unit, stamp: stamp === "" ? [] : [stamp] });
    const file =
      format === "svg"
        ? { content: text, type: "image/svg+xml", description: "Chart" }
        : { content: await pngFile(text, SCALE), type: "image/png", description: "Chart" };
    if (await saveContent({ ...file, fileName })) saved = fileName;
  }
  return saved;
}
