import type { OptionStyle } from "../../src/charts/style.ts";
import type { Waterfall } from "../../src/decision/waterfall.ts";

export const styleOfLeaks: OptionStyle = { color: "#225bb9", text: "#225bb9", tint: "#c7d5ee", dash: [12, 3] };

/** A bridge that realises 400 of 1000 (thousand). */
export const leaking: Waterfall = {
  option: "suite",
  ideal: 1000e3,
  steps: [
    { layer: "capture", total: 60e3, factors: [{ factor: "freshness", cost: 60e3 }] },
    {
      layer: "routing",
      total: 90e3,
      factors: [
        { factor: "fidelity", cost: 70e3 },
        { factor: "drift", cost: 20e3 },
      ],
    },
    {
      layer: "execution",
      total: 420e3,
      factors: [
        { factor: "exposure", cost: 100e3 },
        { factor: "fit", cost: 300e3 },
        { factor: "timeliness", cost: 0 },
        { factor: "outages", cost: 20e3 },
        { factor: "harm", cost: 0 },
      ],
    },
    { layer: "feedback", total: 30e3, factors: [{ factor: "learning", cost: 30e3 }] },
  ],
  realised: 400e3,
  gapCost: 600e3,
};
