import type { Swings } from "../report/deck/page.ts";
import { type DeckFrame, INK } from "./deckFrame.ts";
import { tornadoChart, tornadoScale } from "./tornadoChart.ts";
import { type TornadoChartTable, tornadoFrame } from "./tornadoFrame.ts";

/** The size, px, of what a tornado writes. */
const ITS_SIZE = 12;

/** What a tornado's chart counts in: "thousand US dollars". */
export function swingsScale(figure: Swings, currency: string) {
  return tornadoScale(tableOf(figure, { currency, styles: {} }));
}

/**
 * What moves the lead of the pick: the tornado of the Why view, as large as a page has room for, its words no larger
 * than its labels need.
 */
export function deckSwings(figure: Swings, frame: DeckFrame): SVGSVGElement {
  const { width, height, size, document = globalThis.document } = frame;
  const table = tableOf(figure, frame);
  const largest = (size * 1.15) / ITS_SIZE;
  const scales = [largest, 0.93 * largest, 0.86 * largest, 0.8 * largest, 0.72 * largest, 0.65 * largest];
  const fits = (scale: number) => height === undefined || tornadoFrame(table, width / scale).height * scale <= height;
  const scale = height === undefined ? size / ITS_SIZE : (scales.find(fits) ?? 0.58 * largest);
  const chart = tornadoChart(table, { width: Math.floor(width / scale), document });
  chart.removeAttribute("width");
  chart.removeAttribute("height");
  chart.setAttribute("preserveAspectRatio", "xMinYMin meet");
  chart.style.width = "100%";
  return chart;
}

function tableOf(figure: Swings, { currency, styles }: Pick<DeckFrame, "currency" | "styles">): TornadoChartTable {
  return {
    bars: figure.rows.map(({ label, low, high, lowText, highText }) => ({
      name: label,
      grade: null,
      low: { text: lowText, lead: low },
      high: { text: highText, lead: high },
    })),
    lead: figure.lead,
    pick: figure.names?.reference ?? "the pick",
    rival: { name: figure.names?.rival ?? "the closest rival", style: styles[figure.rival] ?? INK },
    currency,
  };
}
