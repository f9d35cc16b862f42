import type { ChartFrame } from "./chartFrame.ts";
import type { OptionStyle } from "./style.ts";

/** The room of a figure on a deck's page, px of its own: a stage of 1920 px is scaled as a whole. */
export interface DeckFrame extends ChartFrame {
  /** of labels, px: everything else follows from it */
  size: number;
  currency: string;
  /** how each option is drawn, by id */
  styles: Record<string, OptionStyle>;
}

/** What an option without a style of its own is drawn in. */
export const INK: OptionStyle = { color: "var(--ink)", text: "var(--ink)", tint: "var(--wash)", dash: [] };

/** How much wider than the regular letters the bold ones are. */
export const BOLD = 1.07;
