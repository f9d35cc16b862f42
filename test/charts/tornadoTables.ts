import type { ThresholdTrackTable } from "../../src/charts/thresholdTrack.ts";
import type { TornadoBar, TornadoChartTable } from "../../src/charts/tornadoChart.ts";
import { ink } from "./figures.ts";

const bar = (name: string, low: [string, number], high: [string, number]): TornadoBar => ({
  name,
  grade: name.length % 2 === 0 ? "C" : "†",
  low: { text: low[0], lead: low[1] },
  high: { text: high[0], lead: high[1] },
});

/** Fourteen inputs: some fall, one moves the difference to one side only, and the last does nothing. */
export const tornadoTable: TornadoChartTable = {
  bars: [
    bar("Signals", ["14", 70e3], ["58", 460e3]),
    bar("Value of a win", ["$14.8k", 90e3], ["$53.1k", 440e3]),
    bar("Middleware: build overrun", ["0.53 times", 360e3], ["1.9 times", -20e3]),
    bar("Middleware: upkeep needed", ["3.4 h/week", 274e3], ["7 h/week", 181e3]),
    bar("Fit", ["42%", 330e3], ["60%", 250e3]),
    ...Array.from({ length: 8 }, (_, i) => bar(`Input ${i}`, ["1 h", 240e3 - 4e3 * i], ["2 h", 252e3 + 4e3 * i])),
    bar("Nothing", ["1", 246e3], ["2", 246e3]),
  ],
  lead: 246e3,
  pick: "by hand first",
  rival: { name: "suite", style: ink },
  currency: "USD",
};

export const trackTable: ThresholdTrackTable = {
  grid: [0, 4, 8, 16, 40, 80, 160],
  now: { p10: 8, p50: 16, p90: 40 },
  isExact: false,
  territories: [{ from: 0, to: 8, style: ink }],
  label: "Below 8 hours a week: suite; now 16",
};
