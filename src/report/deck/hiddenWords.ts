import type { Decision } from "../../decision/decision.ts";
import { capitalised } from "../../decision/names.ts";
import { counted } from "./counted.ts";
import { shownOptions } from "./shownOptions.ts";

/** Which options a page has no room for, as a sentence of its own; "" where it shows all. */
export function hiddenWords(decision: Pick<Decision, "options" | "recommendation">): string {
  const shown = shownOptions(decision);
  const hidden = decision.options.filter((option) => !shown.includes(option));
  if (hidden.length === 0) return "";
  const are = hidden.length === 1 ? "is" : "are";
  const cheapest = Math.min(...hidden.map(({ tco }) => tco.mean));
  // one that is kept whatever it costs may be dearer than what is left out
  if (shown.some(({ tco }) => tco.mean > cheapest)) {
    return `${capitalised(counted(hidden.length, "other"))} ${are} not shown.`;
  }
  return hidden.length === 1
    ? "The dearest is not shown."
    : `The ${counted(hidden.length, "dearest", "dearest")} are not shown.`;
}
