/** How one option is drawn everywhere: a hue and a line, never one without the other. Colours are CSS values. */
export interface OptionStyle {
  /** lines, marks and what is paid */
  color: string;
  /** words: at least 4.5 to 1 on paper and rail */
  text: string;
  /** the gap left open: 24 % of the hue in paper */
  tint: string;
  /** dashes and gaps in px, as in stroke-dasharray; empty = unbroken */
  dash: readonly number[];
}

/** Text for `stroke-dasharray`; `scale` widens the dashes with the stroke. */
export function dashArray(style: OptionStyle, scale = 1): string {
  return style.dash.length === 0 ? "none" : style.dash.map((length) => length * scale).join(" ");
}
