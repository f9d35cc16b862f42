import { OPEN } from "../model/options.ts";
import type { Names } from "../scenario/scenario.ts";
import type { Criterion, Recommendation, SentencePart, Strength } from "./decision.ts";
import { capitalised } from "./names.ts";

export type Judged = Pick<
  Recommendation,
  "option" | "strength" | "criterion" | "family" | "cheaperThan" | "twin" | "closest"
> & {
  /** how many limits there are, and whether any bridge keeps them all */
  constraints: number;
  bridgesLeft: boolean;
};

/** Where a pick is ahead that is dearer more often. */
const AHEAD: Record<Criterion, string> = {
  expected: "On average, ",
  cautious: "In bad futures, ",
  regret: "For least regret, ",
};

/**
 * What to do, in at most two clauses: the pick by the criterion, hedged by its strength; a rival that is cheaper more
 * often is named; a twin (same last approach) gets a clause of its own.
 */
export function headlineOf(judged: Judged, names: ReadonlyMap<string, Names>): SentencePart[] {
  const { option, strength, criterion, closest, cheaperThan } = judged;
  if (option === null) return [{ text: `Nothing meets ${limits(judged.constraints)}.` }];
  const name = (id: string) => names.get(id) as Names;
  if (!judged.bridgesLeft) {
    return [{ text: `No bridge meets ${limits(judged.constraints)}. ` }, ...hedged(name(option), option, strength)];
  }
  if (strength === "too close to call" && closest !== null) {
    const [pick, rival] = [option, closest].map((id) => doingParts(name(id), id));
    return cheaperThan[closest] < 0.5
      ? [{ text: AHEAD[criterion] }, ...pick, { text: "; more often, " }, ...rival, { text: "." }]
      : [{ text: "Too close to call: " }, ...pick, { text: " or " }, ...rival, { text: "." }];
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
    const whether = doingParts(name(question), question);
    return [...todo(alone ?? option), { text: " Whether to " }, ...whether, { text: " is too close to call." }];
  }
  if (option === other && alone !== undefined) {
    const link = strength === "leaning" ? ", and " : "; probably ";
    return [...withoutStop(todo(alone)), { text: link }, ...doingParts(name(option), option), { text: "." }];
  }
  const rather = strength === "leaning" ? "rather" : "probably rather";
  return [...withoutStop(todo(option)), { text: `, ${rather} than ${name(twin.option).short}.` }];
}

function hedged(names: Names, id: string, strength: Strength | null): SentencePart[] {
  const probably = strength === "leaning";
  const [verb, ...rest] = doingParts(names, id);
  return [
    ...(probably ? [{ text: "Probably " }] : []),
    probably ? verb : { ...verb, text: capitalised(verb.text) },
    ...rest,
    { text: "." },
  ];
}

/** "build the middleware", with the name of what is built marked: the label or short name if they occur in it. */
function doingParts({ doing, label, short }: Names, id: string): [SentencePart, ...SentencePart[]] {
  const name = [label, short, id].map((text) => text.toLowerCase()).find((text) => doing.toLowerCase().includes(text));
  // Otherwise what follows the verb.
  const from = name === undefined ? doing.indexOf(" ") + 1 : doing.toLowerCase().indexOf(name);
  const to = name === undefined ? doing.length : from + name.length;
  const parts = [
    { text: doing.slice(0, from) },
    { text: doing.slice(from, to), option: id },
    { text: doing.slice(to) },
  ].filter(({ text }) => text !== "");
  return parts as [SentencePart, ...SentencePart[]];
}

function withoutStop(parts: SentencePart[]): SentencePart[] {
  return parts.slice(0, -1);
}

const COUNTS = ["", "the limit", "both limits", "all three limits"];

const limits = (count: number) => COUNTS[count] ?? "the limits";
