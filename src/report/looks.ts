import type { Option } from "../model/options.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { type Hue, type OptionHue, optionHues } from "./optionHues.ts";

/** The colours of paper: the light ones of src/elements/tokens.css, for files that cannot refer to them. */
export const PAPER = {
  paper: "#ffffff",
  /** what a screen shows for paper, and the ground beside it */
  page: "#fcfdfd",
  rail: "#f1f4f5",
  line: "#d6dde0",
  line2: "#a9b4bb",
  wash: "#e7ecee",
  ink: "#17212b",
  ink2: "#46525d",
  ink3: "#626d78",
} as const;

/** How one option is drawn in a file: colours as #rrggbb, dashes and gaps in px. */
export interface Look {
  /** lines, marks and what is paid */
  color: string;
  /** words */
  text: string;
  /** the gap left open */
  tint: string;
  dash: readonly number[];
}

/** The colours of each hue, the same as in src/elements/tokens.css. */
export const COLOURS: Record<Hue, Omit<Look, "dash">> = {
  suite: { color: "#225bb9", text: "#225bb9", tint: "#c8d8f1" },
  middleware: { color: "#0a8b77", text: "#047463", tint: "#cde3dd" },
  manual: { color: "#bf7e22", text: "#925b0c", tint: "#f1e0cd" },
  plan: { color: "#5f0944", text: "#5f0944", tint: "#dac3cf" },
  open: { color: "#4b5056", text: "#4b5056", tint: "#d1d2d4" },
  fourth: { color: "#9a6fe0", text: "#7b5db4", tint: "#e5ddfa" },
  fifth: { color: "#677014", text: "#5c661e", tint: "#d8dcc8" },
};

/** How each option of a run is drawn, by id. */
export function looksOf(
  options: readonly Pick<Option, "id" | "stages">[],
  { approaches }: Pick<Scenario, "approaches">,
): Record<string, Look> {
  const ids = Object.keys(approaches);
  const drawn = options.map(({ id, stages }) =>
    // an approach alone is one stage of itself
    ids.includes(id) ? { id } : { id, stages: stages.map(({ approach }) => ids[approach]) },
  );
  return Object.fromEntries(Object.entries(optionHues(drawn)).map(([id, hue]) => [id, lookOf(hue)]));
}

function lookOf({ hue, dash }: OptionHue): Look {
  return { ...COLOURS[hue], dash };
}

/** For an id that is none of the run's. */
export const NO_LOOK: Look = { color: PAPER.ink, text: PAPER.ink, tint: PAPER.wash, dash: [] };
