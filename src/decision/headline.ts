import { OPEN } from "../model/options.ts";
import type { Names } from "../scenario/scenario.ts";
import type { Recommendation, SentencePart, Strength } from "./decision.ts";
import { capitalised } from "./names.ts";

type Judged = Pick<Recommendation, "option" | "strength" | "family" | "cheaperThan" | "twin"> & {
  /** the rival of another family that comes closest to the pick in the odds */
  closest: string | null;
  constraints: number;
};

/**
 * What to do, in at most two clauses: the pick by the criterion, hedged by its strength; a rival that is cheaper more
 * often is named; a twin (same last approach) gets a clause of its own.
 */
export function headlineOf(judged: Judged, names: ReadonlyMap<string, Names>): SentencePart[] {
  const { option, strength, closest, cheaperThan } = judged;
  if (option === null) return nothingMeets(judged.constraints);
  const name = (id: string) => names.get(id) as Names;
  const short = (id: string): SentencePart => ({ text: name(id).short, option: id });
  if (strength === "too close to call" && closest !== null) {
    const [pick, rival] = [short(option), short(closest)];
    return cheaperThan[closest] < 0.5
      ? [{ ...pick, text: capitalised(pick.text) }, { text: " on average; " }, rival, { text: " more often." }]
      : [{ text: "Too close to call: " }, pick, { text: " or " }, rival, { text: "." }];
  }
  return withTwin(judged, option, strength, name);
}

/** The pick as something to do, and what is to be said of the option that ends on the same approach. */
function withTwin(
  { family, twin }: Judged,
  option: string,
  strength: Strength | null,
  name: (id: string) => Names,
): SentencePart[] {
  const todo = (id: string) => hedged(name(id), id, strength);
  if (!twin || twin.strength === "clear" || option === OPEN || family === null) return todo(option);
  // One of two twins mostly is the approach alone, which both do: that much is as sure as the verdict itself.
  const alone = [option, twin.option].find((id) => id === family);
  const other = option === alone ? twin.option : option;
  if (twin.strength === "too close to call") {
    const question = alone === undefined ? twin.option : other;
    const whether = { text: name(question).doing, option: question };
    return [...todo(alone ?? option), { text: " Whether to " }, whether, { text: " is too close to call." }];
  }
  if (option === other && alone !== undefined) {
    const first = { text: name(option).doing, option };
    const link = strength === "leaning" ? ", and " : "; probably ";
    return [...withoutStop(todo(alone)), { text: link }, first, { text: "." }];
  }
  return [...withoutStop(todo(option)), { text: `, probably rather than ${name(twin.option).short}.` }];
}

function hedged({ doing }: Names, id: string, strength: Strength | null): SentencePart[] {
  const probably = strength === "leaning";
  return [
    ...(probably ? [{ text: "Probably " }] : []),
    { text: probably ? doing : capitalised(doing), option: id },
    { text: "." },
  ];
}

function withoutStop(parts: SentencePart[]): SentencePart[] {
  return parts.slice(0, -1);
}

const COUNTS = ["", "the one limit", "both limits", "all three limits"];

function nothingMeets(constraints: number): SentencePart[] {
  return [{ text: `Nothing meets ${COUNTS[constraints] ?? "the limits"}.` }];
}
