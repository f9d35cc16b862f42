import { capitalised } from "./names.ts";
import { bySwing, type Tornado } from "./tornado.ts";
import { listed } from "./words.ts";

/** Inputs that a sentence names. */
const MOST_NAMED = 3;

/**
 * What the tornado says against one rival, in a line: which inputs alone, at their p10 or their p90, turn which of the two is
 * cheaper on average, or that none does.
 *
 * @param name of an option, for the middle of a sentence
 * @param label of an input, by its path
 */
export function tornadoReading(
  { inputs, lead, reference }: Tornado,
  rival: string,
  name: (option: string) => string,
  label: (path: string) => string,
): string {
  if (inputs.length === 0) return "No input is uncertain.";
  const isBehind = lead[rival].mean >= 0;
  const turns = bySwing(inputs, rival).filter(({ low, high }) =>
    [low, high].some((end) => end.lead[rival].mean >= 0 !== isBehind),
  );
  const cheaper = name(isBehind ? rival : reference);
  if (turns.length === 0) return `No single input, at its low or its high, makes ${cheaper} the cheaper one.`;
  const named = turns.slice(0, MOST_NAMED).map(({ path }) => label(path));
  const more = turns.length - named.length;
  const all = more > 0 ? [...named, `${more} more`] : named;
  return capitalised(`${listed(all)} can ${all.length > 1 ? "each " : ""}make ${cheaper} the cheaper one.`);
}
