import type { OptionStyle } from "../charts/style.ts";
import { type DrawnOption, type OptionHue, optionHues } from "../report/optionHues.ts";

/** The colour and the line of every option, by id, as `optionHues` gives them: colours are those of the page's tokens. */
export function optionStyles(options: readonly DrawnOption[]): Record<string, OptionStyle> {
  return Object.fromEntries(Object.entries(optionHues(options)).map(([id, hue]) => [id, styleOf(hue)]));
}

function styleOf({ hue, dash }: OptionHue): OptionStyle {
  return { color: `var(--${hue})`, text: `var(--${hue}-t)`, tint: `var(--${hue}-tint)`, dash };
}
