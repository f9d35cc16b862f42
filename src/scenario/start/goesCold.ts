import type { Quantity } from "../quantity.ts";
import type { Evidence } from "../scenario.ts";
import type { Answers } from "./answers.ts";
import { notKnown, type Setting } from "./setting.ts";

interface Curve {
  scaleHours: Quantity;
  exponent: Quantity;
  evidence: Evidence;
}

/** From the power law that was fitted to published points: plausible scales, in hours. */
const SCALE: Quantity = { p10: 0.44, p50: 0.66, p90: 1.17 };

/** How the worth of a signal falls, (1 + t/τ)^−β, by how fast it goes cold; where the two come from: notebooks/3-the-defaults.html. */
const CURVES: Readonly<Record<NonNullable<Answers["goesCold"]>, Curve>> = {
  minutes: {
    scaleHours: { p10: 0.01, p50: 0.0167, p90: 0.03 },
    exponent: { min: 0.4, mode: 0.73, max: 0.9 },
    evidence: {
      source: "The Short Life of Online Sales Leads, HBR 2011; Lead Response Management Study 2007",
      grade: "C",
      note: "Sales calls: a fresh signal is worth about a quarter after five minutes. Correlational, and the steepest that was published; the spread is a judgement.",
    },
  },
  hours: {
    scaleHours: SCALE,
    exponent: { min: 0.15, mode: 0.32, max: 0.7 },
    evidence: {
      source: "Power law fitted to 23 published points",
      grade: "C",
      note: "About three quarters of a signal's worth is left after an hour, a third after a day. Points from seven studies, most of them vendors', all correlational.",
    },
  },
  days: {
    scaleHours: SCALE,
    exponent: { min: 0.08, mode: 0.15, max: 0.25 },
    evidence: {
      source: "Judgement: patient buyers, of whose signals more than half of the worth is left after a day",
      grade: "†",
    },
  },
  hardly: {
    scaleHours: SCALE,
    exponent: { min: 0, mode: 0.02, max: 0.1 },
    evidence: {
      source: "Li et al., Journal of Marketing 2021",
      grade: "A",
      note: "In two randomised trials reminders within the hour lowered purchases; a nearly flat curve is taken. How nearly is a judgement.",
    },
  },
};

const UNKNOWN: Curve = {
  scaleHours: SCALE,
  exponent: { min: 0.02, mode: 0.3, max: 0.8 },
  evidence: notKnown("From hardly at all to within an hour. A power law fitted to 23 published points has 0.32."),
};

/** How a signal's worth falls with its age. */
export function goingCold({ goesCold }: Answers): Setting[] {
  const { scaleHours, exponent, evidence } = goesCold ? CURVES[goesCold] : UNKNOWN;
  return [
    { path: "funnel.intentDecay.scaleHours", quantity: scaleHours, evidence },
    { path: "funnel.intentDecay.exponent", quantity: exponent, evidence },
  ];
}
