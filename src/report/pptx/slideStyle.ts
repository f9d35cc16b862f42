import { COLOURS, type Look, NO_LOOK, PAPER } from "../looks.ts";
import type { Hue } from "../optionHues.ts";

/** A colour as DrawingML writes it: RRGGBB. */
const bare = (color: string) => color.slice(1).toUpperCase();

/** Paper, inks and rules of a slide, as RRGGBB; the paper is the page's own, not a printer's white. */
export const SHEET = {
  paper: bare(PAPER.page),
  rail: bare(PAPER.rail),
  ink: bare(PAPER.ink),
  ink2: bare(PAPER.ink2),
  ink3: bare(PAPER.ink3),
  line: bare(PAPER.line),
  line2: bare(PAPER.line2),
} as const;

const OFFERED: readonly Hue[] = ["suite", "middleware", "manual", "plan", "open", "fourth"];

/** The colours that a theme offers for what is added by hand, as RRGGBB: it has room for six. */
export const ACCENTS: readonly string[] = OFFERED.map((hue) => bare(COLOURS[hue].color));

/** Names of lines in DrawingML, and the underlines that look like them. */
const UNDERLINES = {
  solid: "heavy",
  sysDot: "dottedHeavy",
  sysDash: "dashHeavy",
  lgDash: "dashLongHeavy",
  lgDashDot: "dotDashHeavy",
  lgDashDotDot: "dotDotDashHeavy",
} as const;

type Dash = keyof typeof UNDERLINES;

/** What a slide needs of an option: colours as RRGGBB, and its line. */
export interface SlideInk {
  color: string;
  text: string;
  tint: string;
  dash: Dash;
  underline: (typeof UNDERLINES)[Dash];
}

/** Colours and line of an option on a slide. */
export function slideInk({ color, text, tint, dash }: Look = NO_LOOK): SlideInk {
  const line = dashOf(dash);
  return { color: bare(color), text: bare(text), tint: bare(tint), dash: line, underline: UNDERLINES[line] };
}

function dashOf(dash: readonly number[]): Dash {
  if (dash.length === 0) return "solid";
  if (dash.length > 4) return "lgDashDotDot";
  if (dash.length > 2) return "lgDashDot";
  return dash[0] < 2 ? "sysDot" : dash[0] < 8 ? "sysDash" : "lgDash";
}
